"""Convert's management API: experiences, goals, audiences, reports and everything else that its application shows."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from abwire_runtime._lazy import no_other_names

from .client import Convert as Convert

__all__ = [
    "AsyncConvert",
    "Convert",
    "ExportFailure",
    "ExportProgress",
    "ExportResult",
    "ReportRow",
    "models",
    "report_rows",
]

if TYPE_CHECKING:
    from abwire_api.convert import models as models

    from .async_client import AsyncConvert as AsyncConvert
    from .report_export import ExportFailure as ExportFailure
    from .report_export import ExportProgress as ExportProgress
    from .report_export import ExportResult as ExportResult
    from .report_row import ReportRow as ReportRow
    from .report_table import report_rows as report_rows
else:
    _missing = no_other_names(__name__, __all__)

    def __getattr__(name: str) -> object:
        if name == "models":  # it lists more than a thousand names, and only programs that name a model need it
            return import_module("abwire_api.convert.models")
        if name == "AsyncConvert":
            return import_module(".async_client", __name__).AsyncConvert
        if name in ("ExportFailure", "ExportProgress", "ExportResult"):
            return vars(import_module(".report_export", __name__))[name]
        if name == "ReportRow":
            return import_module(".report_row", __name__).ReportRow
        if name == "report_rows":
            return import_module(".report_table", __name__).report_rows
        return _missing(name)


def __dir__() -> list[str]:
    return __all__

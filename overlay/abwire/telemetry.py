"""Spans and metrics of calls: what a client accepts as ``telemetry=``.

``OpenTelemetry`` needs ``pip install 'abwire[otel]'``. To use another system, write a class with the methods of
``Telemetry``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime._lazy import no_other_names
from abwire_runtime.client.telemetry import CallWatch as CallWatch
from abwire_runtime.client.telemetry import Telemetry as Telemetry

if TYPE_CHECKING:
    from abwire_runtime.client.open_telemetry import OpenTelemetry as OpenTelemetry

__all__ = ["CallWatch", "OpenTelemetry", "Telemetry"]


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one
    _missing = no_other_names(__name__, __all__)

    def __getattr__(name: str) -> object:
        if name != "OpenTelemetry":
            return _missing(name)
        try:
            from abwire_runtime.client.open_telemetry import OpenTelemetry
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] != "opentelemetry":
                raise
            raise ImportError("OpenTelemetry is not installed: pip install 'abwire[otel]'", name=error.name) from None
        globals()[name] = OpenTelemetry
        return OpenTelemetry

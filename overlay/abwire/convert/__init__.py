"""Convert's management API: experiences, goals, audiences, reports and everything else that its application shows."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .client import AsyncConvert as AsyncConvert
from .client import Convert as Convert

__all__ = ["AsyncConvert", "Convert", "models"]

if TYPE_CHECKING:
    from abwire_api.convert import models as models
else:

    def __getattr__(name: str) -> object:
        if name == "models":  # it lists more than a thousand names, and only programs that name a model need it
            return import_module("abwire_api.convert.models")
        from abwire_runtime._suggestions import missing_attribute  # needed only once somebody made a mistake

        raise missing_attribute(f"module {__name__!r}", name, __all__)


def __dir__() -> list[str]:
    return __all__

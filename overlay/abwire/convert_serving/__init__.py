"""Convert's serving and tracking API: the configuration that SDKs run on, and the events that they send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_api.convert_serving import models as models
from abwire_runtime._lazy import no_other_names

from .async_client import AsyncConvertServing as AsyncConvertServing
from .client import ConvertServing as ConvertServing
from .events import Bucketing as Bucketing
from .events import Conversion as Conversion

__all__ = ["AsyncConvertServing", "Bucketing", "Conversion", "ConvertServing", "models"]


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one
    __getattr__ = no_other_names(__name__, __all__)

"""Optimizely's event endpoints: conversions and impressions, singly or in batches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_api.optimizely import models as models
from abwire_runtime._lazy import no_other_names

from .async_client import AsyncOptimizely as AsyncOptimizely
from .client import Optimizely as Optimizely
from .events import Conversion as Conversion
from .events import Impression as Impression
from .events import event as event
from .events import impression as impression
from .events import visitor as visitor

__all__ = ["AsyncOptimizely", "Conversion", "Impression", "Optimizely", "event", "impression", "models", "visitor"]


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one
    __getattr__ = no_other_names(__name__, __all__)

"""VWO's server-side API: the settings file, and the events of visitors."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID as UUID

from abwire_api.vwo import models as models
from abwire_runtime._lazy import no_other_names

from .async_client import AsyncVWO as AsyncVWO
from .client import VWO as VWO
from .events import BatchFailure as BatchFailure
from .events import BatchResult as BatchResult
from .events import Push as Push
from .events import TrackGoal as TrackGoal
from .events import TrackUser as TrackUser
from .events import visitor_uuid as visitor_uuid

__all__ = ["VWO", "AsyncVWO", "BatchFailure", "BatchResult", "Push", "TrackGoal", "TrackUser", "models", "visitor_uuid"]


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one
    __getattr__ = no_other_names(__name__, __all__)

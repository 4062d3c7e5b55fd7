"""VWO's server-side API: the settings file, and the events of visitors."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID as UUID

from abwire_api.vwo import models as models
from abwire_runtime._lazy import no_other_names

if TYPE_CHECKING:
    from abwire_runtime.batches.result import BatchFailure as BatchFailure
    from abwire_runtime.batches.result import BatchResult as BatchResult

from .async_client import AsyncVWO as AsyncVWO
from .client import VWO as VWO
from .events import Push as Push
from .events import TrackGoal as TrackGoal
from .events import TrackUser as TrackUser
from .events import visitor_uuid as visitor_uuid

__all__ = ["VWO", "AsyncVWO", "BatchFailure", "BatchResult", "Push", "TrackGoal", "TrackUser", "models", "visitor_uuid"]


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one

    def __getattr__(name: str) -> object:
        if name not in ("BatchFailure", "BatchResult"):  # few programs need them
            return no_other_names(__name__, __all__)(name)
        from abwire_runtime.batches import result

        globals().update(BatchFailure=result.BatchFailure, BatchResult=result.BatchResult)
        return globals()[name]

from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .push_event import PushEvent
    from .track_goal_event import TrackGoalEvent
    from .track_user_event import TrackUserEvent

    BatchEvent: TypeAlias = TrackUserEvent | TrackGoalEvent | PushEvent | Unknown
    """One event of a batch; `eT` tells which"""
else:
    from abwire_runtime.data.unions import Union

    BatchEvent = Union(
        "BatchEvent",
        _ref,
        ("TrackUserEvent", "TrackGoalEvent", "PushEvent"),
        discriminator="eT",
        mapping={"1": "TrackUserEvent", "2": "TrackGoalEvent", "3": "PushEvent"},
    )

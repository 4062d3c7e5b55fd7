from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .goal import Goal

    GoalExpandable: TypeAlias = int | Goal
    """A goal, given by its id or, where expanded, as the whole object."""
else:
    from abwire_runtime.data.unions import Union

    GoalExpandable = Union("GoalExpandable", _ref, ("Goal",))

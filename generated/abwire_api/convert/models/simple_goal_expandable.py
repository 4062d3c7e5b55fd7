from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .simple_goal import SimpleGoal

    SimpleGoalExpandable: TypeAlias = int | SimpleGoal
    """A goal, given by its id or, where expanded, with its name."""
else:
    from abwire_runtime.data.unions import Union

    SimpleGoalExpandable = Union("SimpleGoalExpandable", _ref, ("SimpleGoal",))

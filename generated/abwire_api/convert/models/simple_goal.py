from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class SimpleGoal(Model):
    """A goal reduced to its id and name."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET

from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SimpleGoal(Model):
    """A goal reduced to its id and name."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET

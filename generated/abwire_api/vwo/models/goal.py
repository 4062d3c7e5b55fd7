from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .goal_type import GoalType


class Goal(Model):
    """Goal.

    Attributes:
        id: Goal id, unique within the campaign
        identifier: Name by which the caller knows the goal; campaigns may share it
        revenue_prop: Name of the event property that holds the revenue
        multiple_conversions: How a visitor's repeated conversions count; -1 takes all of them, other values the first
        has_props: Whether the event's other properties are wanted, too
    """

    id: int | str
    identifier: str
    type: GoalType | str
    revenue_prop: str | None | Unset = UNSET
    multiple_conversions: int | Unset = UNSET
    has_props: bool | Unset = UNSET

    _wire = {"revenue_prop": "revenueProp", "multiple_conversions": "mca", "has_props": "hasProps"}
    _codecs = {"type": _ref("GoalType")}

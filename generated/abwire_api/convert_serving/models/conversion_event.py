from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .goal_data import GoalData


class ConversionEvent(Model):
    """The visitor reached a goal.

    Attributes:
        goal_id: Id of the goal.
        goal_data: Values of the conversion, such as its revenue.
        bucketing_data: The variations that the visitor was given: variation id by experience id.
    """

    goal_id: str
    goal_data: list[GoalData] | Unset = UNSET
    bucketing_data: dict[str, str] | Unset = UNSET

    _wire = {"goal_id": "goalId", "goal_data": "goalData", "bucketing_data": "bucketingData"}
    _codecs = {"goal_data": Array(_ref("GoalData"))}

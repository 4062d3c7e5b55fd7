from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .goal_data import GoalData


class ConversionEvent(Model):
    """That a visitor reached a goal

    Attributes:
        goal_id: Id of the goal
        bucketing_data: Variation id by experience id, the variations that the visitor was given
        goal_data: Numbers and texts about the conversion; revenue has the key `amount`
    """

    goal_id: str
    bucketing_data: dict[str, str] | Unset = UNSET
    goal_data: list[GoalData] | Unset = UNSET

    _wire = {"goal_id": "goalId", "bucketing_data": "bucketingData", "goal_data": "goalData"}
    _codecs = {"goal_data": Array(_ref("GoalData"))}

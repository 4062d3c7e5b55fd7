from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_aggregated_goal_bayesian_variations_item import ExperienceAggregatedGoalBayesianVariationsItem


class ExperienceAggregatedGoalBayesian(Model):
    """Results of one goal with Bayesian statistics.

    Attributes:
        goal_id: Id of the goal reported on.
        srm: True if the traffic split departs from the planned one (sample ratio mismatch); null if it was not tested.
        srm_pvalue: P-value of the test for a sample ratio mismatch; null if it was not run.
        variations: Results, one entry for each variation.
    """

    goal_id: int | Unset = UNSET
    srm: bool | None | Unset = UNSET
    srm_pvalue: float | None | Unset = UNSET
    variations: list[ExperienceAggregatedGoalBayesianVariationsItem] | Unset = UNSET
    _codecs = {"variations": Array(_ref("ExperienceAggregatedGoalBayesianVariationsItem"))}

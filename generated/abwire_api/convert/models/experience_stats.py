from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_stats_variations_observed_results_item import ExperienceStatsVariationsObservedResultsItem


class ExperienceStats(Model):
    """Results in brief for one goal, only for experiences that have a report; sent only when `include` names `stats`.

    Attributes:
        goal_id: Id of the goal that the figures are about: the one asked for, or else the primary goal.
        conversions: Conversions of that goal.
        variations_observed_results: Results of each variation.
    """

    goal_id: int | Unset = UNSET
    conversions: int | Unset = UNSET
    variations_observed_results: list[ExperienceStatsVariationsObservedResultsItem] | Unset = UNSET
    visitors: int | Unset = UNSET
    _codecs = {"variations_observed_results": Array(_ref("ExperienceStatsVariationsObservedResultsItem"))}

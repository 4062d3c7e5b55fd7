from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_aggregated_goal_bayesian import ExperienceAggregatedGoalBayesian
    from .experience_variation_base_extended import ExperienceVariationBaseExtended


class ExperienceAggregatedReportBayesian(Model):
    """An aggregated report computed with Bayesian statistics.

    Attributes:
        stats_methodology: School of statistics that results are computed by.
        variations_data: The variations that a report deals with.
        report_data: Results, one entry for each goal.
    """

    stats_methodology: str | Unset = UNSET
    variations_data: list[ExperienceVariationBaseExtended] | Unset = UNSET
    report_data: list[ExperienceAggregatedGoalBayesian] | Unset = UNSET

    _wire = {"report_data": "reportData"}
    _codecs = {
        "variations_data": Array(_ref("ExperienceVariationBaseExtended")),
        "report_data": Array(_ref("ExperienceAggregatedGoalBayesian")),
    }

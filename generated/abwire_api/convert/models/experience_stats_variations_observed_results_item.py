from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_stats_variations_observed_results_item_test_result import (
        ExperienceStatsVariationsObservedResultsItemTestResult,
    )


class ExperienceStatsVariationsObservedResultsItem(Model):
    """Experience stats variations observed results item.

    Attributes:
        improvement: Observed improvement over the baseline.
        probability_beat_control: Probability that the variation does better than the baseline.
        test_result: Verdict on the variation so far.
        revenue_per_visitor: Average revenue per visitor, in the project's currency.
        mab_allocation: Traffic that the multi-armed bandit gives the variation.
    """

    variation_id: int | Unset = UNSET
    improvement: float | Unset = UNSET
    probability_beat_control: float | Unset = UNSET
    test_result: ExperienceStatsVariationsObservedResultsItemTestResult | str | Unset = UNSET
    revenue_per_visitor: float | None | Unset = UNSET
    mab_allocation: float | None | Unset = UNSET
    _codecs = {"test_result": _ref("ExperienceStatsVariationsObservedResultsItemTestResult")}

from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceAggregatedGoalReportFrequentistVariationsItemConversionData(Model):
    """Conversion figures in an older form; `metrics` holds them now.

    Attributes:
        conversion_rate_change: Change of the rate against the baseline.
        conversion_rate_interval: Interval of uncertainty around the rate.
        confidence: Confidence that the variation differs from the baseline.
    """

    conversions: int | Unset = UNSET
    conversion_rate: float | Unset = UNSET
    conversion_rate_change: float | Unset = UNSET
    conversion_rate_interval: float | Unset = UNSET
    confidence: float | Unset = UNSET
    statistically_significant: bool | Unset = UNSET

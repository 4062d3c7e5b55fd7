from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .visitor_insights_base_heatmap_visits_limit import VisitorInsightsBaseHeatmapVisitsLimit
    from .visitor_insights_base_sampling_rate import VisitorInsightsBaseSamplingRate


class VisitorInsightsBase(Model):
    """A project's settings for insights into how visitors behave.

    Attributes:
        enabled: Whether visitor insights are on.
        obfuscate_text: Whether text is obfuscated; true unless sent. (False unless given)
        sampling_rate: Sampling rate in percent; 5 unless sent.
        heatmap_visits_limit: Number of visits that a heatmap is made of. (2500 unless given)
    """

    enabled: bool | Unset = UNSET
    obfuscate_text: bool | Unset = UNSET
    sampling_rate: VisitorInsightsBaseSamplingRate | int | Unset = UNSET
    heatmap_visits_limit: VisitorInsightsBaseHeatmapVisitsLimit | int | Unset = UNSET
    _codecs = {
        "sampling_rate": _ref("VisitorInsightsBaseSamplingRate"),
        "heatmap_visits_limit": _ref("VisitorInsightsBaseHeatmapVisitsLimit"),
    }

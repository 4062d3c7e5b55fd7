from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .visitor_insights_data_heatmap_visits_limit import VisitorInsightsDataHeatmapVisitsLimit


class VisitorInsightsData(Model):
    """How visits are recorded.

    Attributes:
        enabled: Whether visitor insights are on.
        obfuscate_text: Whether text is obfuscated; true unless sent. (False unless given)
        sampling_rate: Share of the visits that are recorded, in percent. (0 or more, 100 or less, 5 unless given)
        heatmap_visits_limit: Number of visits that a heatmap is made of. (2500 unless given)
        tracking_id: Id that visits are recorded under.
    """

    enabled: bool | Unset = UNSET
    obfuscate_text: bool | Unset = UNSET
    sampling_rate: float | Unset = UNSET
    heatmap_visits_limit: VisitorInsightsDataHeatmapVisitsLimit | int | Unset = UNSET
    tracking_id: str | None | Unset = UNSET
    _codecs = {"heatmap_visits_limit": _ref("VisitorInsightsDataHeatmapVisitsLimit")}

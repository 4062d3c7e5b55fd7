from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .visitor_insights_data_sampling_rate import VisitorInsightsDataSamplingRate


class VisitorInsightsData(Model):
    """How visits are recorded

    Attributes:
        enabled: Whether visits are recorded
        obfuscate_text: Whether text is made unreadable in recordings
        sampling_rate: Share of the visits that are recorded, in percent
        tracking_id: Id under which visits are recorded
    """

    enabled: bool | Unset = UNSET
    obfuscate_text: bool | Unset = UNSET
    sampling_rate: VisitorInsightsDataSamplingRate | int | Unset = UNSET
    tracking_id: str | Unset = UNSET
    _codecs = {"sampling_rate": _ref("VisitorInsightsDataSamplingRate")}

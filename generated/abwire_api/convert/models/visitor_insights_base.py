from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .visitor_insights_base_sampling_rate import VisitorInsightsBaseSamplingRate


class VisitorInsightsBase(Model):
    """A project's settings for insights into how visitors behave.

    Attributes:
        enabled: Whether visitor insights are on.
        obfuscate_text: Whether text is obfuscated; true unless sent.
        sampling_rate: Sampling rate in percent; 5 unless sent.
    """

    enabled: bool | Unset = UNSET
    obfuscate_text: bool | Unset = UNSET
    sampling_rate: VisitorInsightsBaseSamplingRate | int | Unset = UNSET
    _codecs = {"sampling_rate": _ref("VisitorInsightsBaseSamplingRate")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .base_project_settings_visitor_insights_sampling_rate import BaseProjectSettingsVisitorInsightsSamplingRate


class BaseProjectSettingsVisitorInsights(Model):
    """Settings of the recording of visitor sessions.

    Attributes:
        enabled: Whether visitor insights are on.
        obfuscate_text: Whether text is obfuscated; true unless sent.
        sampling_rate: Sampling rate in percent; 5 unless sent.
    """

    enabled: bool | Unset = UNSET
    obfuscate_text: bool | Unset = UNSET
    sampling_rate: BaseProjectSettingsVisitorInsightsSamplingRate | int | Unset = UNSET
    id: str | None | Unset = UNSET
    _codecs = {"sampling_rate": _ref("BaseProjectSettingsVisitorInsightsSamplingRate")}

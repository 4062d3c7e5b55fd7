from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_report_settings_data_data_campaigns_item import ExperienceReportSettingsDataDataCampaignsItem
    from .simple_audience_segment import SimpleAudienceSegment


class ExperienceReportSettingsDataData(Model):
    """Experience report settings data data.

    Attributes:
        campaigns: Campaigns that brought visitors.
        custom_segments: Segmentation audiences to filter by.
    """

    campaigns: list[ExperienceReportSettingsDataDataCampaignsItem] | Unset = UNSET
    custom_segments: list[SimpleAudienceSegment] | Unset = UNSET
    _codecs = {
        "campaigns": Array(_ref("ExperienceReportSettingsDataDataCampaignsItem")),
        "custom_segments": Array(_ref("SimpleAudienceSegment")),
    }

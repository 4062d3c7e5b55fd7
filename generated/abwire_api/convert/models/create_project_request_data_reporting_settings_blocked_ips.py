from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .create_project_request_data_reporting_settings_blocked_ips_range_item import (
        CreateProjectRequestDataReportingSettingsBlockedIpsRangeItem,
    )
    from .create_project_request_data_reporting_settings_blocked_ips_single_item import (
        CreateProjectRequestDataReportingSettingsBlockedIpsSingleItem,
    )


class CreateProjectRequestDataReportingSettingsBlockedIps(Model):
    """IP addresses whose visits are not counted.

    Attributes:
        single: Single addresses to block.
        range: Ranges of addresses to block.
    """

    single: list[CreateProjectRequestDataReportingSettingsBlockedIpsSingleItem] | Unset = UNSET
    range: list[CreateProjectRequestDataReportingSettingsBlockedIpsRangeItem] | Unset = UNSET
    _codecs = {
        "single": Array(_ref("CreateProjectRequestDataReportingSettingsBlockedIpsSingleItem")),
        "range": Array(_ref("CreateProjectRequestDataReportingSettingsBlockedIpsRangeItem")),
    }

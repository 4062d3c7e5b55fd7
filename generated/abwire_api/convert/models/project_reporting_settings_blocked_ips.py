from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .project_reporting_settings_blocked_ips_range_item import ProjectReportingSettingsBlockedIpsRangeItem
    from .project_reporting_settings_blocked_ips_single_item import ProjectReportingSettingsBlockedIpsSingleItem


class ProjectReportingSettingsBlockedIps(Model):
    """IP addresses whose visits are not counted.

    Attributes:
        single: Single addresses to block.
        range: Ranges of addresses to block.
    """

    single: list[ProjectReportingSettingsBlockedIpsSingleItem] | Unset = UNSET
    range: list[ProjectReportingSettingsBlockedIpsRangeItem] | Unset = UNSET
    _codecs = {
        "single": Array(_ref("ProjectReportingSettingsBlockedIpsSingleItem")),
        "range": Array(_ref("ProjectReportingSettingsBlockedIpsRangeItem")),
    }

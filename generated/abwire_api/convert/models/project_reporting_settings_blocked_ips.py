from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
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

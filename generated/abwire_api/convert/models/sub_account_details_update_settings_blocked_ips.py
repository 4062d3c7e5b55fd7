from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_details_update_settings_blocked_ips_range_item import (
        SubAccountDetailsUpdateSettingsBlockedIpsRangeItem,
    )
    from .sub_account_details_update_settings_blocked_ips_single_item import (
        SubAccountDetailsUpdateSettingsBlockedIpsSingleItem,
    )


class SubAccountDetailsUpdateSettingsBlockedIps(Model):
    """IP addresses that the account blocks, as ranges and one by one.

    Attributes:
        range: Blocked ranges, each from `start` to `end`.
        single: Addresses blocked one by one.
    """

    range: list[SubAccountDetailsUpdateSettingsBlockedIpsRangeItem] | Unset = UNSET
    single: list[SubAccountDetailsUpdateSettingsBlockedIpsSingleItem] | Unset = UNSET
    _codecs = {
        "range": Array(_ref("SubAccountDetailsUpdateSettingsBlockedIpsRangeItem")),
        "single": Array(_ref("SubAccountDetailsUpdateSettingsBlockedIpsSingleItem")),
    }

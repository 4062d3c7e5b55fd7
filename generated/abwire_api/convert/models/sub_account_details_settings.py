from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_details_settings_blocked_ips import SubAccountDetailsSettingsBlockedIps
    from .sub_account_details_settings_setup_plan import SubAccountDetailsSettingsSetupPlan
    from .sub_account_details_settings_tracking_script import SubAccountDetailsSettingsTrackingScript


class SubAccountDetailsSettings(Model):
    """Settings that apply to the whole account.

    Attributes:
        blocked_ips: IP addresses that the account blocks, as ranges and one by one.
        setup_plan: Who is to set up the account's billing plan; null if no one was asked.
        tracking_script: Which version of the tracking script the account's projects load; null if nothing is set.
    """

    blocked_ips: SubAccountDetailsSettingsBlockedIps | Unset = UNSET
    setup_plan: SubAccountDetailsSettingsSetupPlan | None | Unset = UNSET
    tracking_script: SubAccountDetailsSettingsTrackingScript | None | Unset = UNSET
    _codecs = {
        "blocked_ips": _ref("SubAccountDetailsSettingsBlockedIps"),
        "setup_plan": _ref("SubAccountDetailsSettingsSetupPlan"),
        "tracking_script": _ref("SubAccountDetailsSettingsTrackingScript"),
    }

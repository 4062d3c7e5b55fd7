from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_details_update_settings_blocked_ips import SubAccountDetailsUpdateSettingsBlockedIps
    from .sub_account_details_update_settings_setup_plan import SubAccountDetailsUpdateSettingsSetupPlan
    from .sub_account_details_update_settings_tracking_script import SubAccountDetailsUpdateSettingsTrackingScript


class SubAccountDetailsUpdateSettings(Model):
    """Settings that apply to the whole account.

    Attributes:
        blocked_ips: IP addresses that the account blocks, as ranges and one by one.
        setup_plan: Who is to set up the account's billing plan; null if no one was asked.
        tracking_script: Which version of the tracking script the account's projects load; null if nothing is set.
    """

    blocked_ips: SubAccountDetailsUpdateSettingsBlockedIps | Unset = UNSET
    setup_plan: SubAccountDetailsUpdateSettingsSetupPlan | None | Unset = UNSET
    tracking_script: SubAccountDetailsUpdateSettingsTrackingScript | None | Unset = UNSET
    _codecs = {
        "blocked_ips": _ref("SubAccountDetailsUpdateSettingsBlockedIps"),
        "setup_plan": _ref("SubAccountDetailsUpdateSettingsSetupPlan"),
        "tracking_script": _ref("SubAccountDetailsUpdateSettingsTrackingScript"),
    }

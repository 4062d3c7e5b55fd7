from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_create_settings_blocked_ips import SubAccountCreateSettingsBlockedIps
    from .sub_account_create_settings_setup_plan import SubAccountCreateSettingsSetupPlan
    from .sub_account_create_settings_tracking_script import SubAccountCreateSettingsTrackingScript


class SubAccountCreateSettings(Model):
    """Settings that apply to the whole account.

    Attributes:
        blocked_ips: IP addresses that the account blocks, as ranges and one by one.
        setup_plan: Who is to set up the account's billing plan; null if no one was asked.
        tracking_script: Which version of the tracking script the account's projects load; null if nothing is set.
    """

    blocked_ips: SubAccountCreateSettingsBlockedIps | Unset = UNSET
    setup_plan: SubAccountCreateSettingsSetupPlan | None | Unset = UNSET
    tracking_script: SubAccountCreateSettingsTrackingScript | None | Unset = UNSET
    _codecs = {
        "blocked_ips": _ref("SubAccountCreateSettingsBlockedIps"),
        "setup_plan": _ref("SubAccountCreateSettingsSetupPlan"),
        "tracking_script": _ref("SubAccountCreateSettingsTrackingScript"),
    }

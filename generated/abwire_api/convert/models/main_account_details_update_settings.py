from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .main_account_details_update_settings_blocked_ips import MainAccountDetailsUpdateSettingsBlockedIps
    from .main_account_details_update_settings_setup_plan import MainAccountDetailsUpdateSettingsSetupPlan
    from .main_account_details_update_settings_single_sign_on_status import (
        MainAccountDetailsUpdateSettingsSingleSignOnStatus,
    )
    from .main_account_details_update_settings_tracking_script import MainAccountDetailsUpdateSettingsTrackingScript


class MainAccountDetailsUpdateSettings(Model):
    """Settings that apply to the whole account.

    Attributes:
        blocked_ips: IP addresses that the account blocks, as ranges and one by one.
        setup_plan: Who is to set up the account's billing plan; null if no one was asked.
        tracking_script: Which version of the tracking script the account's projects load; null if nothing is set.
        single_sign_on_status: State of single sign-on; the `pending-` values are requests still to be carried out.
    """

    blocked_ips: MainAccountDetailsUpdateSettingsBlockedIps | Unset = UNSET
    setup_plan: MainAccountDetailsUpdateSettingsSetupPlan | None | Unset = UNSET
    tracking_script: MainAccountDetailsUpdateSettingsTrackingScript | None | Unset = UNSET
    single_sign_on_status: MainAccountDetailsUpdateSettingsSingleSignOnStatus | str | Unset = UNSET
    _codecs = {
        "blocked_ips": _ref("MainAccountDetailsUpdateSettingsBlockedIps"),
        "setup_plan": _ref("MainAccountDetailsUpdateSettingsSetupPlan"),
        "tracking_script": _ref("MainAccountDetailsUpdateSettingsTrackingScript"),
        "single_sign_on_status": _ref("MainAccountDetailsUpdateSettingsSingleSignOnStatus"),
    }

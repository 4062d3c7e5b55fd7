from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .main_account_details_base_settings_blocked_ips import MainAccountDetailsBaseSettingsBlockedIps
    from .main_account_details_base_settings_setup_plan import MainAccountDetailsBaseSettingsSetupPlan
    from .main_account_details_base_settings_single_sign_on_status import (
        MainAccountDetailsBaseSettingsSingleSignOnStatus,
    )
    from .main_account_details_base_settings_tracking_script import MainAccountDetailsBaseSettingsTrackingScript


class MainAccountDetailsBaseSettings(Model):
    """Settings that apply to the whole account.

    Attributes:
        blocked_ips: IP addresses that the account blocks, as ranges and one by one.
        setup_plan: Who is to set up the account's billing plan; null if no one was asked.
        tracking_script: Which version of the tracking script the account's projects load; null if nothing is set.
        single_sign_on_status: State of single sign-on; the `pending-` values are requests still to be carried out.
    """

    blocked_ips: MainAccountDetailsBaseSettingsBlockedIps | Unset = UNSET
    setup_plan: MainAccountDetailsBaseSettingsSetupPlan | None | Unset = UNSET
    tracking_script: MainAccountDetailsBaseSettingsTrackingScript | None | Unset = UNSET
    single_sign_on_status: MainAccountDetailsBaseSettingsSingleSignOnStatus | str | Unset = UNSET
    _codecs = {
        "blocked_ips": _ref("MainAccountDetailsBaseSettingsBlockedIps"),
        "setup_plan": _ref("MainAccountDetailsBaseSettingsSetupPlan"),
        "tracking_script": _ref("MainAccountDetailsBaseSettingsTrackingScript"),
        "single_sign_on_status": _ref("MainAccountDetailsBaseSettingsSingleSignOnStatus"),
    }

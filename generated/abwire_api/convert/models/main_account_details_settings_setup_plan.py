from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .main_account_details_settings_setup_plan_settings import MainAccountDetailsSettingsSetupPlanSettings


class MainAccountDetailsSettingsSetupPlan(Model):
    """Who is to set up the account's billing plan; null if no one was asked."""

    settings: MainAccountDetailsSettingsSetupPlanSettings | None | Unset = UNSET
    remind_in: int | None | Unset = UNSET
    _codecs = {"settings": _ref("MainAccountDetailsSettingsSetupPlanSettings")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .main_account_details_base_settings_setup_plan_settings_consumer import (
        MainAccountDetailsBaseSettingsSetupPlanSettingsConsumer,
    )
    from .main_account_details_base_settings_setup_plan_settings_initiator import (
        MainAccountDetailsBaseSettingsSetupPlanSettingsInitiator,
    )


class MainAccountDetailsBaseSettingsSetupPlanSettings(Model):
    """Main account details base settings setup plan settings.

    Attributes:
        initiator: The user who asked for the setup.
        consumer: The user who was asked.
        timestamp: When the request was made, in UNIX seconds.
    """

    initiator: MainAccountDetailsBaseSettingsSetupPlanSettingsInitiator | None | Unset = UNSET
    consumer: MainAccountDetailsBaseSettingsSetupPlanSettingsConsumer | None | Unset = UNSET
    timestamp: int | None | Unset = UNSET
    _codecs = {
        "initiator": _ref("MainAccountDetailsBaseSettingsSetupPlanSettingsInitiator"),
        "consumer": _ref("MainAccountDetailsBaseSettingsSetupPlanSettingsConsumer"),
    }

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_details_update_settings_setup_plan_settings_consumer import (
        SubAccountDetailsUpdateSettingsSetupPlanSettingsConsumer,
    )
    from .sub_account_details_update_settings_setup_plan_settings_initiator import (
        SubAccountDetailsUpdateSettingsSetupPlanSettingsInitiator,
    )


class SubAccountDetailsUpdateSettingsSetupPlanSettings(Model):
    """Sub account details update settings setup plan settings.

    Attributes:
        initiator: The user who asked for the setup.
        consumer: The user who was asked.
        timestamp: When the request was made, in UNIX seconds.
    """

    initiator: SubAccountDetailsUpdateSettingsSetupPlanSettingsInitiator | None | Unset = UNSET
    consumer: SubAccountDetailsUpdateSettingsSetupPlanSettingsConsumer | None | Unset = UNSET
    timestamp: int | None | Unset = UNSET
    _codecs = {
        "initiator": _ref("SubAccountDetailsUpdateSettingsSetupPlanSettingsInitiator"),
        "consumer": _ref("SubAccountDetailsUpdateSettingsSetupPlanSettingsConsumer"),
    }

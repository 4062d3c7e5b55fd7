from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_details_base_settings_setup_plan_settings_consumer import (
        SubAccountDetailsBaseSettingsSetupPlanSettingsConsumer,
    )
    from .sub_account_details_base_settings_setup_plan_settings_initiator import (
        SubAccountDetailsBaseSettingsSetupPlanSettingsInitiator,
    )


class SubAccountDetailsBaseSettingsSetupPlanSettings(Model):
    """Sub account details base settings setup plan settings.

    Attributes:
        initiator: The user who asked for the setup.
        consumer: The user who was asked.
        timestamp: When the request was made, in UNIX seconds.
    """

    initiator: SubAccountDetailsBaseSettingsSetupPlanSettingsInitiator | None | Unset = UNSET
    consumer: SubAccountDetailsBaseSettingsSetupPlanSettingsConsumer | None | Unset = UNSET
    timestamp: int | None | Unset = UNSET
    _codecs = {
        "initiator": _ref("SubAccountDetailsBaseSettingsSetupPlanSettingsInitiator"),
        "consumer": _ref("SubAccountDetailsBaseSettingsSetupPlanSettingsConsumer"),
    }

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_details_settings_setup_plan_settings_consumer import (
        SubAccountDetailsSettingsSetupPlanSettingsConsumer,
    )
    from .sub_account_details_settings_setup_plan_settings_initiator import (
        SubAccountDetailsSettingsSetupPlanSettingsInitiator,
    )


class SubAccountDetailsSettingsSetupPlanSettings(Model):
    """Sub account details settings setup plan settings.

    Attributes:
        initiator: The user who asked for the setup.
        consumer: The user who was asked.
        timestamp: When the request was made, in UNIX seconds.
    """

    initiator: SubAccountDetailsSettingsSetupPlanSettingsInitiator | None | Unset = UNSET
    consumer: SubAccountDetailsSettingsSetupPlanSettingsConsumer | None | Unset = UNSET
    timestamp: int | None | Unset = UNSET
    _codecs = {
        "initiator": _ref("SubAccountDetailsSettingsSetupPlanSettingsInitiator"),
        "consumer": _ref("SubAccountDetailsSettingsSetupPlanSettingsConsumer"),
    }

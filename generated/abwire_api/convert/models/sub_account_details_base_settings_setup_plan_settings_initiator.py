from __future__ import annotations

from abwire_runtime.data.model import Model


class SubAccountDetailsBaseSettingsSetupPlanSettingsInitiator(Model):
    """The user who asked for the setup."""

    user_id: str

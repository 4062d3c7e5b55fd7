from __future__ import annotations

from ..._runtime.model import Model


class SubAccountDetailsBaseSettingsSetupPlanSettingsInitiator(Model):
    """The user who asked for the setup."""

    user_id: str

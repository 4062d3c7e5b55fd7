from __future__ import annotations

from ..._runtime.model import Model


class SubAccountDetailsBaseSettingsSetupPlanSettingsConsumer(Model):
    """The user who was asked."""

    user_id: str

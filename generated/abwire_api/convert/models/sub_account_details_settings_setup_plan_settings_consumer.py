from __future__ import annotations

from ..._runtime.model import Model


class SubAccountDetailsSettingsSetupPlanSettingsConsumer(Model):
    """The user who was asked."""

    user_id: str

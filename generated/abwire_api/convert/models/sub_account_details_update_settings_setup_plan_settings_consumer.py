from __future__ import annotations

from abwire_runtime.data.model import Model


class SubAccountDetailsUpdateSettingsSetupPlanSettingsConsumer(Model):
    """The user who was asked."""

    user_id: str

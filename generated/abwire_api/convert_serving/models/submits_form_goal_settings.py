from __future__ import annotations

from abwire_runtime.data.model import Model


class SubmitsFormGoalSettings(Model):
    """Form that must be sent

    Attributes:
        action: Address that the form is sent to
    """

    action: str

from __future__ import annotations

from abwire_runtime.data.model import Model


class SubmitsFormGoalSettings(Model):
    """Which form the goal watches.

    Attributes:
        action: Action URL of the form.
    """

    action: str

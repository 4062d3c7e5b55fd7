from __future__ import annotations

from abwire_runtime.data.model import Model


class SubmitsFormGoalSettings(Model):
    """Form of a goal.

    Attributes:
        action: URL that the form is submitted to.
    """

    action: str

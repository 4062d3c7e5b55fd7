from __future__ import annotations

from ..._runtime.model import Model


class SubmitsFormGoalSettings(Model):
    """Form of a goal.

    Attributes:
        action: URL that the form is submitted to.
    """

    action: str

from __future__ import annotations

from ..._runtime.model import Model


class ClicksLinkGoalSettings(Model):
    """Link of a goal.

    Attributes:
        href: URL of the link.
    """

    href: str

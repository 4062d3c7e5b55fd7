from __future__ import annotations

from abwire_runtime.data.model import Model


class ClicksLinkGoalSettings(Model):
    """Link of a goal.

    Attributes:
        href: URL of the link.
    """

    href: str

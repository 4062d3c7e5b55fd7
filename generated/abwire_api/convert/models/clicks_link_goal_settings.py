from __future__ import annotations

from abwire_runtime.data.model import Model


class ClicksLinkGoalSettings(Model):
    """Which link the goal watches.

    Attributes:
        href: Target address of the link.
    """

    href: str

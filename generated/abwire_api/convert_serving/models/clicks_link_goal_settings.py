from __future__ import annotations

from abwire_runtime.data.model import Model


class ClicksLinkGoalSettings(Model):
    """Link that must be clicked

    Attributes:
        href: Address that the link leads to
    """

    href: str

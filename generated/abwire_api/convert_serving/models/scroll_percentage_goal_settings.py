from __future__ import annotations

from abwire_runtime.data.model import Model


class ScrollPercentageGoalSettings(Model):
    """How far a visitor must scroll

    Attributes:
        percentage: Share of the page's height, in percent
    """

    percentage: float

from __future__ import annotations

from abwire_runtime.data.model import Model


class ScrollPercentageGoalSettings(Model):
    """How far visitors have to scroll.

    Attributes:
        percentage: Share of the page's height, in percent.
    """

    percentage: float

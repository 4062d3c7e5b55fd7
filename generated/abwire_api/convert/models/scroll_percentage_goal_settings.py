from __future__ import annotations

from abwire_runtime.data.model import Model


class ScrollPercentageGoalSettings(Model):
    """How far a visitor must scroll to convert.

    Attributes:
        percentage: Share of the page, in percent, that has to be scrolled.
    """

    percentage: float

from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceSettingsVisitorInsights(Model):
    """Insights into visitors' behavior; the server sets it.

    Attributes:
        heatmaps: Heatmaps of the experience, as strings by key; the server sets them.
    """

    heatmaps: dict[str, str] | None | Unset = UNSET

from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ExperienceSettingsVisitorInsights(Model):
    """Insights into visitors' behavior; the server sets it.

    Attributes:
        heatmaps: Heatmaps of the experience, as strings by key; the server sets them.
    """

    heatmaps: dict[str, str] | None | Unset = UNSET

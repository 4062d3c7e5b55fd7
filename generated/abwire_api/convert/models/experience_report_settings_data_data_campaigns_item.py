from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceReportSettingsDataDataCampaignsItem(Model):
    """Experience report settings data data campaigns item.

    Attributes:
        visitors_count: Number of visitors whom the campaign brought.
    """

    name: str | Unset = UNSET
    visitors_count: float | Unset = UNSET

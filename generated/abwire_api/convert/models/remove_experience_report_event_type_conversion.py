from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class RemoveExperienceReportEventTypeConversion(Model):
    """Aims a deletion at conversions, of certain goals if wanted.

    Attributes:
        goals: Ids of the goals whose conversions to delete.
    """

    type: str = "conversion"
    goals: list[int] | None | Unset = UNSET

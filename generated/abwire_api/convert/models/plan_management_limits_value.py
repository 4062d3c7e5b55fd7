from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class PlanManagementLimitsValue(Model):
    """Plan management limits value.

    Attributes:
        number: The quantity that the plan allows, as text.
    """

    number: str | None | Unset = UNSET
    unit_overusage: str | None | Unset = UNSET
    unit_count: str | None | Unset = UNSET

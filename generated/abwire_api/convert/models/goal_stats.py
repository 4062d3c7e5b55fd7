from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GoalStats(Model):
    """Recent conversions and use of a goal; returned only when asked for with `include`.

    Attributes:
        conversions_last_48_h: Conversions counted in the last 48 hours.
        times_used: Number of experiences that use the goal.
    """

    conversions_last_48_h: int | Unset = UNSET
    times_used: int | Unset = UNSET

    _wire = {"conversions_last_48_h": "conversions_last_48h"}

from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class UpdateTrialRequest(Model):
    """Starts a trial of the given length, or lengthens the running one.

    Attributes:
        trial_days: Length in days, at least 1. (1 or more)
        plan_ids: Ids of the billing plans that the trial covers, at least one if sent. (at least 1 items)
    """

    trial_days: int
    plan_ids: list[str] | Unset = UNSET

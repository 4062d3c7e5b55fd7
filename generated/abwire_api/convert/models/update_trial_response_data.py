from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .update_trial_action import UpdateTrialAction


class UpdateTrialResponseData(Model):
    """Update trial response data.

    Attributes:
        transaction_id: Id of the transaction that goes with the trial.
        subscription_id: Id of the subscription on trial.
        new_trial_end: When the trial now ends, in UNIX seconds.
    """

    action: UpdateTrialAction | str | Unset = UNSET
    success: bool | Unset = UNSET
    transaction_id: str | Unset = UNSET
    subscription_id: str | Unset = UNSET
    new_trial_end: int | Unset = UNSET
    message: str | Unset = UNSET
    _codecs = {"action": _ref("UpdateTrialAction")}

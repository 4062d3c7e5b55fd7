from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class OneTimeChargeResponseData(Model):
    """One time charge response data.

    Attributes:
        subscription_id: Paddle's id of the subscription that was charged.
        transaction_id: Paddle's id of the transaction.
    """

    success: bool | Unset = UNSET
    subscription_id: str | Unset = UNSET
    transaction_id: str | Unset = UNSET
    message: str | Unset = UNSET

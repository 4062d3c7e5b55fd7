from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ChargePaddleCustomerResponseData(Model):
    """Charge paddle customer response data.

    Attributes:
        transaction_id: Paddle's id of the transaction.
    """

    success: bool | Unset = UNSET
    transaction_id: str | Unset = UNSET
    message: str | Unset = UNSET

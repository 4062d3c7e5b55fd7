from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ChargePaddleCustomerResponseData(Model):
    """Charge paddle customer response data.

    Attributes:
        transaction_id: Paddle's id of the transaction.
    """

    success: bool | Unset = UNSET
    transaction_id: str | Unset = UNSET
    message: str | Unset = UNSET

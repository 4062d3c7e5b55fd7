from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CreatePaddleSubscriptionResponseData(Model):
    """Create paddle subscription response data.

    Attributes:
        subscription_id: Paddle's id of the new subscription.
        transaction_id: Paddle's id of the transaction that goes with the subscription.
        payment_link: Link under which the customer can pay.
    """

    success: bool | Unset = UNSET
    subscription_id: str | Unset = UNSET
    transaction_id: str | Unset = UNSET
    payment_link: str | Unset = UNSET
    message: str | Unset = UNSET

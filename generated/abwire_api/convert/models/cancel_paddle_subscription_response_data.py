from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CancelPaddleSubscriptionResponseData(Model):
    """Cancel paddle subscription response data.

    Attributes:
        subscription_id: Paddle's id of the canceled subscription.
    """

    success: bool | Unset = UNSET
    subscription_id: str | Unset = UNSET
    message: str | Unset = UNSET

from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class CancelPaddleSubscriptionResponseData(Model):
    """Cancel paddle subscription response data.

    Attributes:
        subscription_id: Paddle's id of the canceled subscription.
    """

    success: bool | Unset = UNSET
    subscription_id: str | Unset = UNSET
    message: str | Unset = UNSET

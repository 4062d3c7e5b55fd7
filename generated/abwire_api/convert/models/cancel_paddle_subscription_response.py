from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .cancel_paddle_subscription_response_data import CancelPaddleSubscriptionResponseData


class CancelPaddleSubscriptionResponse(Model):
    """Outcome of canceling a Paddle subscription."""

    data: CancelPaddleSubscriptionResponseData | Unset = UNSET
    _codecs = {"data": _ref("CancelPaddleSubscriptionResponseData")}

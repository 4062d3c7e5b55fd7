from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .get_paddle_subscription_response_data import GetPaddleSubscriptionResponseData


class GetPaddleSubscriptionResponse(Model):
    """An account's subscription as Paddle holds it."""

    data: GetPaddleSubscriptionResponseData | Unset = UNSET
    _codecs = {"data": _ref("GetPaddleSubscriptionResponseData")}

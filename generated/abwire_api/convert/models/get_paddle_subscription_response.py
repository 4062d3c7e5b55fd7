from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .get_paddle_subscription_response_data import GetPaddleSubscriptionResponseData


class GetPaddleSubscriptionResponse(Model):
    """An account's subscription as Paddle holds it."""

    data: GetPaddleSubscriptionResponseData | Unset = UNSET
    _codecs = {"data": _ref("GetPaddleSubscriptionResponseData")}

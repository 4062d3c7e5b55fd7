from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .create_paddle_subscription_response_data import CreatePaddleSubscriptionResponseData


class CreatePaddleSubscriptionResponse(Model):
    """Outcome of creating a Paddle subscription."""

    data: CreatePaddleSubscriptionResponseData | Unset = UNSET
    _codecs = {"data": _ref("CreatePaddleSubscriptionResponseData")}

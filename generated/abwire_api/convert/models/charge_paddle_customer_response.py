from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .charge_paddle_customer_response_data import ChargePaddleCustomerResponseData


class ChargePaddleCustomerResponse(Model):
    """Outcome of a one-time charge to a Paddle customer."""

    data: ChargePaddleCustomerResponseData | Unset = UNSET
    _codecs = {"data": _ref("ChargePaddleCustomerResponseData")}

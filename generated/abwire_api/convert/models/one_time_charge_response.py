from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .one_time_charge_response_data import OneTimeChargeResponseData


class OneTimeChargeResponse(Model):
    """Outcome of a one-time charge to a subscription."""

    data: OneTimeChargeResponseData | Unset = UNSET
    _codecs = {"data": _ref("OneTimeChargeResponseData")}

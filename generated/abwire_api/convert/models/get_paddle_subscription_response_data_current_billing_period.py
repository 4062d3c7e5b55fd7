from __future__ import annotations

import datetime

from ..._runtime.codecs import TIMESTAMP
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class GetPaddleSubscriptionResponseDataCurrentBillingPeriod(Model):
    """Billing period under way; null if there is none."""

    starts_at: datetime.datetime | str | Unset = UNSET
    ends_at: datetime.datetime | str | Unset = UNSET
    _codecs = {"starts_at": TIMESTAMP, "ends_at": TIMESTAMP}

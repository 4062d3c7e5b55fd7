from __future__ import annotations

import datetime

from abwire_runtime.data.codecs import TIMESTAMP
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GetPaddleSubscriptionResponseDataCurrentBillingPeriod(Model):
    """Billing period under way; null if there is none."""

    starts_at: datetime.datetime | str | Unset = UNSET
    ends_at: datetime.datetime | str | Unset = UNSET
    _codecs = {"starts_at": TIMESTAMP, "ends_at": TIMESTAMP}

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import TIMESTAMP
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .create_paddle_subscription_request_collection_mode import CreatePaddleSubscriptionRequestCollectionMode
    from .create_paddle_subscription_request_proration_billing_mode import (
        CreatePaddleSubscriptionRequestProrationBillingMode,
    )
    from .payment_terms import PaymentTerms


class CreatePaddleSubscriptionRequest(Model):
    """What to subscribe an account to through Paddle, and on what terms.

    Attributes:
        plan_ids: Ids of the billing plans that the subscription covers, at least one. (at least 1 items)
        prices: Prices to charge, as strings.
        trial_days: Length of the trial in days, at least 1. (1 or more)
        start_date: When the subscription starts, as an RFC 3339 date and time.
        end_date: When the subscription ends, as an RFC 3339 date and time.
        collection_mode: How payment is collected: `automatic` (unless sent otherwise) or `manual`. ('manual' unless
            given)
        proration_billing_mode: Whether the prorated amount is billed at once (`prorated_immediately`, unless sent
            otherwise) or not at all (`do_not_bill`). ('prorated_immediately' unless given)
        purchase_order_number: The customer's own purchase order number.
        price_names: Names to give the prices.
    """

    plan_ids: list[str]
    prices: dict[str, str] | Unset = UNSET
    trial_days: int | Unset = UNSET
    start_date: datetime.datetime | str | Unset = UNSET
    end_date: datetime.datetime | str | Unset = UNSET
    collection_mode: CreatePaddleSubscriptionRequestCollectionMode | str | Unset = UNSET
    proration_billing_mode: CreatePaddleSubscriptionRequestProrationBillingMode | str | Unset = UNSET
    purchase_order_number: str | Unset = UNSET
    price_names: dict[str, str] | Unset = UNSET
    payment_terms: PaymentTerms | Unset = UNSET
    _codecs = {
        "start_date": TIMESTAMP,
        "end_date": TIMESTAMP,
        "collection_mode": _ref("CreatePaddleSubscriptionRequestCollectionMode"),
        "proration_billing_mode": _ref("CreatePaddleSubscriptionRequestProrationBillingMode"),
        "payment_terms": _ref("PaymentTerms"),
    }

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .get_paddle_subscription_response_data_collection_mode import GetPaddleSubscriptionResponseDataCollectionMode
    from .get_paddle_subscription_response_data_current_billing_period import (
        GetPaddleSubscriptionResponseDataCurrentBillingPeriod,
    )
    from .paddle_subscription_item import PaddleSubscriptionItem
    from .payment_terms import PaymentTerms


class GetPaddleSubscriptionResponseData(Model):
    """Get paddle subscription response data.

    Attributes:
        id: Paddle's id of the subscription.
        status: State of the subscription at Paddle.
        collection_mode: How payment is collected: by itself (`automatic`) or by hand (`manual`).
        current_billing_period: Billing period under way; null if there is none.
        purchase_order_number: The customer's own purchase order number; null if none was given.
    """

    id: str | Unset = UNSET
    status: str | Unset = UNSET
    collection_mode: GetPaddleSubscriptionResponseDataCollectionMode | str | Unset = UNSET
    current_billing_period: GetPaddleSubscriptionResponseDataCurrentBillingPeriod | None | Unset = UNSET
    purchase_order_number: str | None | Unset = UNSET
    payment_terms: PaymentTerms | None | Unset = UNSET
    items: list[PaddleSubscriptionItem] | Unset = UNSET
    _codecs = {
        "collection_mode": _ref("GetPaddleSubscriptionResponseDataCollectionMode"),
        "current_billing_period": _ref("GetPaddleSubscriptionResponseDataCurrentBillingPeriod"),
        "payment_terms": _ref("PaymentTerms"),
        "items": Array(_ref("PaddleSubscriptionItem")),
    }

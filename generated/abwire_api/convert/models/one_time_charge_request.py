from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .one_time_charge_item import OneTimeChargeItem
    from .one_time_charge_request_collection_mode import OneTimeChargeRequestCollectionMode
    from .payment_terms import PaymentTerms


class OneTimeChargeRequest(Model):
    """Items to charge once on top of the account's subscription.

    Attributes:
        items: At least 1 items.
        collection_mode: How the charge is collected: through the subscription (`subscription`, unless sent otherwise)
            or by hand (`manual`). ('subscription' unless given)
        purchase_order_number: The customer's own purchase order number.
    """

    items: list[OneTimeChargeItem]
    collection_mode: OneTimeChargeRequestCollectionMode | str | Unset = UNSET
    payment_terms: PaymentTerms | Unset = UNSET
    purchase_order_number: str | Unset = UNSET
    _codecs = {
        "items": Array(_ref("OneTimeChargeItem")),
        "collection_mode": _ref("OneTimeChargeRequestCollectionMode"),
        "payment_terms": _ref("PaymentTerms"),
    }

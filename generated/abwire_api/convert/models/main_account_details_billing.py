from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .main_account_details_billing_contract import MainAccountDetailsBillingContract
    from .main_account_details_billing_details import MainAccountDetailsBillingDetails
    from .main_account_details_billing_products import MainAccountDetailsBillingProducts
    from .main_account_details_billing_settings import MainAccountDetailsBillingSettings
    from .payment_method import PaymentMethod


class MainAccountDetailsBilling(Model):
    """Billing data and settings.

    Attributes:
        details: Who the invoices are made out to.
        contract: Period of the account's contract; null if it has none.
        payment: Means of payment on file; null if there is none.
    """

    id: str | None | Unset = UNSET
    details: MainAccountDetailsBillingDetails | Unset = UNSET
    contract: MainAccountDetailsBillingContract | None | Unset = UNSET
    settings: MainAccountDetailsBillingSettings | Unset = UNSET
    payment: PaymentMethod | None | Unset = UNSET
    products: MainAccountDetailsBillingProducts | Unset = UNSET
    _codecs = {
        "details": _ref("MainAccountDetailsBillingDetails"),
        "contract": _ref("MainAccountDetailsBillingContract"),
        "settings": _ref("MainAccountDetailsBillingSettings"),
        "payment": _ref("PaymentMethod"),
        "products": _ref("MainAccountDetailsBillingProducts"),
    }

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .main_account_details_update_billing_contract import MainAccountDetailsUpdateBillingContract
    from .main_account_details_update_billing_details import MainAccountDetailsUpdateBillingDetails
    from .main_account_details_update_billing_products import MainAccountDetailsUpdateBillingProducts
    from .main_account_details_update_billing_settings import MainAccountDetailsUpdateBillingSettings
    from .payment_method import PaymentMethod


class MainAccountDetailsUpdateBilling(Model):
    """Billing data and settings.

    Attributes:
        details: Who the invoices are made out to.
        contract: Period of the account's contract; null if it has none.
        payment: Means of payment on file; null if there is none.
        products: Plans to move the account to, by product.
        cancellation_reason: Why the subscription is canceled, 200 characters at most.
    """

    id: str | None | Unset = UNSET
    details: MainAccountDetailsUpdateBillingDetails | Unset = UNSET
    contract: MainAccountDetailsUpdateBillingContract | None | Unset = UNSET
    settings: MainAccountDetailsUpdateBillingSettings | Unset = UNSET
    payment: PaymentMethod | None | Unset = UNSET
    products: MainAccountDetailsUpdateBillingProducts | Unset = UNSET
    cancellation_reason: str | Unset = UNSET
    _codecs = {
        "details": _ref("MainAccountDetailsUpdateBillingDetails"),
        "contract": _ref("MainAccountDetailsUpdateBillingContract"),
        "settings": _ref("MainAccountDetailsUpdateBillingSettings"),
        "payment": _ref("PaymentMethod"),
        "products": _ref("MainAccountDetailsUpdateBillingProducts"),
    }

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .main_account_details_base_billing_contract import MainAccountDetailsBaseBillingContract
    from .main_account_details_base_billing_details import MainAccountDetailsBaseBillingDetails
    from .main_account_details_base_billing_settings import MainAccountDetailsBaseBillingSettings
    from .payment_method import PaymentMethod


class MainAccountDetailsBaseBilling(Model):
    """Billing data and settings.

    Attributes:
        details: Who the invoices are made out to.
        contract: Period of the account's contract; null if it has none.
        payment: Means of payment on file; null if there is none.
    """

    id: str | None | Unset = UNSET
    details: MainAccountDetailsBaseBillingDetails | Unset = UNSET
    contract: MainAccountDetailsBaseBillingContract | None | Unset = UNSET
    settings: MainAccountDetailsBaseBillingSettings | Unset = UNSET
    payment: PaymentMethod | None | Unset = UNSET
    _codecs = {
        "details": _ref("MainAccountDetailsBaseBillingDetails"),
        "contract": _ref("MainAccountDetailsBaseBillingContract"),
        "settings": _ref("MainAccountDetailsBaseBillingSettings"),
        "payment": _ref("PaymentMethod"),
    }

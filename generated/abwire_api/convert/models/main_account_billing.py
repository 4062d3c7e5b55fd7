from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .main_account_billing_contract import MainAccountBillingContract
    from .main_account_billing_details import MainAccountBillingDetails
    from .main_account_billing_products import MainAccountBillingProducts
    from .main_account_billing_settings import MainAccountBillingSettings


class MainAccountBilling(Model):
    """Billing data and settings.

    Attributes:
        contract: Period of the account's contract; null if it has none.
    """

    id: str | None | Unset = UNSET
    details: MainAccountBillingDetails | Unset = UNSET
    contract: MainAccountBillingContract | None | Unset = UNSET
    settings: MainAccountBillingSettings | Unset = UNSET
    products: MainAccountBillingProducts | Unset = UNSET
    _codecs = {
        "details": _ref("MainAccountBillingDetails"),
        "contract": _ref("MainAccountBillingContract"),
        "settings": _ref("MainAccountBillingSettings"),
        "products": _ref("MainAccountBillingProducts"),
    }

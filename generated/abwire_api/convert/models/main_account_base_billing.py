from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .main_account_base_billing_contract import MainAccountBaseBillingContract
    from .main_account_base_billing_details import MainAccountBaseBillingDetails
    from .main_account_base_billing_settings import MainAccountBaseBillingSettings


class MainAccountBaseBilling(Model):
    """Billing data and settings.

    Attributes:
        contract: Period of the account's contract; null if it has none.
    """

    id: str | None | Unset = UNSET
    details: MainAccountBaseBillingDetails | Unset = UNSET
    contract: MainAccountBaseBillingContract | None | Unset = UNSET
    settings: MainAccountBaseBillingSettings | Unset = UNSET
    _codecs = {
        "details": _ref("MainAccountBaseBillingDetails"),
        "contract": _ref("MainAccountBaseBillingContract"),
        "settings": _ref("MainAccountBaseBillingSettings"),
    }

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_contract import AccountContract
    from .account_customizations import AccountCustomizations
    from .billing_plan_limits_and_capabilities import BillingPlanLimitsAndCapabilities


class GetAccountDataResponseData(Model):
    """Get account data response data."""

    customizations: AccountCustomizations | Unset = UNSET
    contract: AccountContract | Unset = UNSET
    limits_and_capabilities: BillingPlanLimitsAndCapabilities | Unset = UNSET

    _wire = {"limits_and_capabilities": "limitsAndCapabilities"}
    _codecs = {
        "customizations": _ref("AccountCustomizations"),
        "contract": _ref("AccountContract"),
        "limits_and_capabilities": _ref("BillingPlanLimitsAndCapabilities"),
    }

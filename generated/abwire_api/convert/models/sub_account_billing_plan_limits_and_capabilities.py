from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_plan_bill_by_enum import BillingPlanBillByEnum
    from .sub_account_billing_plan_limits_and_capabilities_available_features_nice_names_item import (
        SubAccountBillingPlanLimitsAndCapabilitiesAvailableFeaturesNiceNamesItem,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimits,
    )


class SubAccountBillingPlanLimitsAndCapabilities(Model):
    """Features and usage limits of a sub-account; its limits count toward those of the main account.

    Attributes:
        usage_limit_by: Whether usage is measured in tested users or in tested visitors.
        available_features_nice_names: Names of the features open to the account; the server sets them.
        usage_limits: Limits by kind of resource, without the cost of exceeding them.
    """

    usage_limit_by: BillingPlanBillByEnum | str | Unset = UNSET
    available_features_nice_names: (
        list[SubAccountBillingPlanLimitsAndCapabilitiesAvailableFeaturesNiceNamesItem | str] | Unset
    ) = UNSET
    usage_limits: SubAccountBillingPlanLimitsAndCapabilitiesUsageLimits | Unset = UNSET

    _wire = {"available_features_nice_names": "availableFeaturesNiceNames", "usage_limits": "usageLimits"}
    _codecs = {
        "usage_limit_by": _ref("BillingPlanBillByEnum"),
        "available_features_nice_names": Array(
            _ref("SubAccountBillingPlanLimitsAndCapabilitiesAvailableFeaturesNiceNamesItem")
        ),
        "usage_limits": _ref("SubAccountBillingPlanLimitsAndCapabilitiesUsageLimits"),
    }

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_plan_bill_by_enum import BillingPlanBillByEnum
    from .billing_plan_limits_and_capabilities_available_features_nice_names_item import (
        BillingPlanLimitsAndCapabilitiesAvailableFeaturesNiceNamesItem,
    )
    from .billing_plan_limits_and_capabilities_usage_limits import BillingPlanLimitsAndCapabilitiesUsageLimits


class BillingPlanLimitsAndCapabilities(Model):
    """Features and usage limits of a main account's plan, with what each unit over a limit costs.

    Attributes:
        usage_limit_by: Whether usage is measured in tested users or in tested visitors.
        available_features_nice_names: Names of the features open to the account; the server sets them.
        usage_limits: Limits by kind of resource.
    """

    usage_limit_by: BillingPlanBillByEnum | str | Unset = UNSET
    available_features_nice_names: (
        list[BillingPlanLimitsAndCapabilitiesAvailableFeaturesNiceNamesItem | str] | Unset
    ) = UNSET
    usage_limits: BillingPlanLimitsAndCapabilitiesUsageLimits | Unset = UNSET

    _wire = {"available_features_nice_names": "availableFeaturesNiceNames", "usage_limits": "usageLimits"}
    _codecs = {
        "usage_limit_by": _ref("BillingPlanBillByEnum"),
        "available_features_nice_names": Array(_ref("BillingPlanLimitsAndCapabilitiesAvailableFeaturesNiceNamesItem")),
        "usage_limits": _ref("BillingPlanLimitsAndCapabilitiesUsageLimits"),
    }

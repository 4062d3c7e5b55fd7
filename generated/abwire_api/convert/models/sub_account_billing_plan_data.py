from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_plan_bill_by_enum import BillingPlanBillByEnum
    from .products import Products
    from .sub_account_billing_plan_data_available_features_nice_names_item import (
        SubAccountBillingPlanDataAvailableFeaturesNiceNamesItem,
    )
    from .sub_account_billing_plan_data_usage_limits import SubAccountBillingPlanDataUsageLimits


class SubAccountBillingPlanData(Model):
    """The plan of a sub-account: features and limits, no price.

    Attributes:
        available_features_ids: Ids of the features open under the plan; deprecated.
        usage_limit_by: Whether usage is measured in tested users or in tested visitors.
        available_features_nice_names: Names of the features open to the account; the server sets them.
        usage_limits: Limits by kind of resource, without the cost of exceeding them.
    """

    product: Products | str | Unset = UNSET
    available_features_ids: list[int] | Unset = UNSET
    usage_limit_by: BillingPlanBillByEnum | str | Unset = UNSET
    available_features_nice_names: list[SubAccountBillingPlanDataAvailableFeaturesNiceNamesItem | str] | Unset = UNSET
    usage_limits: SubAccountBillingPlanDataUsageLimits | Unset = UNSET

    _wire = {
        "available_features_ids": "availableFeaturesIds",
        "available_features_nice_names": "availableFeaturesNiceNames",
        "usage_limits": "usageLimits",
    }
    _codecs = {
        "product": _ref("Products"),
        "usage_limit_by": _ref("BillingPlanBillByEnum"),
        "available_features_nice_names": Array(_ref("SubAccountBillingPlanDataAvailableFeaturesNiceNamesItem")),
        "usage_limits": _ref("SubAccountBillingPlanDataUsageLimits"),
    }

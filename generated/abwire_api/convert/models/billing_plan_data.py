from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_plan_bill_by_enum import BillingPlanBillByEnum
    from .billing_plan_data_available_features_nice_names_item import BillingPlanDataAvailableFeaturesNiceNamesItem
    from .billing_plan_data_contract import BillingPlanDataContract
    from .billing_plan_data_usage_limits import BillingPlanDataUsageLimits
    from .products import Products


class BillingPlanData(Model):
    """A billing plan: its price and term, its features and its limits.

    Attributes:
        billing_cycle_duration: Length of one billing cycle, in words.
        contract: Whether the customer is bound for a `year` or may leave at any time (`pay_as_you_go`).
        available_features_ids: Ids of the features open under the plan; deprecated.
        usage_limit_by: Whether usage is measured in tested users or in tested visitors.
        available_features_nice_names: Names of the features open to the account; the server sets them.
        usage_limits: Limits by kind of resource.
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    price: float | Unset = UNSET
    billing_cycle_duration: str | Unset = UNSET
    contract: BillingPlanDataContract | str | Unset = UNSET
    product: Products | str | Unset = UNSET
    available_features_ids: list[int] | Unset = UNSET
    usage_limit_by: BillingPlanBillByEnum | str | Unset = UNSET
    available_features_nice_names: list[BillingPlanDataAvailableFeaturesNiceNamesItem | str] | Unset = UNSET
    usage_limits: BillingPlanDataUsageLimits | Unset = UNSET

    _wire = {
        "billing_cycle_duration": "billingCycleDuration",
        "available_features_ids": "availableFeaturesIds",
        "available_features_nice_names": "availableFeaturesNiceNames",
        "usage_limits": "usageLimits",
    }
    _codecs = {
        "contract": _ref("BillingPlanDataContract"),
        "product": _ref("Products"),
        "usage_limit_by": _ref("BillingPlanBillByEnum"),
        "available_features_nice_names": Array(_ref("BillingPlanDataAvailableFeaturesNiceNamesItem")),
        "usage_limits": _ref("BillingPlanDataUsageLimits"),
    }

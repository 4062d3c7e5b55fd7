from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_plan_bill_by_enum import BillingPlanBillByEnum
    from .products import Products
    from .sub_account_products_create_billing_products_experiences_plan_available_features_nice_names_item import (
        SubAccountProductsCreateBillingProductsExperiencesPlanAvailableFeaturesNiceNamesItem,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimits,
    )


class SubAccountProductsCreateBillingProductsExperiencesPlan(Model):
    """Plan for running experiences; `product` and `usageLimits` must be set.

    Attributes:
        usage_limits: Limits by kind of resource, without the cost of exceeding them.
        available_features_ids: Ids of the features open under the plan; deprecated.
        usage_limit_by: Whether usage is measured in tested users or in tested visitors.
        available_features_nice_names: Names of the features open to the account; the server sets them.
    """

    product: Products | str
    usage_limits: SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimits
    available_features_ids: list[int] | Unset = UNSET
    usage_limit_by: BillingPlanBillByEnum | str | Unset = UNSET
    available_features_nice_names: (
        list[SubAccountProductsCreateBillingProductsExperiencesPlanAvailableFeaturesNiceNamesItem | str] | Unset
    ) = UNSET

    _wire = {
        "usage_limits": "usageLimits",
        "available_features_ids": "availableFeaturesIds",
        "available_features_nice_names": "availableFeaturesNiceNames",
    }
    _codecs = {
        "product": _ref("Products"),
        "usage_limits": _ref("SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimits"),
        "usage_limit_by": _ref("BillingPlanBillByEnum"),
        "available_features_nice_names": Array(
            _ref("SubAccountProductsCreateBillingProductsExperiencesPlanAvailableFeaturesNiceNamesItem")
        ),
    }

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_plan_bill_by_enum import BillingPlanBillByEnum
    from .billing_plan_limits_and_capabilities_base_available_features_nice_names_item import (
        BillingPlanLimitsAndCapabilitiesBaseAvailableFeaturesNiceNamesItem,
    )


class BillingPlanLimitsAndCapabilitiesBase(Model):
    """Features that a plan opens and the unit its usage is measured in.

    Attributes:
        usage_limit_by: Whether usage is measured in tested users or in tested visitors.
        available_features_nice_names: Names of the features open to the account; the server sets them.
    """

    usage_limit_by: BillingPlanBillByEnum | str | Unset = UNSET
    available_features_nice_names: (
        list[BillingPlanLimitsAndCapabilitiesBaseAvailableFeaturesNiceNamesItem | str] | Unset
    ) = UNSET

    _wire = {"available_features_nice_names": "availableFeaturesNiceNames"}
    _codecs = {
        "usage_limit_by": _ref("BillingPlanBillByEnum"),
        "available_features_nice_names": Array(
            _ref("BillingPlanLimitsAndCapabilitiesBaseAvailableFeaturesNiceNamesItem")
        ),
    }

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_plan_data import BillingPlanData


class MainAccountDetailsBillingProductsAddonsItem(Model):
    """Main account details billing products addons item.

    Attributes:
        quantity: How many times the add-on was bought. (1 or more)
    """

    plan: BillingPlanData | None | Unset = UNSET
    quantity: int | Unset = UNSET
    _codecs = {"plan": _ref("BillingPlanData")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_plan_data import BillingPlanData


class MainAccountBillingProductsDeploy(Model):
    """Main account billing products deploy.

    Attributes:
        plan: Plan for deploys; null if the account has none.
    """

    plan: BillingPlanData | None | Unset = UNSET
    _codecs = {"plan": _ref("BillingPlanData")}

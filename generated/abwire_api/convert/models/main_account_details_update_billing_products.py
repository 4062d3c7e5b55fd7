from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .addon_plan_update_body import AddonPlanUpdateBody
    from .plan_update_body import PlanUpdateBody


class MainAccountDetailsUpdateBillingProducts(Model):
    """Plans to move the account to, by product.

    Attributes:
        experiences: Plan for running experiences.
        deploy: Plan for deploys.
        addons: Add-on plans to hold.
    """

    experiences: PlanUpdateBody | Unset = UNSET
    deploy: PlanUpdateBody | Unset = UNSET
    addons: list[AddonPlanUpdateBody] | Unset = UNSET
    _codecs = {
        "experiences": _ref("PlanUpdateBody"),
        "deploy": _ref("PlanUpdateBody"),
        "addons": Array(_ref("AddonPlanUpdateBody")),
    }

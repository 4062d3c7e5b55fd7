from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Map
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .plan_management_active import PlanManagementActive
    from .plan_management_contract import PlanManagementContract
    from .plan_management_functions_value import PlanManagementFunctionsValue
    from .plan_management_limits_value import PlanManagementLimitsValue
    from .products import Products


class PlanManagement(Model):
    """A billing plan with its price, capabilities and limits, as those who manage plans see it.

    Attributes:
        price: Price as text.
        contract: `year` for a yearly contract, `pay_as_you_go` for none.
        active: `1` if the plan is active, `0` if not.
        stripe_live_id: Id of the plan at Stripe, live mode.
        stripe_testing_id: Id of the plan at Stripe, test mode.
        paddle_price_id_production: Id of the price at Paddle, production.
        paddle_price_id_sandbox: Id of the price at Paddle, sandbox.
        stripe_product_id_test: Id of the product at Stripe, test mode.
        stripe_product_id_live: Id of the product at Stripe, live mode.
        paddle_product_id_sandbox: Id of the product at Paddle, sandbox.
        paddle_product_id_production: Id of the product at Paddle, production.
        functions: Capabilities by id: 1 where the plan has it, 0 where it has not.
        limits: Limits of the plan by key.
    """

    plan_name: str
    product: Products | str
    price: str
    contract: PlanManagementContract | str
    plan_duration: str
    active: PlanManagementActive | str
    plan_id: int = UNSET
    main_plan_name: str | None | Unset = UNSET
    plan_group: str | None | Unset = UNSET
    pricing_iteration: str | Unset = UNSET
    no_cancel: str | None | Unset = UNSET
    stripe_live_id: str | None | Unset = UNSET
    stripe_testing_id: str | None | Unset = UNSET
    paddle_price_id_production: str | None | Unset = UNSET
    paddle_price_id_sandbox: str | None | Unset = UNSET
    stripe_product_id_test: str | None | Unset = UNSET
    stripe_product_id_live: str | None | Unset = UNSET
    paddle_product_id_sandbox: str | None | Unset = UNSET
    paddle_product_id_production: str | None | Unset = UNSET
    tw_live_id: str | None | Unset = UNSET
    tw_testing_id: str | None | Unset = UNSET
    functions: dict[str, PlanManagementFunctionsValue | int] | Unset = UNSET
    limits: dict[str, PlanManagementLimitsValue] | Unset = UNSET
    _codecs = {
        "product": _ref("Products"),
        "contract": _ref("PlanManagementContract"),
        "active": _ref("PlanManagementActive"),
        "functions": Map(_ref("PlanManagementFunctionsValue")),
        "limits": Map(_ref("PlanManagementLimitsValue")),
    }

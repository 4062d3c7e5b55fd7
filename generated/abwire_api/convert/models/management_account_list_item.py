from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Map
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .management_account_list_item_plan_settings_value import ManagementAccountListItemPlanSettingsValue
    from .plan_status import PlanStatus


class ManagementAccountListItem(Model):
    """One account with its plan and billing state, as the listing of all managed accounts shows it.

    Attributes:
        billing_cycle_start: Start of the current billing cycle, in UNIX seconds.
        billing_cycle_end: End of the current billing cycle, in UNIX seconds.
        plan_ids: Ids of the billing plans the account is on.
        billing_provider: Name of the payment provider that bills the account.
        stripe_customer_id: The account's customer id at Stripe.
        paddle_customer_id: The account's customer id at Paddle.
        paddle_subscription_id: Id of the account's subscription at Paddle.
        has_customizations: Whether the account has limits or capabilities of its own.
        has_contract: Whether a contract is recorded for the account.
        plan_settings: Prices and durations that apply to the account's plans.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    plan_status: PlanStatus | str | Unset = UNSET
    billing_cycle_start: int | None | Unset = UNSET
    billing_cycle_end: int | None | Unset = UNSET
    plan_ids: list[str] | Unset = UNSET
    billing_provider: str | None | Unset = UNSET
    stripe_customer_id: str | None | Unset = UNSET
    paddle_customer_id: str | None | Unset = UNSET
    paddle_subscription_id: str | None | Unset = UNSET
    has_customizations: bool | Unset = UNSET
    has_contract: bool | Unset = UNSET
    plan_settings: dict[str, ManagementAccountListItemPlanSettingsValue] | None | Unset = UNSET
    _codecs = {
        "plan_status": _ref("PlanStatus"),
        "plan_settings": Map(_ref("ManagementAccountListItemPlanSettingsValue")),
    }

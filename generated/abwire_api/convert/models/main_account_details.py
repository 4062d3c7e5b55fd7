from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .access_role_names import AccessRoleNames
    from .billing_plan_limits_and_capabilities import BillingPlanLimitsAndCapabilities
    from .main_account_details_billing import MainAccountDetailsBilling
    from .main_account_details_settings import MainAccountDetailsSettings
    from .main_account_details_stats import MainAccountDetailsStats


class MainAccountDetails(Model):
    """Everything readable about a main account: settings, billing, products and usage.

    Attributes:
        account_type: Kind of account; the quotas of all sub-accounts together cannot exceed the quota of their main
            account.
        name: Display name of the account. (at most 200 characters)
        access_role: Role under which the caller acts on this account; the server sets it.
        access_all_projects: Whether the caller reaches every project of the account.
        settings: Settings that apply to the whole account.
        billing: Billing data and settings.
        stats: Usage counts of an account; sent only when `include` names `stats`.
    """

    id: int = UNSET
    account_type: str | Unset = UNSET
    name: str | Unset = UNSET
    access_role: AccessRoleNames | str | Unset = UNSET
    access_all_projects: bool | Unset = UNSET
    settings: MainAccountDetailsSettings | Unset = UNSET
    billing: MainAccountDetailsBilling | Unset = UNSET
    limits_and_capabilities: BillingPlanLimitsAndCapabilities | Unset = UNSET
    stats: MainAccountDetailsStats | Unset = UNSET

    _wire = {
        "account_type": "accountType",
        "access_role": "accessRole",
        "limits_and_capabilities": "limitsAndCapabilities",
    }
    _codecs = {
        "access_role": _ref("AccessRoleNames"),
        "settings": _ref("MainAccountDetailsSettings"),
        "billing": _ref("MainAccountDetailsBilling"),
        "limits_and_capabilities": _ref("BillingPlanLimitsAndCapabilities"),
        "stats": _ref("MainAccountDetailsStats"),
    }

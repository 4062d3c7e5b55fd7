from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .access_role_names import AccessRoleNames
    from .account_general_stats import AccountGeneralStats
    from .account_types import AccountTypes
    from .sub_account_billing_plan_limits_and_capabilities import SubAccountBillingPlanLimitsAndCapabilities
    from .sub_account_details_billing import SubAccountDetailsBilling
    from .sub_account_details_settings import SubAccountDetailsSettings


class SubAccountDetails(Model):
    """Everything readable about a sub-account: settings, products, limits and usage.

    Attributes:
        account_type: Kind of account; the quotas of all sub-accounts together cannot exceed the quota of their main
            account.
        name: Display name of the account. (at most 200 characters)
        access_role: Role under which the caller acts on this account; the server sets it.
        access_all_projects: Whether the caller reaches every project of the account.
        settings: Settings that apply to the whole account.
    """

    id: int = UNSET
    account_type: AccountTypes | str | Unset = UNSET
    name: str | Unset = UNSET
    access_role: AccessRoleNames | str | Unset = UNSET
    access_all_projects: bool | Unset = UNSET
    settings: SubAccountDetailsSettings | Unset = UNSET
    billing: SubAccountDetailsBilling | Unset = UNSET
    stats: AccountGeneralStats | None | Unset = UNSET
    limits_and_capabilities: SubAccountBillingPlanLimitsAndCapabilities | Unset = UNSET

    _wire = {
        "account_type": "accountType",
        "access_role": "accessRole",
        "limits_and_capabilities": "limitsAndCapabilities",
    }
    _codecs = {
        "account_type": _ref("AccountTypes"),
        "access_role": _ref("AccessRoleNames"),
        "settings": _ref("SubAccountDetailsSettings"),
        "billing": _ref("SubAccountDetailsBilling"),
        "stats": _ref("AccountGeneralStats"),
        "limits_and_capabilities": _ref("SubAccountBillingPlanLimitsAndCapabilities"),
    }

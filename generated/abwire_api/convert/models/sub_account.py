from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .access_role_names import AccessRoleNames
    from .sub_account_billing import SubAccountBilling
    from .sub_account_billing_plan_limits_and_capabilities import SubAccountBillingPlanLimitsAndCapabilities


class SubAccount(Model):
    """Account created under a main account, which shares its quotas with it.

    Attributes:
        account_type: Kind of account; the quotas of all sub-accounts together cannot exceed the quota of their main
            account.
        name: Display name of the account. (at most 200 characters)
        access_role: Role under which the caller acts on this account; the server sets it.
        access_all_projects: Whether the caller reaches every project of the account.
        parent_account_id: Id of the main account above this one.
    """

    id: int = UNSET
    account_type: str | Unset = UNSET
    name: str | Unset = UNSET
    access_role: AccessRoleNames | str | Unset = UNSET
    access_all_projects: bool | Unset = UNSET
    parent_account_id: int | None | Unset = UNSET
    limits_and_capabilities: SubAccountBillingPlanLimitsAndCapabilities | Unset = UNSET
    billing: SubAccountBilling | Unset = UNSET

    _wire = {
        "account_type": "accountType",
        "access_role": "accessRole",
        "parent_account_id": "parentAccountId",
        "limits_and_capabilities": "limitsAndCapabilities",
    }
    _codecs = {
        "access_role": _ref("AccessRoleNames"),
        "limits_and_capabilities": _ref("SubAccountBillingPlanLimitsAndCapabilities"),
        "billing": _ref("SubAccountBilling"),
    }

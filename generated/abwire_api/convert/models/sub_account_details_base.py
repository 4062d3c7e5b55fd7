from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .access_role_names import AccessRoleNames
    from .account_types import AccountTypes
    from .sub_account_details_base_settings import SubAccountDetailsBaseSettings


class SubAccountDetailsBase(Model):
    """Account data with the settings that users control.

    Attributes:
        account_type: Kind of account; the quotas of all sub-accounts together cannot exceed the quota of their main
            account.
        name: Display name of the account. (at most 200 characters)
        access_role: Role under which the caller acts on this account; the server sets it.
        access_all_projects: Whether the caller reaches every project of the account.
        settings: Settings that apply to the whole account.
    """

    id: int | Unset = UNSET
    account_type: AccountTypes | str | Unset = UNSET
    name: str | Unset = UNSET
    access_role: AccessRoleNames | str | Unset = UNSET
    access_all_projects: bool | Unset = UNSET
    settings: SubAccountDetailsBaseSettings | Unset = UNSET

    __wire__ = {"account_type": "accountType", "access_role": "accessRole"}
    __codecs__ = {
        "account_type": ref("AccountTypes"),
        "access_role": ref("AccessRoleNames"),
        "settings": ref("SubAccountDetailsBaseSettings"),
    }

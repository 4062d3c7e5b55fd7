from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

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

    id: int = UNSET
    account_type: AccountTypes | str | Unset = UNSET
    name: str | Unset = UNSET
    access_role: AccessRoleNames | str | Unset = UNSET
    access_all_projects: bool | Unset = UNSET
    settings: SubAccountDetailsBaseSettings | Unset = UNSET

    _wire = {"account_type": "accountType", "access_role": "accessRole"}
    _codecs = {
        "account_type": _ref("AccountTypes"),
        "access_role": _ref("AccessRoleNames"),
        "settings": _ref("SubAccountDetailsBaseSettings"),
    }

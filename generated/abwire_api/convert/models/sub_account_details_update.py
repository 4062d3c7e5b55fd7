from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .access_role_names import AccessRoleNames
    from .sub_account_details_update_settings import SubAccountDetailsUpdateSettings


class SubAccountDetailsUpdate(Model):
    """New details of a sub-account.

    Attributes:
        account_type: Kind of account; the quotas of all sub-accounts together cannot exceed the quota of their main
            account.
        name: Display name of the account. (at most 200 characters)
        access_role: Role under which the caller acts on this account; the server sets it.
        access_all_projects: Whether the caller reaches every project of the account.
        settings: Settings that apply to the whole account.
    """

    account_type: str | Unset = UNSET
    id: int = UNSET
    name: str | Unset = UNSET
    access_role: AccessRoleNames | str | Unset = UNSET
    access_all_projects: bool | Unset = UNSET
    settings: SubAccountDetailsUpdateSettings | Unset = UNSET

    _wire = {"account_type": "accountType", "access_role": "accessRole"}
    _codecs = {"access_role": _ref("AccessRoleNames"), "settings": _ref("SubAccountDetailsUpdateSettings")}

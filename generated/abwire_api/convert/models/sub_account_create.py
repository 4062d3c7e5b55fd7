from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .access_role_names import AccessRoleNames
    from .account_types import AccountTypes
    from .sub_account_create_billing import SubAccountCreateBilling
    from .sub_account_create_settings import SubAccountCreateSettings


class SubAccountCreate(Model):
    """A sub-account to create and the user who will own it.

    Attributes:
        name: Display name of the account. (at most 200 characters)
        user_name: Name of the user who will own the account.
        user_email: Address of the user who will own the account; an existing user with that address becomes the owner,
            otherwise a user is created.
        account_type: Kind of account; the quotas of all sub-accounts together cannot exceed the quota of their main
            account.
        access_role: Role under which the caller acts on this account; the server sets it.
        access_all_projects: Whether the caller reaches every project of the account.
        settings: Settings that apply to the whole account.
        send_user_email: Whether the owner is told by mail that the account was made for them. A user who does not exist
            yet gets the sign-up link by mail in any case. (False unless given)
        custom_email_text: Text added to that mail, 1,024 characters at most; it counts only if `sendUserEmail` is true.
    """

    name: str
    billing: SubAccountCreateBilling
    user_name: str
    user_email: str
    id: int = UNSET
    account_type: AccountTypes | str | Unset = UNSET
    access_role: AccessRoleNames | str | Unset = UNSET
    access_all_projects: bool | Unset = UNSET
    settings: SubAccountCreateSettings | Unset = UNSET
    send_user_email: bool | Unset = UNSET
    custom_email_text: str | Unset = UNSET

    _wire = {
        "user_name": "userName",
        "user_email": "userEmail",
        "account_type": "accountType",
        "access_role": "accessRole",
        "send_user_email": "sendUserEmail",
        "custom_email_text": "customEmailText",
    }
    _codecs = {
        "billing": _ref("SubAccountCreateBilling"),
        "account_type": _ref("AccountTypes"),
        "access_role": _ref("AccessRoleNames"),
        "settings": _ref("SubAccountCreateSettings"),
    }

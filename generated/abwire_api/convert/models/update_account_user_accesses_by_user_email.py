from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_user_accesses_expand_fields import AccountUserAccessesExpandFields
    from .update_account_user_accesses_by_user_email_accesses_item import (
        UpdateAccountUserAccessesByUserEmailAccessesItem,
    )


class UpdateAccountUserAccessesByUserEmail(Model):
    """Changes to pending accesses; the user is named by email address and gets a new message each time.

    Attributes:
        email: At most 100 characters.
        first_name: At most 200 characters.
        last_name: At most 200 characters.
        accesses: Roles to give, one entry for each access.
        custom_message: Message of your own for the invited user. (at most 200 characters)
        expand: References to return as full objects; any not named here comes back as an id.
    """

    email: str
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    accesses: list[UpdateAccountUserAccessesByUserEmailAccessesItem] | Unset = UNSET
    custom_message: str | Unset = UNSET
    expand: list[AccountUserAccessesExpandFields | str] | Unset = UNSET
    _codecs = {
        "accesses": Array(_ref("UpdateAccountUserAccessesByUserEmailAccessesItem")),
        "expand": Array(_ref("AccountUserAccessesExpandFields")),
    }

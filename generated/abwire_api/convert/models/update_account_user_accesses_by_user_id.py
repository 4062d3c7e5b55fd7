from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_user_accesses_expand_fields import AccountUserAccessesExpandFields
    from .update_account_user_accesses_by_user_id_accesses_item import UpdateAccountUserAccessesByUserIdAccessesItem


class UpdateAccountUserAccessesByUserId(Model):
    """Changes to active accesses; the user is named by id.

    Attributes:
        user_id: Id of the user; null until the invitation is accepted.
        first_name: At most 200 characters.
        last_name: At most 200 characters.
        accesses: Roles to give, one entry for each access.
        custom_message: Message of your own for the invited user. (at most 200 characters)
        expand: References to return as full objects; any not named here comes back as an id.
    """

    user_id: str
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    accesses: list[UpdateAccountUserAccessesByUserIdAccessesItem] | Unset = UNSET
    custom_message: str | Unset = UNSET
    expand: list[AccountUserAccessesExpandFields | str] | Unset = UNSET
    _codecs = {
        "accesses": Array(_ref("UpdateAccountUserAccessesByUserIdAccessesItem")),
        "expand": Array(_ref("AccountUserAccessesExpandFields")),
    }

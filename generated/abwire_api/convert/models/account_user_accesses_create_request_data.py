from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_user_accesses_create_request_data_accesses_item import (
        AccountUserAccessesCreateRequestDataAccessesItem,
    )
    from .account_user_accesses_expand_fields import AccountUserAccessesExpandFields


class AccountUserAccessesCreateRequestData(Model):
    """Accesses to give to a user, who is invited by email.

    Attributes:
        accesses: Roles to give, one entry for each access.
        email: At most 100 characters.
        first_name: At most 200 characters.
        last_name: At most 200 characters.
        custom_message: Message of your own for the invited user. (at most 200 characters)
        expand: References to return as full objects; any not named here comes back as an id.
    """

    accesses: list[AccountUserAccessesCreateRequestDataAccessesItem]
    email: str
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    custom_message: str | Unset = UNSET
    expand: list[AccountUserAccessesExpandFields | str] | Unset = UNSET
    _codecs = {
        "accesses": Array(_ref("AccountUserAccessesCreateRequestDataAccessesItem")),
        "expand": Array(_ref("AccountUserAccessesExpandFields")),
    }

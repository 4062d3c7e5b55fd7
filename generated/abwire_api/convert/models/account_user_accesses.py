from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_user_accesses_accesses_item import AccountUserAccessesAccessesItem


class AccountUserAccesses(Model):
    """How one user collaborates in an account.

    Attributes:
        first_name: At most 200 characters.
        last_name: At most 200 characters.
        accesses: Roles of the user, one entry for each access.
        email: At most 100 characters.
        user_id: Id of the user; null until the invitation is accepted.
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    accesses: list[AccountUserAccessesAccessesItem] | Unset = UNSET
    email: str | Unset = UNSET
    user_id: str | None | Unset = UNSET
    _codecs = {"accesses": Array(_ref("AccountUserAccessesAccessesItem"))}

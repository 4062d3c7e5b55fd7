from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .delete_account_user_accesses_by_user_email_accesses_item import (
        DeleteAccountUserAccessesByUserEmailAccessesItem,
    )


class DeleteAccountUserAccessesByUserEmail(Model):
    """Pending accesses to delete; the user is named by email address.

    Attributes:
        email: At most 100 characters.
        accesses: Accesses, one entry for each project.
    """

    email: str
    accesses: list[DeleteAccountUserAccessesByUserEmailAccessesItem] | Unset = UNSET
    _codecs = {"accesses": Array(_ref("DeleteAccountUserAccessesByUserEmailAccessesItem"))}

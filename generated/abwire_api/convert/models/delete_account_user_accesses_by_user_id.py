from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .delete_account_user_accesses_by_user_id_accesses_item import DeleteAccountUserAccessesByUserIdAccessesItem


class DeleteAccountUserAccessesByUserId(Model):
    """Active accesses to delete; the user is named by id.

    Attributes:
        user_id: Id of the user; null until the invitation is accepted.
        accesses: Accesses, one entry for each project.
    """

    user_id: str
    accesses: list[DeleteAccountUserAccessesByUserIdAccessesItem] | Unset = UNSET
    _codecs = {"accesses": Array(_ref("DeleteAccountUserAccessesByUserIdAccessesItem"))}

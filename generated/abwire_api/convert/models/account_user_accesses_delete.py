from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .delete_account_user_accesses_by_user_email import DeleteAccountUserAccessesByUserEmail
    from .delete_account_user_accesses_by_user_id import DeleteAccountUserAccessesByUserId

    AccountUserAccessesDelete: TypeAlias = DeleteAccountUserAccessesByUserId | DeleteAccountUserAccessesByUserEmail
    """Accesses to delete, of a user named by id or by email address."""
else:
    from abwire_runtime.data.unions import Union

    AccountUserAccessesDelete = Union(
        "AccountUserAccessesDelete", _ref, ("DeleteAccountUserAccessesByUserId", "DeleteAccountUserAccessesByUserEmail")
    )

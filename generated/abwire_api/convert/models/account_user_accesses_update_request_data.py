from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .update_account_user_accesses_by_user_email import UpdateAccountUserAccessesByUserEmail
    from .update_account_user_accesses_by_user_id import UpdateAccountUserAccessesByUserId

    AccountUserAccessesUpdateRequestData: TypeAlias = (
        UpdateAccountUserAccessesByUserId | UpdateAccountUserAccessesByUserEmail
    )
    """Changes to a user's accesses: give `user_id` for active ones, `email` for pending ones."""
else:
    from abwire_runtime.data.unions import Union

    AccountUserAccessesUpdateRequestData = Union(
        "AccountUserAccessesUpdateRequestData",
        _ref,
        ("UpdateAccountUserAccessesByUserId", "UpdateAccountUserAccessesByUserEmail"),
    )

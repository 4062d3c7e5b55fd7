from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .user_session_entry_authorized_type import UserSessionEntryAuthorizedType


class UserSessionEntry(Model):
    """A session in which the user is signed in.

    Attributes:
        sid: Id of the session, needed to revoke it.
        authorized_type: Whether the session came from signing in to Convert's app or from OAuth.
        client: Program that holds the session.
        last_used_at: When the session was last used, in UNIX seconds (UTC).
        expires_at: When the session runs out, in UNIX seconds (UTC).
        created_at: When the session began, in UNIX seconds (UTC).
    """

    sid: str | Unset = UNSET
    authorized_type: UserSessionEntryAuthorizedType | str | Unset = UNSET
    client: str | Unset = UNSET
    last_used_at: int | Unset = UNSET
    expires_at: int | Unset = UNSET
    created_at: int | Unset = UNSET
    _codecs = {"authorized_type": _ref("UserSessionEntryAuthorizedType")}
    _secrets = frozenset(("sid",))

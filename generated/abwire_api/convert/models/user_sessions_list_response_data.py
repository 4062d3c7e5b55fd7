from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .user_session_entry import UserSessionEntry


class UserSessionsListResponseData(Model):
    """The sessions in which the user is signed in."""

    data: list[UserSessionEntry]
    _codecs = {"data": Array(_ref("UserSessionEntry"))}

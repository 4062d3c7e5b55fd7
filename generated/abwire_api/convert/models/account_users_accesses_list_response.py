from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_user_accesses import AccountUserAccesses


class AccountUsersAccessesListResponse(Model):
    """The users who collaborate in an account, with their accesses."""

    data: list[AccountUserAccesses] | Unset = UNSET
    _codecs = {"data": Array(_ref("AccountUserAccesses"))}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .account_user_accesses import AccountUserAccesses


class AccountUserAccessesResponse(Model):
    """One user's accesses within an account."""

    data: AccountUserAccesses | Unset = UNSET
    _codecs = {"data": _ref("AccountUserAccesses")}

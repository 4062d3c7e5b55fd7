from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_user_accesses import AccountUserAccesses


class AccountUserAccessesResponse(Model):
    """One user's accesses within an account."""

    data: AccountUserAccesses | Unset = UNSET
    _codecs = {"data": _ref("AccountUserAccesses")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account import Account


class AccountsListResponseData(Model):
    """All accounts that the caller can reach; an API key reaches only the one account it belongs to.

    Attributes:
        data: Accounts that the caller can reach.
    """

    data: list[Account] | Unset = UNSET
    _codecs = {"data": Array(_ref("Account"))}

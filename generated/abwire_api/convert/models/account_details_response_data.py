from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_details import AccountDetails


class AccountDetailsResponseData(Model):
    """Details of one account."""

    data: AccountDetails | Unset = UNSET
    _codecs = {"data": _ref("AccountDetails")}

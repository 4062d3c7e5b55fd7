from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_products_billing import AccountProductsBilling


class AccountProducts(Model):
    """Plans of a main account, by product."""

    billing: AccountProductsBilling | Unset = UNSET
    _codecs = {"billing": _ref("AccountProductsBilling")}

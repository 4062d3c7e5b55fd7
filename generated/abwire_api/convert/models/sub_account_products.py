from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_products_billing import SubAccountProductsBilling


class SubAccountProducts(Model):
    """Plans of a sub-account, by product."""

    billing: SubAccountProductsBilling | Unset = UNSET
    _codecs = {"billing": _ref("SubAccountProductsBilling")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_products_billing_products import AccountProductsBillingProducts


class AccountProductsBilling(Model):
    """Account products billing."""

    products: AccountProductsBillingProducts | Unset = UNSET
    _codecs = {"products": _ref("AccountProductsBillingProducts")}

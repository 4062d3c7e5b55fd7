from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_billing_products import SubAccountBillingProducts


class SubAccountBilling(Model):
    """Sub account billing."""

    products: SubAccountBillingProducts | Unset = UNSET
    _codecs = {"products": _ref("SubAccountBillingProducts")}

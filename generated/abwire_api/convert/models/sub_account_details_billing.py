from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_details_billing_products import SubAccountDetailsBillingProducts


class SubAccountDetailsBilling(Model):
    """Sub account details billing."""

    products: SubAccountDetailsBillingProducts | Unset = UNSET
    _codecs = {"products": _ref("SubAccountDetailsBillingProducts")}

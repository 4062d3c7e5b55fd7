from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_create_billing_products import SubAccountCreateBillingProducts


class SubAccountCreateBilling(Model):
    """Sub account create billing."""

    products: SubAccountCreateBillingProducts
    _codecs = {"products": _ref("SubAccountCreateBillingProducts")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_products_create_billing_products import SubAccountProductsCreateBillingProducts


class SubAccountProductsCreateBilling(Model):
    """Sub account products create billing."""

    products: SubAccountProductsCreateBillingProducts
    _codecs = {"products": _ref("SubAccountProductsCreateBillingProducts")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_create_billing_products_experiences import SubAccountCreateBillingProductsExperiences


class SubAccountCreateBillingProducts(Model):
    """Sub account create billing products."""

    experiences: SubAccountCreateBillingProductsExperiences
    _codecs = {"experiences": _ref("SubAccountCreateBillingProductsExperiences")}

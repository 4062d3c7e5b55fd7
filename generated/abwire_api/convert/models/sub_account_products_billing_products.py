from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_products_billing_products_deploy import SubAccountProductsBillingProductsDeploy
    from .sub_account_products_billing_products_experiences import SubAccountProductsBillingProductsExperiences


class SubAccountProductsBillingProducts(Model):
    """Sub account products billing products."""

    experiences: SubAccountProductsBillingProductsExperiences | Unset = UNSET
    deploy: SubAccountProductsBillingProductsDeploy | Unset = UNSET
    _codecs = {
        "experiences": _ref("SubAccountProductsBillingProductsExperiences"),
        "deploy": _ref("SubAccountProductsBillingProductsDeploy"),
    }

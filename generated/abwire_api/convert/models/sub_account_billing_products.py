from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_billing_products_deploy import SubAccountBillingProductsDeploy
    from .sub_account_billing_products_experiences import SubAccountBillingProductsExperiences


class SubAccountBillingProducts(Model):
    """Sub account billing products."""

    experiences: SubAccountBillingProductsExperiences | Unset = UNSET
    deploy: SubAccountBillingProductsDeploy | Unset = UNSET
    _codecs = {
        "experiences": _ref("SubAccountBillingProductsExperiences"),
        "deploy": _ref("SubAccountBillingProductsDeploy"),
    }

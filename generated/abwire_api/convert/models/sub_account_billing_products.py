from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .sub_account_billing_products_deploy import SubAccountBillingProductsDeploy
    from .sub_account_billing_products_experiences import SubAccountBillingProductsExperiences


class SubAccountBillingProducts(Model):
    """Sub account billing products."""

    experiences: SubAccountBillingProductsExperiences | Unset = UNSET
    deploy: SubAccountBillingProductsDeploy | Unset = UNSET
    __codecs__ = {
        "experiences": ref("SubAccountBillingProductsExperiences"),
        "deploy": ref("SubAccountBillingProductsDeploy"),
    }

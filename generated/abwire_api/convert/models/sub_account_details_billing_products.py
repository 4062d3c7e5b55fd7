from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_details_billing_products_deploy import SubAccountDetailsBillingProductsDeploy
    from .sub_account_details_billing_products_experiences import SubAccountDetailsBillingProductsExperiences


class SubAccountDetailsBillingProducts(Model):
    """Sub account details billing products."""

    experiences: SubAccountDetailsBillingProductsExperiences | Unset = UNSET
    deploy: SubAccountDetailsBillingProductsDeploy | Unset = UNSET
    _codecs = {
        "experiences": _ref("SubAccountDetailsBillingProductsExperiences"),
        "deploy": _ref("SubAccountDetailsBillingProductsDeploy"),
    }

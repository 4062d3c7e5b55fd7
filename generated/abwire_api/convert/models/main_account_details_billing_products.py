from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .main_account_details_billing_products_addons_item import MainAccountDetailsBillingProductsAddonsItem
    from .main_account_details_billing_products_deploy import MainAccountDetailsBillingProductsDeploy
    from .main_account_details_billing_products_experiences import MainAccountDetailsBillingProductsExperiences


class MainAccountDetailsBillingProducts(Model):
    """Main account details billing products.

    Attributes:
        addons: Add-on plans that the account has bought.
    """

    experiences: MainAccountDetailsBillingProductsExperiences | Unset = UNSET
    deploy: MainAccountDetailsBillingProductsDeploy | Unset = UNSET
    addons: list[MainAccountDetailsBillingProductsAddonsItem] | Unset = UNSET
    __codecs__ = {
        "experiences": ref("MainAccountDetailsBillingProductsExperiences"),
        "deploy": ref("MainAccountDetailsBillingProductsDeploy"),
        "addons": Array(ref("MainAccountDetailsBillingProductsAddonsItem")),
    }

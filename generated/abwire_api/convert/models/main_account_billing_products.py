from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .main_account_billing_products_addons_item import MainAccountBillingProductsAddonsItem
    from .main_account_billing_products_deploy import MainAccountBillingProductsDeploy
    from .main_account_billing_products_experiences import MainAccountBillingProductsExperiences


class MainAccountBillingProducts(Model):
    """Main account billing products.

    Attributes:
        addons: Add-on plans that the account has bought.
    """

    experiences: MainAccountBillingProductsExperiences | Unset = UNSET
    deploy: MainAccountBillingProductsDeploy | Unset = UNSET
    addons: list[MainAccountBillingProductsAddonsItem] | Unset = UNSET
    __codecs__ = {
        "experiences": ref("MainAccountBillingProductsExperiences"),
        "deploy": ref("MainAccountBillingProductsDeploy"),
        "addons": Array(ref("MainAccountBillingProductsAddonsItem")),
    }

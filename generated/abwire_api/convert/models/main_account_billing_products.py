from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

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
    _codecs = {
        "experiences": _ref("MainAccountBillingProductsExperiences"),
        "deploy": _ref("MainAccountBillingProductsDeploy"),
        "addons": Array(_ref("MainAccountBillingProductsAddonsItem")),
    }

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

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
    _codecs = {
        "experiences": _ref("MainAccountDetailsBillingProductsExperiences"),
        "deploy": _ref("MainAccountDetailsBillingProductsDeploy"),
        "addons": Array(_ref("MainAccountDetailsBillingProductsAddonsItem")),
    }

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_products_billing_products_addons_item import AccountProductsBillingProductsAddonsItem
    from .account_products_billing_products_deploy import AccountProductsBillingProductsDeploy
    from .account_products_billing_products_experiences import AccountProductsBillingProductsExperiences


class AccountProductsBillingProducts(Model):
    """Account products billing products.

    Attributes:
        addons: Add-on plans that the account has bought.
    """

    experiences: AccountProductsBillingProductsExperiences | Unset = UNSET
    deploy: AccountProductsBillingProductsDeploy | Unset = UNSET
    addons: list[AccountProductsBillingProductsAddonsItem] | Unset = UNSET
    _codecs = {
        "experiences": _ref("AccountProductsBillingProductsExperiences"),
        "deploy": _ref("AccountProductsBillingProductsDeploy"),
        "addons": Array(_ref("AccountProductsBillingProductsAddonsItem")),
    }

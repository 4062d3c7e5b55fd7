from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .sub_account_products_create_billing_products_experiences_plan import (
        SubAccountProductsCreateBillingProductsExperiencesPlan,
    )


class SubAccountProductsCreateBillingProductsExperiences(Model):
    """Sub account products create billing products experiences.

    Attributes:
        plan: Plan for running experiences; `product` and `usageLimits` must be set.
    """

    plan: SubAccountProductsCreateBillingProductsExperiencesPlan
    _codecs = {"plan": _ref("SubAccountProductsCreateBillingProductsExperiencesPlan")}

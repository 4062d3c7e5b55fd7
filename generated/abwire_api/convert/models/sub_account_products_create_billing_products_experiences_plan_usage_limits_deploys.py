from __future__ import annotations

from abwire_runtime.data.model import Model


class SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsDeploys(Model):
    """One usage limit.

    Attributes:
        limit_value: The limit as a count, or `unlimited`.
    """

    limit_value: int | str

    _wire = {"limit_value": "limitValue"}

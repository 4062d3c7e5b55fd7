from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BillingUsageLimitBase(Model):
    """One usage limit.

    Attributes:
        limit_value: The limit as a count, or `unlimited`.
    """

    limit_value: int | str | Unset = UNSET

    _wire = {"limit_value": "limitValue"}

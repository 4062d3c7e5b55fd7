from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class BillingUsageLimitBase(Model):
    """One usage limit.

    Attributes:
        limit_value: The limit as a count, or `unlimited`.
    """

    limit_value: int | str | Unset = UNSET

    _wire = {"limit_value": "limitValue"}

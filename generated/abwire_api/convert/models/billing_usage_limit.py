from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BillingUsageLimit(Model):
    """One usage limit and what going over it costs.

    Attributes:
        limit_value: The limit as a count, or `unlimited`.
        over_limit_cost_per_unit: Charge for each unit above the limit; the server sets it.
        unit_size: How much usage makes up one unit of `overLimitCostPerUnit`; the server sets it.
    """

    limit_value: int | str | Unset = UNSET
    over_limit_cost_per_unit: int | Unset = UNSET
    unit_size: int | Unset = UNSET

    _wire = {"limit_value": "limitValue", "over_limit_cost_per_unit": "overLimitCostPerUnit", "unit_size": "unitSize"}

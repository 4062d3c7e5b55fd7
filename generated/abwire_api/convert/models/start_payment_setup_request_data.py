from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class StartPaymentSetupRequestData(Model):
    """The plans that payment is set up for.

    Attributes:
        billing_plans: Ids of the billing plans to pay for.
    """

    billing_plans: list[int] | Unset = UNSET

    _wire = {"billing_plans": "billingPlans"}

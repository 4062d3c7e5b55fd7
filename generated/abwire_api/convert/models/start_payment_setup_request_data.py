from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class StartPaymentSetupRequestData(Model):
    """The plans that payment is set up for.

    Attributes:
        billing_plans: Ids of the billing plans to pay for.
    """

    billing_plans: list[int] | Unset = UNSET

    _wire = {"billing_plans": "billingPlans"}

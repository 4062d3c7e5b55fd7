from __future__ import annotations

from enum import StrEnum


class CreatePaddleSubscriptionRequestProrationBillingMode(StrEnum):
    """Whether the prorated amount is billed at once (`prorated_immediately`, unless sent otherwise) or not at all
    (`do_not_bill`).
    """

    PRORATED_IMMEDIATELY = "prorated_immediately"
    DO_NOT_BILL = "do_not_bill"

from __future__ import annotations

from enum import StrEnum


class PlanManagementContract(StrEnum):
    """`year` for a yearly contract, `pay_as_you_go` for none."""

    YEAR = "year"
    PAY_AS_YOU_GO = "pay_as_you_go"

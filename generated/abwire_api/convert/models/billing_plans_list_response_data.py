from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_plan_data import BillingPlanData


class BillingPlansListResponseData(Model):
    """Billing plans on offer."""

    data: list[BillingPlanData] | Unset = UNSET
    _codecs = {"data": Array(_ref("BillingPlanData"))}

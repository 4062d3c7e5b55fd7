from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_portal import BillingPortal


class BillingPortalResponseData(Model):
    """Billing portal response data."""

    data: BillingPortal | Unset = UNSET
    _codecs = {"data": _ref("BillingPortal")}

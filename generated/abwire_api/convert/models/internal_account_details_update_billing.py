from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .internal_account_details_update_billing_settings import InternalAccountDetailsUpdateBillingSettings


class InternalAccountDetailsUpdateBilling(Model):
    """Internal account details update billing."""

    settings: InternalAccountDetailsUpdateBillingSettings | Unset = UNSET
    _codecs = {"settings": _ref("InternalAccountDetailsUpdateBillingSettings")}

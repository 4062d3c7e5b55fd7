from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .internal_account_details_update_billing_settings import InternalAccountDetailsUpdateBillingSettings


class InternalAccountDetailsUpdateBilling(Model):
    """Internal account details update billing."""

    settings: InternalAccountDetailsUpdateBillingSettings | Unset = UNSET
    _codecs = {"settings": _ref("InternalAccountDetailsUpdateBillingSettings")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .internal_account_details_update_billing import InternalAccountDetailsUpdateBilling


class InternalAccountDetailsUpdate(Model):
    """Internal update of an account's usage limits."""

    billing: InternalAccountDetailsUpdateBilling | Unset = UNSET
    _codecs = {"billing": _ref("InternalAccountDetailsUpdateBilling")}

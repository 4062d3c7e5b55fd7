from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .internal_account_details_update_billing import InternalAccountDetailsUpdateBilling


class InternalAccountDetailsUpdate(Model):
    """Internal update of an account's usage limits."""

    billing: InternalAccountDetailsUpdateBilling | Unset = UNSET
    _codecs = {"billing": _ref("InternalAccountDetailsUpdateBilling")}

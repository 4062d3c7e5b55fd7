from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .internal_account_details_update_billing_settings_usage_limits import (
        InternalAccountDetailsUpdateBillingSettingsUsageLimits,
    )


class InternalAccountDetailsUpdateBillingSettings(Model):
    """Internal account details update billing settings."""

    usage_limits: InternalAccountDetailsUpdateBillingSettingsUsageLimits | Unset = UNSET

    _wire = {"usage_limits": "usageLimits"}
    _codecs = {"usage_limits": _ref("InternalAccountDetailsUpdateBillingSettingsUsageLimits")}

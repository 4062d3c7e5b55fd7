from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

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

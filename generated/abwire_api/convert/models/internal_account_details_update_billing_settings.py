from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .internal_account_details_update_billing_settings_usage_limits import (
        InternalAccountDetailsUpdateBillingSettingsUsageLimits,
    )


class InternalAccountDetailsUpdateBillingSettings(Model):
    """Internal account details update billing settings."""

    usage_limits: InternalAccountDetailsUpdateBillingSettingsUsageLimits | Unset = UNSET

    __wire__ = {"usage_limits": "usageLimits"}
    __codecs__ = {"usage_limits": ref("InternalAccountDetailsUpdateBillingSettingsUsageLimits")}

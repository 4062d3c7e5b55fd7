from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .internal_account_details_update_billing_settings_usage_limits_tested_users import (
        InternalAccountDetailsUpdateBillingSettingsUsageLimitsTestedUsers,
    )


class InternalAccountDetailsUpdateBillingSettingsUsageLimits(Model):
    """Internal account details update billing settings usage limits.

    Attributes:
        tested_users: Limit on tested users.
    """

    tested_users: InternalAccountDetailsUpdateBillingSettingsUsageLimitsTestedUsers | Unset = UNSET

    _wire = {"tested_users": "testedUsers"}
    _codecs = {"tested_users": _ref("InternalAccountDetailsUpdateBillingSettingsUsageLimitsTestedUsers")}

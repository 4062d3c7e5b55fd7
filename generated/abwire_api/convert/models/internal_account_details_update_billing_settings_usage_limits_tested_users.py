from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class InternalAccountDetailsUpdateBillingSettingsUsageLimitsTestedUsers(Model):
    """Limit on tested users.

    Attributes:
        limit_value: How many tested users are allowed.
        expiration: When the limit lapses, in UNIX seconds.
    """

    limit_value: int
    expiration: int | Unset = UNSET

    _wire = {"limit_value": "limitValue"}

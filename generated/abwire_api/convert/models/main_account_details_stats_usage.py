from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class MainAccountDetailsStatsUsage(Model):
    """What of the account's quota is used.

    Attributes:
        used_tested_users: Tested users counted so far.
        used_tested_visitors: Tested visitors counted so far.
    """

    used_tested_users: int | Unset = UNSET
    used_tested_visitors: int | Unset = UNSET

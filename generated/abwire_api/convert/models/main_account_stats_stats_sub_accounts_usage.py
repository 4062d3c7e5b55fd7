from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class MainAccountStatsStatsSubAccountsUsage(Model):
    """What all sub-accounts together have used.

    Attributes:
        used_tested_users: Tested users counted in the sub-accounts.
        used_tested_visitors: Tested visitors counted in the sub-accounts.
    """

    used_tested_users: int | Unset = UNSET
    used_tested_visitors: int | Unset = UNSET

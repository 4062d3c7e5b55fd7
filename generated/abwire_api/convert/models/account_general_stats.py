from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_general_stats_usage import AccountGeneralStatsUsage


class AccountGeneralStats(Model):
    """Usage counts of an account; sent only when `include` names `stats`.

    Attributes:
        usage: What of the account's quota is used.
        experiences_count: Experiences in any state.
    """

    active_projects_count: float | Unset = UNSET
    active_domains_count: float | Unset = UNSET
    active_deploys_count: float | Unset = UNSET
    usage: AccountGeneralStatsUsage | Unset = UNSET
    experiences_count: int | Unset = UNSET
    active_experiences_count: int | Unset = UNSET
    _codecs = {"usage": _ref("AccountGeneralStatsUsage")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .main_account_stats_stats_sub_accounts_usage import MainAccountStatsStatsSubAccountsUsage
    from .main_account_stats_stats_usage import MainAccountStatsStatsUsage


class MainAccountStatsStats(Model):
    """Usage counts of an account; sent only when `include` names `stats`.

    Attributes:
        usage: What of the account's quota is used.
        experiences_count: Experiences in any state.
        sub_accounts_usage: What all sub-accounts together have used.
    """

    active_projects_count: float | Unset = UNSET
    active_domains_count: float | Unset = UNSET
    active_deploys_count: float | Unset = UNSET
    usage: MainAccountStatsStatsUsage | Unset = UNSET
    experiences_count: int | Unset = UNSET
    active_experiences_count: int | Unset = UNSET
    sub_accounts_usage: MainAccountStatsStatsSubAccountsUsage | Unset = UNSET

    _wire = {"sub_accounts_usage": "subAccounts_usage"}
    _codecs = {
        "usage": _ref("MainAccountStatsStatsUsage"),
        "sub_accounts_usage": _ref("MainAccountStatsStatsSubAccountsUsage"),
    }

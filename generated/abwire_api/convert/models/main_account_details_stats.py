from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .main_account_details_stats_sub_accounts_usage import MainAccountDetailsStatsSubAccountsUsage
    from .main_account_details_stats_usage import MainAccountDetailsStatsUsage


class MainAccountDetailsStats(Model):
    """Usage counts of an account; sent only when `include` names `stats`.

    Attributes:
        usage: What of the account's quota is used.
        experiences_count: Experiences in any state.
        sub_accounts_usage: What all sub-accounts together have used.
    """

    active_projects_count: float | Unset = UNSET
    active_domains_count: float | Unset = UNSET
    active_deploys_count: float | Unset = UNSET
    usage: MainAccountDetailsStatsUsage | Unset = UNSET
    experiences_count: int | Unset = UNSET
    active_experiences_count: int | Unset = UNSET
    sub_accounts_usage: MainAccountDetailsStatsSubAccountsUsage | Unset = UNSET

    _wire = {"sub_accounts_usage": "subAccounts_usage"}
    _codecs = {
        "usage": _ref("MainAccountDetailsStatsUsage"),
        "sub_accounts_usage": _ref("MainAccountDetailsStatsSubAccountsUsage"),
    }

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .main_account_stats_stats import MainAccountStatsStats


class MainAccountStats(Model):
    """Usage counts of a main account and of the sub-accounts under it.

    Attributes:
        stats: Usage counts of an account; sent only when `include` names `stats`.
    """

    stats: MainAccountStatsStats | Unset = UNSET
    _codecs = {"stats": _ref("MainAccountStatsStats")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_general_stats import AccountGeneralStats


class SubAccountStats(Model):
    """Usage counts of a sub-account."""

    stats: AccountGeneralStats | None | Unset = UNSET
    _codecs = {"stats": _ref("AccountGeneralStats")}

from __future__ import annotations

import datetime

from ..._runtime.codecs import TIMESTAMP
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ProjectStatsVisitorInsights(Model):
    """Use of the visitor insights quota.

    Attributes:
        reset_at: When the count of use starts anew; null if it does not.
    """

    usage: float | None | Unset = UNSET
    reset_at: datetime.datetime | str | None | Unset = UNSET
    _codecs = {"reset_at": TIMESTAMP}

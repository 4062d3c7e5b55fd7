from __future__ import annotations

import datetime

from abwire_runtime.data.codecs import TIMESTAMP
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectStatsVisitorInsights(Model):
    """Use of the visitor insights quota.

    Attributes:
        reset_at: When the count of use starts anew; null if it does not.
    """

    usage: float | None | Unset = UNSET
    reset_at: datetime.datetime | str | None | Unset = UNSET
    _codecs = {"reset_at": TIMESTAMP}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .stats_data_point import StatsDataPoint


class ExperienceDailyTrafficAllocationReportReportDataVariationsItem(Model):
    """Experience daily traffic allocation report report data variations item.

    Attributes:
        id: Id of the variation.
        stats: One point for each day.
    """

    id: float | Unset = UNSET
    stats: list[StatsDataPoint] | Unset = UNSET
    _codecs = {"stats": Array(_ref("StatsDataPoint"))}

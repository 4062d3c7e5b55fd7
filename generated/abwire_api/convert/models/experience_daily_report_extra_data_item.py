from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .report_extra_stats_types import ReportExtraStatsTypes
    from .stats_data_point import StatsDataPoint


class ExperienceDailyReportExtraDataItem(Model):
    """A daily series over all variations."""

    type: ReportExtraStatsTypes | str | Unset = UNSET
    stats: list[StatsDataPoint] | Unset = UNSET
    _codecs = {"type": _ref("ReportExtraStatsTypes"), "stats": Array(_ref("StatsDataPoint"))}

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .report_extra_stats_types import ReportExtraStatsTypes
    from .stats_data_point import StatsDataPoint


class ExperienceDailyReportExtraDataItem(Model):
    """A daily series over all variations."""

    type: ReportExtraStatsTypes | str | Unset = UNSET
    stats: list[StatsDataPoint] | Unset = UNSET
    __codecs__ = {"type": ref("ReportExtraStatsTypes"), "stats": Array(ref("StatsDataPoint"))}

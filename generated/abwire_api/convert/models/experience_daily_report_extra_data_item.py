from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .report_extra_stats_types import ReportExtraStatsTypes
    from .stats_data_point import StatsDataPoint


class ExperienceDailyReportExtraDataItem(Model):
    """A daily series over all variations."""

    type: ReportExtraStatsTypes | str | Unset = UNSET
    stats: list[StatsDataPoint] | Unset = UNSET
    _codecs = {"type": _ref("ReportExtraStatsTypes"), "stats": Array(_ref("StatsDataPoint"))}

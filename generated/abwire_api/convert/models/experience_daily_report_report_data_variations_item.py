from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_daily_report_report_data_variations_item_stats_item import (
        ExperienceDailyReportReportDataVariationsItemStatsItem,
    )


class ExperienceDailyReportReportDataVariationsItem(Model):
    """Experience daily report report data variations item.

    Attributes:
        id: Id of the variation.
        stats: One point for each day.
    """

    id: float | Unset = UNSET
    stats: list[ExperienceDailyReportReportDataVariationsItemStatsItem] | Unset = UNSET
    _codecs = {"stats": Array(_ref("ExperienceDailyReportReportDataVariationsItemStatsItem"))}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_daily_traffic_allocation_report_report_data_variations_item import (
        ExperienceDailyTrafficAllocationReportReportDataVariationsItem,
    )


class ExperienceDailyTrafficAllocationReportReportData(Model):
    """Experience daily traffic allocation report report data."""

    variations: list[ExperienceDailyTrafficAllocationReportReportDataVariationsItem] | Unset = UNSET
    _codecs = {"variations": Array(_ref("ExperienceDailyTrafficAllocationReportReportDataVariationsItem"))}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_daily_report_extra_data_item import ExperienceDailyReportExtraDataItem
    from .experience_daily_report_report_data_variations_item import ExperienceDailyReportReportDataVariationsItem


class ExperienceDailyReportReportData(Model):
    """Experience daily report report data.

    Attributes:
        variations: Daily series, one for each variation.
        extra: Further daily series over all variations.
    """

    variations: list[ExperienceDailyReportReportDataVariationsItem] | Unset = UNSET
    extra: list[ExperienceDailyReportExtraDataItem] | Unset = UNSET
    _codecs = {
        "variations": Array(_ref("ExperienceDailyReportReportDataVariationsItem")),
        "extra": Array(_ref("ExperienceDailyReportExtraDataItem")),
    }

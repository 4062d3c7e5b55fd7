from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_daily_report_report_data import ExperienceDailyReportReportData
    from .experience_variation_base_extended import ExperienceVariationBaseExtended


class ExperienceDailyReport(Model):
    """An experience's results day by day for one goal and metric.

    Attributes:
        variations_data: The variations that a report deals with.
    """

    variations_data: list[ExperienceVariationBaseExtended] | Unset = UNSET
    report_data: ExperienceDailyReportReportData | Unset = UNSET

    _wire = {"report_data": "reportData"}
    _codecs = {
        "variations_data": Array(_ref("ExperienceVariationBaseExtended")),
        "report_data": _ref("ExperienceDailyReportReportData"),
    }

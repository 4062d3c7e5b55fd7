from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_aggregated_report import ExperienceAggregatedReport


class ExperienceAggregatedReportResponseData(Model):
    """The aggregated report of an experience."""

    data: ExperienceAggregatedReport | Unset = UNSET
    _codecs = {"data": _ref("ExperienceAggregatedReport")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_daily_report import ExperienceDailyReport


class ExperienceDailyReportResponseData(Model):
    """The daily report of an experience."""

    data: ExperienceDailyReport | Unset = UNSET
    _codecs = {"data": _ref("ExperienceDailyReport")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_daily_traffic_allocation_report import ExperienceDailyTrafficAllocationReport


class ExperienceDailyTrafficAllocationResponseData(Model):
    """The daily traffic allocation of an experience."""

    data: ExperienceDailyTrafficAllocationReport | Unset = UNSET
    _codecs = {"data": _ref("ExperienceDailyTrafficAllocationReport")}

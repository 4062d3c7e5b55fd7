from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .experience_report_export_response_data_data import ExperienceReportExportResponseDataData


class ExperienceReportExportResponseData(Model):
    """Where to download an exported report."""

    data: ExperienceReportExportResponseDataData | Unset = UNSET
    _codecs = {"data": _ref("ExperienceReportExportResponseDataData")}

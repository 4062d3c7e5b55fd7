from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_report_export_response_data_data import ExperienceReportExportResponseDataData


class ExperienceReportExportResponseData(Model):
    """Where to download an exported report."""

    data: ExperienceReportExportResponseDataData | Unset = UNSET
    _codecs = {"data": _ref("ExperienceReportExportResponseDataData")}

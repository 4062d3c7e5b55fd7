from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .remove_experience_report_response_data_item import RemoveExperienceReportResponseDataItem


class RemoveExperienceReportResponseData(Model):
    """Numbers of events deleted, or of those that would be."""

    data: list[RemoveExperienceReportResponseDataItem] | Unset = UNSET
    _codecs = {"data": Array(_ref("RemoveExperienceReportResponseDataItem"))}

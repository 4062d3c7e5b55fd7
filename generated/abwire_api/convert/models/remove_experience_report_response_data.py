from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .remove_experience_report_response_data_item import RemoveExperienceReportResponseDataItem


class RemoveExperienceReportResponseData(Model):
    """Numbers of events deleted, or of those that would be."""

    data: list[RemoveExperienceReportResponseDataItem] | Unset = UNSET
    _codecs = {"data": Array(_ref("RemoveExperienceReportResponseDataItem"))}

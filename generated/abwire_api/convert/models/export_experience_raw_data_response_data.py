from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .export_experience_raw_data_response_data_data import ExportExperienceRawDataResponseDataData


class ExportExperienceRawDataResponseData(Model):
    """The job that makes a raw data export."""

    data: ExportExperienceRawDataResponseDataData | Unset = UNSET
    _codecs = {"data": _ref("ExportExperienceRawDataResponseDataData")}

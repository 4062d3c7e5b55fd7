from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .export_experience_raw_data_events import ExportExperienceRawDataEvents


class RemoveExperienceReportResponseDataItem(Model):
    """Number of events of one kind deleted, or that would be.

    Attributes:
        count: Number of events; a mere forecast if the request was a simulation.
    """

    event: ExportExperienceRawDataEvents | str | Unset = UNSET
    count: int | Unset = UNSET
    _codecs = {"event": _ref("ExportExperienceRawDataEvents")}

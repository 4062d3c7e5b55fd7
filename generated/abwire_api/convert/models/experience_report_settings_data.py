from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_report_settings_data_data import ExperienceReportSettingsDataData


class ExperienceReportSettingsData(Model):
    """What a report of this experience can be filtered by."""

    data: ExperienceReportSettingsDataData | Unset = UNSET
    _codecs = {"data": _ref("ExperienceReportSettingsDataData")}

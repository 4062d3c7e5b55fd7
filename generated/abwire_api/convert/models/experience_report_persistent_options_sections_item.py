from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_report_section_names import ExperienceReportSectionNames


class ExperienceReportPersistentOptionsSectionsItem(Model):
    """Whether a section of a page in Convert's app is shown."""

    visible: bool | Unset = UNSET
    name: ExperienceReportSectionNames | str | Unset = UNSET
    _codecs = {"name": _ref("ExperienceReportSectionNames")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_report_persistent_options_sections_item import ExperienceReportPersistentOptionsSectionsItem


class ExperienceReportPersistentOptions(Model):
    """Which sections of a report one user has shown in Convert's app.

    Attributes:
        sections: Sections of the report, each shown or hidden.
    """

    sections: list[ExperienceReportPersistentOptionsSectionsItem] | None | Unset = UNSET
    _codecs = {"sections": Array(_ref("ExperienceReportPersistentOptionsSectionsItem"))}

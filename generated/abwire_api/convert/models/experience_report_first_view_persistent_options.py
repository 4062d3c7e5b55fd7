from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_report_first_view_persistent_options_columns_item import (
        ExperienceReportFirstViewPersistentOptionsColumnsItem,
    )


class ExperienceReportFirstViewPersistentOptions(Model):
    """A user's saved columns for the first view of a report, which has a row for each goal.

    Attributes:
        columns: Columns shown or hidden in the view.
    """

    columns: list[ExperienceReportFirstViewPersistentOptionsColumnsItem] | None | Unset = UNSET
    _codecs = {"columns": Array(_ref("ExperienceReportFirstViewPersistentOptionsColumnsItem"))}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .audiences_list_column_names import AudiencesListColumnNames


class AudiencesListPersistentOptionsColumnsItem(Model):
    """Whether a column of a table in Convert's app is shown."""

    visible: bool | Unset = UNSET
    name: AudiencesListColumnNames | str | Unset = UNSET
    _codecs = {"name": _ref("AudiencesListColumnNames")}

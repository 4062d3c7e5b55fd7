from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_rich_structure_data_add_data import ExperienceChangeRichStructureDataAddData


class ExperienceChangeRichStructureDataAdd(Model):
    """Change to create that holds structured data beside its script.

    Attributes:
        data: Content of the change; keys beyond the named ones hold strings.
        type: Kind of change.
    """

    data: ExperienceChangeRichStructureDataAddData
    id: int = UNSET
    type: str = "richStructure"
    _codecs = {"data": _ref("ExperienceChangeRichStructureDataAddData")}

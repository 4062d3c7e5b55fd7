from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .rich_structure_data import RichStructureData


class ExperienceChangeRichStructureDataBase(Model):
    """Type and data of a change that holds structured data beside its script.

    Attributes:
        type: Kind of change.
        data: Script and structured data of the change; keys beyond the named ones hold strings.
    """

    type: str | Unset = UNSET
    data: RichStructureData | Unset = UNSET
    _codecs = {"data": _ref("RichStructureData")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_rich_structure_data_update_data import ExperienceChangeRichStructureDataUpdateData


class ExperienceChangeRichStructureDataUpdate(Model):
    """New state of a change that holds structured data beside its script, with its id.

    Attributes:
        id: Id of an existing change.
        data: Content of the change; keys beyond the named ones hold strings.
        type: Kind of change.
        concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can tell
            updates that cross. An update that carries it is not repeated: after a first attempt that was stored, the
            old key would be a conflict.
    """

    id: int
    data: ExperienceChangeRichStructureDataUpdateData
    type: str = "richStructure"
    concurrency_key: str | None | Unset = UNSET
    _codecs = {"data": _ref("ExperienceChangeRichStructureDataUpdateData")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_rich_structure_data_data import ExperienceChangeRichStructureDataData


class ExperienceChangeRichStructureData(Model):
    """A change that holds structured data beside its script.

    Attributes:
        type: Kind of change.
        data: Content of the change; keys beyond the named ones hold strings.
        concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can tell
            updates that cross. An update that carries it is not repeated: after a first attempt that was stored, the
            old key would be a conflict.
    """

    id: int = UNSET
    type: str | Unset = UNSET
    data: ExperienceChangeRichStructureDataData | Unset = UNSET
    concurrency_key: str | None | Unset = UNSET
    _codecs = {"data": _ref("ExperienceChangeRichStructureDataData")}

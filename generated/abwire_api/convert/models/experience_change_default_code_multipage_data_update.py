from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_default_code_multipage_data_update_data import (
        ExperienceChangeDefaultCodeMultipageDataUpdateData,
    )


class ExperienceChangeDefaultCodeMultipageDataUpdate(Model):
    """New state of a change that adds stylesheet and script to one page of a multipage experience, with its id.

    Attributes:
        id: Id of an existing change.
        data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it,
            other calls only when `include` names it.
        type: Kind of change.
        concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can tell
            updates that cross. An update that carries it is not repeated: after a first attempt that was stored, the
            old key would be a conflict.
    """

    id: int
    data: ExperienceChangeDefaultCodeMultipageDataUpdateData
    type: str = "defaultCodeMultipage"
    concurrency_key: str | None | Unset = UNSET
    _codecs = {"data": _ref("ExperienceChangeDefaultCodeMultipageDataUpdateData")}

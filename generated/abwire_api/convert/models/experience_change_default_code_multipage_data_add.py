from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_default_code_multipage_data_add_data import ExperienceChangeDefaultCodeMultipageDataAddData


class ExperienceChangeDefaultCodeMultipageDataAdd(Model):
    """Change to create that adds stylesheet and script to one page of a multipage experience.

    Attributes:
        data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it,
            other calls only when `include` names it.
        type: Kind of change.
    """

    data: ExperienceChangeDefaultCodeMultipageDataAddData
    id: int = UNSET
    type: str = "defaultCodeMultipage"
    _codecs = {"data": _ref("ExperienceChangeDefaultCodeMultipageDataAddData")}

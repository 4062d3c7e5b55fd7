from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_default_code_data_add_data import ExperienceChangeDefaultCodeDataAddData


class ExperienceChangeDefaultCodeDataAdd(Model):
    """Change to create that adds stylesheet and script.

    Attributes:
        data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it,
            other calls only when `include` names it.
        type: Kind of change.
    """

    data: ExperienceChangeDefaultCodeDataAddData
    id: int = UNSET
    type: str = "defaultCode"
    _codecs = {"data": _ref("ExperienceChangeDefaultCodeDataAddData")}

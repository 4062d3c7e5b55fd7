from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_custom_code_data_add_data import ExperienceChangeCustomCodeDataAddData


class ExperienceChangeCustomCodeDataAdd(Model):
    """Change to create that adds the user's own stylesheet and script.

    Attributes:
        data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it,
            other calls only when `include` names it.
        type: Kind of change.
    """

    data: ExperienceChangeCustomCodeDataAddData
    id: int = UNSET
    type: str = "customCode"
    _codecs = {"data": _ref("ExperienceChangeCustomCodeDataAddData")}

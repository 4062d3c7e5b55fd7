from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_custom_code_data_base_data import ExperienceChangeCustomCodeDataBaseData


class ExperienceChangeCustomCodeDataBase(Model):
    """Type and data of a change that adds the user's own stylesheet and script.

    Attributes:
        type: Kind of change.
        data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it,
            other calls only when `include` names it.
    """

    type: str | Unset = UNSET
    data: ExperienceChangeCustomCodeDataBaseData | Unset = UNSET
    _codecs = {"data": _ref("ExperienceChangeCustomCodeDataBaseData")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_default_code_multipage_data_base_data import (
        ExperienceChangeDefaultCodeMultipageDataBaseData,
    )


class ExperienceChangeDefaultCodeMultipageDataBase(Model):
    """Type and data of a change that adds stylesheet and script to one page of a multipage experience.

    Attributes:
        type: Kind of change.
        data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it,
            other calls only when `include` names it.
    """

    type: str | Unset = UNSET
    data: ExperienceChangeDefaultCodeMultipageDataBaseData | Unset = UNSET
    _codecs = {"data": _ref("ExperienceChangeDefaultCodeMultipageDataBaseData")}

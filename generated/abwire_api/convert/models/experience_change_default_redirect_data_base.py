from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_default_redirect_data_base_data import ExperienceChangeDefaultRedirectDataBaseData


class ExperienceChangeDefaultRedirectDataBase(Model):
    """Type and data of a change that redirects visitors to another URL.

    Attributes:
        type: Kind of change.
        data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it,
            other calls only when `include` names it.
    """

    type: str | Unset = UNSET
    data: ExperienceChangeDefaultRedirectDataBaseData | Unset = UNSET
    _codecs = {"data": _ref("ExperienceChangeDefaultRedirectDataBaseData")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_default_redirect_data_add_data import ExperienceChangeDefaultRedirectDataAddData


class ExperienceChangeDefaultRedirectDataAdd(Model):
    """Change to create that redirects visitors to another URL.

    Attributes:
        data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it,
            other calls only when `include` names it.
        type: Kind of change.
    """

    data: ExperienceChangeDefaultRedirectDataAddData
    id: int = UNSET
    type: str = "defaultRedirect"
    _codecs = {"data": _ref("ExperienceChangeDefaultRedirectDataAddData")}

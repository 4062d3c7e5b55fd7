from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_default_redirect_data_serving_data import ExperienceChangeDefaultRedirectDataServingData


class ExperienceChangeDefaultRedirectDataServing(Model):
    """A change that redirects visitors to another URL, as it is served to visitors.

    Attributes:
        type: Kind of change.
        data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it,
            other calls only when `include` names it.
    """

    id: int = UNSET
    type: str | Unset = UNSET
    data: ExperienceChangeDefaultRedirectDataServingData | Unset = UNSET
    _codecs = {"data": _ref("ExperienceChangeDefaultRedirectDataServingData")}

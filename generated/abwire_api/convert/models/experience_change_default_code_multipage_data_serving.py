from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_default_code_multipage_data_serving_data import (
        ExperienceChangeDefaultCodeMultipageDataServingData,
    )


class ExperienceChangeDefaultCodeMultipageDataServing(Model):
    """A change that adds stylesheet and script to one page of a multipage experience, as it is served to visitors.

    Attributes:
        type: Kind of change.
        data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it,
            other calls only when `include` names it.
    """

    id: int = UNSET
    type: str | Unset = UNSET
    data: ExperienceChangeDefaultCodeMultipageDataServingData | Unset = UNSET
    _codecs = {"data": _ref("ExperienceChangeDefaultCodeMultipageDataServingData")}

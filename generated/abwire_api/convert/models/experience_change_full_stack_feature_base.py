from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_full_stack_feature_base_data import ExperienceChangeFullStackFeatureBaseData


class ExperienceChangeFullStackFeatureBase(Model):
    """Type and data of a change that sets a feature's variables, in a full-stack experience.

    Attributes:
        type: Kind of change.
        data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it,
            other calls only when `include` names it.
    """

    type: str | Unset = UNSET
    data: ExperienceChangeFullStackFeatureBaseData | Unset = UNSET
    _codecs = {"data": _ref("ExperienceChangeFullStackFeatureBaseData")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_full_stack_feature_add_data import ExperienceChangeFullStackFeatureAddData


class ExperienceChangeFullStackFeatureAdd(Model):
    """Change to create that sets a feature's variables, in a full-stack experience.

    Attributes:
        data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends it,
            other calls only when `include` names it.
        type: Kind of change.
    """

    data: ExperienceChangeFullStackFeatureAddData
    id: int = UNSET
    type: str = "fullStackFeature"
    _codecs = {"data": _ref("ExperienceChangeFullStackFeatureAddData")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .full_stack_feature_data import FullStackFeatureData


class ExperienceChangeFullStackFeatureBase(Model):
    """Type and data of a change that sets a feature's variables, in a full-stack experience.

    Attributes:
        type: Kind of change.
        data: Feature and the values of its variables.
    """

    type: str | Unset = UNSET
    data: FullStackFeatureData | Unset = UNSET
    _codecs = {"data": _ref("FullStackFeatureData")}

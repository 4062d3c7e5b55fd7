from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .full_stack_feature_data import FullStackFeatureData


class ExperienceChangeFullStackFeatureServing(Model):
    """A change that turns on a feature and sets its variables.

    Attributes:
        id: Id of the change.
        type: Kind of change.
        data: Feature and the values of its variables.
    """

    id: int | str | Unset = UNSET
    type: str | Unset = UNSET
    data: FullStackFeatureData | Unset = UNSET
    _codecs = {"data": _ref("FullStackFeatureData")}

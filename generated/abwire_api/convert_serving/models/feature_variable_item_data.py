from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .feature_variable_item_data_type import FeatureVariableItemDataType


class FeatureVariableItemData(Model):
    """A variable of a feature.

    Attributes:
        key: Key that code refers to it by. (at most 16 characters)
        type: Type of the variable's value.
    """

    key: str | Unset = UNSET
    type: FeatureVariableItemDataType | str | Unset = UNSET
    _codecs = {"type": _ref("FeatureVariableItemDataType")}

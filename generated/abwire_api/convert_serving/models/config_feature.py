from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .feature_variable_item_data import FeatureVariableItemData


class ConfigFeature(Model):
    """A feature that variations switch and set

    Attributes:
        id: Id, as text
        key: Key, for code
        name: Name, for people
        variables: The feature's variables
    """

    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    variables: list[FeatureVariableItemData] | Unset = UNSET
    _codecs = {"variables": Array(_ref("FeatureVariableItemData"))}

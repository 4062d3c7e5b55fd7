from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .feature_variable_item_data import FeatureVariableItemData


class ConfigFeature(Model):
    """A feature that variations turn on and configure.

    Attributes:
        id: Id, as a string.
        name: Display name.
        key: Key that code refers to it by.
        variables: Variables of the feature.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    key: str | Unset = UNSET
    variables: list[FeatureVariableItemData] | Unset = UNSET
    _codecs = {"variables": Array(_ref("FeatureVariableItemData"))}

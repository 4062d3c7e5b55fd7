from __future__ import annotations

from typing import TYPE_CHECKING, Any

from abwire_runtime.data.codecs import Array, OneOf
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .empty_object import EmptyObject
    from .variable import Variable


class Variation(Model):
    """Variation.

    Attributes:
        id: Variation id, unique within the campaign
        weight: Share of the campaign's visitors, in percent
        changes: What the variation changes; its form is the campaign's own
        variables: The feature's variables in this variation, or an empty object or null when there are none
        is_feature_enabled: Whether the feature is on in this variation
        segments: Who may take part, as nested conditions: an object whose key is an operator or an operand. Empty, as
            an object or a list, when everyone may.
    """

    id: int | str
    name: str
    weight: float | str
    changes: Any | Unset = UNSET
    variables: list[Variable] | EmptyObject | None | Unset = UNSET
    is_feature_enabled: bool | Unset = UNSET
    segments: dict[str, Any] | list[Any] | Unset = UNSET

    _wire = {"is_feature_enabled": "isFeatureEnabled"}
    _codecs = {"variables": OneOf(Array(_ref("Variable")), _ref("EmptyObject"))}

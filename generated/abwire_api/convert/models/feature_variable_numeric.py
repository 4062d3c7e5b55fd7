from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .feature_variable_numeric_type import FeatureVariableNumericType


class FeatureVariableNumeric(Model):
    """A feature variable that holds a whole or a fractional number.

    Attributes:
        key: Name under which code reads the variable. (at most 32 characters)
        type: Type of the variable's value: `boolean`, `float`, `integer`, `json` or `string`.
        default_value: Value that holds while no experience sets another; null for none.
    """

    key: str
    type: FeatureVariableNumericType | str
    default_value: float | None | Unset = UNSET
    _codecs = {"type": _ref("FeatureVariableNumericType")}

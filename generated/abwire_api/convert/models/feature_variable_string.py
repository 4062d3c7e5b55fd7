from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .feature_variable_string_type import FeatureVariableStringType


class FeatureVariableString(Model):
    """A feature variable that holds text or a JSON document.

    Attributes:
        key: Name under which code reads the variable. (at most 32 characters)
        type: Type of the variable's value: `boolean`, `float`, `integer`, `json` or `string`.
        default_value: Default as text, for a `json` variable too; null for none.
    """

    key: str
    type: FeatureVariableStringType | str
    default_value: str | None | Unset = UNSET
    _codecs = {"type": _ref("FeatureVariableStringType")}

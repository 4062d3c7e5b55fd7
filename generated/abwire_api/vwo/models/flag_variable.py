from __future__ import annotations

from typing import TYPE_CHECKING, Any

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .variable_type import VariableType


class FlagVariable(Model):
    """A variable of a flag, with what it is unless a variation says otherwise

    Attributes:
        id: Variable id
        key: The variable's key within the flag
        default_value: The value, of the kind that the variable's type says
    """

    id: int | str
    key: str
    type: VariableType | str
    default_value: bool | int | float | str | dict[str, Any] | list[Any] | Unset = UNSET

    _wire = {"default_value": "defaultValue"}
    _codecs = {"type": _ref("VariableType")}

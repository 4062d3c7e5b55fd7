from __future__ import annotations

from typing import TYPE_CHECKING, Any

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .variable_type import VariableType


class Variable(Model):
    """Variable.

    Attributes:
        id: Variable id
        key: The variable's key within the feature
        value: The value, of the kind that the variable's type says
    """

    id: int | str
    key: str
    type: VariableType | str
    value: bool | int | float | str | dict[str, Any] | list[Any]
    _codecs = {"type": _ref("VariableType")}

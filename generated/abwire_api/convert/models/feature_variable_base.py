from __future__ import annotations

from typing import Any

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class FeatureVariableBase(Model):
    """Fields shared by feature variables of every type.

    Attributes:
        key: Name under which code reads the variable. (at most 32 characters)
        type: Type of the variable's value: `boolean`, `float`, `integer`, `json` or `string`.
        default_value: Value that holds while no experience sets another; null for none.
    """

    key: str
    type: str
    default_value: Any | Unset = UNSET

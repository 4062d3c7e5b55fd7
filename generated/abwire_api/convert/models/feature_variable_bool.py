from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class FeatureVariableBool(Model):
    """A feature variable that is either true or false.

    Attributes:
        key: Name under which code reads the variable. (at most 32 characters)
        type: Type of the variable's value: `boolean`, `float`, `integer`, `json` or `string`.
        default_value: Value that holds while no experience sets another; null for none.
    """

    key: str
    type: str = "boolean"
    default_value: bool | None | Unset = UNSET

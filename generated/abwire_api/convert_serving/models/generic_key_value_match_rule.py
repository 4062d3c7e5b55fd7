from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .key_value_matching import KeyValueMatching


class GenericKeyValueMatchRule(Model):
    """Compares an attribute that the application supplies under a key. Newer configurations say its type.

    Attributes:
        rule_type: What the rule tests.
        key: Name of the attribute to compare.
        value: Value to compare with.
        matching: How the value is compared, and whether the outcome is inverted.
    """

    rule_type: str = "generic_key_value"
    key: str | Unset = UNSET
    value: str | float | bool | Unset = UNSET
    matching: KeyValueMatching | Unset = UNSET
    _codecs = {"matching": _ref("KeyValueMatching")}

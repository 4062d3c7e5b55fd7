from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .text_matching import TextMatching


class GenericTextKeyValueMatchRule(Model):
    """Compares a text that the caller gives under a key

    Attributes:
        rule_type: What the rule looks at
        key: Key that the caller gives the text under
        value: Value to compare with
        matching: How the two sides are compared
    """

    rule_type: str
    key: str | Unset = UNSET
    value: str | Unset = UNSET
    matching: TextMatching | Unset = UNSET
    _codecs = {"matching": _ref("TextMatching")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .text_matching import TextMatching


class GenericTextMatchRule(Model):
    """Compares a text

    Attributes:
        rule_type: What the rule looks at
        value: Value to compare with
        matching: How the two sides are compared
    """

    rule_type: str
    value: str | Unset = UNSET
    matching: TextMatching | Unset = UNSET
    _codecs = {"matching": _ref("TextMatching")}

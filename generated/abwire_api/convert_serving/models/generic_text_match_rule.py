from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .text_match_rules_types import TextMatchRulesTypes
    from .text_matching import TextMatching


class GenericTextMatchRule(Model):
    """Compares a string.

    Attributes:
        rule_type: What the rule tests.
        value: String to compare with.
        matching: How the value is compared, and whether the outcome is inverted.
    """

    rule_type: TextMatchRulesTypes | str
    value: str | Unset = UNSET
    matching: TextMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("TextMatchRulesTypes"), "matching": _ref("TextMatching")}

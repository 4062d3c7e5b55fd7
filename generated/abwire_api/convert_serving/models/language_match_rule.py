from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .choice_matching import ChoiceMatching
    from .language_match_rules_types import LanguageMatchRulesTypes


class LanguageMatchRule(Model):
    """Compares the visitor's language.

    Attributes:
        rule_type: What the rule tests.
        value: Two-letter code of the language. (at least 2 characters, at most 2 characters)
        matching: How the value is compared, and whether the outcome is inverted.
    """

    rule_type: LanguageMatchRulesTypes | str
    value: str | Unset = UNSET
    matching: ChoiceMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("LanguageMatchRulesTypes"), "matching": _ref("ChoiceMatching")}

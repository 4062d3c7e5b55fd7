from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .choice_matching import ChoiceMatching
    from .visitor_type_match_rule_value import VisitorTypeMatchRuleValue


class VisitorTypeMatchRule(Model):
    """Compares new with returning visitors

    Attributes:
        rule_type: What the rule looks at
        value: Value to compare with
        matching: How the two sides are compared
    """

    rule_type: str
    value: VisitorTypeMatchRuleValue | str | Unset = UNSET
    matching: ChoiceMatching | Unset = UNSET
    _codecs = {"value": _ref("VisitorTypeMatchRuleValue"), "matching": _ref("ChoiceMatching")}

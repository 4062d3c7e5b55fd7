from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .choice_matching import ChoiceMatching
    from .visitor_type_match_rule_value import VisitorTypeMatchRuleValue
    from .visitor_type_match_rules_types import VisitorTypeMatchRulesTypes


class VisitorTypeMatchRule(Model):
    """Tests whether the visitor is new or returning.

    Attributes:
        rule_type: What the rule tests.
        value: Kind of visitor: `new` or `returning`.
        matching: How the value is compared, and whether the outcome is inverted.
    """

    rule_type: VisitorTypeMatchRulesTypes | str
    value: VisitorTypeMatchRuleValue | str | Unset = UNSET
    matching: ChoiceMatching | Unset = UNSET
    _codecs = {
        "rule_type": _ref("VisitorTypeMatchRulesTypes"),
        "value": _ref("VisitorTypeMatchRuleValue"),
        "matching": _ref("ChoiceMatching"),
    }

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .visitor_type_match_rule_matching import VisitorTypeMatchRuleMatching
    from .visitor_type_match_rule_value import VisitorTypeMatchRuleValue
    from .visitor_type_match_rules_types import VisitorTypeMatchRulesTypes


class VisitorTypeMatchRule(Model):
    """Tests whether the visitor is new or returning.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Kind of visitor: `new` or `returning`.
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: VisitorTypeMatchRulesTypes | str
    value: VisitorTypeMatchRuleValue | str | Unset = UNSET
    matching: VisitorTypeMatchRuleMatching | Unset = UNSET
    _codecs = {
        "rule_type": _ref("VisitorTypeMatchRulesTypes"),
        "value": _ref("VisitorTypeMatchRuleValue"),
        "matching": _ref("VisitorTypeMatchRuleMatching"),
    }

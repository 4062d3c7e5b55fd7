from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .visitor_data_exists_match_rule_matching import VisitorDataExistsMatchRuleMatching
    from .visitor_data_exists_match_rules_types import VisitorDataExistsMatchRulesTypes


class VisitorDataExistsMatchRule(Model):
    """Tests whether stored data about the visitor exists.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Outcome to compare with.
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: VisitorDataExistsMatchRulesTypes | str
    value: bool | Unset = UNSET
    matching: VisitorDataExistsMatchRuleMatching | Unset = UNSET
    _codecs = {
        "rule_type": _ref("VisitorDataExistsMatchRulesTypes"),
        "matching": _ref("VisitorDataExistsMatchRuleMatching"),
    }

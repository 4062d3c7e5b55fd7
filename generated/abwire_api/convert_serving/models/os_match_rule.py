from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .choice_matching import ChoiceMatching
    from .os_match_rule_value import OsMatchRuleValue
    from .os_match_rules_types import OsMatchRulesTypes


class OsMatchRule(Model):
    """Compares the visitor's operating system.

    Attributes:
        rule_type: What the rule tests.
        value: Name of the operating system or device family.
        matching: How the value is compared, and whether the outcome is inverted.
    """

    rule_type: OsMatchRulesTypes | str
    value: OsMatchRuleValue | str | Unset = UNSET
    matching: ChoiceMatching | Unset = UNSET
    _codecs = {
        "rule_type": _ref("OsMatchRulesTypes"),
        "value": _ref("OsMatchRuleValue"),
        "matching": _ref("ChoiceMatching"),
    }

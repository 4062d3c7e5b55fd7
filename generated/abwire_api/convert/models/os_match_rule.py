from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .os_match_rule_matching import OsMatchRuleMatching
    from .os_match_rule_value import OsMatchRuleValue
    from .os_match_rules_types import OsMatchRulesTypes


class OsMatchRule(Model):
    """Tests which operating system the visitor uses.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Name of the operating system or device family.
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: OsMatchRulesTypes | str
    value: OsMatchRuleValue | str | Unset = UNSET
    matching: OsMatchRuleMatching | Unset = UNSET
    _codecs = {
        "rule_type": _ref("OsMatchRulesTypes"),
        "value": _ref("OsMatchRuleValue"),
        "matching": _ref("OsMatchRuleMatching"),
    }

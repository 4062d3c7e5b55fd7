from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .bool_match_rules_types import BoolMatchRulesTypes
    from .generic_bool_match_rule_matching import GenericBoolMatchRuleMatching


class GenericBoolMatchRule(Model):
    """Tests a fact that is either so or not, such as whether the device is a phone.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Outcome to compare with.
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: BoolMatchRulesTypes | str
    value: bool | Unset = UNSET
    matching: GenericBoolMatchRuleMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("BoolMatchRulesTypes"), "matching": _ref("GenericBoolMatchRuleMatching")}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .choice_matching import ChoiceMatching
    from .visitor_data_exists_match_rules_types import VisitorDataExistsMatchRulesTypes


class VisitorDataExistsMatchRule(Model):
    """Tests whether data about the visitor is stored.

    Attributes:
        rule_type: What the rule tests.
        value: Value to compare with.
        matching: How the value is compared, and whether the outcome is inverted.
    """

    rule_type: VisitorDataExistsMatchRulesTypes | str
    value: bool | Unset = UNSET
    matching: ChoiceMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("VisitorDataExistsMatchRulesTypes"), "matching": _ref("ChoiceMatching")}

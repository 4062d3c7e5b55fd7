from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .goal_triggered_match_rule_matching import GoalTriggeredMatchRuleMatching
    from .goal_triggered_match_rules_types import GoalTriggeredMatchRulesTypes


class GoalTriggeredMatchRule(Model):
    """Tests whether the visitor triggered a goal.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Id of the goal.
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: GoalTriggeredMatchRulesTypes | str
    value: float | Unset = UNSET
    matching: GoalTriggeredMatchRuleMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("GoalTriggeredMatchRulesTypes"), "matching": _ref("GoalTriggeredMatchRuleMatching")}

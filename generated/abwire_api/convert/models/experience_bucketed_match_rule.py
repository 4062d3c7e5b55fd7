from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_bucketed_match_rule_matching import ExperienceBucketedMatchRuleMatching


class ExperienceBucketedMatchRule(Model):
    """Tests whether the visitor is bucketed into an experience.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Id of the experience.
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: str
    value: float | Unset = UNSET
    matching: ExperienceBucketedMatchRuleMatching | Unset = UNSET
    _codecs = {"matching": _ref("ExperienceBucketedMatchRuleMatching")}

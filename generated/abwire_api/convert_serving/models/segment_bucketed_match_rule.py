from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .choice_matching import ChoiceMatching
    from .segment_bucketed_match_rules_types import SegmentBucketedMatchRulesTypes


class SegmentBucketedMatchRule(Model):
    """Tests whether the visitor is in a segment.

    Attributes:
        rule_type: What the rule tests.
        value: Id of the segment.
        matching: How the value is compared, and whether the outcome is inverted.
    """

    rule_type: SegmentBucketedMatchRulesTypes | str
    value: float | Unset = UNSET
    matching: ChoiceMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("SegmentBucketedMatchRulesTypes"), "matching": _ref("ChoiceMatching")}

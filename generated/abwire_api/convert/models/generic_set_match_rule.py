from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generic_set_match_rule_matching import GenericSetMatchRuleMatching


class GenericSetMatchRule(Model):
    """Tests whether a text is in a set.

    Attributes:
        rule_type: What the rule tests for being in the set.
        value: Text to compare with.
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: str
    value: str | Unset = UNSET
    matching: GenericSetMatchRuleMatching | Unset = UNSET
    _codecs = {"matching": _ref("GenericSetMatchRuleMatching")}

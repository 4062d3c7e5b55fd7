from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .country_match_rule_matching import CountryMatchRuleMatching
    from .country_match_rules_types import CountryMatchRulesTypes


class CountryMatchRule(Model):
    """Tests which country the visitor is in.

    Attributes:
        rule_type: What the rule tests about the visitor or the page.
        value: Two-letter code of the country. (at least 2 characters, at most 2 characters)
        matching: How the value is compared, and whether the outcome is turned around.
    """

    rule_type: CountryMatchRulesTypes | str
    value: str | Unset = UNSET
    matching: CountryMatchRuleMatching | Unset = UNSET
    _codecs = {"rule_type": _ref("CountryMatchRulesTypes"), "matching": _ref("CountryMatchRuleMatching")}

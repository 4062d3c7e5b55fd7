from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseRuleWithCountryCodeValue(Model):
    """Rule that compares with a country.

    Attributes:
        rule_type: What the rule tests.
        value: Two-letter code of the country. (at least 2 characters, at most 2 characters)
    """

    rule_type: str
    value: str | Unset = UNSET

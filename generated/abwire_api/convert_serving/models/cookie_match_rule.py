from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .cookie_match_rules_types import CookieMatchRulesTypes
    from .cookie_matching import CookieMatching


class CookieMatchRule(Model):
    """Compares a cookie.

    Attributes:
        rule_type: What the rule tests.
        value: String to compare with.
        matching: How the value is compared, and whether the outcome is inverted.
        key: Name of the cookie.
    """

    rule_type: CookieMatchRulesTypes | str
    value: str | Unset = UNSET
    matching: CookieMatching | Unset = UNSET
    key: str | Unset = UNSET
    _codecs = {"rule_type": _ref("CookieMatchRulesTypes"), "matching": _ref("CookieMatching")}

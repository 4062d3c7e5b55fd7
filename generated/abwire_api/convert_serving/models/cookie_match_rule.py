from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .cookie_matching import CookieMatching


class CookieMatchRule(Model):
    """Compares a cookie

    Attributes:
        rule_type: What the rule looks at
        key: Name of the cookie
        value: Value to compare the cookie with
        matching: How the two sides are compared
    """

    rule_type: str
    key: str | Unset = UNSET
    value: str | Unset = UNSET
    matching: CookieMatching | Unset = UNSET
    _codecs = {"matching": _ref("CookieMatching")}

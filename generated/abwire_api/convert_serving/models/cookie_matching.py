from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .cookie_matching_options import CookieMatchingOptions


class CookieMatching(Model):
    """How a cookie is compared

    Attributes:
        match_type: Which comparison
        negated: Whether the rule holds when the comparison does not
    """

    match_type: CookieMatchingOptions | str | Unset = UNSET
    negated: bool | Unset = UNSET
    _codecs = {"match_type": _ref("CookieMatchingOptions")}

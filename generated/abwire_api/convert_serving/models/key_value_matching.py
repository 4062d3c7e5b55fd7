from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class KeyValueMatching(Model):
    """How the value is compared, and whether the outcome is inverted.

    Attributes:
        negated: True inverts the rule: it holds when the comparison fails.
        match_type: Comparison to make.
    """

    negated: bool | Unset = UNSET
    match_type: str | Unset = UNSET

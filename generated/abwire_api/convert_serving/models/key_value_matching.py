from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class KeyValueMatching(Model):
    """How the value is compared, and whether the outcome is inverted.

    Attributes:
        negated: True inverts the rule: it holds when the comparison fails.
        match_type: Comparison to make.
    """

    negated: bool | Unset = UNSET
    match_type: str | Unset = UNSET

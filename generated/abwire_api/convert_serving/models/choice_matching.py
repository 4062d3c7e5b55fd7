from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ChoiceMatching(Model):
    """How a choice is compared

    Attributes:
        match_type: Which comparison
        negated: Whether the rule holds when the comparison does not
    """

    match_type: str | Unset = UNSET
    negated: bool | Unset = UNSET

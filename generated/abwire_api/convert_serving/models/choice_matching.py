from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ChoiceMatching(Model):
    """How a choice is compared

    Attributes:
        match_type: Which comparison
        negated: Whether the rule holds when the comparison does not
    """

    match_type: str | Unset = UNSET
    negated: bool | Unset = UNSET

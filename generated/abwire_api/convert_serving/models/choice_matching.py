from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .choice_matching_options import ChoiceMatchingOptions


class ChoiceMatching(Model):
    """How the value is compared, and whether the outcome is inverted.

    Attributes:
        negated: True inverts the rule: it holds when the comparison fails.
        match_type: Comparison to make.
    """

    negated: bool | Unset = UNSET
    match_type: ChoiceMatchingOptions | str | Unset = UNSET
    _codecs = {"match_type": _ref("ChoiceMatchingOptions")}

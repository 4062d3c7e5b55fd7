from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .text_matching_options import TextMatchingOptions


class TextMatching(Model):
    """How a text is compared

    Attributes:
        match_type: Which comparison
        negated: Whether the rule holds when the comparison does not
    """

    match_type: TextMatchingOptions | str | Unset = UNSET
    negated: bool | Unset = UNSET
    _codecs = {"match_type": _ref("TextMatchingOptions")}

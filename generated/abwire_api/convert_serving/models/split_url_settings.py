from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class SplitUrlSettings(Model):
    """How a split URL experience matches URLs.

    Attributes:
        split_regex_support: Whether the URLs are regular expressions.
    """

    split_regex_support: bool | Unset = UNSET

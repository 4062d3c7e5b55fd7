from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SplitUrlSettings(Model):
    """How a split URL experience matches URLs.

    Attributes:
        split_regex_support: Whether the URLs are regular expressions.
    """

    split_regex_support: bool | Unset = UNSET

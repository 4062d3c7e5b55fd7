from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .rule_element_no_url import RuleElementNoUrl


class RuleObjectNoUrlORItemANDItem(Model):
    """Rule object no url OR item AND item.

    Attributes:
        or_when: Rules of which at least one must hold.
    """

    or_when: list[RuleElementNoUrl] | Unset = UNSET

    __wire__ = {"or_when": "OR_WHEN"}
    __codecs__ = {"or_when": Array(ref("RuleElementNoUrl"))}

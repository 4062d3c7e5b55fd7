from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .rule_element_no_url import RuleElementNoUrl


class RuleObjectNoUrlORItemANDItem(Model):
    """Rule object no url OR item AND item.

    Attributes:
        or_when: Rules of which at least one must hold.
    """

    or_when: list[RuleElementNoUrl] | Unset = UNSET

    _wire = {"or_when": "OR_WHEN"}
    _codecs = {"or_when": Array(_ref("RuleElementNoUrl"))}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .rule_object_no_url_or_item_and_item import RuleObjectNoUrlORItemANDItem


class RuleObjectNoUrlORItem(Model):
    """Rule object no url OR item.

    Attributes:
        and_: Parts of the group, all of which must hold.
    """

    and_: list[RuleObjectNoUrlORItemANDItem] | Unset = UNSET

    _wire = {"and_": "AND"}
    _codecs = {"and_": Array(_ref("RuleObjectNoUrlORItemANDItem"))}

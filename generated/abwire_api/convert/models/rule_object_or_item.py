from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .rule_object_or_item_and_item import RuleObjectORItemANDItem


class RuleObjectORItem(Model):
    """Rule object OR item.

    Attributes:
        and_: Parts of the group, all of which must hold.
    """

    and_: list[RuleObjectORItemANDItem] | Unset = UNSET

    _wire = {"and_": "AND"}
    _codecs = {"and_": Array(_ref("RuleObjectORItemANDItem"))}

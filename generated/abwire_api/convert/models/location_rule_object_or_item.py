from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .location_rule_object_or_item_and_item import LocationRuleObjectORItemANDItem


class LocationRuleObjectORItem(Model):
    """Location rule object OR item.

    Attributes:
        and_: Conditions that all have to hold.
    """

    and_: list[LocationRuleObjectORItemANDItem] | Unset = UNSET

    _wire = {"and_": "AND"}
    _codecs = {"and_": Array(_ref("LocationRuleObjectORItemANDItem"))}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .location_rule_element import LocationRuleElement


class LocationRuleObjectORItemANDItem(Model):
    """Location rule object OR item AND item.

    Attributes:
        or_when: Single rules, of which one has to hold.
    """

    or_when: list[LocationRuleElement] | Unset = UNSET

    _wire = {"or_when": "OR_WHEN"}
    _codecs = {"or_when": Array(_ref("LocationRuleElement"))}

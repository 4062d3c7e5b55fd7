from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .location_rule_object_or_item import LocationRuleObjectORItem


class LocationRuleObject(Model):
    """Nested logical rule of a location: it holds if any member of `OR` holds.

    Attributes:
        or_: Alternatives, of which one has to hold.
    """

    or_: list[LocationRuleObjectORItem] | Unset = UNSET

    _wire = {"or_": "OR"}
    _codecs = {"or_": Array(_ref("LocationRuleObjectORItem"))}

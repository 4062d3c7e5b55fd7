from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .location_rule_object_or_item import LocationRuleObjectORItem


class LocationRuleObject(Model):
    """Nested logical rule of a location: it holds if any member of `OR` holds.

    Attributes:
        or_: Alternatives, of which one has to hold.
    """

    or_: list[LocationRuleObjectORItem] | Unset = UNSET

    __wire__ = {"or_": "OR"}
    __codecs__ = {"or_": Array(ref("LocationRuleObjectORItem"))}

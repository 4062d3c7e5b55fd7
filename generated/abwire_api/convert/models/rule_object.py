from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .rule_object_or_item import RuleObjectORItem


class RuleObject(Model):
    """Rules of a goal or a location as a formula of three levels: it holds if any group under `OR` does. Null stands
    for no rules.

    Attributes:
        or_: Groups of which at least one must hold.
    """

    or_: list[RuleObjectORItem] | Unset = UNSET

    _wire = {"or_": "OR"}
    _codecs = {"or_": Array(_ref("RuleObjectORItem"))}

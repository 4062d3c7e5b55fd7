from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .rule_group import RuleGroup


class RuleObject(Model):
    """Rules of a location, goal or segment, nested three levels deep. They hold if any group in `OR` holds.

    Attributes:
        or_: Groups of rules; one of them must hold.
    """

    or_: list[RuleGroup] | Unset = UNSET

    _wire = {"or_": "OR"}
    _codecs = {"or_": Array(_ref("RuleGroup"))}

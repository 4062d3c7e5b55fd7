from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .rule_group import RuleGroup


class RuleObject(Model):
    """Rules. They hold when any group of `OR` holds.

    Attributes:
        or_: Groups, one of which must hold
    """

    or_: list[RuleGroup] | Unset = UNSET

    _wire = {"or_": "OR"}
    _codecs = {"or_": Array(_ref("RuleGroup"))}

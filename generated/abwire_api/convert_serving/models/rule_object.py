from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .rule_group import RuleGroup


class RuleObject(Model):
    """Rules. They hold when any group of `OR` holds.

    Attributes:
        or_: Groups, one of which must hold
    """

    or_: list[RuleGroup] | Unset = UNSET

    __wire__ = {"or_": "OR"}
    __codecs__ = {"or_": Array(ref("RuleGroup"))}

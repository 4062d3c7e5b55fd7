from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .rule_element import RuleElement


class RuleAlternatives(Model):
    """Holds when any rule of `OR_WHEN` holds

    Attributes:
        or_when: Rules, one of which must hold
    """

    or_when: list[RuleElement] | Unset = UNSET

    __wire__ = {"or_when": "OR_WHEN"}
    __codecs__ = {"or_when": Array(ref("RuleElement"))}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .rule_element import RuleElement


class RuleAlternatives(Model):
    """A part of a group: it holds if any rule in `OR_WHEN` holds.

    Attributes:
        or_when: Rules; one of them must hold.
    """

    or_when: list[RuleElement] | Unset = UNSET

    _wire = {"or_when": "OR_WHEN"}
    _codecs = {"or_when": Array(_ref("RuleElement"))}

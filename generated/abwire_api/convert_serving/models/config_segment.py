from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .rule_object import RuleObject


class ConfigSegment(Model):
    """A named group of visitors.

    Attributes:
        id: Id, as a string.
        key: Key that code refers to it by.
        name: Display name.
        rules: Rules that must hold; null if there are none.
    """

    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    rules: RuleObject | None | Unset = UNSET
    _codecs = {"rules": _ref("RuleObject")}

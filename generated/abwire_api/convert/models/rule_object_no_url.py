from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .rule_object_no_url_or_item import RuleObjectNoUrlORItem


class RuleObjectNoUrl(Model):
    """Rules of a permanent or transient audience as a formula of three levels: it holds if any group under `OR` does.
    Null stands for no rules.

    Attributes:
        or_: Groups of which at least one must hold.
    """

    or_: list[RuleObjectNoUrlORItem] | Unset = UNSET

    _wire = {"or_": "OR"}
    _codecs = {"or_": Array(_ref("RuleObjectNoUrlORItem"))}

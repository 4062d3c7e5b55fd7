from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .rule_object_audience_or_item import RuleObjectAudienceORItem


class RuleObjectAudience(Model):
    """Rules of a segmentation audience or a preset as a formula of three levels: it holds if any group under `OR` does.
    Null stands for no rules.

    Attributes:
        or_: Groups of which at least one must hold.
    """

    or_: list[RuleObjectAudienceORItem] | Unset = UNSET

    _wire = {"or_": "OR"}
    _codecs = {"or_": Array(_ref("RuleObjectAudienceORItem"))}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .simple_goal_expandable import SimpleGoalExpandable


class LiveDataEventConversion(Model):
    """What was converted; null for an event that is no conversion.

    Attributes:
        goals: Goals converted, as ids or expanded.
        products_ordered_count: Number of products in the order; null outside transactions.
        revenue: Revenue of the order, a plain number in the project's currency; null outside transactions.
    """

    goals: list[SimpleGoalExpandable] | Unset = UNSET
    products_ordered_count: int | None | Unset = UNSET
    revenue: float | None | Unset = UNSET
    _codecs = {"goals": Array(_ref("SimpleGoalExpandable"))}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sort_direction_sort_direction import SortDirectionSortDirection


class SortDirection(Model):
    """In which direction a list is sorted.

    Attributes:
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
    """

    sort_direction: SortDirectionSortDirection | str | None | Unset = UNSET
    _codecs = {"sort_direction": _ref("SortDirectionSortDirection")}

from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class Pagination(Model):
    """Where the page stands in the whole list.

    Attributes:
        current_page: Number of this page, counted from 1. (1 or more)
        items_count: Records in the whole list. (0 or more)
        items_per_page: Records that a page holds. (0 or more)
        pages_count: Pages in the whole list. (0 or more)
    """

    current_page: int | Unset = UNSET
    items_count: int | Unset = UNSET
    items_per_page: int | Unset = UNSET
    pages_count: int | Unset = UNSET

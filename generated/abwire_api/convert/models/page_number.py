from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class PageNumber(Model):
    """Which page of a list to send.

    Attributes:
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
    """

    page: int | Unset = UNSET

from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ResultsPerPage(Model):
    """How many records a page holds.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
    """

    results_per_page: int | None | Unset = UNSET

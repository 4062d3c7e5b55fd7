from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ResultsPerPage(Model):
    """How many records a page holds.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
    """

    results_per_page: int | None | Unset = UNSET

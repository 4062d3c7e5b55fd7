from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GetVisitorDataListRequestData(Model):
    """Filter and page for a list of visitor data.

    Attributes:
        only_count: True sends the number of records alone, without the records.
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        search: At most 200 characters.
    """

    only_count: bool | Unset = UNSET
    page: int | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    search: str | None | Unset = UNSET

    _wire = {"only_count": "onlyCount"}

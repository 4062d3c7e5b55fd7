from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GetTagsListRequestData(Model):
    """Filters and page for a list of tags.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
        only: Ids of the tags to return; all others are left out. (at most 100 items)
        except_: Ids of the tags to leave out. (at most 100 items)
        search: Text to look for in the name. (at most 100 characters)
    """

    results_per_page: int | None | Unset = UNSET
    page: int | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET
    search: str | None | Unset = UNSET

    _wire = {"except_": "except"}

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .get_hypotheses_list_request_data_score_max import GetHypothesesListRequestDataScoreMax
    from .get_hypotheses_list_request_data_score_min import GetHypothesesListRequestDataScoreMin
    from .get_hypotheses_list_request_data_sort_by import GetHypothesesListRequestDataSortBy
    from .get_hypotheses_list_request_data_sort_direction import GetHypothesesListRequestDataSortDirection
    from .hypotheses_list_expand_fields import HypothesesListExpandFields
    from .hypothesis_statuses import HypothesisStatuses


class GetHypothesesListRequestData(Model):
    """Filters, order and page for a list of hypotheses.

    Attributes:
        only_count: True sends the number of records alone, without the records.
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        sort_by: Field that orders the list; `id` unless sent.
        score_max: Highest priority score to return. (5 unless given)
        score_min: Lowest priority score to return. (0 unless given)
        search: Text to look for in name and description. (at most 200 characters)
        status: Return only hypotheses in one of these states.
        experiences: Ids of experiences; only hypotheses tied to them are returned.
        tags: Ids of tags; only hypotheses that bear them are returned.
        only: Ids of the hypotheses to return; all others are left out. (at most 100 items)
        except_: Ids of the hypotheses to leave out. (at most 100 items)
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
        expand: References to return as full objects; any not named here comes back as an id.
    """

    only_count: bool | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    sort_direction: GetHypothesesListRequestDataSortDirection | str | None | Unset = UNSET
    sort_by: GetHypothesesListRequestDataSortBy | str | None | Unset = UNSET
    score_max: GetHypothesesListRequestDataScoreMax | int | None | Unset = UNSET
    score_min: GetHypothesesListRequestDataScoreMin | int | None | Unset = UNSET
    search: str | None | Unset = UNSET
    status: list[HypothesisStatuses | str] | None | Unset = UNSET
    experiences: list[int] | None | Unset = UNSET
    tags: list[int] | None | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET
    page: int | Unset = UNSET
    expand: list[HypothesesListExpandFields | str] | Unset = UNSET

    _wire = {"only_count": "onlyCount", "score_max": "scoreMax", "score_min": "scoreMin", "except_": "except"}
    _codecs = {
        "sort_direction": _ref("GetHypothesesListRequestDataSortDirection"),
        "sort_by": _ref("GetHypothesesListRequestDataSortBy"),
        "score_max": _ref("GetHypothesesListRequestDataScoreMax"),
        "score_min": _ref("GetHypothesesListRequestDataScoreMin"),
        "status": Array(_ref("HypothesisStatuses")),
        "expand": Array(_ref("HypothesesListExpandFields")),
    }

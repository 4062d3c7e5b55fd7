from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .hypotheses_list_filtering_options_score_max import HypothesesListFilteringOptionsScoreMax
    from .hypotheses_list_filtering_options_score_min import HypothesesListFilteringOptionsScoreMin
    from .hypotheses_list_filtering_options_sort_by import HypothesesListFilteringOptionsSortBy
    from .hypotheses_list_filtering_options_sort_direction import HypothesesListFilteringOptionsSortDirection
    from .hypothesis_statuses import HypothesisStatuses


class HypothesesListFilteringOptions(Model):
    """Filters and order of a list of hypotheses.

    Attributes:
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
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: HypothesesListFilteringOptionsSortDirection | str | None | Unset = UNSET
    sort_by: HypothesesListFilteringOptionsSortBy | str | None | Unset = UNSET
    score_max: HypothesesListFilteringOptionsScoreMax | int | None | Unset = UNSET
    score_min: HypothesesListFilteringOptionsScoreMin | int | None | Unset = UNSET
    search: str | None | Unset = UNSET
    status: list[HypothesisStatuses | str] | None | Unset = UNSET
    experiences: list[int] | None | Unset = UNSET
    tags: list[int] | None | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET

    _wire = {"score_max": "scoreMax", "score_min": "scoreMin", "except_": "except"}
    _codecs = {
        "sort_direction": _ref("HypothesesListFilteringOptionsSortDirection"),
        "sort_by": _ref("HypothesesListFilteringOptionsSortBy"),
        "score_max": _ref("HypothesesListFilteringOptionsScoreMax"),
        "score_min": _ref("HypothesesListFilteringOptionsScoreMin"),
        "status": Array(_ref("HypothesisStatuses")),
    }

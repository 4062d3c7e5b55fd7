from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .hypotheses_list_persistent_options_columns_item import HypothesesListPersistentOptionsColumnsItem
    from .hypotheses_list_persistent_options_score_max import HypothesesListPersistentOptionsScoreMax
    from .hypotheses_list_persistent_options_score_min import HypothesesListPersistentOptionsScoreMin
    from .hypotheses_list_persistent_options_sort_by import HypothesesListPersistentOptionsSortBy
    from .hypotheses_list_persistent_options_sort_direction import HypothesesListPersistentOptionsSortDirection
    from .hypothesis_statuses import HypothesisStatuses


class HypothesesListPersistentOptions(Model):
    """How one user likes the table of hypotheses displayed in Convert's app: its filters, its order and its columns.

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
        columns: Columns of the table, each shown or hidden.
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: HypothesesListPersistentOptionsSortDirection | str | None | Unset = UNSET
    sort_by: HypothesesListPersistentOptionsSortBy | str | None | Unset = UNSET
    score_max: HypothesesListPersistentOptionsScoreMax | int | None | Unset = UNSET
    score_min: HypothesesListPersistentOptionsScoreMin | int | None | Unset = UNSET
    search: str | None | Unset = UNSET
    status: list[HypothesisStatuses | str] | None | Unset = UNSET
    experiences: list[int] | None | Unset = UNSET
    tags: list[int] | None | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET
    columns: list[HypothesesListPersistentOptionsColumnsItem] | None | Unset = UNSET

    _wire = {"score_max": "scoreMax", "score_min": "scoreMin", "except_": "except"}
    _codecs = {
        "sort_direction": _ref("HypothesesListPersistentOptionsSortDirection"),
        "sort_by": _ref("HypothesesListPersistentOptionsSortBy"),
        "score_max": _ref("HypothesesListPersistentOptionsScoreMax"),
        "score_min": _ref("HypothesesListPersistentOptionsScoreMin"),
        "status": Array(_ref("HypothesisStatuses")),
        "columns": Array(_ref("HypothesesListPersistentOptionsColumnsItem")),
    }

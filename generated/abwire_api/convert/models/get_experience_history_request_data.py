from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .change_history_expand_fields import ChangeHistoryExpandFields
    from .change_history_methods import ChangeHistoryMethods
    from .experience_history_objects import ExperienceHistoryObjects
    from .get_experience_history_request_data_sort_by import GetExperienceHistoryRequestDataSortBy
    from .get_experience_history_request_data_sort_direction import GetExperienceHistoryRequestDataSortDirection


class GetExperienceHistoryRequestData(Model):
    """Filter, order and page for reading an experience's change history.

    Attributes:
        only_count: True sends the number of records alone, without the records.
        methods: Ways of making a change to list: through the API, through the app or both.
        objects: Kinds of objects whose changes are listed.
        sort_by: Field to sort by; `timestamp` unless sent.
        variations: Ids of the variations whose history is listed, 100 at most.
        changes: Ids of the changes whose history is listed, 100 at most.
        author_id: Id of the user whose work is listed.
        expand: Fields to send as objects, which are bare ids otherwise.
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
    """

    only_count: bool | Unset = UNSET
    methods: list[ChangeHistoryMethods | str] | None | Unset = UNSET
    objects: list[ExperienceHistoryObjects | str] | None | Unset = UNSET
    sort_by: GetExperienceHistoryRequestDataSortBy | str | None | Unset = UNSET
    variations: list[float] | None | Unset = UNSET
    changes: list[float] | None | Unset = UNSET
    author_id: str | None | Unset = UNSET
    expand: list[ChangeHistoryExpandFields | str] | None | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    sort_direction: GetExperienceHistoryRequestDataSortDirection | str | None | Unset = UNSET
    page: int | Unset = UNSET

    _wire = {"only_count": "onlyCount"}
    _codecs = {
        "methods": Array(_ref("ChangeHistoryMethods")),
        "objects": Array(_ref("ExperienceHistoryObjects")),
        "sort_by": _ref("GetExperienceHistoryRequestDataSortBy"),
        "expand": Array(_ref("ChangeHistoryExpandFields")),
        "sort_direction": _ref("GetExperienceHistoryRequestDataSortDirection"),
    }

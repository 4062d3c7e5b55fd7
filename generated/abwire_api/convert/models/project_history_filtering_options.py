from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .change_history_expand_fields import ChangeHistoryExpandFields
    from .change_history_methods import ChangeHistoryMethods
    from .change_history_objects import ChangeHistoryObjects
    from .project_history_filtering_options_sort_by import ProjectHistoryFilteringOptionsSortBy
    from .project_history_filtering_options_sort_direction import ProjectHistoryFilteringOptionsSortDirection


class ProjectHistoryFilteringOptions(Model):
    """Filters and order of a project's change history.

    Attributes:
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        methods: Return only changes made by these methods.
        objects: Return only changes of objects of these kinds.
        audiences: Ids of audiences; only changes of these are returned. (at most 100 items)
        goals: Ids of goals; only changes of these are returned. (at most 100 items)
        locations: Ids of locations; only changes of these are returned. (at most 100 items)
        hypotheses: Ids of hypotheses; only changes of these are returned. (at most 100 items)
        domains: Ids of domains; only changes of these are returned. (at most 100 items)
        tags: Ids of tags; only changes of these are returned. (at most 100 items)
        experiences: Ids of experiences; only changes of these are returned. (at most 100 items)
        sort_by: Field that orders the list; `timestamp` unless sent.
        expand: Fields to send as objects, which are bare ids otherwise.
    """

    sort_direction: ProjectHistoryFilteringOptionsSortDirection | str | None | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    methods: list[ChangeHistoryMethods | str] | None | Unset = UNSET
    objects: list[ChangeHistoryObjects | str] | None | Unset = UNSET
    audiences: list[int] | None | Unset = UNSET
    goals: list[int] | None | Unset = UNSET
    locations: list[int] | None | Unset = UNSET
    hypotheses: list[int] | None | Unset = UNSET
    domains: list[int] | None | Unset = UNSET
    tags: list[int] | None | Unset = UNSET
    experiences: list[int] | None | Unset = UNSET
    sort_by: ProjectHistoryFilteringOptionsSortBy | str | None | Unset = UNSET
    expand: list[ChangeHistoryExpandFields | str] | None | Unset = UNSET
    _codecs = {
        "sort_direction": _ref("ProjectHistoryFilteringOptionsSortDirection"),
        "methods": Array(_ref("ChangeHistoryMethods")),
        "objects": Array(_ref("ChangeHistoryObjects")),
        "sort_by": _ref("ProjectHistoryFilteringOptionsSortBy"),
        "expand": Array(_ref("ChangeHistoryExpandFields")),
    }

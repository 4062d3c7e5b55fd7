from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_statuses import ExperienceStatuses
    from .experience_types import ExperienceTypes
    from .experiences_list_persistent_options_columns_item import ExperiencesListPersistentOptionsColumnsItem
    from .experiences_list_persistent_options_sort_by import ExperiencesListPersistentOptionsSortBy
    from .experiences_list_persistent_options_sort_direction import ExperiencesListPersistentOptionsSortDirection


class ExperiencesListPersistentOptions(Model):
    """A user's saved filter, order and columns for the list of experiences.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        goal_id: Id of the goal that `stats` are computed for; each experience's primary goal unless sent. It counts
            only for experiences that have a report.
        sort_by: Field to sort by; `id` unless sent.
        search: Text to look for in the names and descriptions of experiences. (at most 200 characters)
        status: Statuses of the experiences to list.
        type: Types of the experiences to list.
        tags: Ids of tags; experiences with them are listed.
        audiences: Ids of audiences; experiences that run for them are listed.
        goals: Ids of goals; experiences measured by them are listed.
        features: Ids of features; experiences that set them are listed.
        hypotheses: Ids of hypotheses; experiences connected to them are listed.
        locations: Ids of locations; experiences that run on them are listed.
        environments: Names of environments; experiences that run in them are listed.
        columns: Columns shown or hidden in the list.
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: ExperiencesListPersistentOptionsSortDirection | str | None | Unset = UNSET
    goal_id: int | None | Unset = UNSET
    sort_by: ExperiencesListPersistentOptionsSortBy | str | None | Unset = UNSET
    search: str | None | Unset = UNSET
    status: list[ExperienceStatuses | str] | None | Unset = UNSET
    type: list[ExperienceTypes | str] | None | Unset = UNSET
    tags: list[int] | None | Unset = UNSET
    audiences: list[int] | None | Unset = UNSET
    goals: list[int] | None | Unset = UNSET
    features: list[int] | None | Unset = UNSET
    hypotheses: list[int] | None | Unset = UNSET
    locations: list[int] | None | Unset = UNSET
    environments: list[str] | None | Unset = UNSET
    columns: list[ExperiencesListPersistentOptionsColumnsItem] | None | Unset = UNSET
    _codecs = {
        "sort_direction": _ref("ExperiencesListPersistentOptionsSortDirection"),
        "sort_by": _ref("ExperiencesListPersistentOptionsSortBy"),
        "status": Array(_ref("ExperienceStatuses")),
        "type": Array(_ref("ExperienceTypes")),
        "columns": Array(_ref("ExperiencesListPersistentOptionsColumnsItem")),
    }

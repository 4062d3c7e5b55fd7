from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_expand_fields import ExperienceExpandFields
    from .experience_include_fields import ExperienceIncludeFields
    from .experience_statuses import ExperienceStatuses
    from .experience_types import ExperienceTypes
    from .get_experiences_list_request_data_sort_by import GetExperiencesListRequestDataSortBy
    from .get_experiences_list_request_data_sort_direction import GetExperiencesListRequestDataSortDirection


class GetExperiencesListRequestData(Model):
    """Filter, order and page for listing a project's experiences.

    Attributes:
        only_count: True sends the number of records alone, without the records.
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
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
        include: Optional fields to send, which are left out otherwise.
        expand: Fields to send as objects, which are bare ids otherwise.
        only: Ids of the experiences to list and no others, 100 at most.
        except_: Ids of experiences to leave out, 100 at most.
    """

    only_count: bool | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    sort_direction: GetExperiencesListRequestDataSortDirection | str | None | Unset = UNSET
    goal_id: int | None | Unset = UNSET
    sort_by: GetExperiencesListRequestDataSortBy | str | None | Unset = UNSET
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
    page: int | Unset = UNSET
    include: list[ExperienceIncludeFields | str] | Unset = UNSET
    expand: list[ExperienceExpandFields | str] | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET

    _wire = {"only_count": "onlyCount", "except_": "except"}
    _codecs = {
        "sort_direction": _ref("GetExperiencesListRequestDataSortDirection"),
        "sort_by": _ref("GetExperiencesListRequestDataSortBy"),
        "status": Array(_ref("ExperienceStatuses")),
        "type": Array(_ref("ExperienceTypes")),
        "include": Array(_ref("ExperienceIncludeFields")),
        "expand": Array(_ref("ExperienceExpandFields")),
    }

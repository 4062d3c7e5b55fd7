from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .get_projects_list_request_data_project_type_item import GetProjectsListRequestDataProjectTypeItem
    from .get_projects_list_request_data_sort_by import GetProjectsListRequestDataSortBy
    from .get_projects_list_request_data_sort_direction import GetProjectsListRequestDataSortDirection
    from .get_projects_list_request_data_status_item import GetProjectsListRequestDataStatusItem
    from .get_projects_list_request_data_tracking_script_version import GetProjectsListRequestDataTrackingScriptVersion
    from .project_expand_fields import ProjectExpandFields
    from .project_include_fields import ProjectIncludeFields
    from .tracking_script_release_types import TrackingScriptReleaseTypes


class GetProjectsListRequestData(Model):
    """Filters, order and page for a list of projects.

    Attributes:
        only_count: True sends the number of records alone, without the records.
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
        sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
        status: Return only projects in one of these states.
        search: Text to look for in name and description. (at most 200 characters)
        legacy_script: True for projects on the legacy tracking script only, false for the others only.
        tracking_script_release_type: Return only projects that take up script versions in one of these ways.
        tracking_script_version: Return only projects whose tracking script has, or has not, a given version.
        only: Ids of the projects to return; all others are left out. (at most 100 items)
        except_: Ids of the projects to leave out. (at most 100 items)
        sort_by: Field that orders the list; `id` unless sent.
        project_type: Return only projects of these types.
        page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or more)
        include: Optional fields to add to each of the returned projects; a field not named here is left out.
        expand: References to return as full objects; any not named here comes back as an id.
    """

    only_count: bool | Unset = UNSET
    results_per_page: int | None | Unset = UNSET
    sort_direction: GetProjectsListRequestDataSortDirection | str | None | Unset = UNSET
    status: list[GetProjectsListRequestDataStatusItem | str] | None | Unset = UNSET
    search: str | None | Unset = UNSET
    legacy_script: bool | None | Unset = UNSET
    tracking_script_release_type: list[TrackingScriptReleaseTypes | str] | None | Unset = UNSET
    tracking_script_version: GetProjectsListRequestDataTrackingScriptVersion | None | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET
    sort_by: GetProjectsListRequestDataSortBy | str | None | Unset = UNSET
    project_type: list[GetProjectsListRequestDataProjectTypeItem | str] | None | Unset = UNSET
    page: int | Unset = UNSET
    include: list[ProjectIncludeFields | str] | Unset = UNSET
    expand: list[ProjectExpandFields | str] | Unset = UNSET

    _wire = {"only_count": "onlyCount", "except_": "except"}
    _codecs = {
        "sort_direction": _ref("GetProjectsListRequestDataSortDirection"),
        "status": Array(_ref("GetProjectsListRequestDataStatusItem")),
        "tracking_script_release_type": Array(_ref("TrackingScriptReleaseTypes")),
        "tracking_script_version": _ref("GetProjectsListRequestDataTrackingScriptVersion"),
        "sort_by": _ref("GetProjectsListRequestDataSortBy"),
        "project_type": Array(_ref("GetProjectsListRequestDataProjectTypeItem")),
        "include": Array(_ref("ProjectIncludeFields")),
        "expand": Array(_ref("ProjectExpandFields")),
    }

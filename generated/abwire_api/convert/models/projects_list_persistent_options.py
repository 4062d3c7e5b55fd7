from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .projects_list_persistent_options_columns_item import ProjectsListPersistentOptionsColumnsItem
    from .projects_list_persistent_options_project_type_item import ProjectsListPersistentOptionsProjectTypeItem
    from .projects_list_persistent_options_sort_by import ProjectsListPersistentOptionsSortBy
    from .projects_list_persistent_options_sort_direction import ProjectsListPersistentOptionsSortDirection
    from .projects_list_persistent_options_status_item import ProjectsListPersistentOptionsStatusItem
    from .projects_list_persistent_options_tracking_script_version import (
        ProjectsListPersistentOptionsTrackingScriptVersion,
    )
    from .tracking_script_release_types import TrackingScriptReleaseTypes


class ProjectsListPersistentOptions(Model):
    """How one user likes the table of projects displayed in Convert's app: its filters, its order and its columns.

    Attributes:
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
        columns: Columns of the table, each shown or hidden.
    """

    results_per_page: int | None | Unset = UNSET
    sort_direction: ProjectsListPersistentOptionsSortDirection | str | None | Unset = UNSET
    status: list[ProjectsListPersistentOptionsStatusItem | str] | None | Unset = UNSET
    search: str | None | Unset = UNSET
    legacy_script: bool | None | Unset = UNSET
    tracking_script_release_type: list[TrackingScriptReleaseTypes | str] | None | Unset = UNSET
    tracking_script_version: ProjectsListPersistentOptionsTrackingScriptVersion | None | Unset = UNSET
    only: list[int] | None | Unset = UNSET
    except_: list[int] | Unset = UNSET
    sort_by: ProjectsListPersistentOptionsSortBy | str | None | Unset = UNSET
    project_type: list[ProjectsListPersistentOptionsProjectTypeItem | str] | None | Unset = UNSET
    columns: list[ProjectsListPersistentOptionsColumnsItem] | None | Unset = UNSET

    _wire = {"except_": "except"}
    _codecs = {
        "sort_direction": _ref("ProjectsListPersistentOptionsSortDirection"),
        "status": Array(_ref("ProjectsListPersistentOptionsStatusItem")),
        "tracking_script_release_type": Array(_ref("TrackingScriptReleaseTypes")),
        "tracking_script_version": _ref("ProjectsListPersistentOptionsTrackingScriptVersion"),
        "sort_by": _ref("ProjectsListPersistentOptionsSortBy"),
        "project_type": Array(_ref("ProjectsListPersistentOptionsProjectTypeItem")),
        "columns": Array(_ref("ProjectsListPersistentOptionsColumnsItem")),
    }

"""The resource group ``projects``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.downloads import FileTarget, Progress
from abwire_runtime.calls.files import FileInput
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import projects as api

if TYPE_CHECKING:
    from .. import models


class Projects(Resource):
    """Containers for experiences, goals and targeting, with their settings, history, live events, import and export."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetProjectsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GetProjectsListRequestDataStatusItem | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        legacy_script: bool | None | Unset = UNSET,
        tracking_script_release_type: Sequence[models.TrackingScriptReleaseTypes | str] | None | Unset = UNSET,
        tracking_script_version: models.GetProjectsListRequestDataTrackingScriptVersion | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetProjectsListRequestDataSortBy | str | None | Unset = UNSET,
        project_type: Sequence[models.GetProjectsListRequestDataProjectTypeItem | str] | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> paging.Page[models.Project]: ...
    @overload
    def list(
        self, *, body: models.GetProjectsListRequestData, account_id: int | Unset = UNSET
    ) -> paging.Page[models.Project]: ...
    def list(self, **arguments: Any) -> paging.Page[models.Project]:
        """List the projects of an account. Only projects the caller may see, and only web projects unless
        `project_type` says otherwise: name both `web` and `fullstack` to get both kinds. A read, although sent by
        POST. ``getProjectsList``: POST /accounts/{account_id}/projects.

        Args:
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
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            include: Optional fields to add to each of the returned projects; a field not named here is left out.
            expand: References to return as full objects; any not named here comes back as an id.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.

        Returns:
            A page of the list.
        """
        return paging.page(self._client, api.LIST, arguments)

    @overload
    def iterate(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetProjectsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GetProjectsListRequestDataStatusItem | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        legacy_script: bool | None | Unset = UNSET,
        tracking_script_release_type: Sequence[models.TrackingScriptReleaseTypes | str] | None | Unset = UNSET,
        tracking_script_version: models.GetProjectsListRequestDataTrackingScriptVersion | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetProjectsListRequestDataSortBy | str | None | Unset = UNSET,
        project_type: Sequence[models.GetProjectsListRequestDataProjectTypeItem | str] | None | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Project]: ...
    @overload
    def iterate(
        self, *, body: models.GetProjectsListRequestData, account_id: int | Unset = UNSET, limit: int | None = None
    ) -> Iterator[models.Project]: ...
    def iterate(self, **arguments: Any) -> Iterator[models.Project]:
        """The items of :meth:`list`, one after the other; pages are fetched as they are needed.

        Args:
            limit: How many items to give at most; all unless given.
        """
        limit = arguments.pop("limit", None)
        return paging.iterate(self._client, api.LIST, arguments, limit)

    @overload
    def count(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetProjectsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GetProjectsListRequestDataStatusItem | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        legacy_script: bool | None | Unset = UNSET,
        tracking_script_release_type: Sequence[models.TrackingScriptReleaseTypes | str] | None | Unset = UNSET,
        tracking_script_version: models.GetProjectsListRequestDataTrackingScriptVersion | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetProjectsListRequestDataSortBy | str | None | Unset = UNSET,
        project_type: Sequence[models.GetProjectsListRequestDataProjectTypeItem | str] | None | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count(self, *, body: models.GetProjectsListRequestData, account_id: int | Unset = UNSET) -> int: ...
    def count(self, **arguments: Any) -> int:
        """How many items :meth:`list` has in all, without fetching them."""
        return paging.count(self._client, api.LIST, arguments)

    @overload
    def list_detailed(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetProjectsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GetProjectsListRequestDataStatusItem | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        legacy_script: bool | None | Unset = UNSET,
        tracking_script_release_type: Sequence[models.TrackingScriptReleaseTypes | str] | None | Unset = UNSET,
        tracking_script_version: models.GetProjectsListRequestDataTrackingScriptVersion | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetProjectsListRequestDataSortBy | str | None | Unset = UNSET,
        project_type: Sequence[models.GetProjectsListRequestDataProjectTypeItem | str] | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.ProjectsListResponseData]: ...
    @overload
    def list_detailed(
        self, *, body: models.GetProjectsListRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.ProjectsListResponseData]: ...
    def list_detailed(self, **arguments: Any) -> Response[models.ProjectsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, arguments)

    @overload
    def history(
        self,
        *,
        only_count: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_direction: models.ProjectHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjects | str] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        domains: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.ProjectHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.ChangeHistory]: ...
    @overload
    def history(
        self,
        *,
        body: models.ProjectHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.ChangeHistory]: ...
    def history(self, **arguments: Any) -> paging.Page[models.ChangeHistory]:
        """List changes made in a project. Newest first unless sorted otherwise. Each id filter, such as `goals` or
        `experiences`, takes up to 100 ids. ``getProjectHistory``: POST
        /accounts/{account_id}/projects/{project_id}/change-history.

        Args:
            only_count: True sends the number of records alone, without the records.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
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
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.

        Returns:
            A page of the list.
        """
        return paging.page(self._client, api.HISTORY, arguments)

    @overload
    def iterate_history(
        self,
        *,
        sort_direction: models.ProjectHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjects | str] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        domains: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.ProjectHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.ChangeHistory]: ...
    @overload
    def iterate_history(
        self,
        *,
        body: models.ProjectHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.ChangeHistory]: ...
    def iterate_history(self, **arguments: Any) -> Iterator[models.ChangeHistory]:
        """The items of :meth:`history`, one after the other; pages are fetched as they are needed.

        Args:
            limit: How many items to give at most; all unless given.
        """
        limit = arguments.pop("limit", None)
        return paging.iterate(self._client, api.HISTORY, arguments, limit)

    @overload
    def count_history(
        self,
        *,
        sort_direction: models.ProjectHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjects | str] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        domains: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.ProjectHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count_history(
        self,
        *,
        body: models.ProjectHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    def count_history(self, **arguments: Any) -> int:
        """How many items :meth:`history` has in all, without fetching them."""
        return paging.count(self._client, api.HISTORY, arguments)

    @overload
    def history_detailed(
        self,
        *,
        only_count: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_direction: models.ProjectHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjects | str] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        domains: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.ProjectHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ChangeHistoryListResponseData]: ...
    @overload
    def history_detailed(
        self,
        *,
        body: models.ProjectHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ChangeHistoryListResponseData]: ...
    def history_detailed(self, **arguments: Any) -> Response[models.ChangeHistoryListResponseData]:
        """Like :meth:`history`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.HISTORY, arguments)

    def get(
        self,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
    ) -> models.Project:
        """Get a project. ``getProject``: GET /accounts/{account_id}/projects/{project_id}.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
        """
        return self._client.call(
            api.GET, {"account_id": account_id, "project_id": project_id, "include": include, "expand": expand}
        )

    def get_detailed(
        self,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Project]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET, {"account_id": account_id, "project_id": project_id, "include": include, "expand": expand}
        )

    @overload
    def create(
        self,
        *,
        name: str,
        global_javascript: str | None | Unset = UNSET,
        project_type: models.CreateProjectRequestDataProjectType | str | Unset = UNSET,
        reporting_settings: models.CreateProjectRequestDataReportingSettings | Unset = UNSET,
        settings: models.CreateProjectRequestDataSettings | Unset = UNSET,
        integrations_settings: models.CreateProjectRequestDataIntegrationsSettings | Unset = UNSET,
        status: models.ProjectStatuses | str | Unset = UNSET,
        custom_domain: models.CreateProjectRequestDataCustomDomain | None | Unset = UNSET,
        environments: Mapping[str, models.CreateProjectRequestDataEnvironmentsValue] | Unset = UNSET,
        default_goals: Sequence[models.SimpleGoalExpandable] | Unset = UNSET,
        default_audiences: Sequence[models.SimpleAudienceExpandable] | Unset = UNSET,
        default_locations: Sequence[models.SimpleLocationExpandable] | Unset = UNSET,
        domains: Sequence[models.DomainToCreate] | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.Project: ...
    @overload
    def create(self, *, body: models.CreateProjectRequestData, account_id: int | Unset = UNSET) -> models.Project: ...
    def create(self, **arguments: Any) -> models.Project:
        """Create a project. The type is `web` unless `fullstack` is given. How many environments a project may define
        depends on the plan. ``createProject``: POST /accounts/{account_id}/projects/add.

        Args:
            name: At most 200 characters.
            global_javascript: JavaScript that every page with the tracking script runs before any experience, goal or
                audience is handled.
            project_type: `web` for experiences on websites, `fullstack` for those that SDKs run. ('web' unless given)
            reporting_settings: How the project's reports are counted and shown.
            settings: General settings of the project.
            integrations_settings: Settings that integrations use throughout the project.
            custom_domain: Domain of your own from which tracking scripts are loaded and to which tracking requests go
                in place of Convert's; null for none.
            environments: Environments of the project by key. The plan limits their number, by default to one.
                ({'production': {'label': 'Production', 'is_default': True}} unless given)
            default_goals: Goals preselected for new experiences, as ids or expanded.
            default_audiences: Audiences preselected for new experiences, as ids or expanded.
            default_locations: Locations preselected for new experiences, as ids or expanded.
            domains: Websites that the project is to cover.
            include: Optional fields to add to each of the returned projects; a field not named here is left out.
            expand: References to return as full objects; any not named here comes back as an id.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CREATE, arguments)

    @overload
    def create_detailed(
        self,
        *,
        name: str,
        global_javascript: str | None | Unset = UNSET,
        project_type: models.CreateProjectRequestDataProjectType | str | Unset = UNSET,
        reporting_settings: models.CreateProjectRequestDataReportingSettings | Unset = UNSET,
        settings: models.CreateProjectRequestDataSettings | Unset = UNSET,
        integrations_settings: models.CreateProjectRequestDataIntegrationsSettings | Unset = UNSET,
        status: models.ProjectStatuses | str | Unset = UNSET,
        custom_domain: models.CreateProjectRequestDataCustomDomain | None | Unset = UNSET,
        environments: Mapping[str, models.CreateProjectRequestDataEnvironmentsValue] | Unset = UNSET,
        default_goals: Sequence[models.SimpleGoalExpandable] | Unset = UNSET,
        default_audiences: Sequence[models.SimpleAudienceExpandable] | Unset = UNSET,
        default_locations: Sequence[models.SimpleLocationExpandable] | Unset = UNSET,
        domains: Sequence[models.DomainToCreate] | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.Project]: ...
    @overload
    def create_detailed(
        self, *, body: models.CreateProjectRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.Project]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.Project]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def update(
        self,
        *,
        global_javascript: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        project_type: models.UpdateProjectRequestDataProjectType | str | Unset = UNSET,
        reporting_settings: models.UpdateProjectRequestDataReportingSettings | Unset = UNSET,
        settings: models.UpdateProjectRequestDataSettings | Unset = UNSET,
        integrations_settings: models.UpdateProjectRequestDataIntegrationsSettings | Unset = UNSET,
        status: models.ProjectStatuses | str | Unset = UNSET,
        custom_domain: models.UpdateProjectRequestDataCustomDomain | None | Unset = UNSET,
        environments: Mapping[str, models.UpdateProjectRequestDataEnvironmentsValue] | Unset = UNSET,
        default_goals: Sequence[models.SimpleGoalExpandable] | Unset = UNSET,
        default_audiences: Sequence[models.SimpleAudienceExpandable] | Unset = UNSET,
        default_locations: Sequence[models.SimpleLocationExpandable] | Unset = UNSET,
        domains: Sequence[models.DomainExpandableRequest] | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Project: ...
    @overload
    def update(
        self, *, body: models.UpdateProjectRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Project: ...
    def update(self, **arguments: Any) -> models.Project:
        """Update a project. Answers with status 201, not 200, and the updated project. ``updateProject``: POST
        /accounts/{account_id}/projects/{project_id}/update.

        Args:
            global_javascript: JavaScript that every page with the tracking script runs before any experience, goal or
                audience is handled.
            name: At most 200 characters.
            project_type: `web` for experiences on websites, `fullstack` for those that SDKs run. ('web' unless given)
            reporting_settings: How the project's reports are counted and shown.
            settings: General settings of the project.
            integrations_settings: Settings that integrations use throughout the project.
            custom_domain: Domain of your own from which tracking scripts are loaded and to which tracking requests go
                in place of Convert's; null for none.
            environments: Environments of the project by key. The plan limits their number, by default to one.
                ({'production': {'label': 'Production', 'is_default': True}} unless given)
            default_goals: Goals preselected for new experiences, as ids or expanded.
            default_audiences: Audiences preselected for new experiences, as ids or expanded.
            default_locations: Locations preselected for new experiences, as ids or expanded.
            domains: All domains the project is to keep: an entry with an id is updated, one without is created. Any
                domain missing from the list is deleted from the project.
            include: Optional fields to add to each of the returned projects; a field not named here is left out.
            expand: References to return as full objects; any not named here comes back as an id.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        *,
        global_javascript: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        project_type: models.UpdateProjectRequestDataProjectType | str | Unset = UNSET,
        reporting_settings: models.UpdateProjectRequestDataReportingSettings | Unset = UNSET,
        settings: models.UpdateProjectRequestDataSettings | Unset = UNSET,
        integrations_settings: models.UpdateProjectRequestDataIntegrationsSettings | Unset = UNSET,
        status: models.ProjectStatuses | str | Unset = UNSET,
        custom_domain: models.UpdateProjectRequestDataCustomDomain | None | Unset = UNSET,
        environments: Mapping[str, models.UpdateProjectRequestDataEnvironmentsValue] | Unset = UNSET,
        default_goals: Sequence[models.SimpleGoalExpandable] | Unset = UNSET,
        default_audiences: Sequence[models.SimpleAudienceExpandable] | Unset = UNSET,
        default_locations: Sequence[models.SimpleLocationExpandable] | Unset = UNSET,
        domains: Sequence[models.DomainExpandableRequest] | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Project]: ...
    @overload
    def update_detailed(
        self, *, body: models.UpdateProjectRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Project]: ...
    def update_detailed(self, **arguments: Any) -> Response[models.Project]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.UPDATE, arguments)

    def delete(self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET) -> models.SuccessData:
        """Delete a project. The API has no call to restore it; `exportProject` can save its contents first.
        ``deleteProject``: DELETE /accounts/{account_id}/projects/{project_id}/delete.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(api.DELETE, {"account_id": account_id, "project_id": project_id})

    def delete_detailed(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.DELETE, {"account_id": account_id, "project_id": project_id})

    @overload
    def live_data(
        self,
        *,
        experiences: Sequence[int] | None | Unset = UNSET,
        event_types: Sequence[models.LiveDataEventTypes | str] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | None | Unset = UNSET,
        expand: Sequence[models.LiveDataExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.LiveDataEventsListResponseData: ...
    @overload
    def live_data(
        self,
        *,
        body: models.GetProjectLiveDataRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.LiveDataEventsListResponseData: ...
    def live_data(self, **arguments: Any) -> models.LiveDataEventsListResponseData:
        """Get the latest tracking events of a project. Returns at most the last 100 events; there is no paging. The
        `goals` filter takes up to 20 ids. ``getProjectLiveData``: POST
        /accounts/{account_id}/projects/{project_id}/livedata.

        Args:
            experiences: Ids of experiences; only their events are returned.
            event_types: Return only events of these kinds.
            goals: Ids of goals; only their events are returned. (at most 20 items)
            segments: Return only events of visitors in these segments.
            expand: References to return as full objects; any not named here comes back as an id.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.LIVE_DATA, arguments)

    @overload
    def live_data_detailed(
        self,
        *,
        experiences: Sequence[int] | None | Unset = UNSET,
        event_types: Sequence[models.LiveDataEventTypes | str] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | None | Unset = UNSET,
        expand: Sequence[models.LiveDataExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.LiveDataEventsListResponseData]: ...
    @overload
    def live_data_detailed(
        self,
        *,
        body: models.GetProjectLiveDataRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.LiveDataEventsListResponseData]: ...
    def live_data_detailed(self, **arguments: Any) -> Response[models.LiveDataEventsListResponseData]:
        """Like :meth:`live_data`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIVE_DATA, arguments)

    @overload
    def bulk_update(
        self,
        *,
        id: Sequence[int],
        settings: models.BulkUpdateProjectsRequestDataSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    def bulk_update(
        self, *, body: models.BulkUpdateProjectsRequestData, account_id: int | Unset = UNSET
    ) -> models.BulkSuccessData: ...
    def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Set the tracking script version of several projects. Takes 1 to 100 project ids. Read `errors` in the reply
        for projects that were not updated. ``bulkUpdateProjects``: POST /accounts/{account_id}/projects/bulk-update.

        Args:
            id: Ids of the projects that a bulk operation touches. (at least 1 items, at most 100 items)
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.BULK_UPDATE, arguments)

    @overload
    def bulk_update_detailed(
        self,
        *,
        id: Sequence[int],
        settings: models.BulkUpdateProjectsRequestDataSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    def bulk_update_detailed(
        self, *, body: models.BulkUpdateProjectsRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.BulkSuccessData]: ...
    def bulk_update_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_update`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BULK_UPDATE, arguments)

    def generate_debug_token(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.GeneratedDebugTokenDataResponse:
        """Generate a debug token for a project. Sent to the serving API as `convert-debug-token`, it makes drafts and
        paused experiences visible for 24 hours. Although a GET, the call may issue a new token.
        ``generateDebugToken``: GET /accounts/{account_id}/projects/{project_id}/generate-debug-token.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(api.GENERATE_DEBUG_TOKEN, {"account_id": account_id, "project_id": project_id})

    def generate_debug_token_detailed(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.GeneratedDebugTokenDataResponse]:
        """Like :meth:`generate_debug_token`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GENERATE_DEBUG_TOKEN, {"account_id": account_id, "project_id": project_id}
        )

    @overload
    def export(
        self,
        *,
        include_project: bool | Unset = UNSET,
        experiences: models.ProjectExportObject | Unset = UNSET,
        audiences: models.ProjectExportObject | Unset = UNSET,
        locations: models.ProjectExportObject | Unset = UNSET,
        goals: models.ProjectExportObject | Unset = UNSET,
        hypothesis: models.ProjectExportObject | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ProjectsExportResponseFile: ...
    @overload
    def export(
        self, *, body: models.ExportProjectRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.ProjectsExportResponseFile: ...
    def export(self, **arguments: Any) -> models.ProjectsExportResponseFile:
        """Export a project as a JSON file. Without selections everything is exported: project, experiences, audiences,
        locations, goals and hypotheses. Each kind can be narrowed by `include` and `exclude` lists of ids. The reply
        has the content type `download/json`. ``exportProject``: POST
        /accounts/{account_id}/projects/{project_id}/export.

        Args:
            include_project: Whether the data of the project itself are exported too. (True unless given)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.EXPORT, arguments)

    @overload
    def export_detailed(
        self,
        *,
        include_project: bool | Unset = UNSET,
        experiences: models.ProjectExportObject | Unset = UNSET,
        audiences: models.ProjectExportObject | Unset = UNSET,
        locations: models.ProjectExportObject | Unset = UNSET,
        goals: models.ProjectExportObject | Unset = UNSET,
        hypothesis: models.ProjectExportObject | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ProjectsExportResponseFile]: ...
    @overload
    def export_detailed(
        self, *, body: models.ExportProjectRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.ProjectsExportResponseFile]: ...
    def export_detailed(self, **arguments: Any) -> Response[models.ProjectsExportResponseFile]:
        """Like :meth:`export`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.EXPORT, arguments)

    @overload
    def export_to_file(
        self,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        include_project: bool | Unset = UNSET,
        experiences: models.ProjectExportObject | Unset = UNSET,
        audiences: models.ProjectExportObject | Unset = UNSET,
        locations: models.ProjectExportObject | Unset = UNSET,
        goals: models.ProjectExportObject | Unset = UNSET,
        hypothesis: models.ProjectExportObject | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def export_to_file(
        self,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        body: models.ExportProjectRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    def export_to_file(self, *, to: FileTarget, progress: Progress | None = None, **arguments: Any) -> int:
        """Like :meth:`export`, with the file written as it comes, without holding it in memory.

        Args:
            to: A path, where the file is then whole or not at all, or a binary file open for writing.
            progress: Called with the bytes received so far, and how many it will be, None where the server does not
                say.

        Returns:
            The file's size in bytes.

        Raises:
            OSError: The file can't be written.
        """
        return self._client.call_to_file(api.EXPORT, arguments, to, progress)

    @overload
    def import_project(self, *, file: FileInput, account_id: int | Unset = UNSET) -> models.SuccessData: ...
    @overload
    def import_project(
        self, *, body: models.ImportProjectRequestData, account_id: int | Unset = UNSET
    ) -> models.SuccessData: ...
    def import_project(self, **arguments: Any) -> models.SuccessData:
        """Import an exported project as a new one. Takes the exported JSON file as `multipart/form-data`. Sending it
        again imports it a second time. ``importProject``: POST /accounts/{account_id}/projects/import-project.

        Args:
            file: The JSON file that an export gave.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.IMPORT_PROJECT, arguments)

    @overload
    def import_project_detailed(
        self, *, file: FileInput, account_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]: ...
    @overload
    def import_project_detailed(
        self, *, body: models.ImportProjectRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]: ...
    def import_project_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`import_project`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.IMPORT_PROJECT, arguments)

    @overload
    def import_data(
        self, *, file: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.ImportProjectDataSuccess: ...
    @overload
    def import_data(
        self, *, body: models.ImportProjectRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.ImportProjectDataSuccess: ...
    def import_data(self, **arguments: Any) -> models.ImportProjectDataSuccess:
        """Import exported objects into an existing project. Takes an exported JSON file as `multipart/form-data` and
        returns the ids of the imported experiences, audiences, locations, goals and hypotheses. Not safe to repeat.
        ``importProjectData``: POST /accounts/{account_id}/projects/{project_id}/import-project-data.

        Args:
            file: The JSON file that an export gave.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.IMPORT_DATA, arguments)

    @overload
    def import_data_detailed(
        self, *, file: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.ImportProjectDataSuccess]: ...
    @overload
    def import_data_detailed(
        self, *, body: models.ImportProjectRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.ImportProjectDataSuccess]: ...
    def import_data_detailed(self, **arguments: Any) -> Response[models.ImportProjectDataSuccess]:
        """Like :meth:`import_data`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.IMPORT_DATA, arguments)


class AsyncProjects(AsyncResource):
    """Containers for experiences, goals and targeting, with their settings, history, live events, import and export."""

    __slots__ = ()

    @overload
    async def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetProjectsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GetProjectsListRequestDataStatusItem | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        legacy_script: bool | None | Unset = UNSET,
        tracking_script_release_type: Sequence[models.TrackingScriptReleaseTypes | str] | None | Unset = UNSET,
        tracking_script_version: models.GetProjectsListRequestDataTrackingScriptVersion | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetProjectsListRequestDataSortBy | str | None | Unset = UNSET,
        project_type: Sequence[models.GetProjectsListRequestDataProjectTypeItem | str] | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Project]: ...
    @overload
    async def list(
        self, *, body: models.GetProjectsListRequestData, account_id: int | Unset = UNSET
    ) -> paging.AsyncPage[models.Project]: ...
    async def list(self, **arguments: Any) -> paging.AsyncPage[models.Project]:
        """List the projects of an account. Only projects the caller may see, and only web projects unless
        `project_type` says otherwise: name both `web` and `fullstack` to get both kinds. A read, although sent by
        POST. ``getProjectsList``: POST /accounts/{account_id}/projects.

        Args:
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
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            include: Optional fields to add to each of the returned projects; a field not named here is left out.
            expand: References to return as full objects; any not named here comes back as an id.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.

        Returns:
            A page of the list.
        """
        return await paging.async_page(self._client, api.LIST, arguments)

    @overload
    def iterate(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetProjectsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GetProjectsListRequestDataStatusItem | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        legacy_script: bool | None | Unset = UNSET,
        tracking_script_release_type: Sequence[models.TrackingScriptReleaseTypes | str] | None | Unset = UNSET,
        tracking_script_version: models.GetProjectsListRequestDataTrackingScriptVersion | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetProjectsListRequestDataSortBy | str | None | Unset = UNSET,
        project_type: Sequence[models.GetProjectsListRequestDataProjectTypeItem | str] | None | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Project]: ...
    @overload
    def iterate(
        self, *, body: models.GetProjectsListRequestData, account_id: int | Unset = UNSET, limit: int | None = None
    ) -> AsyncIterator[models.Project]: ...
    def iterate(self, **arguments: Any) -> AsyncIterator[models.Project]:
        """The items of :meth:`list`, one after the other; pages are fetched as they are needed.

        Args:
            limit: How many items to give at most; all unless given.
        """
        limit = arguments.pop("limit", None)
        return paging.async_iterate(self._client, api.LIST, arguments, limit)

    @overload
    async def count(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetProjectsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GetProjectsListRequestDataStatusItem | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        legacy_script: bool | None | Unset = UNSET,
        tracking_script_release_type: Sequence[models.TrackingScriptReleaseTypes | str] | None | Unset = UNSET,
        tracking_script_version: models.GetProjectsListRequestDataTrackingScriptVersion | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetProjectsListRequestDataSortBy | str | None | Unset = UNSET,
        project_type: Sequence[models.GetProjectsListRequestDataProjectTypeItem | str] | None | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count(self, *, body: models.GetProjectsListRequestData, account_id: int | Unset = UNSET) -> int: ...
    async def count(self, **arguments: Any) -> int:
        """How many items :meth:`list` has in all, without fetching them."""
        return await paging.async_count(self._client, api.LIST, arguments)

    @overload
    async def list_detailed(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetProjectsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GetProjectsListRequestDataStatusItem | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        legacy_script: bool | None | Unset = UNSET,
        tracking_script_release_type: Sequence[models.TrackingScriptReleaseTypes | str] | None | Unset = UNSET,
        tracking_script_version: models.GetProjectsListRequestDataTrackingScriptVersion | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetProjectsListRequestDataSortBy | str | None | Unset = UNSET,
        project_type: Sequence[models.GetProjectsListRequestDataProjectTypeItem | str] | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.ProjectsListResponseData]: ...
    @overload
    async def list_detailed(
        self, *, body: models.GetProjectsListRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.ProjectsListResponseData]: ...
    async def list_detailed(self, **arguments: Any) -> Response[models.ProjectsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, arguments)

    @overload
    async def history(
        self,
        *,
        only_count: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_direction: models.ProjectHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjects | str] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        domains: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.ProjectHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.ChangeHistory]: ...
    @overload
    async def history(
        self,
        *,
        body: models.ProjectHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.ChangeHistory]: ...
    async def history(self, **arguments: Any) -> paging.AsyncPage[models.ChangeHistory]:
        """List changes made in a project. Newest first unless sorted otherwise. Each id filter, such as `goals` or
        `experiences`, takes up to 100 ids. ``getProjectHistory``: POST
        /accounts/{account_id}/projects/{project_id}/change-history.

        Args:
            only_count: True sends the number of records alone, without the records.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
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
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.

        Returns:
            A page of the list.
        """
        return await paging.async_page(self._client, api.HISTORY, arguments)

    @overload
    def iterate_history(
        self,
        *,
        sort_direction: models.ProjectHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjects | str] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        domains: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.ProjectHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.ChangeHistory]: ...
    @overload
    def iterate_history(
        self,
        *,
        body: models.ProjectHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.ChangeHistory]: ...
    def iterate_history(self, **arguments: Any) -> AsyncIterator[models.ChangeHistory]:
        """The items of :meth:`history`, one after the other; pages are fetched as they are needed.

        Args:
            limit: How many items to give at most; all unless given.
        """
        limit = arguments.pop("limit", None)
        return paging.async_iterate(self._client, api.HISTORY, arguments, limit)

    @overload
    async def count_history(
        self,
        *,
        sort_direction: models.ProjectHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjects | str] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        domains: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.ProjectHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count_history(
        self,
        *,
        body: models.ProjectHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    async def count_history(self, **arguments: Any) -> int:
        """How many items :meth:`history` has in all, without fetching them."""
        return await paging.async_count(self._client, api.HISTORY, arguments)

    @overload
    async def history_detailed(
        self,
        *,
        only_count: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_direction: models.ProjectHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjects | str] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        domains: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.ProjectHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ChangeHistoryListResponseData]: ...
    @overload
    async def history_detailed(
        self,
        *,
        body: models.ProjectHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ChangeHistoryListResponseData]: ...
    async def history_detailed(self, **arguments: Any) -> Response[models.ChangeHistoryListResponseData]:
        """Like :meth:`history`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.HISTORY, arguments)

    async def get(
        self,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
    ) -> models.Project:
        """Get a project. ``getProject``: GET /accounts/{account_id}/projects/{project_id}.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
        """
        return await self._client.call(
            api.GET, {"account_id": account_id, "project_id": project_id, "include": include, "expand": expand}
        )

    async def get_detailed(
        self,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Project]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET, {"account_id": account_id, "project_id": project_id, "include": include, "expand": expand}
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        global_javascript: str | None | Unset = UNSET,
        project_type: models.CreateProjectRequestDataProjectType | str | Unset = UNSET,
        reporting_settings: models.CreateProjectRequestDataReportingSettings | Unset = UNSET,
        settings: models.CreateProjectRequestDataSettings | Unset = UNSET,
        integrations_settings: models.CreateProjectRequestDataIntegrationsSettings | Unset = UNSET,
        status: models.ProjectStatuses | str | Unset = UNSET,
        custom_domain: models.CreateProjectRequestDataCustomDomain | None | Unset = UNSET,
        environments: Mapping[str, models.CreateProjectRequestDataEnvironmentsValue] | Unset = UNSET,
        default_goals: Sequence[models.SimpleGoalExpandable] | Unset = UNSET,
        default_audiences: Sequence[models.SimpleAudienceExpandable] | Unset = UNSET,
        default_locations: Sequence[models.SimpleLocationExpandable] | Unset = UNSET,
        domains: Sequence[models.DomainToCreate] | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.Project: ...
    @overload
    async def create(
        self, *, body: models.CreateProjectRequestData, account_id: int | Unset = UNSET
    ) -> models.Project: ...
    async def create(self, **arguments: Any) -> models.Project:
        """Create a project. The type is `web` unless `fullstack` is given. How many environments a project may define
        depends on the plan. ``createProject``: POST /accounts/{account_id}/projects/add.

        Args:
            name: At most 200 characters.
            global_javascript: JavaScript that every page with the tracking script runs before any experience, goal or
                audience is handled.
            project_type: `web` for experiences on websites, `fullstack` for those that SDKs run. ('web' unless given)
            reporting_settings: How the project's reports are counted and shown.
            settings: General settings of the project.
            integrations_settings: Settings that integrations use throughout the project.
            custom_domain: Domain of your own from which tracking scripts are loaded and to which tracking requests go
                in place of Convert's; null for none.
            environments: Environments of the project by key. The plan limits their number, by default to one.
                ({'production': {'label': 'Production', 'is_default': True}} unless given)
            default_goals: Goals preselected for new experiences, as ids or expanded.
            default_audiences: Audiences preselected for new experiences, as ids or expanded.
            default_locations: Locations preselected for new experiences, as ids or expanded.
            domains: Websites that the project is to cover.
            include: Optional fields to add to each of the returned projects; a field not named here is left out.
            expand: References to return as full objects; any not named here comes back as an id.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CREATE, arguments)

    @overload
    async def create_detailed(
        self,
        *,
        name: str,
        global_javascript: str | None | Unset = UNSET,
        project_type: models.CreateProjectRequestDataProjectType | str | Unset = UNSET,
        reporting_settings: models.CreateProjectRequestDataReportingSettings | Unset = UNSET,
        settings: models.CreateProjectRequestDataSettings | Unset = UNSET,
        integrations_settings: models.CreateProjectRequestDataIntegrationsSettings | Unset = UNSET,
        status: models.ProjectStatuses | str | Unset = UNSET,
        custom_domain: models.CreateProjectRequestDataCustomDomain | None | Unset = UNSET,
        environments: Mapping[str, models.CreateProjectRequestDataEnvironmentsValue] | Unset = UNSET,
        default_goals: Sequence[models.SimpleGoalExpandable] | Unset = UNSET,
        default_audiences: Sequence[models.SimpleAudienceExpandable] | Unset = UNSET,
        default_locations: Sequence[models.SimpleLocationExpandable] | Unset = UNSET,
        domains: Sequence[models.DomainToCreate] | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.Project]: ...
    @overload
    async def create_detailed(
        self, *, body: models.CreateProjectRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.Project]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.Project]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def update(
        self,
        *,
        global_javascript: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        project_type: models.UpdateProjectRequestDataProjectType | str | Unset = UNSET,
        reporting_settings: models.UpdateProjectRequestDataReportingSettings | Unset = UNSET,
        settings: models.UpdateProjectRequestDataSettings | Unset = UNSET,
        integrations_settings: models.UpdateProjectRequestDataIntegrationsSettings | Unset = UNSET,
        status: models.ProjectStatuses | str | Unset = UNSET,
        custom_domain: models.UpdateProjectRequestDataCustomDomain | None | Unset = UNSET,
        environments: Mapping[str, models.UpdateProjectRequestDataEnvironmentsValue] | Unset = UNSET,
        default_goals: Sequence[models.SimpleGoalExpandable] | Unset = UNSET,
        default_audiences: Sequence[models.SimpleAudienceExpandable] | Unset = UNSET,
        default_locations: Sequence[models.SimpleLocationExpandable] | Unset = UNSET,
        domains: Sequence[models.DomainExpandableRequest] | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Project: ...
    @overload
    async def update(
        self, *, body: models.UpdateProjectRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Project: ...
    async def update(self, **arguments: Any) -> models.Project:
        """Update a project. Answers with status 201, not 200, and the updated project. ``updateProject``: POST
        /accounts/{account_id}/projects/{project_id}/update.

        Args:
            global_javascript: JavaScript that every page with the tracking script runs before any experience, goal or
                audience is handled.
            name: At most 200 characters.
            project_type: `web` for experiences on websites, `fullstack` for those that SDKs run. ('web' unless given)
            reporting_settings: How the project's reports are counted and shown.
            settings: General settings of the project.
            integrations_settings: Settings that integrations use throughout the project.
            custom_domain: Domain of your own from which tracking scripts are loaded and to which tracking requests go
                in place of Convert's; null for none.
            environments: Environments of the project by key. The plan limits their number, by default to one.
                ({'production': {'label': 'Production', 'is_default': True}} unless given)
            default_goals: Goals preselected for new experiences, as ids or expanded.
            default_audiences: Audiences preselected for new experiences, as ids or expanded.
            default_locations: Locations preselected for new experiences, as ids or expanded.
            domains: All domains the project is to keep: an entry with an id is updated, one without is created. Any
                domain missing from the list is deleted from the project.
            include: Optional fields to add to each of the returned projects; a field not named here is left out.
            expand: References to return as full objects; any not named here comes back as an id.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        *,
        global_javascript: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        project_type: models.UpdateProjectRequestDataProjectType | str | Unset = UNSET,
        reporting_settings: models.UpdateProjectRequestDataReportingSettings | Unset = UNSET,
        settings: models.UpdateProjectRequestDataSettings | Unset = UNSET,
        integrations_settings: models.UpdateProjectRequestDataIntegrationsSettings | Unset = UNSET,
        status: models.ProjectStatuses | str | Unset = UNSET,
        custom_domain: models.UpdateProjectRequestDataCustomDomain | None | Unset = UNSET,
        environments: Mapping[str, models.UpdateProjectRequestDataEnvironmentsValue] | Unset = UNSET,
        default_goals: Sequence[models.SimpleGoalExpandable] | Unset = UNSET,
        default_audiences: Sequence[models.SimpleAudienceExpandable] | Unset = UNSET,
        default_locations: Sequence[models.SimpleLocationExpandable] | Unset = UNSET,
        domains: Sequence[models.DomainExpandableRequest] | Unset = UNSET,
        include: Sequence[models.ProjectIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ProjectExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Project]: ...
    @overload
    async def update_detailed(
        self, *, body: models.UpdateProjectRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Project]: ...
    async def update_detailed(self, **arguments: Any) -> Response[models.Project]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.UPDATE, arguments)

    async def delete(self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET) -> models.SuccessData:
        """Delete a project. The API has no call to restore it; `exportProject` can save its contents first.
        ``deleteProject``: DELETE /accounts/{account_id}/projects/{project_id}/delete.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(api.DELETE, {"account_id": account_id, "project_id": project_id})

    async def delete_detailed(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.DELETE, {"account_id": account_id, "project_id": project_id})

    @overload
    async def live_data(
        self,
        *,
        experiences: Sequence[int] | None | Unset = UNSET,
        event_types: Sequence[models.LiveDataEventTypes | str] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | None | Unset = UNSET,
        expand: Sequence[models.LiveDataExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.LiveDataEventsListResponseData: ...
    @overload
    async def live_data(
        self,
        *,
        body: models.GetProjectLiveDataRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.LiveDataEventsListResponseData: ...
    async def live_data(self, **arguments: Any) -> models.LiveDataEventsListResponseData:
        """Get the latest tracking events of a project. Returns at most the last 100 events; there is no paging. The
        `goals` filter takes up to 20 ids. ``getProjectLiveData``: POST
        /accounts/{account_id}/projects/{project_id}/livedata.

        Args:
            experiences: Ids of experiences; only their events are returned.
            event_types: Return only events of these kinds.
            goals: Ids of goals; only their events are returned. (at most 20 items)
            segments: Return only events of visitors in these segments.
            expand: References to return as full objects; any not named here comes back as an id.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.LIVE_DATA, arguments)

    @overload
    async def live_data_detailed(
        self,
        *,
        experiences: Sequence[int] | None | Unset = UNSET,
        event_types: Sequence[models.LiveDataEventTypes | str] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | None | Unset = UNSET,
        expand: Sequence[models.LiveDataExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.LiveDataEventsListResponseData]: ...
    @overload
    async def live_data_detailed(
        self,
        *,
        body: models.GetProjectLiveDataRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.LiveDataEventsListResponseData]: ...
    async def live_data_detailed(self, **arguments: Any) -> Response[models.LiveDataEventsListResponseData]:
        """Like :meth:`live_data`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIVE_DATA, arguments)

    @overload
    async def bulk_update(
        self,
        *,
        id: Sequence[int],
        settings: models.BulkUpdateProjectsRequestDataSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    async def bulk_update(
        self, *, body: models.BulkUpdateProjectsRequestData, account_id: int | Unset = UNSET
    ) -> models.BulkSuccessData: ...
    async def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Set the tracking script version of several projects. Takes 1 to 100 project ids. Read `errors` in the reply
        for projects that were not updated. ``bulkUpdateProjects``: POST /accounts/{account_id}/projects/bulk-update.

        Args:
            id: Ids of the projects that a bulk operation touches. (at least 1 items, at most 100 items)
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.BULK_UPDATE, arguments)

    @overload
    async def bulk_update_detailed(
        self,
        *,
        id: Sequence[int],
        settings: models.BulkUpdateProjectsRequestDataSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    async def bulk_update_detailed(
        self, *, body: models.BulkUpdateProjectsRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.BulkSuccessData]: ...
    async def bulk_update_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_update`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BULK_UPDATE, arguments)

    async def generate_debug_token(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.GeneratedDebugTokenDataResponse:
        """Generate a debug token for a project. Sent to the serving API as `convert-debug-token`, it makes drafts and
        paused experiences visible for 24 hours. Although a GET, the call may issue a new token.
        ``generateDebugToken``: GET /accounts/{account_id}/projects/{project_id}/generate-debug-token.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(api.GENERATE_DEBUG_TOKEN, {"account_id": account_id, "project_id": project_id})

    async def generate_debug_token_detailed(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.GeneratedDebugTokenDataResponse]:
        """Like :meth:`generate_debug_token`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GENERATE_DEBUG_TOKEN, {"account_id": account_id, "project_id": project_id}
        )

    @overload
    async def export(
        self,
        *,
        include_project: bool | Unset = UNSET,
        experiences: models.ProjectExportObject | Unset = UNSET,
        audiences: models.ProjectExportObject | Unset = UNSET,
        locations: models.ProjectExportObject | Unset = UNSET,
        goals: models.ProjectExportObject | Unset = UNSET,
        hypothesis: models.ProjectExportObject | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ProjectsExportResponseFile: ...
    @overload
    async def export(
        self, *, body: models.ExportProjectRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.ProjectsExportResponseFile: ...
    async def export(self, **arguments: Any) -> models.ProjectsExportResponseFile:
        """Export a project as a JSON file. Without selections everything is exported: project, experiences, audiences,
        locations, goals and hypotheses. Each kind can be narrowed by `include` and `exclude` lists of ids. The reply
        has the content type `download/json`. ``exportProject``: POST
        /accounts/{account_id}/projects/{project_id}/export.

        Args:
            include_project: Whether the data of the project itself are exported too. (True unless given)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.EXPORT, arguments)

    @overload
    async def export_detailed(
        self,
        *,
        include_project: bool | Unset = UNSET,
        experiences: models.ProjectExportObject | Unset = UNSET,
        audiences: models.ProjectExportObject | Unset = UNSET,
        locations: models.ProjectExportObject | Unset = UNSET,
        goals: models.ProjectExportObject | Unset = UNSET,
        hypothesis: models.ProjectExportObject | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ProjectsExportResponseFile]: ...
    @overload
    async def export_detailed(
        self, *, body: models.ExportProjectRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.ProjectsExportResponseFile]: ...
    async def export_detailed(self, **arguments: Any) -> Response[models.ProjectsExportResponseFile]:
        """Like :meth:`export`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.EXPORT, arguments)

    @overload
    async def export_to_file(
        self,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        include_project: bool | Unset = UNSET,
        experiences: models.ProjectExportObject | Unset = UNSET,
        audiences: models.ProjectExportObject | Unset = UNSET,
        locations: models.ProjectExportObject | Unset = UNSET,
        goals: models.ProjectExportObject | Unset = UNSET,
        hypothesis: models.ProjectExportObject | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def export_to_file(
        self,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        body: models.ExportProjectRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    async def export_to_file(self, *, to: FileTarget, progress: Progress | None = None, **arguments: Any) -> int:
        """Like :meth:`export`, with the file written as it comes, without holding it in memory.

        Args:
            to: A path, where the file is then whole or not at all, or a binary file open for writing.
            progress: Called with the bytes received so far, and how many it will be, None where the server does not
                say.

        Returns:
            The file's size in bytes.

        Raises:
            OSError: The file can't be written.
        """
        return await self._client.call_to_file(api.EXPORT, arguments, to, progress)

    @overload
    async def import_project(self, *, file: FileInput, account_id: int | Unset = UNSET) -> models.SuccessData: ...
    @overload
    async def import_project(
        self, *, body: models.ImportProjectRequestData, account_id: int | Unset = UNSET
    ) -> models.SuccessData: ...
    async def import_project(self, **arguments: Any) -> models.SuccessData:
        """Import an exported project as a new one. Takes the exported JSON file as `multipart/form-data`. Sending it
        again imports it a second time. ``importProject``: POST /accounts/{account_id}/projects/import-project.

        Args:
            file: The JSON file that an export gave.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.IMPORT_PROJECT, arguments)

    @overload
    async def import_project_detailed(
        self, *, file: FileInput, account_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]: ...
    @overload
    async def import_project_detailed(
        self, *, body: models.ImportProjectRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]: ...
    async def import_project_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`import_project`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.IMPORT_PROJECT, arguments)

    @overload
    async def import_data(
        self, *, file: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.ImportProjectDataSuccess: ...
    @overload
    async def import_data(
        self, *, body: models.ImportProjectRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.ImportProjectDataSuccess: ...
    async def import_data(self, **arguments: Any) -> models.ImportProjectDataSuccess:
        """Import exported objects into an existing project. Takes an exported JSON file as `multipart/form-data` and
        returns the ids of the imported experiences, audiences, locations, goals and hypotheses. Not safe to repeat.
        ``importProjectData``: POST /accounts/{account_id}/projects/{project_id}/import-project-data.

        Args:
            file: The JSON file that an export gave.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.IMPORT_DATA, arguments)

    @overload
    async def import_data_detailed(
        self, *, file: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.ImportProjectDataSuccess]: ...
    @overload
    async def import_data_detailed(
        self, *, body: models.ImportProjectRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.ImportProjectDataSuccess]: ...
    async def import_data_detailed(self, **arguments: Any) -> Response[models.ImportProjectDataSuccess]:
        """Like :meth:`import_data`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.IMPORT_DATA, arguments)

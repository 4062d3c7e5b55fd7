"""The resource group ``experiences``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import experiences as api

if TYPE_CHECKING:
    from .. import models


class Experiences(Resource):
    """Tests, deploys, personalizations and rollouts of a project, with their history and live events."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        goal_id: int | None | Unset = UNSET,
        sort_by: models.GetExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ExperienceStatuses | str] | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        features: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        environments: Sequence[str] | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.Experience]: ...
    @overload
    def list(
        self,
        *,
        body: models.GetExperiencesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.Experience]: ...
    def list(self, **arguments: Any) -> paging.Page[models.Experience]:
        """List the experiences of a project. Filter by status, type, tag, audience, goal, feature, hypothesis, location
        or environment; `only` and `except` take up to 100 ids each. A read, although sent by POST.
        ``getExperiencesList``: POST /accounts/{account_id}/projects/{project_id}/experiences.

        Args:
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
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            include: Optional fields to send, which are left out otherwise.
            expand: Fields to send as objects, which are bare ids otherwise.
            only: Ids of the experiences to list and no others, 100 at most.
            except_: Ids of experiences to leave out, 100 at most.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
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
        sort_direction: models.GetExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        goal_id: int | None | Unset = UNSET,
        sort_by: models.GetExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ExperienceStatuses | str] | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        features: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        environments: Sequence[str] | None | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Experience]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetExperiencesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Experience]: ...
    def iterate(self, **arguments: Any) -> Iterator[models.Experience]:
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
        sort_direction: models.GetExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        goal_id: int | None | Unset = UNSET,
        sort_by: models.GetExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ExperienceStatuses | str] | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        features: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        environments: Sequence[str] | None | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count(
        self,
        *,
        body: models.GetExperiencesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    def count(self, **arguments: Any) -> int:
        """How many items :meth:`list` has in all, without fetching them."""
        return paging.count(self._client, api.LIST, arguments)

    @overload
    def list_detailed(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        goal_id: int | None | Unset = UNSET,
        sort_by: models.GetExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ExperienceStatuses | str] | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        features: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        environments: Sequence[str] | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperiencesListResponseData]: ...
    @overload
    def list_detailed(
        self,
        *,
        body: models.GetExperiencesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperiencesListResponseData]: ...
    def list_detailed(self, **arguments: Any) -> Response[models.ExperiencesListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, arguments)

    def get(
        self,
        experience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience:
        """Get an experience by ID. Variations, goals, statistics and alerts come only when named in `include`. A
        `report_token` can stand in for credentials. ``getExperience``: GET
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}.

        Args:
            experience_id: ID of the experience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            report_token: Token from `getReportToken` that allows reading the experience's report without other
                credentials.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
        """
        return self._client.call(
            api.GET,
            {
                "experience_id": experience_id,
                "account_id": account_id,
                "project_id": project_id,
                "report_token": report_token,
                "include": include,
                "expand": expand,
            },
        )

    def get_detailed(
        self,
        experience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET,
            {
                "experience_id": experience_id,
                "account_id": account_id,
                "project_id": project_id,
                "report_token": report_token,
                "include": include,
                "expand": expand,
            },
        )

    def get_by_key(
        self,
        experience_key: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience:
        """Get an experience by key. As `getExperience`, but looked up by the key, which is unique within the project.
        ``getExperienceByKey``: GET /accounts/{account_id}/projects/{project_id}/experiences/{experience_key}.

        Args:
            experience_key: Key of the experience, unique within its project.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
        """
        return self._client.call(
            api.GET_BY_KEY,
            {
                "experience_key": experience_key,
                "account_id": account_id,
                "project_id": project_id,
                "include": include,
                "expand": expand,
            },
        )

    def get_by_key_detailed(
        self,
        experience_key: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]:
        """Like :meth:`get_by_key`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET_BY_KEY,
            {
                "experience_key": experience_key,
                "account_id": account_id,
                "project_id": project_id,
                "include": include,
                "expand": expand,
            },
        )

    @overload
    def create(
        self,
        *,
        name: str,
        type: models.ExperienceTypes | str,
        url: str,
        status: models.ExperienceCreateUpdateStatuses | str,
        description: str | Unset = UNSET,
        start_time: int | None | Unset = UNSET,
        end_time: int | None | Unset = UNSET,
        global_js: str | Unset = UNSET,
        global_css: str | Unset = UNSET,
        key: str | Unset = UNSET,
        primary_goal: int | Unset = UNSET,
        objective: str | None | Unset = UNSET,
        settings: models.ExperienceSettings | Unset = UNSET,
        site_area: models.CreateExperienceRequestDataSiteArea | None | Unset = UNSET,
        traffic_distribution: float | Unset = UNSET,
        version: float | Unset = UNSET,
        integrations: Sequence[models.CreateExperienceRequestDataIntegrationsItem] | Unset = UNSET,
        environments: Sequence[str] | Unset = UNSET,
        environment: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        multipage_pages: Sequence[models.MultipageExperiencePage] | Unset = UNSET,
        audiences: Sequence[int] | Unset = UNSET,
        locations: Sequence[int] | Unset = UNSET,
        goals: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | Unset = UNSET,
        customizations: Sequence[models.UserCustomization] | Unset = UNSET,
        variations: Sequence[models.ExperienceVariationCreate] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience: ...
    @overload
    def create(
        self,
        *,
        body: models.CreateExperienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience: ...
    def create(self, **arguments: Any) -> models.Experience:
        """Create an experience. The type (A/B, A/A, MVT, split URL, multipage, deploy, full-stack A/B or feature
        rollout) decides which settings apply. Ids of new pages are chosen by the caller, two characters and unique
        within the experience. ``createExperience``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/add.

        Args:
            name: At most 100 characters.
            url: Page that the visual editor opens to make changes on. (at most 2048 characters)
            description: Memo of what the experience is for. (at most 500 characters)
            start_time: When the experience was first started, in UNIX seconds; 0 if it has not been.
            end_time: When the experience was stopped, in UNIX seconds; 0 if it has not been.
            global_js: JavaScript that runs before the changes of any variation.
            global_css: Stylesheet that applies before the changes of any variation.
            key: Identifier that is unique in the project, 32 characters at most; made from `name` unless sent.
            primary_goal: Id of the goal that decides the experience; automatic actions on the report go by it. It can
                be replaced but not removed.
            objective: What the experience is to achieve, 5,000 characters at most.
            site_area: Rules for the pages that the experience runs on where it has no locations; only rules about the
                URL, the query string and page tags are allowed.
            traffic_distribution: Percentage of the traffic that enters the experience, 0 to 100. (a multiple of 0.0001)
            version: Version number of the experience.
            integrations: Third-party tools that the experience's data is sent to.
            environments: Environments that the experience runs in; set `environment` instead.
            environment: Environment that the experience runs in, one of the project's; the project's default unless
                sent.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            multipage_pages: All pages of the experience; a page missing here is removed. Each page needs a change in
                every variation, and each page that a change names must be here. Only for the type `multipage`.
            audiences: Ids of the audiences that the experience runs for.
            locations: Ids of the locations that the experience runs on.
            goals: Ids of the goals that measure the experience; a deploy has none, and the primary goal must stay among
                them until it is replaced.
            tags: Tags of the experience: ids of existing ones, or tags to create.
            customizations: Variables of the user's own that customize the interface, 100 at most.
            variations: Variations to create.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CREATE, arguments)

    @overload
    def create_detailed(
        self,
        *,
        name: str,
        type: models.ExperienceTypes | str,
        url: str,
        status: models.ExperienceCreateUpdateStatuses | str,
        description: str | Unset = UNSET,
        start_time: int | None | Unset = UNSET,
        end_time: int | None | Unset = UNSET,
        global_js: str | Unset = UNSET,
        global_css: str | Unset = UNSET,
        key: str | Unset = UNSET,
        primary_goal: int | Unset = UNSET,
        objective: str | None | Unset = UNSET,
        settings: models.ExperienceSettings | Unset = UNSET,
        site_area: models.CreateExperienceRequestDataSiteArea | None | Unset = UNSET,
        traffic_distribution: float | Unset = UNSET,
        version: float | Unset = UNSET,
        integrations: Sequence[models.CreateExperienceRequestDataIntegrationsItem] | Unset = UNSET,
        environments: Sequence[str] | Unset = UNSET,
        environment: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        multipage_pages: Sequence[models.MultipageExperiencePage] | Unset = UNSET,
        audiences: Sequence[int] | Unset = UNSET,
        locations: Sequence[int] | Unset = UNSET,
        goals: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | Unset = UNSET,
        customizations: Sequence[models.UserCustomization] | Unset = UNSET,
        variations: Sequence[models.ExperienceVariationCreate] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    @overload
    def create_detailed(
        self,
        *,
        body: models.CreateExperienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.Experience]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def clone(
        self,
        experience_id: int,
        *,
        name: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience: ...
    @overload
    def clone(
        self,
        experience_id: int,
        *,
        body: models.CloneExperienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience: ...
    def clone(self, experience_id: int, **arguments: Any) -> models.Experience:
        """Clone an experience. The copy lands in the same project; `name` (at most 100 characters) may rename it. Each
        call makes another copy. ``cloneExperience``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/clone.

        Args:
            experience_id: ID of the experience.
            name: At most 100 characters.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return self._client.call(api.CLONE, arguments)

    @overload
    def clone_detailed(
        self,
        experience_id: int,
        *,
        name: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    @overload
    def clone_detailed(
        self,
        experience_id: int,
        *,
        body: models.CloneExperienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    def clone_detailed(self, experience_id: int, **arguments: Any) -> Response[models.Experience]:
        """Like :meth:`clone`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return self._client.call_detailed(api.CLONE, arguments)

    @overload
    def update(
        self,
        experience_id: int,
        *,
        description: str | Unset = UNSET,
        start_time: int | None | Unset = UNSET,
        end_time: int | None | Unset = UNSET,
        global_js: str | Unset = UNSET,
        global_css: str | Unset = UNSET,
        name: str | Unset = UNSET,
        key: str | Unset = UNSET,
        primary_goal: int | Unset = UNSET,
        objective: str | None | Unset = UNSET,
        settings: models.ExperienceSettings | Unset = UNSET,
        site_area: models.UpdateExperienceRequestDataSiteArea | None | Unset = UNSET,
        traffic_distribution: float | Unset = UNSET,
        type: models.ExperienceTypes | str | Unset = UNSET,
        url: str | Unset = UNSET,
        version: float | Unset = UNSET,
        integrations: Sequence[models.UpdateExperienceRequestDataIntegrationsItem] | Unset = UNSET,
        environments: Sequence[str] | Unset = UNSET,
        environment: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        multipage_pages: Sequence[models.MultipageExperiencePage] | Unset = UNSET,
        status: models.ExperienceCreateUpdateStatuses | str | Unset = UNSET,
        audiences: Sequence[int] | Unset = UNSET,
        locations: Sequence[int] | Unset = UNSET,
        goals: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | Unset = UNSET,
        customizations: Sequence[models.UserCustomization] | Unset = UNSET,
        variations: Sequence[models.ExperienceVariationUpdate] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience: ...
    @overload
    def update(
        self,
        experience_id: int,
        *,
        body: models.UpdateExperienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience: ...
    def update(self, experience_id: int, **arguments: Any) -> models.Experience:
        """Update an experience. A `variations` list is taken as complete: variations missing from it are deleted. The
        primary goal cannot be removed, only replaced. ``updateExperience``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/update.

        Args:
            experience_id: ID of the experience.
            description: Memo of what the experience is for. (at most 500 characters)
            start_time: When the experience was first started, in UNIX seconds; 0 if it has not been.
            end_time: When the experience was stopped, in UNIX seconds; 0 if it has not been.
            global_js: JavaScript that runs before the changes of any variation.
            global_css: Stylesheet that applies before the changes of any variation.
            name: At most 100 characters.
            key: Identifier that is unique in the project, 32 characters at most; made from `name` unless sent.
            primary_goal: Id of the goal that decides the experience; automatic actions on the report go by it. It can
                be replaced but not removed.
            objective: What the experience is to achieve, 5,000 characters at most.
            site_area: Rules for the pages that the experience runs on where it has no locations; only rules about the
                URL, the query string and page tags are allowed.
            traffic_distribution: Percentage of the traffic that enters the experience, 0 to 100. (a multiple of 0.0001)
            url: Page that the visual editor opens to make changes on. (at most 2048 characters)
            version: Version number of the experience.
            integrations: Third-party tools that the experience's data is sent to.
            environments: Environments that the experience runs in; set `environment` instead.
            environment: Environment that the experience runs in, one of the project's; the project's default unless
                sent.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            multipage_pages: All pages of the experience; a page missing here is removed. Each page needs a change in
                every variation, and each page that a change names must be here. Only for the type `multipage`.
            audiences: Ids of the audiences that the experience runs for.
            locations: Ids of the locations that the experience runs on.
            goals: Ids of the goals that measure the experience; a deploy has none, and the primary goal must stay among
                them until it is replaced.
            tags: Tags of the experience: ids of existing ones, or tags to create.
            customizations: Variables of the user's own that customize the interface, 100 at most.
            variations: All variations that the experience shall have; one missing here is deleted.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        experience_id: int,
        *,
        description: str | Unset = UNSET,
        start_time: int | None | Unset = UNSET,
        end_time: int | None | Unset = UNSET,
        global_js: str | Unset = UNSET,
        global_css: str | Unset = UNSET,
        name: str | Unset = UNSET,
        key: str | Unset = UNSET,
        primary_goal: int | Unset = UNSET,
        objective: str | None | Unset = UNSET,
        settings: models.ExperienceSettings | Unset = UNSET,
        site_area: models.UpdateExperienceRequestDataSiteArea | None | Unset = UNSET,
        traffic_distribution: float | Unset = UNSET,
        type: models.ExperienceTypes | str | Unset = UNSET,
        url: str | Unset = UNSET,
        version: float | Unset = UNSET,
        integrations: Sequence[models.UpdateExperienceRequestDataIntegrationsItem] | Unset = UNSET,
        environments: Sequence[str] | Unset = UNSET,
        environment: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        multipage_pages: Sequence[models.MultipageExperiencePage] | Unset = UNSET,
        status: models.ExperienceCreateUpdateStatuses | str | Unset = UNSET,
        audiences: Sequence[int] | Unset = UNSET,
        locations: Sequence[int] | Unset = UNSET,
        goals: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | Unset = UNSET,
        customizations: Sequence[models.UserCustomization] | Unset = UNSET,
        variations: Sequence[models.ExperienceVariationUpdate] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    @overload
    def update_detailed(
        self,
        experience_id: int,
        *,
        body: models.UpdateExperienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    def update_detailed(self, experience_id: int, **arguments: Any) -> Response[models.Experience]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return self._client.call_detailed(api.UPDATE, arguments)

    def delete(
        self, experience_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete an experience. The API has no call to restore it. Set its status to `archived` to keep it out of the
        way instead. ``deleteExperience``: DELETE
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/delete.

        Args:
            experience_id: ID of the experience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.DELETE, {"experience_id": experience_id, "account_id": account_id, "project_id": project_id}
        )

    def delete_detailed(
        self, experience_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"experience_id": experience_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def report_token(
        self,
        experience_id: int,
        *,
        token_action: models.ExperienceReportTokenRequestDataTokenAction | str | Unset = UNSET,
        token_expiration: int | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceReportToken: ...
    @overload
    def report_token(
        self,
        experience_id: int,
        *,
        body: models.ExperienceReportTokenRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceReportToken: ...
    def report_token(self, experience_id: int, **arguments: Any) -> models.ExperienceReportToken:
        """Get, renew or delete an experience's report token. Without `token_action` it returns the valid token or makes
        one; `regenerate` replaces it and `delete` removes it. A new token lasts `token_expiration` hours, 1 to 48,
        and 24 by default. It gives read-only access to the reports. ``getReportToken``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/report_token.

        Args:
            experience_id: ID of the experience.
            token_action: `regenerate` makes a new token and `delete` removes the existing one. Omitted, the existing
                token is returned, or a new one if there is none or it has lapsed.
            token_expiration: Life of the token in hours, 1 to 48; 24 unless sent.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return self._client.call(api.REPORT_TOKEN, arguments)

    @overload
    def report_token_detailed(
        self,
        experience_id: int,
        *,
        token_action: models.ExperienceReportTokenRequestDataTokenAction | str | Unset = UNSET,
        token_expiration: int | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceReportToken]: ...
    @overload
    def report_token_detailed(
        self,
        experience_id: int,
        *,
        body: models.ExperienceReportTokenRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceReportToken]: ...
    def report_token_detailed(self, experience_id: int, **arguments: Any) -> Response[models.ExperienceReportToken]:
        """Like :meth:`report_token`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return self._client.call_detailed(api.REPORT_TOKEN, arguments)

    @overload
    def live_data(
        self,
        experience_id: int,
        *,
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
        experience_id: int,
        *,
        body: models.GetExperienceLiveDataRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.LiveDataEventsListResponseData: ...
    def live_data(self, experience_id: int, **arguments: Any) -> models.LiveDataEventsListResponseData:
        """Get the latest tracking events of an experience. Returns at most the last 100 views, conversions and
        transactions; there is no paging. The `goals` filter takes up to 20 ids. ``getExperienceLiveData``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/livedata.

        Args:
            experience_id: ID of the experience.
            event_types: Kinds of tracking events to show.
            goals: Ids of the goals whose events are shown, 20 at most.
            segments: Segments of visitors whose events are shown.
            expand: References to return as full objects; any not named here comes back as an id.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return self._client.call(api.LIVE_DATA, arguments)

    @overload
    def live_data_detailed(
        self,
        experience_id: int,
        *,
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
        experience_id: int,
        *,
        body: models.GetExperienceLiveDataRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.LiveDataEventsListResponseData]: ...
    def live_data_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.LiveDataEventsListResponseData]:
        """Like :meth:`live_data`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return self._client.call_detailed(api.LIVE_DATA, arguments)

    @overload
    def history(
        self,
        experience_id: int,
        *,
        only_count: bool | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ExperienceHistoryObjects | str] | None | Unset = UNSET,
        sort_by: models.GetExperienceHistoryRequestDataSortBy | str | None | Unset = UNSET,
        variations: Sequence[float] | None | Unset = UNSET,
        changes: Sequence[float] | None | Unset = UNSET,
        author_id: str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetExperienceHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.ChangeHistory]: ...
    @overload
    def history(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.ChangeHistory]: ...
    def history(self, experience_id: int, **arguments: Any) -> paging.Page[models.ChangeHistory]:
        """List changes made to an experience. Newest first unless sorted otherwise. Filter by author, object type,
        variations or changes (up to 100 ids each). ``getExperienceHistory``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/change-history.

        Args:
            experience_id: ID of the experience.
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
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.

        Returns:
            A page of the list.
        """
        arguments.update(experience_id=experience_id)
        return paging.page(self._client, api.HISTORY, arguments)

    @overload
    def iterate_history(
        self,
        experience_id: int,
        *,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ExperienceHistoryObjects | str] | None | Unset = UNSET,
        sort_by: models.GetExperienceHistoryRequestDataSortBy | str | None | Unset = UNSET,
        variations: Sequence[float] | None | Unset = UNSET,
        changes: Sequence[float] | None | Unset = UNSET,
        author_id: str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetExperienceHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.ChangeHistory]: ...
    @overload
    def iterate_history(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.ChangeHistory]: ...
    def iterate_history(self, experience_id: int, **arguments: Any) -> Iterator[models.ChangeHistory]:
        """The items of :meth:`history`, one after the other; pages are fetched as they are needed.

        Args:
            limit: How many items to give at most; all unless given.
        """
        arguments.update(experience_id=experience_id)
        limit = arguments.pop("limit", None)
        return paging.iterate(self._client, api.HISTORY, arguments, limit)

    @overload
    def count_history(
        self,
        experience_id: int,
        *,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ExperienceHistoryObjects | str] | None | Unset = UNSET,
        sort_by: models.GetExperienceHistoryRequestDataSortBy | str | None | Unset = UNSET,
        variations: Sequence[float] | None | Unset = UNSET,
        changes: Sequence[float] | None | Unset = UNSET,
        author_id: str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetExperienceHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count_history(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    def count_history(self, experience_id: int, **arguments: Any) -> int:
        """How many items :meth:`history` has in all, without fetching them."""
        arguments.update(experience_id=experience_id)
        return paging.count(self._client, api.HISTORY, arguments)

    @overload
    def history_detailed(
        self,
        experience_id: int,
        *,
        only_count: bool | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ExperienceHistoryObjects | str] | None | Unset = UNSET,
        sort_by: models.GetExperienceHistoryRequestDataSortBy | str | None | Unset = UNSET,
        variations: Sequence[float] | None | Unset = UNSET,
        changes: Sequence[float] | None | Unset = UNSET,
        author_id: str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetExperienceHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ChangeHistoryListResponseData]: ...
    @overload
    def history_detailed(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ChangeHistoryListResponseData]: ...
    def history_detailed(self, experience_id: int, **arguments: Any) -> Response[models.ChangeHistoryListResponseData]:
        """Like :meth:`history`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return self._client.call_detailed(api.HISTORY, arguments)

    @overload
    def trigger_screenshots(
        self,
        experience_id: int,
        *,
        variations: Sequence[float] | Unset = UNSET,
        force_regenerate: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    @overload
    def trigger_screenshots(
        self,
        experience_id: int,
        *,
        body: models.TriggerExperienceScreenshotsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    def trigger_screenshots(self, experience_id: int, **arguments: Any) -> models.SuccessData:
        """Request screenshots of variations. Covers all variations of the experience unless `variations` names some.
        The screenshots are fetched later with `getExperienceVariationScreenshot`. ``triggerExperienceScreenshots``:
        POST /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/trigger-screenshots.

        Args:
            experience_id: ID of the experience.
            variations: Ids of the variations; all of the experience's unless sent.
            force_regenerate: Whether screenshots that exist already are taken anew.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return self._client.call(api.TRIGGER_SCREENSHOTS, arguments)

    @overload
    def trigger_screenshots_detailed(
        self,
        experience_id: int,
        *,
        variations: Sequence[float] | Unset = UNSET,
        force_regenerate: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    @overload
    def trigger_screenshots_detailed(
        self,
        experience_id: int,
        *,
        body: models.TriggerExperienceScreenshotsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    def trigger_screenshots_detailed(self, experience_id: int, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`trigger_screenshots`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return self._client.call_detailed(api.TRIGGER_SCREENSHOTS, arguments)

    @overload
    def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.BulkExperienceStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    def bulk_update(
        self,
        *,
        body: models.BulkUpdateExperiencesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Set the status of several experiences. Takes 1 to 100 ids and the status `active`, `paused` or `archived`.
        Read `errors` in the reply for those not updated. ``bulkExperiencesUpdate``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/bulk-update.

        Args:
            id: Ids of the experiences that a bulk call acts on, 1 to 100.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.BULK_UPDATE, arguments)

    @overload
    def bulk_update_detailed(
        self,
        *,
        id: Sequence[int],
        status: models.BulkExperienceStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateExperiencesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    def bulk_update_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_update`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BULK_UPDATE, arguments)

    @overload
    def bulk_delete(
        self, *, id: Sequence[int], account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.BulkSuccessData: ...
    @overload
    def bulk_delete(
        self,
        *,
        body: models.BulkDeleteExperiencesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several experiences. Takes 1 to 100 ids; the API has no call to restore them. Read `errors` in the
        reply for those that remain. ``bulkExperiencesDelete``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/bulk-delete.

        Args:
            id: Ids of the experiences that a bulk call acts on, 1 to 100.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.BULK_DELETE, arguments)

    @overload
    def bulk_delete_detailed(
        self, *, id: Sequence[int], account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    def bulk_delete_detailed(
        self,
        *,
        body: models.BulkDeleteExperiencesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BULK_DELETE, arguments)


class AsyncExperiences(AsyncResource):
    """Tests, deploys, personalizations and rollouts of a project, with their history and live events."""

    __slots__ = ()

    @overload
    async def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        goal_id: int | None | Unset = UNSET,
        sort_by: models.GetExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ExperienceStatuses | str] | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        features: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        environments: Sequence[str] | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Experience]: ...
    @overload
    async def list(
        self,
        *,
        body: models.GetExperiencesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Experience]: ...
    async def list(self, **arguments: Any) -> paging.AsyncPage[models.Experience]:
        """List the experiences of a project. Filter by status, type, tag, audience, goal, feature, hypothesis, location
        or environment; `only` and `except` take up to 100 ids each. A read, although sent by POST.
        ``getExperiencesList``: POST /accounts/{account_id}/projects/{project_id}/experiences.

        Args:
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
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            include: Optional fields to send, which are left out otherwise.
            expand: Fields to send as objects, which are bare ids otherwise.
            only: Ids of the experiences to list and no others, 100 at most.
            except_: Ids of experiences to leave out, 100 at most.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
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
        sort_direction: models.GetExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        goal_id: int | None | Unset = UNSET,
        sort_by: models.GetExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ExperienceStatuses | str] | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        features: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        environments: Sequence[str] | None | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Experience]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetExperiencesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Experience]: ...
    def iterate(self, **arguments: Any) -> AsyncIterator[models.Experience]:
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
        sort_direction: models.GetExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        goal_id: int | None | Unset = UNSET,
        sort_by: models.GetExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ExperienceStatuses | str] | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        features: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        environments: Sequence[str] | None | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count(
        self,
        *,
        body: models.GetExperiencesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    async def count(self, **arguments: Any) -> int:
        """How many items :meth:`list` has in all, without fetching them."""
        return await paging.async_count(self._client, api.LIST, arguments)

    @overload
    async def list_detailed(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        goal_id: int | None | Unset = UNSET,
        sort_by: models.GetExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ExperienceStatuses | str] | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        audiences: Sequence[int] | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        features: Sequence[int] | None | Unset = UNSET,
        hypotheses: Sequence[int] | None | Unset = UNSET,
        locations: Sequence[int] | None | Unset = UNSET,
        environments: Sequence[str] | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperiencesListResponseData]: ...
    @overload
    async def list_detailed(
        self,
        *,
        body: models.GetExperiencesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperiencesListResponseData]: ...
    async def list_detailed(self, **arguments: Any) -> Response[models.ExperiencesListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, arguments)

    async def get(
        self,
        experience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience:
        """Get an experience by ID. Variations, goals, statistics and alerts come only when named in `include`. A
        `report_token` can stand in for credentials. ``getExperience``: GET
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}.

        Args:
            experience_id: ID of the experience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            report_token: Token from `getReportToken` that allows reading the experience's report without other
                credentials.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
        """
        return await self._client.call(
            api.GET,
            {
                "experience_id": experience_id,
                "account_id": account_id,
                "project_id": project_id,
                "report_token": report_token,
                "include": include,
                "expand": expand,
            },
        )

    async def get_detailed(
        self,
        experience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET,
            {
                "experience_id": experience_id,
                "account_id": account_id,
                "project_id": project_id,
                "report_token": report_token,
                "include": include,
                "expand": expand,
            },
        )

    async def get_by_key(
        self,
        experience_key: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience:
        """Get an experience by key. As `getExperience`, but looked up by the key, which is unique within the project.
        ``getExperienceByKey``: GET /accounts/{account_id}/projects/{project_id}/experiences/{experience_key}.

        Args:
            experience_key: Key of the experience, unique within its project.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
        """
        return await self._client.call(
            api.GET_BY_KEY,
            {
                "experience_key": experience_key,
                "account_id": account_id,
                "project_id": project_id,
                "include": include,
                "expand": expand,
            },
        )

    async def get_by_key_detailed(
        self,
        experience_key: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]:
        """Like :meth:`get_by_key`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET_BY_KEY,
            {
                "experience_key": experience_key,
                "account_id": account_id,
                "project_id": project_id,
                "include": include,
                "expand": expand,
            },
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        type: models.ExperienceTypes | str,
        url: str,
        status: models.ExperienceCreateUpdateStatuses | str,
        description: str | Unset = UNSET,
        start_time: int | None | Unset = UNSET,
        end_time: int | None | Unset = UNSET,
        global_js: str | Unset = UNSET,
        global_css: str | Unset = UNSET,
        key: str | Unset = UNSET,
        primary_goal: int | Unset = UNSET,
        objective: str | None | Unset = UNSET,
        settings: models.ExperienceSettings | Unset = UNSET,
        site_area: models.CreateExperienceRequestDataSiteArea | None | Unset = UNSET,
        traffic_distribution: float | Unset = UNSET,
        version: float | Unset = UNSET,
        integrations: Sequence[models.CreateExperienceRequestDataIntegrationsItem] | Unset = UNSET,
        environments: Sequence[str] | Unset = UNSET,
        environment: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        multipage_pages: Sequence[models.MultipageExperiencePage] | Unset = UNSET,
        audiences: Sequence[int] | Unset = UNSET,
        locations: Sequence[int] | Unset = UNSET,
        goals: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | Unset = UNSET,
        customizations: Sequence[models.UserCustomization] | Unset = UNSET,
        variations: Sequence[models.ExperienceVariationCreate] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience: ...
    @overload
    async def create(
        self,
        *,
        body: models.CreateExperienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience: ...
    async def create(self, **arguments: Any) -> models.Experience:
        """Create an experience. The type (A/B, A/A, MVT, split URL, multipage, deploy, full-stack A/B or feature
        rollout) decides which settings apply. Ids of new pages are chosen by the caller, two characters and unique
        within the experience. ``createExperience``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/add.

        Args:
            name: At most 100 characters.
            url: Page that the visual editor opens to make changes on. (at most 2048 characters)
            description: Memo of what the experience is for. (at most 500 characters)
            start_time: When the experience was first started, in UNIX seconds; 0 if it has not been.
            end_time: When the experience was stopped, in UNIX seconds; 0 if it has not been.
            global_js: JavaScript that runs before the changes of any variation.
            global_css: Stylesheet that applies before the changes of any variation.
            key: Identifier that is unique in the project, 32 characters at most; made from `name` unless sent.
            primary_goal: Id of the goal that decides the experience; automatic actions on the report go by it. It can
                be replaced but not removed.
            objective: What the experience is to achieve, 5,000 characters at most.
            site_area: Rules for the pages that the experience runs on where it has no locations; only rules about the
                URL, the query string and page tags are allowed.
            traffic_distribution: Percentage of the traffic that enters the experience, 0 to 100. (a multiple of 0.0001)
            version: Version number of the experience.
            integrations: Third-party tools that the experience's data is sent to.
            environments: Environments that the experience runs in; set `environment` instead.
            environment: Environment that the experience runs in, one of the project's; the project's default unless
                sent.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            multipage_pages: All pages of the experience; a page missing here is removed. Each page needs a change in
                every variation, and each page that a change names must be here. Only for the type `multipage`.
            audiences: Ids of the audiences that the experience runs for.
            locations: Ids of the locations that the experience runs on.
            goals: Ids of the goals that measure the experience; a deploy has none, and the primary goal must stay among
                them until it is replaced.
            tags: Tags of the experience: ids of existing ones, or tags to create.
            customizations: Variables of the user's own that customize the interface, 100 at most.
            variations: Variations to create.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CREATE, arguments)

    @overload
    async def create_detailed(
        self,
        *,
        name: str,
        type: models.ExperienceTypes | str,
        url: str,
        status: models.ExperienceCreateUpdateStatuses | str,
        description: str | Unset = UNSET,
        start_time: int | None | Unset = UNSET,
        end_time: int | None | Unset = UNSET,
        global_js: str | Unset = UNSET,
        global_css: str | Unset = UNSET,
        key: str | Unset = UNSET,
        primary_goal: int | Unset = UNSET,
        objective: str | None | Unset = UNSET,
        settings: models.ExperienceSettings | Unset = UNSET,
        site_area: models.CreateExperienceRequestDataSiteArea | None | Unset = UNSET,
        traffic_distribution: float | Unset = UNSET,
        version: float | Unset = UNSET,
        integrations: Sequence[models.CreateExperienceRequestDataIntegrationsItem] | Unset = UNSET,
        environments: Sequence[str] | Unset = UNSET,
        environment: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        multipage_pages: Sequence[models.MultipageExperiencePage] | Unset = UNSET,
        audiences: Sequence[int] | Unset = UNSET,
        locations: Sequence[int] | Unset = UNSET,
        goals: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | Unset = UNSET,
        customizations: Sequence[models.UserCustomization] | Unset = UNSET,
        variations: Sequence[models.ExperienceVariationCreate] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    @overload
    async def create_detailed(
        self,
        *,
        body: models.CreateExperienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.Experience]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def clone(
        self,
        experience_id: int,
        *,
        name: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience: ...
    @overload
    async def clone(
        self,
        experience_id: int,
        *,
        body: models.CloneExperienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience: ...
    async def clone(self, experience_id: int, **arguments: Any) -> models.Experience:
        """Clone an experience. The copy lands in the same project; `name` (at most 100 characters) may rename it. Each
        call makes another copy. ``cloneExperience``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/clone.

        Args:
            experience_id: ID of the experience.
            name: At most 100 characters.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return await self._client.call(api.CLONE, arguments)

    @overload
    async def clone_detailed(
        self,
        experience_id: int,
        *,
        name: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    @overload
    async def clone_detailed(
        self,
        experience_id: int,
        *,
        body: models.CloneExperienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    async def clone_detailed(self, experience_id: int, **arguments: Any) -> Response[models.Experience]:
        """Like :meth:`clone`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return await self._client.call_detailed(api.CLONE, arguments)

    @overload
    async def update(
        self,
        experience_id: int,
        *,
        description: str | Unset = UNSET,
        start_time: int | None | Unset = UNSET,
        end_time: int | None | Unset = UNSET,
        global_js: str | Unset = UNSET,
        global_css: str | Unset = UNSET,
        name: str | Unset = UNSET,
        key: str | Unset = UNSET,
        primary_goal: int | Unset = UNSET,
        objective: str | None | Unset = UNSET,
        settings: models.ExperienceSettings | Unset = UNSET,
        site_area: models.UpdateExperienceRequestDataSiteArea | None | Unset = UNSET,
        traffic_distribution: float | Unset = UNSET,
        type: models.ExperienceTypes | str | Unset = UNSET,
        url: str | Unset = UNSET,
        version: float | Unset = UNSET,
        integrations: Sequence[models.UpdateExperienceRequestDataIntegrationsItem] | Unset = UNSET,
        environments: Sequence[str] | Unset = UNSET,
        environment: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        multipage_pages: Sequence[models.MultipageExperiencePage] | Unset = UNSET,
        status: models.ExperienceCreateUpdateStatuses | str | Unset = UNSET,
        audiences: Sequence[int] | Unset = UNSET,
        locations: Sequence[int] | Unset = UNSET,
        goals: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | Unset = UNSET,
        customizations: Sequence[models.UserCustomization] | Unset = UNSET,
        variations: Sequence[models.ExperienceVariationUpdate] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience: ...
    @overload
    async def update(
        self,
        experience_id: int,
        *,
        body: models.UpdateExperienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> models.Experience: ...
    async def update(self, experience_id: int, **arguments: Any) -> models.Experience:
        """Update an experience. A `variations` list is taken as complete: variations missing from it are deleted. The
        primary goal cannot be removed, only replaced. ``updateExperience``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/update.

        Args:
            experience_id: ID of the experience.
            description: Memo of what the experience is for. (at most 500 characters)
            start_time: When the experience was first started, in UNIX seconds; 0 if it has not been.
            end_time: When the experience was stopped, in UNIX seconds; 0 if it has not been.
            global_js: JavaScript that runs before the changes of any variation.
            global_css: Stylesheet that applies before the changes of any variation.
            name: At most 100 characters.
            key: Identifier that is unique in the project, 32 characters at most; made from `name` unless sent.
            primary_goal: Id of the goal that decides the experience; automatic actions on the report go by it. It can
                be replaced but not removed.
            objective: What the experience is to achieve, 5,000 characters at most.
            site_area: Rules for the pages that the experience runs on where it has no locations; only rules about the
                URL, the query string and page tags are allowed.
            traffic_distribution: Percentage of the traffic that enters the experience, 0 to 100. (a multiple of 0.0001)
            url: Page that the visual editor opens to make changes on. (at most 2048 characters)
            version: Version number of the experience.
            integrations: Third-party tools that the experience's data is sent to.
            environments: Environments that the experience runs in; set `environment` instead.
            environment: Environment that the experience runs in, one of the project's; the project's default unless
                sent.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            multipage_pages: All pages of the experience; a page missing here is removed. Each page needs a change in
                every variation, and each page that a change names must be here. Only for the type `multipage`.
            audiences: Ids of the audiences that the experience runs for.
            locations: Ids of the locations that the experience runs on.
            goals: Ids of the goals that measure the experience; a deploy has none, and the primary goal must stay among
                them until it is replaced.
            tags: Tags of the experience: ids of existing ones, or tags to create.
            customizations: Variables of the user's own that customize the interface, 100 at most.
            variations: All variations that the experience shall have; one missing here is deleted.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        experience_id: int,
        *,
        description: str | Unset = UNSET,
        start_time: int | None | Unset = UNSET,
        end_time: int | None | Unset = UNSET,
        global_js: str | Unset = UNSET,
        global_css: str | Unset = UNSET,
        name: str | Unset = UNSET,
        key: str | Unset = UNSET,
        primary_goal: int | Unset = UNSET,
        objective: str | None | Unset = UNSET,
        settings: models.ExperienceSettings | Unset = UNSET,
        site_area: models.UpdateExperienceRequestDataSiteArea | None | Unset = UNSET,
        traffic_distribution: float | Unset = UNSET,
        type: models.ExperienceTypes | str | Unset = UNSET,
        url: str | Unset = UNSET,
        version: float | Unset = UNSET,
        integrations: Sequence[models.UpdateExperienceRequestDataIntegrationsItem] | Unset = UNSET,
        environments: Sequence[str] | Unset = UNSET,
        environment: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        multipage_pages: Sequence[models.MultipageExperiencePage] | Unset = UNSET,
        status: models.ExperienceCreateUpdateStatuses | str | Unset = UNSET,
        audiences: Sequence[int] | Unset = UNSET,
        locations: Sequence[int] | Unset = UNSET,
        goals: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | Unset = UNSET,
        customizations: Sequence[models.UserCustomization] | Unset = UNSET,
        variations: Sequence[models.ExperienceVariationUpdate] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    @overload
    async def update_detailed(
        self,
        experience_id: int,
        *,
        body: models.UpdateExperienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    async def update_detailed(self, experience_id: int, **arguments: Any) -> Response[models.Experience]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return await self._client.call_detailed(api.UPDATE, arguments)

    async def delete(
        self, experience_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete an experience. The API has no call to restore it. Set its status to `archived` to keep it out of the
        way instead. ``deleteExperience``: DELETE
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/delete.

        Args:
            experience_id: ID of the experience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"experience_id": experience_id, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, experience_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"experience_id": experience_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def report_token(
        self,
        experience_id: int,
        *,
        token_action: models.ExperienceReportTokenRequestDataTokenAction | str | Unset = UNSET,
        token_expiration: int | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceReportToken: ...
    @overload
    async def report_token(
        self,
        experience_id: int,
        *,
        body: models.ExperienceReportTokenRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceReportToken: ...
    async def report_token(self, experience_id: int, **arguments: Any) -> models.ExperienceReportToken:
        """Get, renew or delete an experience's report token. Without `token_action` it returns the valid token or makes
        one; `regenerate` replaces it and `delete` removes it. A new token lasts `token_expiration` hours, 1 to 48,
        and 24 by default. It gives read-only access to the reports. ``getReportToken``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/report_token.

        Args:
            experience_id: ID of the experience.
            token_action: `regenerate` makes a new token and `delete` removes the existing one. Omitted, the existing
                token is returned, or a new one if there is none or it has lapsed.
            token_expiration: Life of the token in hours, 1 to 48; 24 unless sent.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return await self._client.call(api.REPORT_TOKEN, arguments)

    @overload
    async def report_token_detailed(
        self,
        experience_id: int,
        *,
        token_action: models.ExperienceReportTokenRequestDataTokenAction | str | Unset = UNSET,
        token_expiration: int | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceReportToken]: ...
    @overload
    async def report_token_detailed(
        self,
        experience_id: int,
        *,
        body: models.ExperienceReportTokenRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceReportToken]: ...
    async def report_token_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExperienceReportToken]:
        """Like :meth:`report_token`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return await self._client.call_detailed(api.REPORT_TOKEN, arguments)

    @overload
    async def live_data(
        self,
        experience_id: int,
        *,
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
        experience_id: int,
        *,
        body: models.GetExperienceLiveDataRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.LiveDataEventsListResponseData: ...
    async def live_data(self, experience_id: int, **arguments: Any) -> models.LiveDataEventsListResponseData:
        """Get the latest tracking events of an experience. Returns at most the last 100 views, conversions and
        transactions; there is no paging. The `goals` filter takes up to 20 ids. ``getExperienceLiveData``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/livedata.

        Args:
            experience_id: ID of the experience.
            event_types: Kinds of tracking events to show.
            goals: Ids of the goals whose events are shown, 20 at most.
            segments: Segments of visitors whose events are shown.
            expand: References to return as full objects; any not named here comes back as an id.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return await self._client.call(api.LIVE_DATA, arguments)

    @overload
    async def live_data_detailed(
        self,
        experience_id: int,
        *,
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
        experience_id: int,
        *,
        body: models.GetExperienceLiveDataRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.LiveDataEventsListResponseData]: ...
    async def live_data_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.LiveDataEventsListResponseData]:
        """Like :meth:`live_data`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return await self._client.call_detailed(api.LIVE_DATA, arguments)

    @overload
    async def history(
        self,
        experience_id: int,
        *,
        only_count: bool | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ExperienceHistoryObjects | str] | None | Unset = UNSET,
        sort_by: models.GetExperienceHistoryRequestDataSortBy | str | None | Unset = UNSET,
        variations: Sequence[float] | None | Unset = UNSET,
        changes: Sequence[float] | None | Unset = UNSET,
        author_id: str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetExperienceHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.ChangeHistory]: ...
    @overload
    async def history(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.ChangeHistory]: ...
    async def history(self, experience_id: int, **arguments: Any) -> paging.AsyncPage[models.ChangeHistory]:
        """List changes made to an experience. Newest first unless sorted otherwise. Filter by author, object type,
        variations or changes (up to 100 ids each). ``getExperienceHistory``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/change-history.

        Args:
            experience_id: ID of the experience.
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
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.

        Returns:
            A page of the list.
        """
        arguments.update(experience_id=experience_id)
        return await paging.async_page(self._client, api.HISTORY, arguments)

    @overload
    def iterate_history(
        self,
        experience_id: int,
        *,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ExperienceHistoryObjects | str] | None | Unset = UNSET,
        sort_by: models.GetExperienceHistoryRequestDataSortBy | str | None | Unset = UNSET,
        variations: Sequence[float] | None | Unset = UNSET,
        changes: Sequence[float] | None | Unset = UNSET,
        author_id: str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetExperienceHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.ChangeHistory]: ...
    @overload
    def iterate_history(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.ChangeHistory]: ...
    def iterate_history(self, experience_id: int, **arguments: Any) -> AsyncIterator[models.ChangeHistory]:
        """The items of :meth:`history`, one after the other; pages are fetched as they are needed.

        Args:
            limit: How many items to give at most; all unless given.
        """
        arguments.update(experience_id=experience_id)
        limit = arguments.pop("limit", None)
        return paging.async_iterate(self._client, api.HISTORY, arguments, limit)

    @overload
    async def count_history(
        self,
        experience_id: int,
        *,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ExperienceHistoryObjects | str] | None | Unset = UNSET,
        sort_by: models.GetExperienceHistoryRequestDataSortBy | str | None | Unset = UNSET,
        variations: Sequence[float] | None | Unset = UNSET,
        changes: Sequence[float] | None | Unset = UNSET,
        author_id: str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetExperienceHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count_history(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    async def count_history(self, experience_id: int, **arguments: Any) -> int:
        """How many items :meth:`history` has in all, without fetching them."""
        arguments.update(experience_id=experience_id)
        return await paging.async_count(self._client, api.HISTORY, arguments)

    @overload
    async def history_detailed(
        self,
        experience_id: int,
        *,
        only_count: bool | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        objects: Sequence[models.ExperienceHistoryObjects | str] | None | Unset = UNSET,
        sort_by: models.GetExperienceHistoryRequestDataSortBy | str | None | Unset = UNSET,
        variations: Sequence[float] | None | Unset = UNSET,
        changes: Sequence[float] | None | Unset = UNSET,
        author_id: str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetExperienceHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ChangeHistoryListResponseData]: ...
    @overload
    async def history_detailed(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceHistoryRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ChangeHistoryListResponseData]: ...
    async def history_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ChangeHistoryListResponseData]:
        """Like :meth:`history`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return await self._client.call_detailed(api.HISTORY, arguments)

    @overload
    async def trigger_screenshots(
        self,
        experience_id: int,
        *,
        variations: Sequence[float] | Unset = UNSET,
        force_regenerate: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    @overload
    async def trigger_screenshots(
        self,
        experience_id: int,
        *,
        body: models.TriggerExperienceScreenshotsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    async def trigger_screenshots(self, experience_id: int, **arguments: Any) -> models.SuccessData:
        """Request screenshots of variations. Covers all variations of the experience unless `variations` names some.
        The screenshots are fetched later with `getExperienceVariationScreenshot`. ``triggerExperienceScreenshots``:
        POST /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/trigger-screenshots.

        Args:
            experience_id: ID of the experience.
            variations: Ids of the variations; all of the experience's unless sent.
            force_regenerate: Whether screenshots that exist already are taken anew.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return await self._client.call(api.TRIGGER_SCREENSHOTS, arguments)

    @overload
    async def trigger_screenshots_detailed(
        self,
        experience_id: int,
        *,
        variations: Sequence[float] | Unset = UNSET,
        force_regenerate: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    @overload
    async def trigger_screenshots_detailed(
        self,
        experience_id: int,
        *,
        body: models.TriggerExperienceScreenshotsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    async def trigger_screenshots_detailed(self, experience_id: int, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`trigger_screenshots`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return await self._client.call_detailed(api.TRIGGER_SCREENSHOTS, arguments)

    @overload
    async def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.BulkExperienceStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    async def bulk_update(
        self,
        *,
        body: models.BulkUpdateExperiencesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Set the status of several experiences. Takes 1 to 100 ids and the status `active`, `paused` or `archived`.
        Read `errors` in the reply for those not updated. ``bulkExperiencesUpdate``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/bulk-update.

        Args:
            id: Ids of the experiences that a bulk call acts on, 1 to 100.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.BULK_UPDATE, arguments)

    @overload
    async def bulk_update_detailed(
        self,
        *,
        id: Sequence[int],
        status: models.BulkExperienceStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    async def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateExperiencesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    async def bulk_update_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_update`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BULK_UPDATE, arguments)

    @overload
    async def bulk_delete(
        self, *, id: Sequence[int], account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.BulkSuccessData: ...
    @overload
    async def bulk_delete(
        self,
        *,
        body: models.BulkDeleteExperiencesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several experiences. Takes 1 to 100 ids; the API has no call to restore them. Read `errors` in the
        reply for those that remain. ``bulkExperiencesDelete``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/bulk-delete.

        Args:
            id: Ids of the experiences that a bulk call acts on, 1 to 100.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.BULK_DELETE, arguments)

    @overload
    async def bulk_delete_detailed(
        self, *, id: Sequence[int], account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    async def bulk_delete_detailed(
        self,
        *,
        body: models.BulkDeleteExperiencesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    async def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BULK_DELETE, arguments)

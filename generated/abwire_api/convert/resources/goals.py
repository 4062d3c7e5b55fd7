"""The resource group ``goals``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import goals as api

if TYPE_CHECKING:
    from .. import models


class Goals(Resource):
    """Conversions that experiences measure, such as clicks, form submits, page visits or revenue."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetGoalsRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GoalStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        tracking: models.GetGoalsRequestDataTracking | str | None | Unset = UNSET,
        usage: models.GetGoalsRequestDataUsage | str | None | Unset = UNSET,
        goal_type: Sequence[models.GoalTypes | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.GetGoalsRequestDataSortBy | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.Goal]: ...
    @overload
    def list(
        self, *, body: models.GetGoalsRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> paging.Page[models.Goal]: ...
    def list(self, **arguments: Any) -> paging.Page[models.Goal]:
        """List the goals of a project. `only` and `except` take up to 200 ids each, but 50 when `include` asks for
        `stats`. A read, although sent by POST. ``getGoalsList``: POST
        /accounts/{account_id}/projects/{project_id}/goals.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            status: Return only goals in one of these states.
            is_default: True for default goals only, false for the others only; both kinds when not sent.
            search: Text to look for in name and description. (at most 200 characters)
            tracking: Return only goals that are tracked, or only those that are not.
            usage: Return only goals that at least one experience uses, or only those that none uses.
            goal_type: Return only goals of these types.
            experiences: Ids of experiences; only their goals are returned. (at most 100 items)
            sort_by: Field that orders the list; `id` unless sent.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            include: Optional fields to add to each of the returned goals; a field not named here is left out.
            only: Ids of the goals to return; all others are left out. At most 50 when `include` asks for `stats`. (at
                most 200 items)
            except_: Ids of the goals to leave out. At most 50 when `include` asks for `stats`. (at most 200 items)
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
        sort_direction: models.GetGoalsRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GoalStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        tracking: models.GetGoalsRequestDataTracking | str | None | Unset = UNSET,
        usage: models.GetGoalsRequestDataUsage | str | None | Unset = UNSET,
        goal_type: Sequence[models.GoalTypes | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.GetGoalsRequestDataSortBy | str | None | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Goal]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetGoalsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Goal]: ...
    def iterate(self, **arguments: Any) -> Iterator[models.Goal]:
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
        sort_direction: models.GetGoalsRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GoalStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        tracking: models.GetGoalsRequestDataTracking | str | None | Unset = UNSET,
        usage: models.GetGoalsRequestDataUsage | str | None | Unset = UNSET,
        goal_type: Sequence[models.GoalTypes | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.GetGoalsRequestDataSortBy | str | None | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count(
        self, *, body: models.GetGoalsRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
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
        sort_direction: models.GetGoalsRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GoalStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        tracking: models.GetGoalsRequestDataTracking | str | None | Unset = UNSET,
        usage: models.GetGoalsRequestDataUsage | str | None | Unset = UNSET,
        goal_type: Sequence[models.GoalTypes | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.GetGoalsRequestDataSortBy | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.GoalsListResponseData]: ...
    @overload
    def list_detailed(
        self, *, body: models.GetGoalsRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.GoalsListResponseData]: ...
    def list_detailed(self, **arguments: Any) -> Response[models.GoalsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, arguments)

    def get(
        self,
        goal_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
    ) -> models.Goal:
        """Get a goal by ID. ``getGoal``: GET /accounts/{account_id}/projects/{project_id}/goals/{goal_id}.

        Args:
            goal_id: ID of the goal.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return self._client.call(
            api.GET, {"goal_id": goal_id, "account_id": account_id, "project_id": project_id, "include": include}
        )

    def get_detailed(
        self,
        goal_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
    ) -> Response[models.Goal]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET, {"goal_id": goal_id, "account_id": account_id, "project_id": project_id, "include": include}
        )

    def get_by_key(
        self,
        goal_key: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
    ) -> models.Goal:
        """Get a goal by key. ``getGoalByKey``: GET /accounts/{account_id}/projects/{project_id}/goals/{goal_key}.

        Args:
            goal_key: Key of the goal, unique within its project.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return self._client.call(
            api.GET_BY_KEY,
            {"goal_key": goal_key, "account_id": account_id, "project_id": project_id, "include": include},
        )

    def get_by_key_detailed(
        self,
        goal_key: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
    ) -> Response[models.Goal]:
        """Like :meth:`get_by_key`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET_BY_KEY,
            {"goal_key": goal_key, "account_id": account_id, "project_id": project_id, "include": include},
        )

    @overload
    def create(
        self,
        *,
        name: str,
        type: str | models.CreateNoSettingsGoalType,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        triggering_rule: models.RuleObject | None | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        status: models.GoalStatuses | str | Unset = UNSET,
        settings: models.DomInteractionGoalSettings
        | models.ScrollPercentageGoalSettings
        | models.RevenueGoalSettings
        | models.SubmitsFormGoalSettings
        | models.ClicksLinkGoalSettings
        | models.ClicksElementGoalSettings
        | models.GaGoalSettings
        | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Goal: ...
    @overload
    def create(
        self, *, body: models.CreateGoal, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Goal: ...
    def create(self, **arguments: Any) -> models.Goal:
        """Create a goal. The `type` decides which settings and triggering rules apply. The goal's key is made from its
        name unless `key` is sent. ``createGoal``: POST /accounts/{account_id}/projects/{project_id}/goals/add.

        Args:
            name: At most 100 characters.
            key: Identifier unique within the project. (at most 32 characters)
            description: At most 500 characters.
            triggering_rule: Logical rule that decides when the goal is triggered; null for none, and returned in lists
                only when asked for with `include`.
            selected_default: True if the goal is preselected whenever a new experience is created.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CREATE, arguments)

    @overload
    def create_detailed(
        self,
        *,
        name: str,
        type: str | models.CreateNoSettingsGoalType,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        triggering_rule: models.RuleObject | None | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        status: models.GoalStatuses | str | Unset = UNSET,
        settings: models.DomInteractionGoalSettings
        | models.ScrollPercentageGoalSettings
        | models.RevenueGoalSettings
        | models.SubmitsFormGoalSettings
        | models.ClicksLinkGoalSettings
        | models.ClicksElementGoalSettings
        | models.GaGoalSettings
        | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Goal]: ...
    @overload
    def create_detailed(
        self, *, body: models.CreateGoal, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Goal]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.Goal]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def update(
        self,
        goal_id: int,
        *,
        name: str | Unset = UNSET,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        triggering_rule: models.RuleObject | None | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        status: models.GoalStatuses | str | Unset = UNSET,
        type: str | models.NoSettingsGoalType | Unset = UNSET,
        settings: models.DomInteractionGoalSettings
        | models.ScrollPercentageGoalSettings
        | models.RevenueGoalSettings
        | models.SubmitsFormGoalSettings
        | models.ClicksLinkGoalSettings
        | models.ClicksElementGoalSettings
        | models.GaGoalSettings
        | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Goal: ...
    @overload
    def update(
        self, goal_id: int, *, body: models.Goal, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Goal: ...
    def update(self, goal_id: int, **arguments: Any) -> models.Goal:
        """Update a goal. ``updateGoal``: POST /accounts/{account_id}/projects/{project_id}/goals/{goal_id}/update.

        Args:
            goal_id: ID of the goal.
            name: At most 100 characters.
            key: Identifier unique within the project. (at most 32 characters)
            description: At most 500 characters.
            triggering_rule: Logical rule that decides when the goal is triggered; null for none, and returned in lists
                only when asked for with `include`.
            selected_default: True if the goal is preselected whenever a new experience is created.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(goal_id=goal_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        goal_id: int,
        *,
        name: str | Unset = UNSET,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        triggering_rule: models.RuleObject | None | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        status: models.GoalStatuses | str | Unset = UNSET,
        type: str | models.NoSettingsGoalType | Unset = UNSET,
        settings: models.DomInteractionGoalSettings
        | models.ScrollPercentageGoalSettings
        | models.RevenueGoalSettings
        | models.SubmitsFormGoalSettings
        | models.ClicksLinkGoalSettings
        | models.ClicksElementGoalSettings
        | models.GaGoalSettings
        | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Goal]: ...
    @overload
    def update_detailed(
        self, goal_id: int, *, body: models.Goal, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Goal]: ...
    def update_detailed(self, goal_id: int, **arguments: Any) -> Response[models.Goal]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(goal_id=goal_id)
        return self._client.call_detailed(api.UPDATE, arguments)

    def delete(
        self, goal_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a goal. Archive it with `bulkGoalsUpdate` or `updateGoal` to keep it instead. ``deleteGoal``: DELETE
        /accounts/{account_id}/projects/{project_id}/goals/{goal_id}/delete.

        Args:
            goal_id: ID of the goal.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(api.DELETE, {"goal_id": goal_id, "account_id": account_id, "project_id": project_id})

    def delete_detailed(
        self, goal_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"goal_id": goal_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.GoalStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    def bulk_update(
        self,
        *,
        body: models.BulkUpdateGoalRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Activate or archive several goals. Takes 1 to 100 ids. Read `errors` in the reply for goals that were not
        updated. ``bulkGoalsUpdate``: POST /accounts/{account_id}/projects/{project_id}/goals/bulk-update.

        Args:
            id: Ids of the goals that a bulk operation touches. (at least 1 items, at most 100 items)
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
        status: models.GoalStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateGoalRequestData,
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
        body: models.BulkDeleteGoalRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several goals. Takes 1 to 100 ids. Read `errors` in the reply for goals that remain.
        ``bulkGoalsDelete``: POST /accounts/{account_id}/projects/{project_id}/goals/bulk-delete.

        Args:
            id: Ids of the goals that a bulk operation touches. (at least 1 items, at most 100 items)
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
        body: models.BulkDeleteGoalRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BULK_DELETE, arguments)

    def clone(
        self,
        goal_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
    ) -> models.Goal:
        """Clone a goal. The copy lands in the same project. Each call makes another copy. ``cloneGoal``: POST
        /accounts/{account_id}/projects/{project_id}/goals/{goal_id}/clone.

        Args:
            goal_id: ID of the goal.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return self._client.call(
            api.CLONE, {"goal_id": goal_id, "account_id": account_id, "project_id": project_id, "include": include}
        )

    def clone_detailed(
        self,
        goal_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
    ) -> Response[models.Goal]:
        """Like :meth:`clone`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.CLONE, {"goal_id": goal_id, "account_id": account_id, "project_id": project_id, "include": include}
        )


class AsyncGoals(AsyncResource):
    """Conversions that experiences measure, such as clicks, form submits, page visits or revenue."""

    __slots__ = ()

    @overload
    async def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetGoalsRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GoalStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        tracking: models.GetGoalsRequestDataTracking | str | None | Unset = UNSET,
        usage: models.GetGoalsRequestDataUsage | str | None | Unset = UNSET,
        goal_type: Sequence[models.GoalTypes | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.GetGoalsRequestDataSortBy | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Goal]: ...
    @overload
    async def list(
        self, *, body: models.GetGoalsRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> paging.AsyncPage[models.Goal]: ...
    async def list(self, **arguments: Any) -> paging.AsyncPage[models.Goal]:
        """List the goals of a project. `only` and `except` take up to 200 ids each, but 50 when `include` asks for
        `stats`. A read, although sent by POST. ``getGoalsList``: POST
        /accounts/{account_id}/projects/{project_id}/goals.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            status: Return only goals in one of these states.
            is_default: True for default goals only, false for the others only; both kinds when not sent.
            search: Text to look for in name and description. (at most 200 characters)
            tracking: Return only goals that are tracked, or only those that are not.
            usage: Return only goals that at least one experience uses, or only those that none uses.
            goal_type: Return only goals of these types.
            experiences: Ids of experiences; only their goals are returned. (at most 100 items)
            sort_by: Field that orders the list; `id` unless sent.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            include: Optional fields to add to each of the returned goals; a field not named here is left out.
            only: Ids of the goals to return; all others are left out. At most 50 when `include` asks for `stats`. (at
                most 200 items)
            except_: Ids of the goals to leave out. At most 50 when `include` asks for `stats`. (at most 200 items)
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
        sort_direction: models.GetGoalsRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GoalStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        tracking: models.GetGoalsRequestDataTracking | str | None | Unset = UNSET,
        usage: models.GetGoalsRequestDataUsage | str | None | Unset = UNSET,
        goal_type: Sequence[models.GoalTypes | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.GetGoalsRequestDataSortBy | str | None | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Goal]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetGoalsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Goal]: ...
    def iterate(self, **arguments: Any) -> AsyncIterator[models.Goal]:
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
        sort_direction: models.GetGoalsRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GoalStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        tracking: models.GetGoalsRequestDataTracking | str | None | Unset = UNSET,
        usage: models.GetGoalsRequestDataUsage | str | None | Unset = UNSET,
        goal_type: Sequence[models.GoalTypes | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.GetGoalsRequestDataSortBy | str | None | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count(
        self, *, body: models.GetGoalsRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
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
        sort_direction: models.GetGoalsRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.GoalStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        tracking: models.GetGoalsRequestDataTracking | str | None | Unset = UNSET,
        usage: models.GetGoalsRequestDataUsage | str | None | Unset = UNSET,
        goal_type: Sequence[models.GoalTypes | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        sort_by: models.GetGoalsRequestDataSortBy | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.GoalsListResponseData]: ...
    @overload
    async def list_detailed(
        self, *, body: models.GetGoalsRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.GoalsListResponseData]: ...
    async def list_detailed(self, **arguments: Any) -> Response[models.GoalsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, arguments)

    async def get(
        self,
        goal_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
    ) -> models.Goal:
        """Get a goal by ID. ``getGoal``: GET /accounts/{account_id}/projects/{project_id}/goals/{goal_id}.

        Args:
            goal_id: ID of the goal.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return await self._client.call(
            api.GET, {"goal_id": goal_id, "account_id": account_id, "project_id": project_id, "include": include}
        )

    async def get_detailed(
        self,
        goal_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
    ) -> Response[models.Goal]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET, {"goal_id": goal_id, "account_id": account_id, "project_id": project_id, "include": include}
        )

    async def get_by_key(
        self,
        goal_key: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
    ) -> models.Goal:
        """Get a goal by key. ``getGoalByKey``: GET /accounts/{account_id}/projects/{project_id}/goals/{goal_key}.

        Args:
            goal_key: Key of the goal, unique within its project.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return await self._client.call(
            api.GET_BY_KEY,
            {"goal_key": goal_key, "account_id": account_id, "project_id": project_id, "include": include},
        )

    async def get_by_key_detailed(
        self,
        goal_key: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
    ) -> Response[models.Goal]:
        """Like :meth:`get_by_key`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET_BY_KEY,
            {"goal_key": goal_key, "account_id": account_id, "project_id": project_id, "include": include},
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        type: str | models.CreateNoSettingsGoalType,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        triggering_rule: models.RuleObject | None | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        status: models.GoalStatuses | str | Unset = UNSET,
        settings: models.DomInteractionGoalSettings
        | models.ScrollPercentageGoalSettings
        | models.RevenueGoalSettings
        | models.SubmitsFormGoalSettings
        | models.ClicksLinkGoalSettings
        | models.ClicksElementGoalSettings
        | models.GaGoalSettings
        | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Goal: ...
    @overload
    async def create(
        self, *, body: models.CreateGoal, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Goal: ...
    async def create(self, **arguments: Any) -> models.Goal:
        """Create a goal. The `type` decides which settings and triggering rules apply. The goal's key is made from its
        name unless `key` is sent. ``createGoal``: POST /accounts/{account_id}/projects/{project_id}/goals/add.

        Args:
            name: At most 100 characters.
            key: Identifier unique within the project. (at most 32 characters)
            description: At most 500 characters.
            triggering_rule: Logical rule that decides when the goal is triggered; null for none, and returned in lists
                only when asked for with `include`.
            selected_default: True if the goal is preselected whenever a new experience is created.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CREATE, arguments)

    @overload
    async def create_detailed(
        self,
        *,
        name: str,
        type: str | models.CreateNoSettingsGoalType,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        triggering_rule: models.RuleObject | None | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        status: models.GoalStatuses | str | Unset = UNSET,
        settings: models.DomInteractionGoalSettings
        | models.ScrollPercentageGoalSettings
        | models.RevenueGoalSettings
        | models.SubmitsFormGoalSettings
        | models.ClicksLinkGoalSettings
        | models.ClicksElementGoalSettings
        | models.GaGoalSettings
        | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Goal]: ...
    @overload
    async def create_detailed(
        self, *, body: models.CreateGoal, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Goal]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.Goal]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def update(
        self,
        goal_id: int,
        *,
        name: str | Unset = UNSET,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        triggering_rule: models.RuleObject | None | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        status: models.GoalStatuses | str | Unset = UNSET,
        type: str | models.NoSettingsGoalType | Unset = UNSET,
        settings: models.DomInteractionGoalSettings
        | models.ScrollPercentageGoalSettings
        | models.RevenueGoalSettings
        | models.SubmitsFormGoalSettings
        | models.ClicksLinkGoalSettings
        | models.ClicksElementGoalSettings
        | models.GaGoalSettings
        | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Goal: ...
    @overload
    async def update(
        self, goal_id: int, *, body: models.Goal, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Goal: ...
    async def update(self, goal_id: int, **arguments: Any) -> models.Goal:
        """Update a goal. ``updateGoal``: POST /accounts/{account_id}/projects/{project_id}/goals/{goal_id}/update.

        Args:
            goal_id: ID of the goal.
            name: At most 100 characters.
            key: Identifier unique within the project. (at most 32 characters)
            description: At most 500 characters.
            triggering_rule: Logical rule that decides when the goal is triggered; null for none, and returned in lists
                only when asked for with `include`.
            selected_default: True if the goal is preselected whenever a new experience is created.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(goal_id=goal_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        goal_id: int,
        *,
        name: str | Unset = UNSET,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        triggering_rule: models.RuleObject | None | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        status: models.GoalStatuses | str | Unset = UNSET,
        type: str | models.NoSettingsGoalType | Unset = UNSET,
        settings: models.DomInteractionGoalSettings
        | models.ScrollPercentageGoalSettings
        | models.RevenueGoalSettings
        | models.SubmitsFormGoalSettings
        | models.ClicksLinkGoalSettings
        | models.ClicksElementGoalSettings
        | models.GaGoalSettings
        | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Goal]: ...
    @overload
    async def update_detailed(
        self, goal_id: int, *, body: models.Goal, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Goal]: ...
    async def update_detailed(self, goal_id: int, **arguments: Any) -> Response[models.Goal]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(goal_id=goal_id)
        return await self._client.call_detailed(api.UPDATE, arguments)

    async def delete(
        self, goal_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a goal. Archive it with `bulkGoalsUpdate` or `updateGoal` to keep it instead. ``deleteGoal``: DELETE
        /accounts/{account_id}/projects/{project_id}/goals/{goal_id}/delete.

        Args:
            goal_id: ID of the goal.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"goal_id": goal_id, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, goal_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"goal_id": goal_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.GoalStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    async def bulk_update(
        self,
        *,
        body: models.BulkUpdateGoalRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Activate or archive several goals. Takes 1 to 100 ids. Read `errors` in the reply for goals that were not
        updated. ``bulkGoalsUpdate``: POST /accounts/{account_id}/projects/{project_id}/goals/bulk-update.

        Args:
            id: Ids of the goals that a bulk operation touches. (at least 1 items, at most 100 items)
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
        status: models.GoalStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    async def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateGoalRequestData,
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
        body: models.BulkDeleteGoalRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several goals. Takes 1 to 100 ids. Read `errors` in the reply for goals that remain.
        ``bulkGoalsDelete``: POST /accounts/{account_id}/projects/{project_id}/goals/bulk-delete.

        Args:
            id: Ids of the goals that a bulk operation touches. (at least 1 items, at most 100 items)
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
        body: models.BulkDeleteGoalRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    async def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BULK_DELETE, arguments)

    async def clone(
        self,
        goal_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
    ) -> models.Goal:
        """Clone a goal. The copy lands in the same project. Each call makes another copy. ``cloneGoal``: POST
        /accounts/{account_id}/projects/{project_id}/goals/{goal_id}/clone.

        Args:
            goal_id: ID of the goal.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return await self._client.call(
            api.CLONE, {"goal_id": goal_id, "account_id": account_id, "project_id": project_id, "include": include}
        )

    async def clone_detailed(
        self,
        goal_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.GoalOptionalFields | str] | Unset = UNSET,
    ) -> Response[models.Goal]:
        """Like :meth:`clone`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.CLONE, {"goal_id": goal_id, "account_id": account_id, "project_id": project_id, "include": include}
        )

"""The resource group ``locations``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import locations as api

if TYPE_CHECKING:
    from .. import models


class Locations(Resource):
    """Rules that say where, on which pages or events, an experience runs."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetLocationsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.LocationStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        sort_by: models.GetLocationsListRequestDataSortBy | str | None | Unset = UNSET,
        usage: models.GetLocationsListRequestDataUsage | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.Location]: ...
    @overload
    def list(
        self,
        *,
        body: models.GetLocationsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.Location]: ...
    def list(self, **arguments: Any) -> paging.Page[models.Location]:
        """List the locations of a project. Rules, triggers and usage come only when named in `include`. A read,
        although sent by POST. ``getLocationsList``: POST /accounts/{account_id}/projects/{project_id}/locations.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            status: Return only locations in one of these states.
            is_default: True for default locations only, false for the others only; both kinds when not sent.
            search: Text to look for in name and description. (at most 200 characters)
            sort_by: Field that orders the list; `id` unless sent.
            usage: Return only locations that experiences use, or only those that none uses.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            include: Optional fields to add to each of the returned locations; a field not named here is left out.
            only: Ids of the locations to return; all others are left out. (at most 100 items)
            except_: Ids of the locations to leave out. (at most 100 items)
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
        sort_direction: models.GetLocationsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.LocationStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        sort_by: models.GetLocationsListRequestDataSortBy | str | None | Unset = UNSET,
        usage: models.GetLocationsListRequestDataUsage | str | None | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Location]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetLocationsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Location]: ...
    def iterate(self, **arguments: Any) -> Iterator[models.Location]:
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
        sort_direction: models.GetLocationsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.LocationStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        sort_by: models.GetLocationsListRequestDataSortBy | str | None | Unset = UNSET,
        usage: models.GetLocationsListRequestDataUsage | str | None | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count(
        self,
        *,
        body: models.GetLocationsListRequestData,
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
        sort_direction: models.GetLocationsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.LocationStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        sort_by: models.GetLocationsListRequestDataSortBy | str | None | Unset = UNSET,
        usage: models.GetLocationsListRequestDataUsage | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.LocationsListResponseData]: ...
    @overload
    def list_detailed(
        self,
        *,
        body: models.GetLocationsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.LocationsListResponseData]: ...
    def list_detailed(self, **arguments: Any) -> Response[models.LocationsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, arguments)

    def get(
        self,
        location_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
    ) -> models.Location:
        """Get a location. ``getLocation``: GET /accounts/{account_id}/projects/{project_id}/locations/{location_id}.

        Args:
            location_id: ID of the location.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return self._client.call(
            api.GET,
            {"location_id": location_id, "account_id": account_id, "project_id": project_id, "include": include},
        )

    def get_detailed(
        self,
        location_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.Location]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET,
            {"location_id": location_id, "account_id": account_id, "project_id": project_id, "include": include},
        )

    @overload
    def create(
        self,
        *,
        name: str,
        rules: models.LocationRuleObject | None,
        description: str | Unset = UNSET,
        status: models.LocationStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        trigger: models.LocationTrigger | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Location: ...
    @overload
    def create(
        self, *, body: models.LocationCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Location: ...
    def create(self, **arguments: Any) -> models.Location:
        """Create a location. ``createLocation``: POST /accounts/{account_id}/projects/{project_id}/locations/add.

        Args:
            name: At most 100 characters.
            rules: Logical rules that decide where the location matches; null for none, and returned in lists only when
                asked for with `include`.
            description: At most 500 characters.
            selected_default: True if the location is preselected whenever a new experience is created.
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
        rules: models.LocationRuleObject | None,
        description: str | Unset = UNSET,
        status: models.LocationStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        trigger: models.LocationTrigger | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Location]: ...
    @overload
    def create_detailed(
        self, *, body: models.LocationCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Location]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.Location]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def update(
        self,
        location_id: int,
        *,
        description: str | Unset = UNSET,
        status: models.LocationStatuses | str | Unset = UNSET,
        name: str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        rules: models.LocationRuleObject | None | Unset = UNSET,
        trigger: models.LocationTrigger | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Location: ...
    @overload
    def update(
        self,
        location_id: int,
        *,
        body: models.Location,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Location: ...
    def update(self, location_id: int, **arguments: Any) -> models.Location:
        """Update a location. ``updateLocation``: POST
        /accounts/{account_id}/projects/{project_id}/locations/{location_id}/update.

        Args:
            location_id: ID of the location.
            description: At most 500 characters.
            name: At most 100 characters.
            selected_default: True if the location is preselected whenever a new experience is created.
            rules: Logical rules that decide where the location matches; null for none, and returned in lists only when
                asked for with `include`.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(location_id=location_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        location_id: int,
        *,
        description: str | Unset = UNSET,
        status: models.LocationStatuses | str | Unset = UNSET,
        name: str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        rules: models.LocationRuleObject | None | Unset = UNSET,
        trigger: models.LocationTrigger | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Location]: ...
    @overload
    def update_detailed(
        self,
        location_id: int,
        *,
        body: models.Location,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Location]: ...
    def update_detailed(self, location_id: int, **arguments: Any) -> Response[models.Location]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(location_id=location_id)
        return self._client.call_detailed(api.UPDATE, arguments)

    def delete(
        self, location_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a location. Archive it with `bulkLocationsUpdate` to keep it instead. ``deleteLocation``: DELETE
        /accounts/{account_id}/projects/{project_id}/locations/{location_id}/delete.

        Args:
            location_id: ID of the location.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.DELETE, {"location_id": location_id, "account_id": account_id, "project_id": project_id}
        )

    def delete_detailed(
        self, location_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"location_id": location_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.LocationStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    def bulk_update(
        self,
        *,
        body: models.BulkUpdateLocationsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Activate or archive several locations. Takes 1 to 100 ids. Read `errors` in the reply for locations that were
        not updated. ``bulkLocationsUpdate``: POST
        /accounts/{account_id}/projects/{project_id}/locations/bulk-update.

        Args:
            id: Ids of the locations that a bulk operation touches. (at least 1 items, at most 100 items)
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
        status: models.LocationStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateLocationsRequestData,
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
        body: models.BulkDeleteLocationsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several locations. Takes 1 to 100 ids. Read `errors` in the reply for locations that remain.
        ``bulkLocationsDelete``: POST /accounts/{account_id}/projects/{project_id}/locations/bulk-delete.

        Args:
            id: Ids of the locations that a bulk operation touches. (at least 1 items, at most 100 items)
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
        body: models.BulkDeleteLocationsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BULK_DELETE, arguments)

    def presets(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.LocationsPresetsListResponseData:
        """List location presets. Presets are ready-made locations to start from. ``getLocationsPresets``: GET
        /accounts/{account_id}/projects/{project_id}/locations-presets.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(api.PRESETS, {"account_id": account_id, "project_id": project_id})

    def presets_detailed(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.LocationsPresetsListResponseData]:
        """Like :meth:`presets`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.PRESETS, {"account_id": account_id, "project_id": project_id})

    def clone(
        self,
        location_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
    ) -> models.Location:
        """Clone a location. The copy lands in the same project. Each call makes another copy. ``cloneLocation``: POST
        /accounts/{account_id}/projects/{project_id}/locations/{location_id}/clone.

        Args:
            location_id: ID of the location.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return self._client.call(
            api.CLONE,
            {"location_id": location_id, "account_id": account_id, "project_id": project_id, "include": include},
        )

    def clone_detailed(
        self,
        location_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.Location]:
        """Like :meth:`clone`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.CLONE,
            {"location_id": location_id, "account_id": account_id, "project_id": project_id, "include": include},
        )


class AsyncLocations(AsyncResource):
    """Rules that say where, on which pages or events, an experience runs."""

    __slots__ = ()

    @overload
    async def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetLocationsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.LocationStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        sort_by: models.GetLocationsListRequestDataSortBy | str | None | Unset = UNSET,
        usage: models.GetLocationsListRequestDataUsage | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Location]: ...
    @overload
    async def list(
        self,
        *,
        body: models.GetLocationsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Location]: ...
    async def list(self, **arguments: Any) -> paging.AsyncPage[models.Location]:
        """List the locations of a project. Rules, triggers and usage come only when named in `include`. A read,
        although sent by POST. ``getLocationsList``: POST /accounts/{account_id}/projects/{project_id}/locations.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            status: Return only locations in one of these states.
            is_default: True for default locations only, false for the others only; both kinds when not sent.
            search: Text to look for in name and description. (at most 200 characters)
            sort_by: Field that orders the list; `id` unless sent.
            usage: Return only locations that experiences use, or only those that none uses.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            include: Optional fields to add to each of the returned locations; a field not named here is left out.
            only: Ids of the locations to return; all others are left out. (at most 100 items)
            except_: Ids of the locations to leave out. (at most 100 items)
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
        sort_direction: models.GetLocationsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.LocationStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        sort_by: models.GetLocationsListRequestDataSortBy | str | None | Unset = UNSET,
        usage: models.GetLocationsListRequestDataUsage | str | None | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Location]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetLocationsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Location]: ...
    def iterate(self, **arguments: Any) -> AsyncIterator[models.Location]:
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
        sort_direction: models.GetLocationsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.LocationStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        sort_by: models.GetLocationsListRequestDataSortBy | str | None | Unset = UNSET,
        usage: models.GetLocationsListRequestDataUsage | str | None | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count(
        self,
        *,
        body: models.GetLocationsListRequestData,
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
        sort_direction: models.GetLocationsListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.LocationStatuses | str] | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        sort_by: models.GetLocationsListRequestDataSortBy | str | None | Unset = UNSET,
        usage: models.GetLocationsListRequestDataUsage | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.LocationsListResponseData]: ...
    @overload
    async def list_detailed(
        self,
        *,
        body: models.GetLocationsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.LocationsListResponseData]: ...
    async def list_detailed(self, **arguments: Any) -> Response[models.LocationsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, arguments)

    async def get(
        self,
        location_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
    ) -> models.Location:
        """Get a location. ``getLocation``: GET /accounts/{account_id}/projects/{project_id}/locations/{location_id}.

        Args:
            location_id: ID of the location.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return await self._client.call(
            api.GET,
            {"location_id": location_id, "account_id": account_id, "project_id": project_id, "include": include},
        )

    async def get_detailed(
        self,
        location_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.Location]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET,
            {"location_id": location_id, "account_id": account_id, "project_id": project_id, "include": include},
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        rules: models.LocationRuleObject | None,
        description: str | Unset = UNSET,
        status: models.LocationStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        trigger: models.LocationTrigger | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Location: ...
    @overload
    async def create(
        self, *, body: models.LocationCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Location: ...
    async def create(self, **arguments: Any) -> models.Location:
        """Create a location. ``createLocation``: POST /accounts/{account_id}/projects/{project_id}/locations/add.

        Args:
            name: At most 100 characters.
            rules: Logical rules that decide where the location matches; null for none, and returned in lists only when
                asked for with `include`.
            description: At most 500 characters.
            selected_default: True if the location is preselected whenever a new experience is created.
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
        rules: models.LocationRuleObject | None,
        description: str | Unset = UNSET,
        status: models.LocationStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        trigger: models.LocationTrigger | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Location]: ...
    @overload
    async def create_detailed(
        self, *, body: models.LocationCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Location]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.Location]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def update(
        self,
        location_id: int,
        *,
        description: str | Unset = UNSET,
        status: models.LocationStatuses | str | Unset = UNSET,
        name: str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        rules: models.LocationRuleObject | None | Unset = UNSET,
        trigger: models.LocationTrigger | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Location: ...
    @overload
    async def update(
        self,
        location_id: int,
        *,
        body: models.Location,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Location: ...
    async def update(self, location_id: int, **arguments: Any) -> models.Location:
        """Update a location. ``updateLocation``: POST
        /accounts/{account_id}/projects/{project_id}/locations/{location_id}/update.

        Args:
            location_id: ID of the location.
            description: At most 500 characters.
            name: At most 100 characters.
            selected_default: True if the location is preselected whenever a new experience is created.
            rules: Logical rules that decide where the location matches; null for none, and returned in lists only when
                asked for with `include`.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(location_id=location_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        location_id: int,
        *,
        description: str | Unset = UNSET,
        status: models.LocationStatuses | str | Unset = UNSET,
        name: str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        rules: models.LocationRuleObject | None | Unset = UNSET,
        trigger: models.LocationTrigger | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Location]: ...
    @overload
    async def update_detailed(
        self,
        location_id: int,
        *,
        body: models.Location,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Location]: ...
    async def update_detailed(self, location_id: int, **arguments: Any) -> Response[models.Location]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(location_id=location_id)
        return await self._client.call_detailed(api.UPDATE, arguments)

    async def delete(
        self, location_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a location. Archive it with `bulkLocationsUpdate` to keep it instead. ``deleteLocation``: DELETE
        /accounts/{account_id}/projects/{project_id}/locations/{location_id}/delete.

        Args:
            location_id: ID of the location.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"location_id": location_id, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, location_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"location_id": location_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.LocationStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    async def bulk_update(
        self,
        *,
        body: models.BulkUpdateLocationsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Activate or archive several locations. Takes 1 to 100 ids. Read `errors` in the reply for locations that were
        not updated. ``bulkLocationsUpdate``: POST
        /accounts/{account_id}/projects/{project_id}/locations/bulk-update.

        Args:
            id: Ids of the locations that a bulk operation touches. (at least 1 items, at most 100 items)
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
        status: models.LocationStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    async def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateLocationsRequestData,
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
        body: models.BulkDeleteLocationsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several locations. Takes 1 to 100 ids. Read `errors` in the reply for locations that remain.
        ``bulkLocationsDelete``: POST /accounts/{account_id}/projects/{project_id}/locations/bulk-delete.

        Args:
            id: Ids of the locations that a bulk operation touches. (at least 1 items, at most 100 items)
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
        body: models.BulkDeleteLocationsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    async def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BULK_DELETE, arguments)

    async def presets(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.LocationsPresetsListResponseData:
        """List location presets. Presets are ready-made locations to start from. ``getLocationsPresets``: GET
        /accounts/{account_id}/projects/{project_id}/locations-presets.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(api.PRESETS, {"account_id": account_id, "project_id": project_id})

    async def presets_detailed(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.LocationsPresetsListResponseData]:
        """Like :meth:`presets`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.PRESETS, {"account_id": account_id, "project_id": project_id})

    async def clone(
        self,
        location_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
    ) -> models.Location:
        """Clone a location. The copy lands in the same project. Each call makes another copy. ``cloneLocation``: POST
        /accounts/{account_id}/projects/{project_id}/locations/{location_id}/clone.

        Args:
            location_id: ID of the location.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return await self._client.call(
            api.CLONE,
            {"location_id": location_id, "account_id": account_id, "project_id": project_id, "include": include},
        )

    async def clone_detailed(
        self,
        location_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.LocationIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.Location]:
        """Like :meth:`clone`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.CLONE,
            {"location_id": location_id, "account_id": account_id, "project_id": project_id, "include": include},
        )

"""The resource group ``observations``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import observations as api

if TYPE_CHECKING:
    from .. import models


class Observations(Resource):
    """What was noticed and may become a hypothesis."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetObservationsListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetObservationsListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ObservationStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.Observation]: ...
    @overload
    def list(
        self,
        *,
        body: models.GetObservationsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.Observation]: ...
    def list(self, **arguments: Any) -> paging.Page[models.Observation]:
        """List the observations of a project. Sorted by name, descending, unless `sort_by` says otherwise. A read,
        although sent by POST. ``getObservationsList``: POST
        /accounts/{account_id}/projects/{project_id}/observations.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            sort_by: Field that orders the list; `name` unless sent.
            search: Text to look for in name and description. (at most 200 characters)
            status: Return only observations in one of these states.
            tags: Ids of tags; only observations that bear them are returned.
            only: Ids of the observations to return; all others are left out. (at most 100 items)
            except_: Ids of the observations to leave out. (at most 100 items)
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            expand: References to return as full objects; any not named here comes back as an id.
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
        sort_direction: models.GetObservationsListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetObservationsListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ObservationStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Observation]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetObservationsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Observation]: ...
    def iterate(self, **arguments: Any) -> Iterator[models.Observation]:
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
        sort_direction: models.GetObservationsListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetObservationsListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ObservationStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count(
        self,
        *,
        body: models.GetObservationsListRequestData,
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
        sort_direction: models.GetObservationsListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetObservationsListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ObservationStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ObservationsListResponseData]: ...
    @overload
    def list_detailed(
        self,
        *,
        body: models.GetObservationsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ObservationsListResponseData]: ...
    def list_detailed(self, **arguments: Any) -> Response[models.ObservationsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, arguments)

    def get(
        self,
        observation_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> models.Observation:
        """Get an observation. ``getObservation``: GET
        /accounts/{account_id}/projects/{project_id}/observations/{observation_id}.

        Args:
            observation_id: ID of the observation.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
        """
        return self._client.call(
            api.GET,
            {"observation_id": observation_id, "account_id": account_id, "project_id": project_id, "expand": expand},
        )

    def get_detailed(
        self,
        observation_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Observation]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET,
            {"observation_id": observation_id, "account_id": account_id, "project_id": project_id, "expand": expand},
        )

    @overload
    def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        status: models.ObservationStatuses | str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        images: Sequence[models.ObservationImage] | None | Unset = UNSET,
        files: Sequence[models.ObservationFile] | None | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> models.Observation: ...
    @overload
    def create(
        self,
        *,
        body: models.CreateObservation,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> models.Observation: ...
    def create(self, **arguments: Any) -> models.Observation:
        """Create an observation. ``createObservation``: POST
        /accounts/{account_id}/projects/{project_id}/observations/add.

        Args:
            name: At most 100 characters.
            description: Details beyond what the name tells. (at most 5000 characters)
            url: Page that the observation refers to. (at most 2048 characters)
            images: Pictures of what was observed. (at most 3 items)
            files: Uploaded files to attach to the observation. (at most 3 items)
            tags: Tags for the observation: ids of existing ones, or new ones to create.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CREATE, arguments)

    @overload
    def create_detailed(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        status: models.ObservationStatuses | str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        images: Sequence[models.ObservationImage] | None | Unset = UNSET,
        files: Sequence[models.ObservationFile] | None | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Observation]: ...
    @overload
    def create_detailed(
        self,
        *,
        body: models.CreateObservation,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Observation]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.Observation]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def update(
        self,
        observation_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status: models.ObservationStatuses | str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        images: Sequence[models.ObservationImage] | None | Unset = UNSET,
        files: Sequence[models.ObservationFile] | None | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> models.Observation: ...
    @overload
    def update(
        self,
        observation_id: int,
        *,
        body: models.CreateUpdateObservation,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> models.Observation: ...
    def update(self, observation_id: int, **arguments: Any) -> models.Observation:
        """Update an observation. ``updateObservation``: POST
        /accounts/{account_id}/projects/{project_id}/observations/{observation_id}/update.

        Args:
            observation_id: ID of the observation.
            name: At most 100 characters.
            description: Details beyond what the name tells. (at most 5000 characters)
            url: Page that the observation refers to. (at most 2048 characters)
            images: Pictures of what was observed. (at most 3 items)
            files: Uploaded files to attach to the observation. (at most 3 items)
            tags: Tags for the observation: ids of existing ones, or new ones to create.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(observation_id=observation_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        observation_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status: models.ObservationStatuses | str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        images: Sequence[models.ObservationImage] | None | Unset = UNSET,
        files: Sequence[models.ObservationFile] | None | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Observation]: ...
    @overload
    def update_detailed(
        self,
        observation_id: int,
        *,
        body: models.CreateUpdateObservation,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Observation]: ...
    def update_detailed(self, observation_id: int, **arguments: Any) -> Response[models.Observation]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(observation_id=observation_id)
        return self._client.call_detailed(api.UPDATE, arguments)

    def delete(
        self, observation_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Observation:
        """Delete an observation. Returns the deleted observation, where most deletes return only a message.
        ``deleteObservation``: DELETE
        /accounts/{account_id}/projects/{project_id}/observations/{observation_id}/delete.

        Args:
            observation_id: ID of the observation.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.DELETE, {"observation_id": observation_id, "account_id": account_id, "project_id": project_id}
        )

    def delete_detailed(
        self, observation_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Observation]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"observation_id": observation_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.ObservationStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    def bulk_update(
        self,
        *,
        body: models.BulkUpdateObservationsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Activate or archive several observations. Takes 1 to 100 ids. Read `errors` in the reply for observations
        that were not updated. ``bulkObservationsUpdate``: POST
        /accounts/{account_id}/projects/{project_id}/observations/bulk-update.

        Args:
            id: Ids of the observations that a bulk operation touches. (at least 1 items, at most 100 items)
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
        status: models.ObservationStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateObservationsRequestData,
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
        body: models.BulkDeleteObservationsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several observations. Takes 1 to 100 ids. Read `errors` in the reply for observations that remain.
        ``bulkObservationsDelete``: POST /accounts/{account_id}/projects/{project_id}/observations/bulk-delete.

        Args:
            id: Ids of the observations that a bulk operation touches. (at least 1 items, at most 100 items)
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
        body: models.BulkDeleteObservationsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BULK_DELETE, arguments)


class AsyncObservations(AsyncResource):
    """What was noticed and may become a hypothesis."""

    __slots__ = ()

    @overload
    async def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetObservationsListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetObservationsListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ObservationStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Observation]: ...
    @overload
    async def list(
        self,
        *,
        body: models.GetObservationsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Observation]: ...
    async def list(self, **arguments: Any) -> paging.AsyncPage[models.Observation]:
        """List the observations of a project. Sorted by name, descending, unless `sort_by` says otherwise. A read,
        although sent by POST. ``getObservationsList``: POST
        /accounts/{account_id}/projects/{project_id}/observations.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            sort_by: Field that orders the list; `name` unless sent.
            search: Text to look for in name and description. (at most 200 characters)
            status: Return only observations in one of these states.
            tags: Ids of tags; only observations that bear them are returned.
            only: Ids of the observations to return; all others are left out. (at most 100 items)
            except_: Ids of the observations to leave out. (at most 100 items)
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            expand: References to return as full objects; any not named here comes back as an id.
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
        sort_direction: models.GetObservationsListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetObservationsListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ObservationStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Observation]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetObservationsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Observation]: ...
    def iterate(self, **arguments: Any) -> AsyncIterator[models.Observation]:
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
        sort_direction: models.GetObservationsListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetObservationsListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ObservationStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count(
        self,
        *,
        body: models.GetObservationsListRequestData,
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
        sort_direction: models.GetObservationsListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetObservationsListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.ObservationStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ObservationsListResponseData]: ...
    @overload
    async def list_detailed(
        self,
        *,
        body: models.GetObservationsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ObservationsListResponseData]: ...
    async def list_detailed(self, **arguments: Any) -> Response[models.ObservationsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, arguments)

    async def get(
        self,
        observation_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> models.Observation:
        """Get an observation. ``getObservation``: GET
        /accounts/{account_id}/projects/{project_id}/observations/{observation_id}.

        Args:
            observation_id: ID of the observation.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
        """
        return await self._client.call(
            api.GET,
            {"observation_id": observation_id, "account_id": account_id, "project_id": project_id, "expand": expand},
        )

    async def get_detailed(
        self,
        observation_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Observation]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET,
            {"observation_id": observation_id, "account_id": account_id, "project_id": project_id, "expand": expand},
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        status: models.ObservationStatuses | str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        images: Sequence[models.ObservationImage] | None | Unset = UNSET,
        files: Sequence[models.ObservationFile] | None | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> models.Observation: ...
    @overload
    async def create(
        self,
        *,
        body: models.CreateObservation,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> models.Observation: ...
    async def create(self, **arguments: Any) -> models.Observation:
        """Create an observation. ``createObservation``: POST
        /accounts/{account_id}/projects/{project_id}/observations/add.

        Args:
            name: At most 100 characters.
            description: Details beyond what the name tells. (at most 5000 characters)
            url: Page that the observation refers to. (at most 2048 characters)
            images: Pictures of what was observed. (at most 3 items)
            files: Uploaded files to attach to the observation. (at most 3 items)
            tags: Tags for the observation: ids of existing ones, or new ones to create.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CREATE, arguments)

    @overload
    async def create_detailed(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        status: models.ObservationStatuses | str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        images: Sequence[models.ObservationImage] | None | Unset = UNSET,
        files: Sequence[models.ObservationFile] | None | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Observation]: ...
    @overload
    async def create_detailed(
        self,
        *,
        body: models.CreateObservation,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Observation]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.Observation]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def update(
        self,
        observation_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status: models.ObservationStatuses | str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        images: Sequence[models.ObservationImage] | None | Unset = UNSET,
        files: Sequence[models.ObservationFile] | None | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> models.Observation: ...
    @overload
    async def update(
        self,
        observation_id: int,
        *,
        body: models.CreateUpdateObservation,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> models.Observation: ...
    async def update(self, observation_id: int, **arguments: Any) -> models.Observation:
        """Update an observation. ``updateObservation``: POST
        /accounts/{account_id}/projects/{project_id}/observations/{observation_id}/update.

        Args:
            observation_id: ID of the observation.
            name: At most 100 characters.
            description: Details beyond what the name tells. (at most 5000 characters)
            url: Page that the observation refers to. (at most 2048 characters)
            images: Pictures of what was observed. (at most 3 items)
            files: Uploaded files to attach to the observation. (at most 3 items)
            tags: Tags for the observation: ids of existing ones, or new ones to create.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(observation_id=observation_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        observation_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status: models.ObservationStatuses | str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        images: Sequence[models.ObservationImage] | None | Unset = UNSET,
        files: Sequence[models.ObservationFile] | None | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Observation]: ...
    @overload
    async def update_detailed(
        self,
        observation_id: int,
        *,
        body: models.CreateUpdateObservation,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.ObservationsExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Observation]: ...
    async def update_detailed(self, observation_id: int, **arguments: Any) -> Response[models.Observation]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(observation_id=observation_id)
        return await self._client.call_detailed(api.UPDATE, arguments)

    async def delete(
        self, observation_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Observation:
        """Delete an observation. Returns the deleted observation, where most deletes return only a message.
        ``deleteObservation``: DELETE
        /accounts/{account_id}/projects/{project_id}/observations/{observation_id}/delete.

        Args:
            observation_id: ID of the observation.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"observation_id": observation_id, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, observation_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Observation]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"observation_id": observation_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.ObservationStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    async def bulk_update(
        self,
        *,
        body: models.BulkUpdateObservationsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Activate or archive several observations. Takes 1 to 100 ids. Read `errors` in the reply for observations
        that were not updated. ``bulkObservationsUpdate``: POST
        /accounts/{account_id}/projects/{project_id}/observations/bulk-update.

        Args:
            id: Ids of the observations that a bulk operation touches. (at least 1 items, at most 100 items)
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
        status: models.ObservationStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    async def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateObservationsRequestData,
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
        body: models.BulkDeleteObservationsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several observations. Takes 1 to 100 ids. Read `errors` in the reply for observations that remain.
        ``bulkObservationsDelete``: POST /accounts/{account_id}/projects/{project_id}/observations/bulk-delete.

        Args:
            id: Ids of the observations that a bulk operation touches. (at least 1 items, at most 100 items)
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
        body: models.BulkDeleteObservationsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    async def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BULK_DELETE, arguments)

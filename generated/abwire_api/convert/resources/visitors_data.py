"""The resource group ``visitors_data``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.files import FileInput
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import visitors_data as api

if TYPE_CHECKING:
    from .. import models


class VisitorsData(Resource):
    """What is known of single visitors."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.VisitorDataItem]: ...
    @overload
    def list(
        self,
        *,
        body: models.GetVisitorDataListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.VisitorDataItem]: ...
    def list(self, **arguments: Any) -> paging.Page[models.VisitorDataItem]:
        """List stored visitor data. A read, although sent by POST. ``getVisitorData``: POST
        /accounts/{account_id}/projects/{project_id}/visitors-data.

        Args:
            only_count: True sends the number of records alone, without the records.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            search: At most 200 characters.
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
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.VisitorDataItem]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetVisitorDataListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.VisitorDataItem]: ...
    def iterate(self, **arguments: Any) -> Iterator[models.VisitorDataItem]:
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
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count(
        self,
        *,
        body: models.GetVisitorDataListRequestData,
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
        page: int | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataListResponseData]: ...
    @overload
    def list_detailed(
        self,
        *,
        body: models.GetVisitorDataListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataListResponseData]: ...
    def list_detailed(self, **arguments: Any) -> Response[models.VisitorDataListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, arguments)

    @overload
    def create(
        self,
        *,
        visitor_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
        data: models.BaseDataItem | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataItem: ...
    @overload
    def create(
        self,
        *,
        body: models.CreateVisitorDataItemRequest,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataItem: ...
    def create(self, **arguments: Any) -> models.VisitorDataItem:
        """Add the data of one visitor. ``createVisitorDataItem``: POST
        /accounts/{account_id}/projects/{project_id}/visitors-data/add.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CREATE, arguments)

    @overload
    def create_detailed(
        self,
        *,
        visitor_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
        data: models.BaseDataItem | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataItem]: ...
    @overload
    def create_detailed(
        self,
        *,
        body: models.CreateVisitorDataItemRequest,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataItem]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.VisitorDataItem]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    def get(
        self, visitor_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.VisitorDataItem:
        """Get the data of one visitor. ``getVisitorDataItem``: GET
        /accounts/{account_id}/projects/{project_id}/visitors-data/{visitor_id}.

        Args:
            visitor_id: ID of the visitor, as your site or application assigns it.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.GET, {"visitor_id": visitor_id, "account_id": account_id, "project_id": project_id}
        )

    def get_detailed(
        self, visitor_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.VisitorDataItem]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET, {"visitor_id": visitor_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def update(
        self,
        visitor_id: str,
        *,
        data: models.BaseDataItem | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataItem: ...
    @overload
    def update(
        self,
        visitor_id: str,
        *,
        body: models.UpdateVisitorDataItemRequest,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataItem: ...
    def update(self, visitor_id: str, **arguments: Any) -> models.VisitorDataItem:
        """Update the data of one visitor. ``updateVisitorDataItem``: POST
        /accounts/{account_id}/projects/{project_id}/visitors-data/{visitor_id}/update.

        Args:
            visitor_id: ID of the visitor, as your site or application assigns it.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(visitor_id=visitor_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        visitor_id: str,
        *,
        data: models.BaseDataItem | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataItem]: ...
    @overload
    def update_detailed(
        self,
        visitor_id: str,
        *,
        body: models.UpdateVisitorDataItemRequest,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataItem]: ...
    def update_detailed(self, visitor_id: str, **arguments: Any) -> Response[models.VisitorDataItem]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(visitor_id=visitor_id)
        return self._client.call_detailed(api.UPDATE, arguments)

    def delete(
        self, visitor_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete the data of one visitor. ``deleteVisitorDataItem``: DELETE
        /accounts/{account_id}/projects/{project_id}/visitors-data/{visitor_id}/delete.

        Args:
            visitor_id: ID of the visitor, as your site or application assigns it.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.DELETE, {"visitor_id": visitor_id, "account_id": account_id, "project_id": project_id}
        )

    def delete_detailed(
        self, visitor_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"visitor_id": visitor_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def import_csv(
        self, *, file: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData: ...
    @overload
    def import_csv(
        self,
        *,
        body: models.ImportVisitorsDataCsvRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    def import_csv(self, **arguments: Any) -> models.SuccessData:
        """Import visitor data from a CSV file. The file is sent as `multipart/form-data`; `source` is `csv` unless
        given. ``importVisitorsDataCsv``: POST /accounts/{account_id}/projects/{project_id}/visitors-data/import.

        Args:
            file: The bytes of the CSV file.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.IMPORT_CSV, arguments)

    @overload
    def import_csv_detailed(
        self, *, file: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]: ...
    @overload
    def import_csv_detailed(
        self,
        *,
        body: models.ImportVisitorsDataCsvRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    def import_csv_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`import_csv`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.IMPORT_CSV, arguments)

    @overload
    def push(
        self,
        *,
        source: str,
        data: Sequence[models.BaseVisitorData],
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    @overload
    def push(
        self,
        *,
        body: models.ImportVisitorsDataPushRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    def push(self, **arguments: Any) -> models.SuccessData:
        """Push the data of several visitors. Each item pairs a visitor id with its data; `source` labels where the
        batch came from. ``pushVisitorsData``: POST /accounts/{account_id}/projects/{project_id}/visitors-data/push.

        Args:
            source: Name of the source that pushes visitor data.
            data: One entry for each visitor.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.PUSH, arguments)

    @overload
    def push_detailed(
        self,
        *,
        source: str,
        data: Sequence[models.BaseVisitorData],
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    @overload
    def push_detailed(
        self,
        *,
        body: models.ImportVisitorsDataPushRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    def push_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`push`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.PUSH, arguments)


class AsyncVisitorsData(AsyncResource):
    """What is known of single visitors."""

    __slots__ = ()

    @overload
    async def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.VisitorDataItem]: ...
    @overload
    async def list(
        self,
        *,
        body: models.GetVisitorDataListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.VisitorDataItem]: ...
    async def list(self, **arguments: Any) -> paging.AsyncPage[models.VisitorDataItem]:
        """List stored visitor data. A read, although sent by POST. ``getVisitorData``: POST
        /accounts/{account_id}/projects/{project_id}/visitors-data.

        Args:
            only_count: True sends the number of records alone, without the records.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            search: At most 200 characters.
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
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.VisitorDataItem]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetVisitorDataListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.VisitorDataItem]: ...
    def iterate(self, **arguments: Any) -> AsyncIterator[models.VisitorDataItem]:
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
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count(
        self,
        *,
        body: models.GetVisitorDataListRequestData,
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
        page: int | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataListResponseData]: ...
    @overload
    async def list_detailed(
        self,
        *,
        body: models.GetVisitorDataListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataListResponseData]: ...
    async def list_detailed(self, **arguments: Any) -> Response[models.VisitorDataListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, arguments)

    @overload
    async def create(
        self,
        *,
        visitor_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
        data: models.BaseDataItem | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataItem: ...
    @overload
    async def create(
        self,
        *,
        body: models.CreateVisitorDataItemRequest,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataItem: ...
    async def create(self, **arguments: Any) -> models.VisitorDataItem:
        """Add the data of one visitor. ``createVisitorDataItem``: POST
        /accounts/{account_id}/projects/{project_id}/visitors-data/add.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CREATE, arguments)

    @overload
    async def create_detailed(
        self,
        *,
        visitor_id: str | Unset = UNSET,
        source: str | Unset = UNSET,
        data: models.BaseDataItem | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataItem]: ...
    @overload
    async def create_detailed(
        self,
        *,
        body: models.CreateVisitorDataItemRequest,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataItem]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.VisitorDataItem]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    async def get(
        self, visitor_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.VisitorDataItem:
        """Get the data of one visitor. ``getVisitorDataItem``: GET
        /accounts/{account_id}/projects/{project_id}/visitors-data/{visitor_id}.

        Args:
            visitor_id: ID of the visitor, as your site or application assigns it.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.GET, {"visitor_id": visitor_id, "account_id": account_id, "project_id": project_id}
        )

    async def get_detailed(
        self, visitor_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.VisitorDataItem]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET, {"visitor_id": visitor_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def update(
        self,
        visitor_id: str,
        *,
        data: models.BaseDataItem | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataItem: ...
    @overload
    async def update(
        self,
        visitor_id: str,
        *,
        body: models.UpdateVisitorDataItemRequest,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataItem: ...
    async def update(self, visitor_id: str, **arguments: Any) -> models.VisitorDataItem:
        """Update the data of one visitor. ``updateVisitorDataItem``: POST
        /accounts/{account_id}/projects/{project_id}/visitors-data/{visitor_id}/update.

        Args:
            visitor_id: ID of the visitor, as your site or application assigns it.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(visitor_id=visitor_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        visitor_id: str,
        *,
        data: models.BaseDataItem | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataItem]: ...
    @overload
    async def update_detailed(
        self,
        visitor_id: str,
        *,
        body: models.UpdateVisitorDataItemRequest,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataItem]: ...
    async def update_detailed(self, visitor_id: str, **arguments: Any) -> Response[models.VisitorDataItem]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(visitor_id=visitor_id)
        return await self._client.call_detailed(api.UPDATE, arguments)

    async def delete(
        self, visitor_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete the data of one visitor. ``deleteVisitorDataItem``: DELETE
        /accounts/{account_id}/projects/{project_id}/visitors-data/{visitor_id}/delete.

        Args:
            visitor_id: ID of the visitor, as your site or application assigns it.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"visitor_id": visitor_id, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, visitor_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"visitor_id": visitor_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def import_csv(
        self, *, file: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData: ...
    @overload
    async def import_csv(
        self,
        *,
        body: models.ImportVisitorsDataCsvRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    async def import_csv(self, **arguments: Any) -> models.SuccessData:
        """Import visitor data from a CSV file. The file is sent as `multipart/form-data`; `source` is `csv` unless
        given. ``importVisitorsDataCsv``: POST /accounts/{account_id}/projects/{project_id}/visitors-data/import.

        Args:
            file: The bytes of the CSV file.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.IMPORT_CSV, arguments)

    @overload
    async def import_csv_detailed(
        self, *, file: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]: ...
    @overload
    async def import_csv_detailed(
        self,
        *,
        body: models.ImportVisitorsDataCsvRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    async def import_csv_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`import_csv`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.IMPORT_CSV, arguments)

    @overload
    async def push(
        self,
        *,
        source: str,
        data: Sequence[models.BaseVisitorData],
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    @overload
    async def push(
        self,
        *,
        body: models.ImportVisitorsDataPushRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    async def push(self, **arguments: Any) -> models.SuccessData:
        """Push the data of several visitors. Each item pairs a visitor id with its data; `source` labels where the
        batch came from. ``pushVisitorsData``: POST /accounts/{account_id}/projects/{project_id}/visitors-data/push.

        Args:
            source: Name of the source that pushes visitor data.
            data: One entry for each visitor.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.PUSH, arguments)

    @overload
    async def push_detailed(
        self,
        *,
        source: str,
        data: Sequence[models.BaseVisitorData],
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    @overload
    async def push_detailed(
        self,
        *,
        body: models.ImportVisitorsDataPushRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    async def push_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`push`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.PUSH, arguments)

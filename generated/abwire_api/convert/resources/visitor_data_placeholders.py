"""The resource group ``visitor_data_placeholders``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import visitor_data_placeholders as api

if TYPE_CHECKING:
    from .. import models


class VisitorDataPlaceholders(Resource):
    """Named placeholders for visitor data, each with a default value."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        page: int | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.VisitorDataPlaceholder]: ...
    @overload
    def list(
        self,
        *,
        body: models.GetPlaceholdersListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.VisitorDataPlaceholder]: ...
    def list(self, **arguments: Any) -> paging.Page[models.VisitorDataPlaceholder]:
        """List visitor data placeholders. A read, although sent by POST. ``getVisitorsDataPlaceholdersList``: POST
        /accounts/{account_id}/projects/{project_id}/visitors-data/placeholders.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
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
    ) -> Iterator[models.VisitorDataPlaceholder]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetPlaceholdersListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.VisitorDataPlaceholder]: ...
    def iterate(self, **arguments: Any) -> Iterator[models.VisitorDataPlaceholder]:
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
        body: models.GetPlaceholdersListRequestData,
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
        page: int | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.PlaceholdersListResponseData]: ...
    @overload
    def list_detailed(
        self,
        *,
        body: models.GetPlaceholdersListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.PlaceholdersListResponseData]: ...
    def list_detailed(self, **arguments: Any) -> Response[models.PlaceholdersListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, arguments)

    @overload
    def create(
        self,
        *,
        placeholder: str,
        default_value: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataPlaceholder: ...
    @overload
    def create(
        self,
        *,
        body: models.CreatePlaceholderRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataPlaceholder: ...
    def create(self, **arguments: Any) -> models.VisitorDataPlaceholder:
        """Create a visitor data placeholder. The name may have 128 characters, the default value 10,000.
        ``createVisitorsDataPlaceholder``: POST
        /accounts/{account_id}/projects/{project_id}/visitors-data/placeholders/add.

        Args:
            placeholder: Name of the placeholder. (at most 128 characters)
            default_value: Text to use where a visitor has no value for it. (at most 10000 characters)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CREATE, arguments)

    @overload
    def create_detailed(
        self,
        *,
        placeholder: str,
        default_value: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataPlaceholder]: ...
    @overload
    def create_detailed(
        self,
        *,
        body: models.CreatePlaceholderRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataPlaceholder]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.VisitorDataPlaceholder]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def update(
        self,
        placeholder_id: int,
        *,
        default_value: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataPlaceholder: ...
    @overload
    def update(
        self,
        placeholder_id: int,
        *,
        body: models.UpdatePlaceholderRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataPlaceholder: ...
    def update(self, placeholder_id: int, **arguments: Any) -> models.VisitorDataPlaceholder:
        """Update a visitor data placeholder. ``updateVisitorsDataPlaceholder``: POST
        /accounts/{account_id}/projects/{project_id}/visitors-data/placeholders/{placeholderId}/update.

        Args:
            default_value: Text to use where a visitor has no value for it. (at most 10000 characters)
            placeholder: Name of the placeholder. (at most 128 characters)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(placeholder_id=placeholder_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        placeholder_id: int,
        *,
        default_value: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataPlaceholder]: ...
    @overload
    def update_detailed(
        self,
        placeholder_id: int,
        *,
        body: models.UpdatePlaceholderRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataPlaceholder]: ...
    def update_detailed(self, placeholder_id: int, **arguments: Any) -> Response[models.VisitorDataPlaceholder]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(placeholder_id=placeholder_id)
        return self._client.call_detailed(api.UPDATE, arguments)

    def delete(
        self, placeholder_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a visitor data placeholder. ``deleteVisitorsDataPlaceholder``: DELETE
        /accounts/{account_id}/projects/{project_id}/visitors-data/placeholders/{placeholderId}/delete.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.DELETE, {"placeholder_id": placeholder_id, "account_id": account_id, "project_id": project_id}
        )

    def delete_detailed(
        self, placeholder_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"placeholder_id": placeholder_id, "account_id": account_id, "project_id": project_id}
        )

    def get(
        self, placeholder_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.VisitorDataPlaceholder:
        """Get a visitor data placeholder. ``getVisitorsDataPlaceholder``: GET
        /accounts/{account_id}/projects/{project_id}/visitors-data/placeholders/{placeholder_id}.

        Args:
            placeholder_id: ID of the visitor data placeholder.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.GET, {"placeholder_id": placeholder_id, "account_id": account_id, "project_id": project_id}
        )

    def get_detailed(
        self, placeholder_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.VisitorDataPlaceholder]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET, {"placeholder_id": placeholder_id, "account_id": account_id, "project_id": project_id}
        )


class AsyncVisitorDataPlaceholders(AsyncResource):
    """Named placeholders for visitor data, each with a default value."""

    __slots__ = ()

    @overload
    async def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        page: int | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.VisitorDataPlaceholder]: ...
    @overload
    async def list(
        self,
        *,
        body: models.GetPlaceholdersListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.VisitorDataPlaceholder]: ...
    async def list(self, **arguments: Any) -> paging.AsyncPage[models.VisitorDataPlaceholder]:
        """List visitor data placeholders. A read, although sent by POST. ``getVisitorsDataPlaceholdersList``: POST
        /accounts/{account_id}/projects/{project_id}/visitors-data/placeholders.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
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
    ) -> AsyncIterator[models.VisitorDataPlaceholder]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetPlaceholdersListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.VisitorDataPlaceholder]: ...
    def iterate(self, **arguments: Any) -> AsyncIterator[models.VisitorDataPlaceholder]:
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
        body: models.GetPlaceholdersListRequestData,
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
        page: int | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.PlaceholdersListResponseData]: ...
    @overload
    async def list_detailed(
        self,
        *,
        body: models.GetPlaceholdersListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.PlaceholdersListResponseData]: ...
    async def list_detailed(self, **arguments: Any) -> Response[models.PlaceholdersListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, arguments)

    @overload
    async def create(
        self,
        *,
        placeholder: str,
        default_value: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataPlaceholder: ...
    @overload
    async def create(
        self,
        *,
        body: models.CreatePlaceholderRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataPlaceholder: ...
    async def create(self, **arguments: Any) -> models.VisitorDataPlaceholder:
        """Create a visitor data placeholder. The name may have 128 characters, the default value 10,000.
        ``createVisitorsDataPlaceholder``: POST
        /accounts/{account_id}/projects/{project_id}/visitors-data/placeholders/add.

        Args:
            placeholder: Name of the placeholder. (at most 128 characters)
            default_value: Text to use where a visitor has no value for it. (at most 10000 characters)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CREATE, arguments)

    @overload
    async def create_detailed(
        self,
        *,
        placeholder: str,
        default_value: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataPlaceholder]: ...
    @overload
    async def create_detailed(
        self,
        *,
        body: models.CreatePlaceholderRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataPlaceholder]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.VisitorDataPlaceholder]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def update(
        self,
        placeholder_id: int,
        *,
        default_value: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataPlaceholder: ...
    @overload
    async def update(
        self,
        placeholder_id: int,
        *,
        body: models.UpdatePlaceholderRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.VisitorDataPlaceholder: ...
    async def update(self, placeholder_id: int, **arguments: Any) -> models.VisitorDataPlaceholder:
        """Update a visitor data placeholder. ``updateVisitorsDataPlaceholder``: POST
        /accounts/{account_id}/projects/{project_id}/visitors-data/placeholders/{placeholderId}/update.

        Args:
            default_value: Text to use where a visitor has no value for it. (at most 10000 characters)
            placeholder: Name of the placeholder. (at most 128 characters)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(placeholder_id=placeholder_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        placeholder_id: int,
        *,
        default_value: str | Unset = UNSET,
        placeholder: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataPlaceholder]: ...
    @overload
    async def update_detailed(
        self,
        placeholder_id: int,
        *,
        body: models.UpdatePlaceholderRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.VisitorDataPlaceholder]: ...
    async def update_detailed(self, placeholder_id: int, **arguments: Any) -> Response[models.VisitorDataPlaceholder]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(placeholder_id=placeholder_id)
        return await self._client.call_detailed(api.UPDATE, arguments)

    async def delete(
        self, placeholder_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a visitor data placeholder. ``deleteVisitorsDataPlaceholder``: DELETE
        /accounts/{account_id}/projects/{project_id}/visitors-data/placeholders/{placeholderId}/delete.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"placeholder_id": placeholder_id, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, placeholder_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"placeholder_id": placeholder_id, "account_id": account_id, "project_id": project_id}
        )

    async def get(
        self, placeholder_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.VisitorDataPlaceholder:
        """Get a visitor data placeholder. ``getVisitorsDataPlaceholder``: GET
        /accounts/{account_id}/projects/{project_id}/visitors-data/placeholders/{placeholder_id}.

        Args:
            placeholder_id: ID of the visitor data placeholder.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.GET, {"placeholder_id": placeholder_id, "account_id": account_id, "project_id": project_id}
        )

    async def get_detailed(
        self, placeholder_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.VisitorDataPlaceholder]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET, {"placeholder_id": placeholder_id, "account_id": account_id, "project_id": project_id}
        )

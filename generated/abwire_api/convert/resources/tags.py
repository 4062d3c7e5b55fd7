"""The resource group ``tags``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import tags as api

if TYPE_CHECKING:
    from .. import models


class Tags(Resource):
    """Labels for sorting the objects of a project."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        page: int | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.Tag]: ...
    @overload
    def list(
        self, *, body: models.GetTagsListRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> paging.Page[models.Tag]: ...
    def list(self, **arguments: Any) -> paging.Page[models.Tag]:
        """List the tags of a project. `only` and `except` take up to 100 ids each. A read, although sent by POST.
        ``getTagsList``: POST /accounts/{account_id}/projects/{project_id}/tags.

        Args:
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            only: Ids of the tags to return; all others are left out. (at most 100 items)
            except_: Ids of the tags to leave out. (at most 100 items)
            search: Text to look for in the name. (at most 100 characters)
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
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Tag]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetTagsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Tag]: ...
    def iterate(self, **arguments: Any) -> Iterator[models.Tag]:
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
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count(
        self, *, body: models.GetTagsListRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> int: ...
    def count(self, **arguments: Any) -> int:
        """How many items :meth:`list` has in all, without fetching them."""
        return paging.count(self._client, api.LIST, arguments)

    @overload
    def list_detailed(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        page: int | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.TagsListResponseData]: ...
    @overload
    def list_detailed(
        self, *, body: models.GetTagsListRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.TagsListResponseData]: ...
    def list_detailed(self, **arguments: Any) -> Response[models.TagsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, arguments)

    def get(self, tag_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET) -> models.Tag:
        """Get a tag. ``getTag``: GET /accounts/{account_id}/projects/{project_id}/tags/{tag_id}.

        Args:
            tag_id: ID of the tag.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(api.GET, {"tag_id": tag_id, "account_id": account_id, "project_id": project_id})

    def get_detailed(
        self, tag_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Tag]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET, {"tag_id": tag_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Tag: ...
    @overload
    def create(
        self, *, body: models.TagToCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Tag: ...
    def create(self, **arguments: Any) -> models.Tag:
        """Create a tag. ``createTag``: POST /accounts/{account_id}/projects/{project_id}/tags/add.

        Args:
            name: At most 100 characters.
            description: At most 200 characters.
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
        description: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Tag]: ...
    @overload
    def create_detailed(
        self, *, body: models.TagToCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Tag]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.Tag]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def update(
        self,
        tag_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Tag: ...
    @overload
    def update(
        self, tag_id: int, *, body: models.Tag, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Tag: ...
    def update(self, tag_id: int, **arguments: Any) -> models.Tag:
        """Update a tag. ``updateTag``: POST /accounts/{account_id}/projects/{project_id}/tags/{tag_id}/update.

        Args:
            tag_id: ID of the tag.
            name: At most 100 characters.
            description: At most 200 characters.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(tag_id=tag_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        tag_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Tag]: ...
    @overload
    def update_detailed(
        self, tag_id: int, *, body: models.Tag, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Tag]: ...
    def update_detailed(self, tag_id: int, **arguments: Any) -> Response[models.Tag]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(tag_id=tag_id)
        return self._client.call_detailed(api.UPDATE, arguments)

    def delete(
        self, tag_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a tag. ``deleteTag``: DELETE /accounts/{account_id}/projects/{project_id}/tags/{tag_id}/delete.

        Args:
            tag_id: ID of the tag.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(api.DELETE, {"tag_id": tag_id, "account_id": account_id, "project_id": project_id})

    def delete_detailed(
        self, tag_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"tag_id": tag_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def bulk_delete(
        self, *, id: Sequence[int], account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.BulkSuccessData: ...
    @overload
    def bulk_delete(
        self, *, body: models.BulkDeleteTagRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.BulkSuccessData: ...
    def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several tags. Takes 1 to 100 ids. Read `errors` in the reply for tags that remain. ``bulkTagsDelete``:
        POST /accounts/{account_id}/projects/{project_id}/tags/bulk-delete.

        Args:
            id: Ids of the tags that a bulk operation touches. (at least 1 items, at most 100 items)
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
        self, *, body: models.BulkDeleteTagRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.BulkSuccessData]: ...
    def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BULK_DELETE, arguments)


class AsyncTags(AsyncResource):
    """Labels for sorting the objects of a project."""

    __slots__ = ()

    @overload
    async def list(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        page: int | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Tag]: ...
    @overload
    async def list(
        self, *, body: models.GetTagsListRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> paging.AsyncPage[models.Tag]: ...
    async def list(self, **arguments: Any) -> paging.AsyncPage[models.Tag]:
        """List the tags of a project. `only` and `except` take up to 100 ids each. A read, although sent by POST.
        ``getTagsList``: POST /accounts/{account_id}/projects/{project_id}/tags.

        Args:
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            only: Ids of the tags to return; all others are left out. (at most 100 items)
            except_: Ids of the tags to leave out. (at most 100 items)
            search: Text to look for in the name. (at most 100 characters)
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
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Tag]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetTagsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Tag]: ...
    def iterate(self, **arguments: Any) -> AsyncIterator[models.Tag]:
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
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count(
        self, *, body: models.GetTagsListRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> int: ...
    async def count(self, **arguments: Any) -> int:
        """How many items :meth:`list` has in all, without fetching them."""
        return await paging.async_count(self._client, api.LIST, arguments)

    @overload
    async def list_detailed(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        page: int | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        search: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.TagsListResponseData]: ...
    @overload
    async def list_detailed(
        self, *, body: models.GetTagsListRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.TagsListResponseData]: ...
    async def list_detailed(self, **arguments: Any) -> Response[models.TagsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, arguments)

    async def get(self, tag_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET) -> models.Tag:
        """Get a tag. ``getTag``: GET /accounts/{account_id}/projects/{project_id}/tags/{tag_id}.

        Args:
            tag_id: ID of the tag.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(api.GET, {"tag_id": tag_id, "account_id": account_id, "project_id": project_id})

    async def get_detailed(
        self, tag_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Tag]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET, {"tag_id": tag_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Tag: ...
    @overload
    async def create(
        self, *, body: models.TagToCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Tag: ...
    async def create(self, **arguments: Any) -> models.Tag:
        """Create a tag. ``createTag``: POST /accounts/{account_id}/projects/{project_id}/tags/add.

        Args:
            name: At most 100 characters.
            description: At most 200 characters.
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
        description: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Tag]: ...
    @overload
    async def create_detailed(
        self, *, body: models.TagToCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Tag]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.Tag]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def update(
        self,
        tag_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Tag: ...
    @overload
    async def update(
        self, tag_id: int, *, body: models.Tag, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Tag: ...
    async def update(self, tag_id: int, **arguments: Any) -> models.Tag:
        """Update a tag. ``updateTag``: POST /accounts/{account_id}/projects/{project_id}/tags/{tag_id}/update.

        Args:
            tag_id: ID of the tag.
            name: At most 100 characters.
            description: At most 200 characters.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(tag_id=tag_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        tag_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Tag]: ...
    @overload
    async def update_detailed(
        self, tag_id: int, *, body: models.Tag, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Tag]: ...
    async def update_detailed(self, tag_id: int, **arguments: Any) -> Response[models.Tag]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(tag_id=tag_id)
        return await self._client.call_detailed(api.UPDATE, arguments)

    async def delete(
        self, tag_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a tag. ``deleteTag``: DELETE /accounts/{account_id}/projects/{project_id}/tags/{tag_id}/delete.

        Args:
            tag_id: ID of the tag.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"tag_id": tag_id, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, tag_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"tag_id": tag_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def bulk_delete(
        self, *, id: Sequence[int], account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.BulkSuccessData: ...
    @overload
    async def bulk_delete(
        self, *, body: models.BulkDeleteTagRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.BulkSuccessData: ...
    async def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several tags. Takes 1 to 100 ids. Read `errors` in the reply for tags that remain. ``bulkTagsDelete``:
        POST /accounts/{account_id}/projects/{project_id}/tags/bulk-delete.

        Args:
            id: Ids of the tags that a bulk operation touches. (at least 1 items, at most 100 items)
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
        self, *, body: models.BulkDeleteTagRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.BulkSuccessData]: ...
    async def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BULK_DELETE, arguments)

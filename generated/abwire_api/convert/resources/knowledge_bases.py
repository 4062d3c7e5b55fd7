"""The resource group ``knowledge_bases``."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import knowledge_bases as api

if TYPE_CHECKING:
    from .. import models


class KnowledgeBases(Resource):
    """What was learnt from finished hypotheses."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetKnowledgeBasesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetKnowledgeBasesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.KnowledgeBaseStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.KnowledgeBase]: ...
    @overload
    def list(
        self,
        *,
        body: models.GetKnowledgeBasesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.KnowledgeBase]: ...
    def list(self, **arguments: Any) -> paging.Page[models.KnowledgeBase]:
        """List the knowledge bases of a project. Sorted by name unless `sort_by` says otherwise. A read, although sent
        by POST. ``getKnowledgeBasesList``: POST /accounts/{account_id}/projects/{project_id}/knowledge-bases.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            sort_by: Field that orders the list; `name` unless sent.
            search: Text to look for in the name. (at most 200 characters)
            status: Return only entries in one of these states.
            tags: Ids of tags; only entries that bear them are returned.
            only: Ids of the entries to return; all others are left out. (at most 100 items)
            except_: Ids of the entries to leave out. (at most 100 items)
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
        sort_direction: models.GetKnowledgeBasesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetKnowledgeBasesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.KnowledgeBaseStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.KnowledgeBase]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetKnowledgeBasesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.KnowledgeBase]: ...
    def iterate(self, **arguments: Any) -> Iterator[models.KnowledgeBase]:
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
        sort_direction: models.GetKnowledgeBasesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetKnowledgeBasesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.KnowledgeBaseStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count(
        self,
        *,
        body: models.GetKnowledgeBasesListRequestData,
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
        sort_direction: models.GetKnowledgeBasesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetKnowledgeBasesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.KnowledgeBaseStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.KnowledgeBasesListResponseData]: ...
    @overload
    def list_detailed(
        self,
        *,
        body: models.GetKnowledgeBasesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.KnowledgeBasesListResponseData]: ...
    def list_detailed(self, **arguments: Any) -> Response[models.KnowledgeBasesListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, arguments)

    def get(
        self,
        knowledge_base_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> models.KnowledgeBase:
        """Get a knowledge base. ``getKnowledgeBase``: GET
        /accounts/{account_id}/projects/{project_id}/knowledge-bases/{knowledge_base_id}.

        Args:
            knowledge_base_id: ID of the knowledge base.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
        """
        return self._client.call(
            api.GET,
            {
                "knowledge_base_id": knowledge_base_id,
                "account_id": account_id,
                "project_id": project_id,
                "expand": expand,
            },
        )

    def get_detailed(
        self,
        knowledge_base_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> Response[models.KnowledgeBase]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET,
            {
                "knowledge_base_id": knowledge_base_id,
                "account_id": account_id,
                "project_id": project_id,
                "expand": expand,
            },
        )

    @overload
    def create(
        self,
        *,
        name: str,
        summary: str,
        status: models.KnowledgeBaseStatuses | str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        objective: str | Unset = UNSET,
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        prioritization_score_type: str | None | Unset = UNSET,
        prioritization_score_attributes: Mapping[str, Any] | None | Unset = UNSET,
        experiences: Sequence[models.BaseExperienceExpandable] | None | Unset = UNSET,
        description: str | Unset = UNSET,
        files: Sequence[models.UploadedFileData] | None | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> models.KnowledgeBase: ...
    @overload
    def create(
        self,
        *,
        body: models.CreateKnowledgeBaseRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> models.KnowledgeBase: ...
    def create(self, **arguments: Any) -> models.KnowledgeBase:
        """Create a knowledge base. ``createKnowledgeBase``: POST
        /accounts/{account_id}/projects/{project_id}/knowledge-bases/add.

        Args:
            name: At most 100 characters.
            summary: At most 500 characters.
            url: Page that the entry refers to. (at most 2048 characters)
            objective: At most 5000 characters.
            start_date: Date as YYYY-MM-DD. (at most 10 characters)
            end_date: Date as YYYY-MM-DD. (at most 10 characters)
            prioritization_score_type: Scoring model of the entry, such as `PIE` or `ICE`.
            prioritization_score_attributes: Marks of the chosen scoring model.
            experiences: Experiences tied to the entry, as ids or expanded.
            description: At most 5000 characters.
            files: Files attached to the entry.
            tags: Tags for the entry: ids of existing ones, or new ones to create.
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
        summary: str,
        status: models.KnowledgeBaseStatuses | str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        objective: str | Unset = UNSET,
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        prioritization_score_type: str | None | Unset = UNSET,
        prioritization_score_attributes: Mapping[str, Any] | None | Unset = UNSET,
        experiences: Sequence[models.BaseExperienceExpandable] | None | Unset = UNSET,
        description: str | Unset = UNSET,
        files: Sequence[models.UploadedFileData] | None | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> Response[models.KnowledgeBase]: ...
    @overload
    def create_detailed(
        self,
        *,
        body: models.CreateKnowledgeBaseRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> Response[models.KnowledgeBase]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.KnowledgeBase]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def update_status(
        self,
        knowledge_base_id: int,
        *,
        status: models.KnowledgeBaseStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> models.KnowledgeBase: ...
    @overload
    def update_status(
        self,
        knowledge_base_id: int,
        *,
        body: models.UpdateKnowledgeBasesStatusRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> models.KnowledgeBase: ...
    def update_status(self, knowledge_base_id: int, **arguments: Any) -> models.KnowledgeBase:
        """Activate or archive a knowledge base. Changes nothing but the status. ``updateKnowledgeBase``: POST
        /accounts/{account_id}/projects/{project_id}/knowledge-bases/{knowledge_base_id}/update-status.

        Args:
            knowledge_base_id: ID of the knowledge base.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(knowledge_base_id=knowledge_base_id)
        return self._client.call(api.UPDATE_STATUS, arguments)

    @overload
    def update_status_detailed(
        self,
        knowledge_base_id: int,
        *,
        status: models.KnowledgeBaseStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> Response[models.KnowledgeBase]: ...
    @overload
    def update_status_detailed(
        self,
        knowledge_base_id: int,
        *,
        body: models.UpdateKnowledgeBasesStatusRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> Response[models.KnowledgeBase]: ...
    def update_status_detailed(self, knowledge_base_id: int, **arguments: Any) -> Response[models.KnowledgeBase]:
        """Like :meth:`update_status`, with the whole reply: status, headers, attempts."""
        arguments.update(knowledge_base_id=knowledge_base_id)
        return self._client.call_detailed(api.UPDATE_STATUS, arguments)

    def delete(
        self, knowledge_base_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.KnowledgeBase:
        """Delete a knowledge base. Returns the deleted knowledge base, where most deletes return only a message.
        ``deleteKnowledgeBase``: DELETE
        /accounts/{account_id}/projects/{project_id}/knowledge-bases/{knowledge_base_id}/delete.

        Args:
            knowledge_base_id: ID of the knowledge base.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.DELETE, {"knowledge_base_id": knowledge_base_id, "account_id": account_id, "project_id": project_id}
        )

    def delete_detailed(
        self, knowledge_base_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.KnowledgeBase]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"knowledge_base_id": knowledge_base_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.KnowledgeBaseStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    def bulk_update(
        self,
        *,
        body: models.BulkUpdateKnowledgeBasesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Activate or archive several knowledge bases. Takes 1 to 100 ids. Read `errors` in the reply for those not
        updated. ``bulkKnowledgeBasesUpdate``: POST
        /accounts/{account_id}/projects/{project_id}/knowledge-bases/bulk-update.

        Args:
            id: Ids of the knowledge base entries that a bulk operation touches. (at least 1 items, at most 100 items)
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
        status: models.KnowledgeBaseStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateKnowledgeBasesRequestData,
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
        body: models.BulkDeleteKnowledgeBasesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several knowledge bases. Takes 1 to 100 ids. Read `errors` in the reply for those that remain.
        ``bulkKnowledgeBasesDelete``: POST /accounts/{account_id}/projects/{project_id}/knowledge-bases/bulk-delete.

        Args:
            id: Ids of the knowledge base entries that a bulk operation touches. (at least 1 items, at most 100 items)
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
        body: models.BulkDeleteKnowledgeBasesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BULK_DELETE, arguments)


class AsyncKnowledgeBases(AsyncResource):
    """What was learnt from finished hypotheses."""

    __slots__ = ()

    @overload
    async def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetKnowledgeBasesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetKnowledgeBasesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.KnowledgeBaseStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.KnowledgeBase]: ...
    @overload
    async def list(
        self,
        *,
        body: models.GetKnowledgeBasesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.KnowledgeBase]: ...
    async def list(self, **arguments: Any) -> paging.AsyncPage[models.KnowledgeBase]:
        """List the knowledge bases of a project. Sorted by name unless `sort_by` says otherwise. A read, although sent
        by POST. ``getKnowledgeBasesList``: POST /accounts/{account_id}/projects/{project_id}/knowledge-bases.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            sort_by: Field that orders the list; `name` unless sent.
            search: Text to look for in the name. (at most 200 characters)
            status: Return only entries in one of these states.
            tags: Ids of tags; only entries that bear them are returned.
            only: Ids of the entries to return; all others are left out. (at most 100 items)
            except_: Ids of the entries to leave out. (at most 100 items)
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
        sort_direction: models.GetKnowledgeBasesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetKnowledgeBasesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.KnowledgeBaseStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.KnowledgeBase]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetKnowledgeBasesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.KnowledgeBase]: ...
    def iterate(self, **arguments: Any) -> AsyncIterator[models.KnowledgeBase]:
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
        sort_direction: models.GetKnowledgeBasesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetKnowledgeBasesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.KnowledgeBaseStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count(
        self,
        *,
        body: models.GetKnowledgeBasesListRequestData,
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
        sort_direction: models.GetKnowledgeBasesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetKnowledgeBasesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.KnowledgeBaseStatuses | str] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.KnowledgeBasesListResponseData]: ...
    @overload
    async def list_detailed(
        self,
        *,
        body: models.GetKnowledgeBasesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.KnowledgeBasesListResponseData]: ...
    async def list_detailed(self, **arguments: Any) -> Response[models.KnowledgeBasesListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, arguments)

    async def get(
        self,
        knowledge_base_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> models.KnowledgeBase:
        """Get a knowledge base. ``getKnowledgeBase``: GET
        /accounts/{account_id}/projects/{project_id}/knowledge-bases/{knowledge_base_id}.

        Args:
            knowledge_base_id: ID of the knowledge base.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
        """
        return await self._client.call(
            api.GET,
            {
                "knowledge_base_id": knowledge_base_id,
                "account_id": account_id,
                "project_id": project_id,
                "expand": expand,
            },
        )

    async def get_detailed(
        self,
        knowledge_base_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> Response[models.KnowledgeBase]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET,
            {
                "knowledge_base_id": knowledge_base_id,
                "account_id": account_id,
                "project_id": project_id,
                "expand": expand,
            },
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        summary: str,
        status: models.KnowledgeBaseStatuses | str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        objective: str | Unset = UNSET,
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        prioritization_score_type: str | None | Unset = UNSET,
        prioritization_score_attributes: Mapping[str, Any] | None | Unset = UNSET,
        experiences: Sequence[models.BaseExperienceExpandable] | None | Unset = UNSET,
        description: str | Unset = UNSET,
        files: Sequence[models.UploadedFileData] | None | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> models.KnowledgeBase: ...
    @overload
    async def create(
        self,
        *,
        body: models.CreateKnowledgeBaseRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> models.KnowledgeBase: ...
    async def create(self, **arguments: Any) -> models.KnowledgeBase:
        """Create a knowledge base. ``createKnowledgeBase``: POST
        /accounts/{account_id}/projects/{project_id}/knowledge-bases/add.

        Args:
            name: At most 100 characters.
            summary: At most 500 characters.
            url: Page that the entry refers to. (at most 2048 characters)
            objective: At most 5000 characters.
            start_date: Date as YYYY-MM-DD. (at most 10 characters)
            end_date: Date as YYYY-MM-DD. (at most 10 characters)
            prioritization_score_type: Scoring model of the entry, such as `PIE` or `ICE`.
            prioritization_score_attributes: Marks of the chosen scoring model.
            experiences: Experiences tied to the entry, as ids or expanded.
            description: At most 5000 characters.
            files: Files attached to the entry.
            tags: Tags for the entry: ids of existing ones, or new ones to create.
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
        summary: str,
        status: models.KnowledgeBaseStatuses | str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        objective: str | Unset = UNSET,
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        prioritization_score_type: str | None | Unset = UNSET,
        prioritization_score_attributes: Mapping[str, Any] | None | Unset = UNSET,
        experiences: Sequence[models.BaseExperienceExpandable] | None | Unset = UNSET,
        description: str | Unset = UNSET,
        files: Sequence[models.UploadedFileData] | None | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> Response[models.KnowledgeBase]: ...
    @overload
    async def create_detailed(
        self,
        *,
        body: models.CreateKnowledgeBaseRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> Response[models.KnowledgeBase]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.KnowledgeBase]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def update_status(
        self,
        knowledge_base_id: int,
        *,
        status: models.KnowledgeBaseStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> models.KnowledgeBase: ...
    @overload
    async def update_status(
        self,
        knowledge_base_id: int,
        *,
        body: models.UpdateKnowledgeBasesStatusRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> models.KnowledgeBase: ...
    async def update_status(self, knowledge_base_id: int, **arguments: Any) -> models.KnowledgeBase:
        """Activate or archive a knowledge base. Changes nothing but the status. ``updateKnowledgeBase``: POST
        /accounts/{account_id}/projects/{project_id}/knowledge-bases/{knowledge_base_id}/update-status.

        Args:
            knowledge_base_id: ID of the knowledge base.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(knowledge_base_id=knowledge_base_id)
        return await self._client.call(api.UPDATE_STATUS, arguments)

    @overload
    async def update_status_detailed(
        self,
        knowledge_base_id: int,
        *,
        status: models.KnowledgeBaseStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> Response[models.KnowledgeBase]: ...
    @overload
    async def update_status_detailed(
        self,
        knowledge_base_id: int,
        *,
        body: models.UpdateKnowledgeBasesStatusRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.KnowledgeBasesExpandFields | str] | Unset = UNSET,
    ) -> Response[models.KnowledgeBase]: ...
    async def update_status_detailed(self, knowledge_base_id: int, **arguments: Any) -> Response[models.KnowledgeBase]:
        """Like :meth:`update_status`, with the whole reply: status, headers, attempts."""
        arguments.update(knowledge_base_id=knowledge_base_id)
        return await self._client.call_detailed(api.UPDATE_STATUS, arguments)

    async def delete(
        self, knowledge_base_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.KnowledgeBase:
        """Delete a knowledge base. Returns the deleted knowledge base, where most deletes return only a message.
        ``deleteKnowledgeBase``: DELETE
        /accounts/{account_id}/projects/{project_id}/knowledge-bases/{knowledge_base_id}/delete.

        Args:
            knowledge_base_id: ID of the knowledge base.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"knowledge_base_id": knowledge_base_id, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, knowledge_base_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.KnowledgeBase]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"knowledge_base_id": knowledge_base_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.KnowledgeBaseStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    async def bulk_update(
        self,
        *,
        body: models.BulkUpdateKnowledgeBasesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Activate or archive several knowledge bases. Takes 1 to 100 ids. Read `errors` in the reply for those not
        updated. ``bulkKnowledgeBasesUpdate``: POST
        /accounts/{account_id}/projects/{project_id}/knowledge-bases/bulk-update.

        Args:
            id: Ids of the knowledge base entries that a bulk operation touches. (at least 1 items, at most 100 items)
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
        status: models.KnowledgeBaseStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    async def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateKnowledgeBasesRequestData,
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
        body: models.BulkDeleteKnowledgeBasesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several knowledge bases. Takes 1 to 100 ids. Read `errors` in the reply for those that remain.
        ``bulkKnowledgeBasesDelete``: POST /accounts/{account_id}/projects/{project_id}/knowledge-bases/bulk-delete.

        Args:
            id: Ids of the knowledge base entries that a bulk operation touches. (at least 1 items, at most 100 items)
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
        body: models.BulkDeleteKnowledgeBasesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    async def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BULK_DELETE, arguments)

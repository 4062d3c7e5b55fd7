"""The resource group ``audiences``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import audiences as api

if TYPE_CHECKING:
    from .. import models


class Audiences(Resource):
    """Rules that say which visitors see an experience."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetAudiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.AudienceStatuses | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        sort_by: models.GetAudiencesListRequestDataSortBy | str | None | Unset = UNSET,
        type: models.AudienceTypes | str | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        usage: models.GetAudiencesListRequestDataUsage | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.Audience]: ...
    @overload
    def list(
        self,
        *,
        body: models.GetAudiencesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.Audience]: ...
    def list(self, **arguments: Any) -> paging.Page[models.Audience]:
        """List the audiences of a project. Rules and usage come only when named in `include`. A read, although sent by
        POST. ``getAudiencesList``: POST /accounts/{account_id}/projects/{project_id}/audiences.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            status: Statuses of the audiences to list.
            search: Text to look for in the names and descriptions of audiences. (at most 200 characters)
            is_default: True lists default audiences only; omitted, all are listed.
            sort_by: Field to sort by; `id` unless sent.
            type: Type of the audiences to list.
            experiences: Ids of experiences to filter by, 100 at most.
            usage: Lists only audiences that experiences use, or only those that none uses.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            include: Optional fields to send, which are left out otherwise.
            only: Ids of the audiences to list and no others, 100 at most.
            except_: Ids of audiences to leave out, 100 at most.
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
        sort_direction: models.GetAudiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.AudienceStatuses | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        sort_by: models.GetAudiencesListRequestDataSortBy | str | None | Unset = UNSET,
        type: models.AudienceTypes | str | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        usage: models.GetAudiencesListRequestDataUsage | str | None | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Audience]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetAudiencesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Audience]: ...
    def iterate(self, **arguments: Any) -> Iterator[models.Audience]:
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
        sort_direction: models.GetAudiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.AudienceStatuses | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        sort_by: models.GetAudiencesListRequestDataSortBy | str | None | Unset = UNSET,
        type: models.AudienceTypes | str | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        usage: models.GetAudiencesListRequestDataUsage | str | None | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count(
        self,
        *,
        body: models.GetAudiencesListRequestData,
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
        sort_direction: models.GetAudiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.AudienceStatuses | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        sort_by: models.GetAudiencesListRequestDataSortBy | str | None | Unset = UNSET,
        type: models.AudienceTypes | str | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        usage: models.GetAudiencesListRequestDataUsage | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.AudiencesListResponseData]: ...
    @overload
    def list_detailed(
        self,
        *,
        body: models.GetAudiencesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.AudiencesListResponseData]: ...
    def list_detailed(self, **arguments: Any) -> Response[models.AudiencesListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, arguments)

    def get(
        self,
        audience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
    ) -> models.Audience:
        """Get an audience. ``getAudience``: GET /accounts/{account_id}/projects/{project_id}/audiences/{audience_id}.

        Args:
            audience_id: ID of the audience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return self._client.call(
            api.GET,
            {"audience_id": audience_id, "account_id": account_id, "project_id": project_id, "include": include},
        )

    def get_detailed(
        self,
        audience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.Audience]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET,
            {"audience_id": audience_id, "account_id": account_id, "project_id": project_id, "include": include},
        )

    @overload
    def create(
        self,
        *,
        name: str,
        type: models.AudienceTypesNoUrl | str | models.AudienceTypesWithUrl,
        rules: models.RuleObjectNoUrl | models.RuleObjectAudience | None,
        description: str | Unset = UNSET,
        status: models.AudienceStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Audience: ...
    @overload
    def create(
        self, *, body: models.AudienceCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Audience: ...
    def create(self, **arguments: Any) -> models.Audience:
        """Create an audience. The type is `segmentation`, `permanent` or `transient` and decides which rules are
        allowed. A full-stack project takes only transient audiences and segmentations. ``createAudience``: POST
        /accounts/{account_id}/projects/{project_id}/audiences/add.

        Args:
            name: At most 100 characters.
            rules: Rules that decide whether a visitor belongs to the audience; sent only when `include` names `rules`.
            description: At most 500 characters.
            selected_default: Whether new experiences start with this audience selected.
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
        type: models.AudienceTypesNoUrl | str | models.AudienceTypesWithUrl,
        rules: models.RuleObjectNoUrl | models.RuleObjectAudience | None,
        description: str | Unset = UNSET,
        status: models.AudienceStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Audience]: ...
    @overload
    def create_detailed(
        self, *, body: models.AudienceCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Audience]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.Audience]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def update(
        self,
        audience_id: int,
        *,
        description: str | Unset = UNSET,
        status: models.AudienceStatuses | str | Unset = UNSET,
        name: str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        type: models.AudienceTypesNoUrl | str | models.AudienceTypesWithUrl | Unset = UNSET,
        rules: models.RuleObjectNoUrl | models.RuleObjectAudience | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Audience: ...
    @overload
    def update(
        self,
        audience_id: int,
        *,
        body: models.Audience,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Audience: ...
    def update(self, audience_id: int, **arguments: Any) -> models.Audience:
        """Update an audience. A full-stack project takes only transient audiences and segmentations.
        ``updateAudience``: POST /accounts/{account_id}/projects/{project_id}/audiences/{audience_id}/update.

        Args:
            audience_id: ID of the audience.
            description: At most 500 characters.
            name: At most 100 characters.
            selected_default: Whether new experiences start with this audience selected.
            rules: Rules that decide whether a visitor belongs to the audience; sent only when `include` names `rules`.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(audience_id=audience_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        audience_id: int,
        *,
        description: str | Unset = UNSET,
        status: models.AudienceStatuses | str | Unset = UNSET,
        name: str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        type: models.AudienceTypesNoUrl | str | models.AudienceTypesWithUrl | Unset = UNSET,
        rules: models.RuleObjectNoUrl | models.RuleObjectAudience | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Audience]: ...
    @overload
    def update_detailed(
        self,
        audience_id: int,
        *,
        body: models.Audience,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Audience]: ...
    def update_detailed(self, audience_id: int, **arguments: Any) -> Response[models.Audience]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(audience_id=audience_id)
        return self._client.call_detailed(api.UPDATE, arguments)

    def delete(
        self, audience_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete an audience. Archive it with `bulkAudiencesUpdate` to keep it instead. ``deleteAudience``: DELETE
        /accounts/{account_id}/projects/{project_id}/audiences/{audience_id}/delete.

        Args:
            audience_id: ID of the audience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.DELETE, {"audience_id": audience_id, "account_id": account_id, "project_id": project_id}
        )

    def delete_detailed(
        self, audience_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"audience_id": audience_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.AudienceStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    def bulk_update(
        self,
        *,
        body: models.BulkUpdateAudienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Activate or archive several audiences. Takes 1 to 100 ids. Read `errors` in the reply for audiences that were
        not updated. ``bulkAudiencesUpdate``: POST
        /accounts/{account_id}/projects/{project_id}/audiences/bulk-update.

        Args:
            id: Ids of the audiences that a bulk call acts on, 1 to 100.
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
        status: models.AudienceStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateAudienceRequestData,
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
        body: models.BulkDeleteAudienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several audiences. Takes 1 to 100 ids. Read `errors` in the reply for audiences that remain.
        ``bulkAudiencesDelete``: POST /accounts/{account_id}/projects/{project_id}/audiences/bulk-delete.

        Args:
            id: Ids of the audiences that a bulk call acts on, 1 to 100.
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
        body: models.BulkDeleteAudienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BULK_DELETE, arguments)

    def presets(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.AudiencesPresetsListResponseData:
        """List audience presets. Presets are ready-made audiences to start from. ``getAudiencesPresets``: GET
        /accounts/{account_id}/projects/{project_id}/audiences-presets.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(api.PRESETS, {"account_id": account_id, "project_id": project_id})

    def presets_detailed(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.AudiencesPresetsListResponseData]:
        """Like :meth:`presets`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.PRESETS, {"account_id": account_id, "project_id": project_id})

    def clone(
        self,
        audience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
    ) -> models.Audience:
        """Clone an audience. The copy lands in the same project. Each call makes another copy. ``cloneAudience``: POST
        /accounts/{account_id}/projects/{project_id}/audiences/{audience_id}/clone.

        Args:
            audience_id: ID of the audience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return self._client.call(
            api.CLONE,
            {"audience_id": audience_id, "account_id": account_id, "project_id": project_id, "include": include},
        )

    def clone_detailed(
        self,
        audience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.Audience]:
        """Like :meth:`clone`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.CLONE,
            {"audience_id": audience_id, "account_id": account_id, "project_id": project_id, "include": include},
        )


class AsyncAudiences(AsyncResource):
    """Rules that say which visitors see an experience."""

    __slots__ = ()

    @overload
    async def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetAudiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.AudienceStatuses | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        sort_by: models.GetAudiencesListRequestDataSortBy | str | None | Unset = UNSET,
        type: models.AudienceTypes | str | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        usage: models.GetAudiencesListRequestDataUsage | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Audience]: ...
    @overload
    async def list(
        self,
        *,
        body: models.GetAudiencesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Audience]: ...
    async def list(self, **arguments: Any) -> paging.AsyncPage[models.Audience]:
        """List the audiences of a project. Rules and usage come only when named in `include`. A read, although sent by
        POST. ``getAudiencesList``: POST /accounts/{account_id}/projects/{project_id}/audiences.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            status: Statuses of the audiences to list.
            search: Text to look for in the names and descriptions of audiences. (at most 200 characters)
            is_default: True lists default audiences only; omitted, all are listed.
            sort_by: Field to sort by; `id` unless sent.
            type: Type of the audiences to list.
            experiences: Ids of experiences to filter by, 100 at most.
            usage: Lists only audiences that experiences use, or only those that none uses.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            include: Optional fields to send, which are left out otherwise.
            only: Ids of the audiences to list and no others, 100 at most.
            except_: Ids of audiences to leave out, 100 at most.
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
        sort_direction: models.GetAudiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.AudienceStatuses | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        sort_by: models.GetAudiencesListRequestDataSortBy | str | None | Unset = UNSET,
        type: models.AudienceTypes | str | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        usage: models.GetAudiencesListRequestDataUsage | str | None | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Audience]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetAudiencesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Audience]: ...
    def iterate(self, **arguments: Any) -> AsyncIterator[models.Audience]:
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
        sort_direction: models.GetAudiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.AudienceStatuses | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        sort_by: models.GetAudiencesListRequestDataSortBy | str | None | Unset = UNSET,
        type: models.AudienceTypes | str | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        usage: models.GetAudiencesListRequestDataUsage | str | None | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count(
        self,
        *,
        body: models.GetAudiencesListRequestData,
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
        sort_direction: models.GetAudiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        status: Sequence[models.AudienceStatuses | str] | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        sort_by: models.GetAudiencesListRequestDataSortBy | str | None | Unset = UNSET,
        type: models.AudienceTypes | str | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        usage: models.GetAudiencesListRequestDataUsage | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.AudiencesListResponseData]: ...
    @overload
    async def list_detailed(
        self,
        *,
        body: models.GetAudiencesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.AudiencesListResponseData]: ...
    async def list_detailed(self, **arguments: Any) -> Response[models.AudiencesListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, arguments)

    async def get(
        self,
        audience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
    ) -> models.Audience:
        """Get an audience. ``getAudience``: GET /accounts/{account_id}/projects/{project_id}/audiences/{audience_id}.

        Args:
            audience_id: ID of the audience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return await self._client.call(
            api.GET,
            {"audience_id": audience_id, "account_id": account_id, "project_id": project_id, "include": include},
        )

    async def get_detailed(
        self,
        audience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.Audience]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET,
            {"audience_id": audience_id, "account_id": account_id, "project_id": project_id, "include": include},
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        type: models.AudienceTypesNoUrl | str | models.AudienceTypesWithUrl,
        rules: models.RuleObjectNoUrl | models.RuleObjectAudience | None,
        description: str | Unset = UNSET,
        status: models.AudienceStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Audience: ...
    @overload
    async def create(
        self, *, body: models.AudienceCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Audience: ...
    async def create(self, **arguments: Any) -> models.Audience:
        """Create an audience. The type is `segmentation`, `permanent` or `transient` and decides which rules are
        allowed. A full-stack project takes only transient audiences and segmentations. ``createAudience``: POST
        /accounts/{account_id}/projects/{project_id}/audiences/add.

        Args:
            name: At most 100 characters.
            rules: Rules that decide whether a visitor belongs to the audience; sent only when `include` names `rules`.
            description: At most 500 characters.
            selected_default: Whether new experiences start with this audience selected.
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
        type: models.AudienceTypesNoUrl | str | models.AudienceTypesWithUrl,
        rules: models.RuleObjectNoUrl | models.RuleObjectAudience | None,
        description: str | Unset = UNSET,
        status: models.AudienceStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Audience]: ...
    @overload
    async def create_detailed(
        self, *, body: models.AudienceCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Audience]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.Audience]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def update(
        self,
        audience_id: int,
        *,
        description: str | Unset = UNSET,
        status: models.AudienceStatuses | str | Unset = UNSET,
        name: str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        type: models.AudienceTypesNoUrl | str | models.AudienceTypesWithUrl | Unset = UNSET,
        rules: models.RuleObjectNoUrl | models.RuleObjectAudience | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Audience: ...
    @overload
    async def update(
        self,
        audience_id: int,
        *,
        body: models.Audience,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Audience: ...
    async def update(self, audience_id: int, **arguments: Any) -> models.Audience:
        """Update an audience. A full-stack project takes only transient audiences and segmentations.
        ``updateAudience``: POST /accounts/{account_id}/projects/{project_id}/audiences/{audience_id}/update.

        Args:
            audience_id: ID of the audience.
            description: At most 500 characters.
            name: At most 100 characters.
            selected_default: Whether new experiences start with this audience selected.
            rules: Rules that decide whether a visitor belongs to the audience; sent only when `include` names `rules`.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(audience_id=audience_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        audience_id: int,
        *,
        description: str | Unset = UNSET,
        status: models.AudienceStatuses | str | Unset = UNSET,
        name: str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        type: models.AudienceTypesNoUrl | str | models.AudienceTypesWithUrl | Unset = UNSET,
        rules: models.RuleObjectNoUrl | models.RuleObjectAudience | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Audience]: ...
    @overload
    async def update_detailed(
        self,
        audience_id: int,
        *,
        body: models.Audience,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Audience]: ...
    async def update_detailed(self, audience_id: int, **arguments: Any) -> Response[models.Audience]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(audience_id=audience_id)
        return await self._client.call_detailed(api.UPDATE, arguments)

    async def delete(
        self, audience_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete an audience. Archive it with `bulkAudiencesUpdate` to keep it instead. ``deleteAudience``: DELETE
        /accounts/{account_id}/projects/{project_id}/audiences/{audience_id}/delete.

        Args:
            audience_id: ID of the audience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"audience_id": audience_id, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, audience_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"audience_id": audience_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.AudienceStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    async def bulk_update(
        self,
        *,
        body: models.BulkUpdateAudienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Activate or archive several audiences. Takes 1 to 100 ids. Read `errors` in the reply for audiences that were
        not updated. ``bulkAudiencesUpdate``: POST
        /accounts/{account_id}/projects/{project_id}/audiences/bulk-update.

        Args:
            id: Ids of the audiences that a bulk call acts on, 1 to 100.
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
        status: models.AudienceStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    async def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateAudienceRequestData,
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
        body: models.BulkDeleteAudienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several audiences. Takes 1 to 100 ids. Read `errors` in the reply for audiences that remain.
        ``bulkAudiencesDelete``: POST /accounts/{account_id}/projects/{project_id}/audiences/bulk-delete.

        Args:
            id: Ids of the audiences that a bulk call acts on, 1 to 100.
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
        body: models.BulkDeleteAudienceRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    async def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BULK_DELETE, arguments)

    async def presets(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.AudiencesPresetsListResponseData:
        """List audience presets. Presets are ready-made audiences to start from. ``getAudiencesPresets``: GET
        /accounts/{account_id}/projects/{project_id}/audiences-presets.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(api.PRESETS, {"account_id": account_id, "project_id": project_id})

    async def presets_detailed(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.AudiencesPresetsListResponseData]:
        """Like :meth:`presets`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.PRESETS, {"account_id": account_id, "project_id": project_id})

    async def clone(
        self,
        audience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
    ) -> models.Audience:
        """Clone an audience. The copy lands in the same project. Each call makes another copy. ``cloneAudience``: POST
        /accounts/{account_id}/projects/{project_id}/audiences/{audience_id}/clone.

        Args:
            audience_id: ID of the audience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return await self._client.call(
            api.CLONE,
            {"audience_id": audience_id, "account_id": account_id, "project_id": project_id, "include": include},
        )

    async def clone_detailed(
        self,
        audience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.AudienceIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.Audience]:
        """Like :meth:`clone`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.CLONE,
            {"audience_id": audience_id, "account_id": account_id, "project_id": project_id, "include": include},
        )

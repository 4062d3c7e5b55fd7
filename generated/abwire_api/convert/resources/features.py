"""The resource group ``features``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import features as api

if TYPE_CHECKING:
    from .. import models


class Features(Resource):
    """Feature flags with typed variables, for full-stack projects."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetFeaturesListRequestDataSortDirection | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetFeaturesListRequestDataSortBy | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.Feature]: ...
    @overload
    def list(
        self,
        *,
        body: models.GetFeaturesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.Feature]: ...
    def list(self, **arguments: Any) -> paging.Page[models.Feature]:
        """List the features of a project. `only` and `except` narrow the list by id. A read, although sent by POST.
        ``getFeaturesList``: POST /accounts/{account_id}/projects/{project_id}/features.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            search: Text to look for in id, name, key and description. (at most 100 characters)
            only: Ids of the features to return; all others are left out. (at most 100 items)
            except_: Ids of the features to leave out. (at most 100 items)
            sort_by: Field that orders the list; `id` unless sent.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            include: Optional fields to add to each of the returned features; a field not named here is left out.
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
        sort_direction: models.GetFeaturesListRequestDataSortDirection | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetFeaturesListRequestDataSortBy | str | None | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Feature]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetFeaturesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Feature]: ...
    def iterate(self, **arguments: Any) -> Iterator[models.Feature]:
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
        sort_direction: models.GetFeaturesListRequestDataSortDirection | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetFeaturesListRequestDataSortBy | str | None | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count(
        self,
        *,
        body: models.GetFeaturesListRequestData,
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
        sort_direction: models.GetFeaturesListRequestDataSortDirection | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetFeaturesListRequestDataSortBy | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.FeaturesListResponseData]: ...
    @overload
    def list_detailed(
        self,
        *,
        body: models.GetFeaturesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.FeaturesListResponseData]: ...
    def list_detailed(self, **arguments: Any) -> Response[models.FeaturesListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, arguments)

    def get(
        self,
        feature_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
    ) -> models.Feature:
        """Get a feature by ID. ``getFeature``: GET /accounts/{account_id}/projects/{project_id}/features/{feature_id}.

        Args:
            feature_id: ID of the feature.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return self._client.call(
            api.GET, {"feature_id": feature_id, "account_id": account_id, "project_id": project_id, "include": include}
        )

    def get_detailed(
        self,
        feature_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
    ) -> Response[models.Feature]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET, {"feature_id": feature_id, "account_id": account_id, "project_id": project_id, "include": include}
        )

    def get_by_key(
        self,
        feature_key: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
    ) -> models.Feature:
        """Get a feature by key. ``getFeatureByKey``: GET
        /accounts/{account_id}/projects/{project_id}/features/{feature_key}.

        Args:
            feature_key: Key of the feature, unique within its project, at most 32 characters.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return self._client.call(
            api.GET_BY_KEY,
            {"feature_key": feature_key, "account_id": account_id, "project_id": project_id, "include": include},
        )

    def get_by_key_detailed(
        self,
        feature_key: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
    ) -> Response[models.Feature]:
        """Like :meth:`get_by_key`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET_BY_KEY,
            {"feature_key": feature_key, "account_id": account_id, "project_id": project_id, "include": include},
        )

    @overload
    def create(
        self,
        *,
        name: str,
        variables: Sequence[models.FeatureVariable],
        status: models.FeatureStatuses | str | Unset = UNSET,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Feature: ...
    @overload
    def create(
        self, *, body: models.CreateFeatureRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Feature: ...
    def create(self, **arguments: Any) -> models.Feature:
        """Create a feature. Only full-stack projects hold features. Without `key` (at most 32 characters) the server
        derives one from the name. ``createFeature``: POST /accounts/{account_id}/projects/{project_id}/features/add.

        Args:
            name: At most 100 characters.
            variables: Variables that the feature defines, chosen freely by the user.
            key: Identifier unique within the project; made from the name unless given. (at most 32 characters)
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
        variables: Sequence[models.FeatureVariable],
        status: models.FeatureStatuses | str | Unset = UNSET,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Feature]: ...
    @overload
    def create_detailed(
        self, *, body: models.CreateFeatureRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Feature]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.Feature]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def update(
        self,
        feature_id: int,
        *,
        name: str | Unset = UNSET,
        status: models.FeatureStatuses | str | Unset = UNSET,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        variables: Sequence[models.FeatureVariable] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Feature: ...
    @overload
    def update(
        self,
        feature_id: int,
        *,
        body: models.UpdateFeatureRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Feature: ...
    def update(self, feature_id: int, **arguments: Any) -> models.Feature:
        """Update a feature. ``updateFeature``: POST
        /accounts/{account_id}/projects/{project_id}/features/{feature_id}/update.

        Args:
            feature_id: ID of the feature.
            name: At most 100 characters.
            key: Identifier unique within the project; made from the name unless given. (at most 32 characters)
            description: At most 200 characters.
            variables: Variables that the feature defines, chosen freely by the user.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(feature_id=feature_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        feature_id: int,
        *,
        name: str | Unset = UNSET,
        status: models.FeatureStatuses | str | Unset = UNSET,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        variables: Sequence[models.FeatureVariable] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Feature]: ...
    @overload
    def update_detailed(
        self,
        feature_id: int,
        *,
        body: models.UpdateFeatureRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Feature]: ...
    def update_detailed(self, feature_id: int, **arguments: Any) -> Response[models.Feature]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(feature_id=feature_id)
        return self._client.call_detailed(api.UPDATE, arguments)

    def delete(
        self, feature_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a feature. Archive it with `bulkFeaturesUpdate` to keep it instead. ``deleteFeature``: DELETE
        /accounts/{account_id}/projects/{project_id}/features/{feature_id}/delete.

        Args:
            feature_id: ID of the feature.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.DELETE, {"feature_id": feature_id, "account_id": account_id, "project_id": project_id}
        )

    def delete_detailed(
        self, feature_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"feature_id": feature_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.FeatureStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    def bulk_update(
        self,
        *,
        body: models.BulkUpdateFeatureRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Activate or archive several features. Takes 1 to 100 ids. Read `errors` in the reply for features that were
        not updated. ``bulkFeaturesUpdate``: POST /accounts/{account_id}/projects/{project_id}/features/bulk-update.

        Args:
            id: Ids of the features that a bulk operation touches. (at least 1 items, at most 100 items)
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
        status: models.FeatureStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateFeatureRequestData,
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
        body: models.BulkDeleteFeatureRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several features. Takes 1 to 100 ids. Read `errors` in the reply for features that remain.
        ``bulkFeaturesDelete``: POST /accounts/{account_id}/projects/{project_id}/features/bulk-delete.

        Args:
            id: Ids of the features that a bulk operation touches. (at least 1 items, at most 100 items)
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
        body: models.BulkDeleteFeatureRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BULK_DELETE, arguments)


class AsyncFeatures(AsyncResource):
    """Feature flags with typed variables, for full-stack projects."""

    __slots__ = ()

    @overload
    async def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetFeaturesListRequestDataSortDirection | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetFeaturesListRequestDataSortBy | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Feature]: ...
    @overload
    async def list(
        self,
        *,
        body: models.GetFeaturesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Feature]: ...
    async def list(self, **arguments: Any) -> paging.AsyncPage[models.Feature]:
        """List the features of a project. `only` and `except` narrow the list by id. A read, although sent by POST.
        ``getFeaturesList``: POST /accounts/{account_id}/projects/{project_id}/features.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            search: Text to look for in id, name, key and description. (at most 100 characters)
            only: Ids of the features to return; all others are left out. (at most 100 items)
            except_: Ids of the features to leave out. (at most 100 items)
            sort_by: Field that orders the list; `id` unless sent.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            include: Optional fields to add to each of the returned features; a field not named here is left out.
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
        sort_direction: models.GetFeaturesListRequestDataSortDirection | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetFeaturesListRequestDataSortBy | str | None | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Feature]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetFeaturesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Feature]: ...
    def iterate(self, **arguments: Any) -> AsyncIterator[models.Feature]:
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
        sort_direction: models.GetFeaturesListRequestDataSortDirection | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetFeaturesListRequestDataSortBy | str | None | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count(
        self,
        *,
        body: models.GetFeaturesListRequestData,
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
        sort_direction: models.GetFeaturesListRequestDataSortDirection | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        sort_by: models.GetFeaturesListRequestDataSortBy | str | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.FeaturesListResponseData]: ...
    @overload
    async def list_detailed(
        self,
        *,
        body: models.GetFeaturesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.FeaturesListResponseData]: ...
    async def list_detailed(self, **arguments: Any) -> Response[models.FeaturesListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, arguments)

    async def get(
        self,
        feature_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
    ) -> models.Feature:
        """Get a feature by ID. ``getFeature``: GET /accounts/{account_id}/projects/{project_id}/features/{feature_id}.

        Args:
            feature_id: ID of the feature.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return await self._client.call(
            api.GET, {"feature_id": feature_id, "account_id": account_id, "project_id": project_id, "include": include}
        )

    async def get_detailed(
        self,
        feature_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
    ) -> Response[models.Feature]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET, {"feature_id": feature_id, "account_id": account_id, "project_id": project_id, "include": include}
        )

    async def get_by_key(
        self,
        feature_key: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
    ) -> models.Feature:
        """Get a feature by key. ``getFeatureByKey``: GET
        /accounts/{account_id}/projects/{project_id}/features/{feature_key}.

        Args:
            feature_key: Key of the feature, unique within its project, at most 32 characters.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return await self._client.call(
            api.GET_BY_KEY,
            {"feature_key": feature_key, "account_id": account_id, "project_id": project_id, "include": include},
        )

    async def get_by_key_detailed(
        self,
        feature_key: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.FeatureOptionalFields | str] | Unset = UNSET,
    ) -> Response[models.Feature]:
        """Like :meth:`get_by_key`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET_BY_KEY,
            {"feature_key": feature_key, "account_id": account_id, "project_id": project_id, "include": include},
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        variables: Sequence[models.FeatureVariable],
        status: models.FeatureStatuses | str | Unset = UNSET,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Feature: ...
    @overload
    async def create(
        self, *, body: models.CreateFeatureRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Feature: ...
    async def create(self, **arguments: Any) -> models.Feature:
        """Create a feature. Only full-stack projects hold features. Without `key` (at most 32 characters) the server
        derives one from the name. ``createFeature``: POST /accounts/{account_id}/projects/{project_id}/features/add.

        Args:
            name: At most 100 characters.
            variables: Variables that the feature defines, chosen freely by the user.
            key: Identifier unique within the project; made from the name unless given. (at most 32 characters)
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
        variables: Sequence[models.FeatureVariable],
        status: models.FeatureStatuses | str | Unset = UNSET,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Feature]: ...
    @overload
    async def create_detailed(
        self, *, body: models.CreateFeatureRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Feature]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.Feature]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def update(
        self,
        feature_id: int,
        *,
        name: str | Unset = UNSET,
        status: models.FeatureStatuses | str | Unset = UNSET,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        variables: Sequence[models.FeatureVariable] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Feature: ...
    @overload
    async def update(
        self,
        feature_id: int,
        *,
        body: models.UpdateFeatureRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Feature: ...
    async def update(self, feature_id: int, **arguments: Any) -> models.Feature:
        """Update a feature. ``updateFeature``: POST
        /accounts/{account_id}/projects/{project_id}/features/{feature_id}/update.

        Args:
            feature_id: ID of the feature.
            name: At most 100 characters.
            key: Identifier unique within the project; made from the name unless given. (at most 32 characters)
            description: At most 200 characters.
            variables: Variables that the feature defines, chosen freely by the user.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(feature_id=feature_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        feature_id: int,
        *,
        name: str | Unset = UNSET,
        status: models.FeatureStatuses | str | Unset = UNSET,
        key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        variables: Sequence[models.FeatureVariable] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Feature]: ...
    @overload
    async def update_detailed(
        self,
        feature_id: int,
        *,
        body: models.UpdateFeatureRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Feature]: ...
    async def update_detailed(self, feature_id: int, **arguments: Any) -> Response[models.Feature]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(feature_id=feature_id)
        return await self._client.call_detailed(api.UPDATE, arguments)

    async def delete(
        self, feature_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a feature. Archive it with `bulkFeaturesUpdate` to keep it instead. ``deleteFeature``: DELETE
        /accounts/{account_id}/projects/{project_id}/features/{feature_id}/delete.

        Args:
            feature_id: ID of the feature.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"feature_id": feature_id, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, feature_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"feature_id": feature_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.FeatureStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    async def bulk_update(
        self,
        *,
        body: models.BulkUpdateFeatureRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Activate or archive several features. Takes 1 to 100 ids. Read `errors` in the reply for features that were
        not updated. ``bulkFeaturesUpdate``: POST /accounts/{account_id}/projects/{project_id}/features/bulk-update.

        Args:
            id: Ids of the features that a bulk operation touches. (at least 1 items, at most 100 items)
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
        status: models.FeatureStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    async def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateFeatureRequestData,
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
        body: models.BulkDeleteFeatureRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several features. Takes 1 to 100 ids. Read `errors` in the reply for features that remain.
        ``bulkFeaturesDelete``: POST /accounts/{account_id}/projects/{project_id}/features/bulk-delete.

        Args:
            id: Ids of the features that a bulk operation touches. (at least 1 items, at most 100 items)
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
        body: models.BulkDeleteFeatureRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    async def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BULK_DELETE, arguments)

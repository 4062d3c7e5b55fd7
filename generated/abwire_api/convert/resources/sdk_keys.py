"""The resource group ``sdk_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import sdk_keys as api

if TYPE_CHECKING:
    from .. import models


class SdkKeys(Resource):
    """Keys with which an SDK reads a project's configuration."""

    __slots__ = ()

    def list(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SdkKeysListResponseData:
        """List the SDK keys of a project. ``getSdkKeysList``: GET
        /accounts/{account_id}/projects/{project_id}/sdk-keys.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(api.LIST, {"account_id": account_id, "project_id": project_id})

    def list_detailed(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SdkKeysListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, {"account_id": account_id, "project_id": project_id})

    @overload
    def create(
        self,
        *,
        name: str,
        environment: str,
        status: models.SdkKeyStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        has_secret: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SdkKey: ...
    @overload
    def create(
        self, *, body: models.CreateSdkKeyRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SdkKey: ...
    def create(self, **arguments: Any) -> models.SdkKey:
        """Create an SDK key. The key serves one environment, which the project must define. It gets a secret unless
        `has_secret` is false; without one the SDK sends no credentials. ``createSdkKey``: POST
        /accounts/{account_id}/projects/{project_id}/sdk-keys/create.

        Args:
            name: Label to recognise the key by. (at most 100 characters)
            environment: Key of the environment, one of those that the project defines.
            has_secret: True gives the key a secret to authenticate with; false makes it usable without one. (True
                unless given)
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
        environment: str,
        status: models.SdkKeyStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        has_secret: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SdkKey]: ...
    @overload
    def create_detailed(
        self, *, body: models.CreateSdkKeyRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SdkKey]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.SdkKey]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def update(
        self,
        sdk_key: str,
        *,
        name: str | Unset = UNSET,
        environment: str | Unset = UNSET,
        status: models.SdkKeyStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SdkKey: ...
    @overload
    def update(
        self, sdk_key: str, *, body: models.SdkKey, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SdkKey: ...
    def update(self, sdk_key: str, **arguments: Any) -> models.SdkKey:
        """Update an SDK key. For example to rename, enable or disable it. ``updateSdkKey``: POST
        /accounts/{account_id}/projects/{project_id}/sdk-keys/{sdk_key}/update.

        Args:
            sdk_key: The SDK key itself, which serves as its ID.
            name: Label to recognise the key by. (at most 100 characters)
            environment: Key of the environment, one of those that the project defines.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(sdk_key=sdk_key)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        sdk_key: str,
        *,
        name: str | Unset = UNSET,
        environment: str | Unset = UNSET,
        status: models.SdkKeyStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SdkKey]: ...
    @overload
    def update_detailed(
        self, sdk_key: str, *, body: models.SdkKey, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SdkKey]: ...
    def update_detailed(self, sdk_key: str, **arguments: Any) -> Response[models.SdkKey]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(sdk_key=sdk_key)
        return self._client.call_detailed(api.UPDATE, arguments)

    def delete(
        self, sdk_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete an SDK key. SDKs configured with the key can no longer load the project. Disabling it with
        `updateSdkKey` can be reversed. ``deleteSdkKey``: DELETE
        /accounts/{account_id}/projects/{project_id}/sdk-keys/{sdk_key}/delete.

        Args:
            sdk_key: The SDK key itself, which serves as its ID.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(api.DELETE, {"sdk_key": sdk_key, "account_id": account_id, "project_id": project_id})

    def delete_detailed(
        self, sdk_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"sdk_key": sdk_key, "account_id": account_id, "project_id": project_id}
        )


class AsyncSdkKeys(AsyncResource):
    """Keys with which an SDK reads a project's configuration."""

    __slots__ = ()

    async def list(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SdkKeysListResponseData:
        """List the SDK keys of a project. ``getSdkKeysList``: GET
        /accounts/{account_id}/projects/{project_id}/sdk-keys.

        Args:
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(api.LIST, {"account_id": account_id, "project_id": project_id})

    async def list_detailed(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SdkKeysListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, {"account_id": account_id, "project_id": project_id})

    @overload
    async def create(
        self,
        *,
        name: str,
        environment: str,
        status: models.SdkKeyStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        has_secret: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SdkKey: ...
    @overload
    async def create(
        self, *, body: models.CreateSdkKeyRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SdkKey: ...
    async def create(self, **arguments: Any) -> models.SdkKey:
        """Create an SDK key. The key serves one environment, which the project must define. It gets a secret unless
        `has_secret` is false; without one the SDK sends no credentials. ``createSdkKey``: POST
        /accounts/{account_id}/projects/{project_id}/sdk-keys/create.

        Args:
            name: Label to recognise the key by. (at most 100 characters)
            environment: Key of the environment, one of those that the project defines.
            has_secret: True gives the key a secret to authenticate with; false makes it usable without one. (True
                unless given)
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
        environment: str,
        status: models.SdkKeyStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        has_secret: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SdkKey]: ...
    @overload
    async def create_detailed(
        self, *, body: models.CreateSdkKeyRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SdkKey]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.SdkKey]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def update(
        self,
        sdk_key: str,
        *,
        name: str | Unset = UNSET,
        environment: str | Unset = UNSET,
        status: models.SdkKeyStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SdkKey: ...
    @overload
    async def update(
        self, sdk_key: str, *, body: models.SdkKey, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SdkKey: ...
    async def update(self, sdk_key: str, **arguments: Any) -> models.SdkKey:
        """Update an SDK key. For example to rename, enable or disable it. ``updateSdkKey``: POST
        /accounts/{account_id}/projects/{project_id}/sdk-keys/{sdk_key}/update.

        Args:
            sdk_key: The SDK key itself, which serves as its ID.
            name: Label to recognise the key by. (at most 100 characters)
            environment: Key of the environment, one of those that the project defines.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(sdk_key=sdk_key)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        sdk_key: str,
        *,
        name: str | Unset = UNSET,
        environment: str | Unset = UNSET,
        status: models.SdkKeyStatuses | str | Unset = UNSET,
        selected_default: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SdkKey]: ...
    @overload
    async def update_detailed(
        self, sdk_key: str, *, body: models.SdkKey, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SdkKey]: ...
    async def update_detailed(self, sdk_key: str, **arguments: Any) -> Response[models.SdkKey]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(sdk_key=sdk_key)
        return await self._client.call_detailed(api.UPDATE, arguments)

    async def delete(
        self, sdk_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete an SDK key. SDKs configured with the key can no longer load the project. Disabling it with
        `updateSdkKey` can be reversed. ``deleteSdkKey``: DELETE
        /accounts/{account_id}/projects/{project_id}/sdk-keys/{sdk_key}/delete.

        Args:
            sdk_key: The SDK key itself, which serves as its ID.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"sdk_key": sdk_key, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, sdk_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"sdk_key": sdk_key, "account_id": account_id, "project_id": project_id}
        )

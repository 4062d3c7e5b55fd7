"""The resource group ``api_keys``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import api_keys as api

if TYPE_CHECKING:
    from .. import models


class ApiKeys(Resource):
    """Keys with which server-side programs call this API."""

    __slots__ = ()

    def list(self, *, account_id: int | Unset = UNSET) -> models.ApiKeysListResponse:
        """List the API keys of an account. ``getApiKeysList``: GET /accounts/{account_id}/api-keys.

        Args:
            account_id: ID of the account that holds the data.
        """
        return self._client.call(api.LIST, {"account_id": account_id})

    def list_detailed(self, *, account_id: int | Unset = UNSET) -> Response[models.ApiKeysListResponse]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, {"account_id": account_id})

    @overload
    def create(
        self,
        *,
        name: str,
        auth_type: models.ApiKeyAuthTypes | str | Unset = UNSET,
        projects: Sequence[float] | None | Unset = UNSET,
        role: models.AccessRoleNamesNoOwner | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.ApiKey: ...
    @overload
    def create(self, *, body: models.CreateApiKeyRequestData, account_id: int | Unset = UNSET) -> models.ApiKey: ...
    def create(self, **arguments: Any) -> models.ApiKey:
        """Create an API key. Without `projects` the key reaches every project of the account. Keep `key_secret` from
        the reply: requests are signed or authorized with it. ``createApiKey``: POST
        /accounts/{account_id}/api-keys/add.

        Args:
            name: Label to recognize the key by. (at most 100 characters)
            auth_type: How the key will authenticate; by request signing unless sent. ('requestSigning' unless given)
            projects: Ids of the projects that the key opens; without any it opens all projects of the account.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CREATE, arguments)

    @overload
    def create_detailed(
        self,
        *,
        name: str,
        auth_type: models.ApiKeyAuthTypes | str | Unset = UNSET,
        projects: Sequence[float] | None | Unset = UNSET,
        role: models.AccessRoleNamesNoOwner | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.ApiKey]: ...
    @overload
    def create_detailed(
        self, *, body: models.CreateApiKeyRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.ApiKey]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.ApiKey]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    def delete(self, key_id: str, *, account_id: int | Unset = UNSET) -> models.SuccessData:
        """Delete an API key. Programs that use the key lose access. ``deleteApiKey``: DELETE
        /accounts/{account_id}/api-keys/{key_id}/delete.

        Args:
            key_id: ID of the API key.
            account_id: ID of the account that holds the data.
        """
        return self._client.call(api.DELETE, {"key_id": key_id, "account_id": account_id})

    def delete_detailed(self, key_id: str, *, account_id: int | Unset = UNSET) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.DELETE, {"key_id": key_id, "account_id": account_id})


class AsyncApiKeys(AsyncResource):
    """Keys with which server-side programs call this API."""

    __slots__ = ()

    async def list(self, *, account_id: int | Unset = UNSET) -> models.ApiKeysListResponse:
        """List the API keys of an account. ``getApiKeysList``: GET /accounts/{account_id}/api-keys.

        Args:
            account_id: ID of the account that holds the data.
        """
        return await self._client.call(api.LIST, {"account_id": account_id})

    async def list_detailed(self, *, account_id: int | Unset = UNSET) -> Response[models.ApiKeysListResponse]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, {"account_id": account_id})

    @overload
    async def create(
        self,
        *,
        name: str,
        auth_type: models.ApiKeyAuthTypes | str | Unset = UNSET,
        projects: Sequence[float] | None | Unset = UNSET,
        role: models.AccessRoleNamesNoOwner | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.ApiKey: ...
    @overload
    async def create(
        self, *, body: models.CreateApiKeyRequestData, account_id: int | Unset = UNSET
    ) -> models.ApiKey: ...
    async def create(self, **arguments: Any) -> models.ApiKey:
        """Create an API key. Without `projects` the key reaches every project of the account. Keep `key_secret` from
        the reply: requests are signed or authorized with it. ``createApiKey``: POST
        /accounts/{account_id}/api-keys/add.

        Args:
            name: Label to recognize the key by. (at most 100 characters)
            auth_type: How the key will authenticate; by request signing unless sent. ('requestSigning' unless given)
            projects: Ids of the projects that the key opens; without any it opens all projects of the account.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CREATE, arguments)

    @overload
    async def create_detailed(
        self,
        *,
        name: str,
        auth_type: models.ApiKeyAuthTypes | str | Unset = UNSET,
        projects: Sequence[float] | None | Unset = UNSET,
        role: models.AccessRoleNamesNoOwner | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.ApiKey]: ...
    @overload
    async def create_detailed(
        self, *, body: models.CreateApiKeyRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.ApiKey]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.ApiKey]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    async def delete(self, key_id: str, *, account_id: int | Unset = UNSET) -> models.SuccessData:
        """Delete an API key. Programs that use the key lose access. ``deleteApiKey``: DELETE
        /accounts/{account_id}/api-keys/{key_id}/delete.

        Args:
            key_id: ID of the API key.
            account_id: ID of the account that holds the data.
        """
        return await self._client.call(api.DELETE, {"key_id": key_id, "account_id": account_id})

    async def delete_detailed(self, key_id: str, *, account_id: int | Unset = UNSET) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.DELETE, {"key_id": key_id, "account_id": account_id})

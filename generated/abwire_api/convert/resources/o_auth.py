"""The resource group ``o_auth``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..._runtime.resource import AsyncResource, Resource, Response
from ..._runtime.unset import UNSET, Unset
from ..api import o_auth as api

if TYPE_CHECKING:
    from .. import models


class OAuth(Resource):
    """Registration and upkeep of the OAuth clients that may ask users for access."""

    __slots__ = ()

    def list_clients(self) -> models.OAuthClientsListResponseData:
        """List OAuth clients. ``listOauthClients``: GET /auth/oauth/clients."""
        return self._client.call(api.LIST_CLIENTS, {})

    def list_clients_detailed(self) -> Response[models.OAuthClientsListResponseData]:
        """Like :meth:`list_clients`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST_CLIENTS, {})

    @overload
    def create_client(
        self, *, name: str, callback_url: str, embedded: bool, description: str | Unset = UNSET
    ) -> models.OAuthClientResponseData: ...
    @overload
    def create_client(self, *, body: models.OAuthCreateClientRequestData) -> models.OAuthClientResponseData: ...
    def create_client(self, **arguments: Any) -> models.OAuthClientResponseData:
        """Register an OAuth client. Needs a name (at most 120 characters), a callback URL and whether the client is
        embedded. ``createOauthClient``: POST /auth/oauth/clients.

        Args:
            name: At most 120 characters.
            callback_url: Address to which users are sent back after authorization.
            embedded: False unless given.
            description: At most 500 characters.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CREATE_CLIENT, arguments)

    @overload
    def create_client_detailed(
        self, *, name: str, callback_url: str, embedded: bool, description: str | Unset = UNSET
    ) -> Response[models.OAuthClientResponseData]: ...
    @overload
    def create_client_detailed(
        self, *, body: models.OAuthCreateClientRequestData
    ) -> Response[models.OAuthClientResponseData]: ...
    def create_client_detailed(self, **arguments: Any) -> Response[models.OAuthClientResponseData]:
        """Like :meth:`create_client`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE_CLIENT, arguments)

    @overload
    def update_client(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        embedded: bool | Unset = UNSET,
    ) -> models.OAuthClientResponseData: ...
    @overload
    def update_client(
        self, id: str, *, body: models.OAuthUpdateClientRequestData
    ) -> models.OAuthClientResponseData: ...
    def update_client(self, id: str, **arguments: Any) -> models.OAuthClientResponseData:
        """Update an OAuth client. No field of the body is required. The name may have 120 characters, the description
        500. ``updateOauthClient``: POST /auth/oauth/clients/{id}/update.

        Args:
            id: ID of the OAuth client to update.
            name: At most 120 characters.
            callback_url: Address to which users are sent back after authorization.
            description: At most 500 characters.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(id=id)
        return self._client.call(api.UPDATE_CLIENT, arguments)

    @overload
    def update_client_detailed(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        embedded: bool | Unset = UNSET,
    ) -> Response[models.OAuthClientResponseData]: ...
    @overload
    def update_client_detailed(
        self, id: str, *, body: models.OAuthUpdateClientRequestData
    ) -> Response[models.OAuthClientResponseData]: ...
    def update_client_detailed(self, id: str, **arguments: Any) -> Response[models.OAuthClientResponseData]:
        """Like :meth:`update_client`, with the whole reply: status, headers, attempts."""
        arguments.update(id=id)
        return self._client.call_detailed(api.UPDATE_CLIENT, arguments)

    def delete_client(self, client_id: str) -> models.OAuthDeleteClientResponseData:
        """Delete an OAuth client. ``deleteOauthClient``: DELETE /auth/oauth/clients/{client_id}.

        Args:
            client_id: ID of the OAuth client.
        """
        return self._client.call(api.DELETE_CLIENT, {"client_id": client_id})

    def delete_client_detailed(self, client_id: str) -> Response[models.OAuthDeleteClientResponseData]:
        """Like :meth:`delete_client`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.DELETE_CLIENT, {"client_id": client_id})


class AsyncOAuth(AsyncResource):
    """Registration and upkeep of the OAuth clients that may ask users for access."""

    __slots__ = ()

    async def list_clients(self) -> models.OAuthClientsListResponseData:
        """List OAuth clients. ``listOauthClients``: GET /auth/oauth/clients."""
        return await self._client.call(api.LIST_CLIENTS, {})

    async def list_clients_detailed(self) -> Response[models.OAuthClientsListResponseData]:
        """Like :meth:`list_clients`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST_CLIENTS, {})

    @overload
    async def create_client(
        self, *, name: str, callback_url: str, embedded: bool, description: str | Unset = UNSET
    ) -> models.OAuthClientResponseData: ...
    @overload
    async def create_client(self, *, body: models.OAuthCreateClientRequestData) -> models.OAuthClientResponseData: ...
    async def create_client(self, **arguments: Any) -> models.OAuthClientResponseData:
        """Register an OAuth client. Needs a name (at most 120 characters), a callback URL and whether the client is
        embedded. ``createOauthClient``: POST /auth/oauth/clients.

        Args:
            name: At most 120 characters.
            callback_url: Address to which users are sent back after authorization.
            embedded: False unless given.
            description: At most 500 characters.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CREATE_CLIENT, arguments)

    @overload
    async def create_client_detailed(
        self, *, name: str, callback_url: str, embedded: bool, description: str | Unset = UNSET
    ) -> Response[models.OAuthClientResponseData]: ...
    @overload
    async def create_client_detailed(
        self, *, body: models.OAuthCreateClientRequestData
    ) -> Response[models.OAuthClientResponseData]: ...
    async def create_client_detailed(self, **arguments: Any) -> Response[models.OAuthClientResponseData]:
        """Like :meth:`create_client`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE_CLIENT, arguments)

    @overload
    async def update_client(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        embedded: bool | Unset = UNSET,
    ) -> models.OAuthClientResponseData: ...
    @overload
    async def update_client(
        self, id: str, *, body: models.OAuthUpdateClientRequestData
    ) -> models.OAuthClientResponseData: ...
    async def update_client(self, id: str, **arguments: Any) -> models.OAuthClientResponseData:
        """Update an OAuth client. No field of the body is required. The name may have 120 characters, the description
        500. ``updateOauthClient``: POST /auth/oauth/clients/{id}/update.

        Args:
            id: ID of the OAuth client to update.
            name: At most 120 characters.
            callback_url: Address to which users are sent back after authorization.
            description: At most 500 characters.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(id=id)
        return await self._client.call(api.UPDATE_CLIENT, arguments)

    @overload
    async def update_client_detailed(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        embedded: bool | Unset = UNSET,
    ) -> Response[models.OAuthClientResponseData]: ...
    @overload
    async def update_client_detailed(
        self, id: str, *, body: models.OAuthUpdateClientRequestData
    ) -> Response[models.OAuthClientResponseData]: ...
    async def update_client_detailed(self, id: str, **arguments: Any) -> Response[models.OAuthClientResponseData]:
        """Like :meth:`update_client`, with the whole reply: status, headers, attempts."""
        arguments.update(id=id)
        return await self._client.call_detailed(api.UPDATE_CLIENT, arguments)

    async def delete_client(self, client_id: str) -> models.OAuthDeleteClientResponseData:
        """Delete an OAuth client. ``deleteOauthClient``: DELETE /auth/oauth/clients/{client_id}.

        Args:
            client_id: ID of the OAuth client.
        """
        return await self._client.call(api.DELETE_CLIENT, {"client_id": client_id})

    async def delete_client_detailed(self, client_id: str) -> Response[models.OAuthDeleteClientResponseData]:
        """Like :meth:`delete_client`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.DELETE_CLIENT, {"client_id": client_id})

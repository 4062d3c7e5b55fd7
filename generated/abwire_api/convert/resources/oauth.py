"""The resource group ``oauth``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import oauth as api

if TYPE_CHECKING:
    from .. import models


class Oauth(Resource):
    """Registration and upkeep of the OAuth clients that may ask users for access."""

    __slots__ = ()

    @overload
    def token(
        self, *, code: str, client_id: str, code_verifier: str, grant_type: str | Unset = UNSET
    ) -> models.OAuthTokenResponseData: ...
    @overload
    def token(self, *, body: models.OAuthTokenRequestData) -> models.OAuthTokenResponseData: ...
    def token(self, **arguments: Any) -> models.OAuthTokenResponseData:
        """Exchange an authorization code for an access token. Last step of the authorization code flow with PKCE: send
        the code together with the `code_verifier` (at most 128 characters). The reply holds a bearer token, the time
        it expires and the scope the user granted. ``requestOauthToken``: POST /auth/oauth/token.

        Args:
            code: Authorization code from the approved request. (at least 1 characters)
            client_id: Id of the OAuth client that began the authorization.
            code_verifier: PKCE code verifier whose hash was sent as the challenge. (at least 43 characters, at most 128
                characters, matching ^[A-Za-z0-9\\-._~]+$)
            grant_type: 'authorization_code' unless given.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.TOKEN, arguments)

    @overload
    def token_detailed(
        self, *, code: str, client_id: str, code_verifier: str, grant_type: str | Unset = UNSET
    ) -> Response[models.OAuthTokenResponseData]: ...
    @overload
    def token_detailed(self, *, body: models.OAuthTokenRequestData) -> Response[models.OAuthTokenResponseData]: ...
    def token_detailed(self, **arguments: Any) -> Response[models.OAuthTokenResponseData]:
        """Like :meth:`token`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.TOKEN, arguments)

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


class AsyncOauth(AsyncResource):
    """Registration and upkeep of the OAuth clients that may ask users for access."""

    __slots__ = ()

    @overload
    async def token(
        self, *, code: str, client_id: str, code_verifier: str, grant_type: str | Unset = UNSET
    ) -> models.OAuthTokenResponseData: ...
    @overload
    async def token(self, *, body: models.OAuthTokenRequestData) -> models.OAuthTokenResponseData: ...
    async def token(self, **arguments: Any) -> models.OAuthTokenResponseData:
        """Exchange an authorization code for an access token. Last step of the authorization code flow with PKCE: send
        the code together with the `code_verifier` (at most 128 characters). The reply holds a bearer token, the time
        it expires and the scope the user granted. ``requestOauthToken``: POST /auth/oauth/token.

        Args:
            code: Authorization code from the approved request. (at least 1 characters)
            client_id: Id of the OAuth client that began the authorization.
            code_verifier: PKCE code verifier whose hash was sent as the challenge. (at least 43 characters, at most 128
                characters, matching ^[A-Za-z0-9\\-._~]+$)
            grant_type: 'authorization_code' unless given.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.TOKEN, arguments)

    @overload
    async def token_detailed(
        self, *, code: str, client_id: str, code_verifier: str, grant_type: str | Unset = UNSET
    ) -> Response[models.OAuthTokenResponseData]: ...
    @overload
    async def token_detailed(
        self, *, body: models.OAuthTokenRequestData
    ) -> Response[models.OAuthTokenResponseData]: ...
    async def token_detailed(self, **arguments: Any) -> Response[models.OAuthTokenResponseData]:
        """Like :meth:`token`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.TOKEN, arguments)

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

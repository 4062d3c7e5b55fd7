"""The resource group ``o_auth_authorization``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..._runtime.resource import AsyncResource, Resource, Response
from ..._runtime.unset import UNSET, Unset
from ..api import o_auth_authorization as api

if TYPE_CHECKING:
    from .. import models


class OAuthAuthorization(Resource):
    """Exchange of an OAuth authorization code (PKCE) for a bearer session token."""

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


class AsyncOAuthAuthorization(AsyncResource):
    """Exchange of an OAuth authorization code (PKCE) for a bearer session token."""

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

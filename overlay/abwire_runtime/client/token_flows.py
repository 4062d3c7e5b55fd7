"""Authentication flows of httpx with tokens that are fetched before a request is signed."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Sequence
from typing import Protocol, runtime_checkable

import httpx

from .auth import Chain, OriginAuth, stayed_home


@runtime_checkable
class TokenSource(Protocol):
    """A credential that fetches its token."""

    def fetch(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Fetch a token, if there is none that can be used. Yields the requests to be sent for that.

        Args:
            request: The request that needs the token.
        """
        ...

    def afetch(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Fetch a token. This is `fetch` for asyncio and trio."""
        ...

    def discard(self, request: httpx.Request) -> None:
        """Don't use the token of a request any more, because the server has refused it."""
        ...


class TokenChain(Chain):
    """Several credentials together, of which some are tokens that have to be fetched.

    Args:
        auths: The credentials. The ``origin`` of each applies to that one.
    """

    def __init__(self, *auths: OriginAuth) -> None:
        super().__init__(*auths)
        self._sources = tuple(auth for auth in auths if isinstance(auth, TokenSource))

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Run by httpx for each attempt of a synchronous client."""
        return sync_flow(self, self._sources, request)

    def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Run by httpx for each attempt of an asynchronous client."""
        return async_flow(self, self._sources, request)


class Renewal:
    """Decides before each request of a flow whether tokens are fetched for it.

    Args:
        auth: The credential.
        sources: The tokens that it needs.
        request: The request.
    """

    def __init__(self, auth: OriginAuth, sources: Sequence[TokenSource], request: httpx.Request) -> None:
        self._home = auth.origin or request.url
        self._sources = sources
        self._has_renewed = False

    def needed(self, response: httpx.Response | None) -> Sequence[TokenSource]:
        """Return the tokens that have to be there before the flow goes on.

        Args:
            response: The reply to the last request; None before the first one.
        """
        if response is None:
            return self._sources
        if self._has_renewed or response.status_code != 401 or not stayed_home(response, self._home):
            return ()
        self._has_renewed = True
        for source in self._sources:
            source.discard(response.request)
        return self._sources


def sync_flow(
    auth: OriginAuth, sources: Sequence[TokenSource], request: httpx.Request
) -> Generator[httpx.Request, httpx.Response, None]:
    """The requests of one attempt of a synchronous client: those for tokens, and the signed ones.

    Args:
        auth: The credential.
        sources: The tokens that it needs.
        request: The request.
    """
    if auth.requires_request_body:
        request.read()
    renewal, flow = Renewal(auth, sources, request), auth.auth_flow(request)
    response: httpx.Response | None = None
    while True:
        for source in renewal.needed(response):
            yield from source.fetch(request)
        signed = next_request(flow, response)
        if signed is None:
            return
        response = yield signed


async def async_flow(
    auth: OriginAuth, sources: Sequence[TokenSource], request: httpx.Request
) -> AsyncGenerator[httpx.Request, httpx.Response]:
    """The requests of one attempt of an asynchronous client. This is `sync_flow` for asyncio and trio."""
    if auth.requires_request_body:
        await request.aread()
    renewal, flow = Renewal(auth, sources, request), auth.auth_flow(request)
    response: httpx.Response | None = None
    while True:
        for source in renewal.needed(response):
            fetching = source.afetch(request)
            try:
                token_request = await anext(fetching, None)
                while token_request is not None:
                    reply = yield token_request
                    try:
                        token_request = await fetching.asend(reply)
                    except StopAsyncIteration:
                        break
            finally:
                await fetching.aclose()
        signed = next_request(flow, response)
        if signed is None:
            return
        response = yield signed


def next_request(
    flow: Generator[httpx.Request, httpx.Response, None], response: httpx.Response | None
) -> httpx.Request | None:
    """Go on with a flow: return its next request, None at its end."""
    try:
        return next(flow) if response is None else flow.send(response)
    except StopIteration:
        return None

"""From a call to its request, with the retries of the call. It is loaded with the first call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

import httpx

from ..calls.additions import MIN_SECRET_LENGTH, credentials_among
from ..calls.endpoint import Endpoint
from . import connections, redirects
from .base import USER_AGENT, ClientBase
from .errors import ConfigurationError, InvalidRequestError
from .options import checked_url, merge_headers
from .redaction import redact, redact_repr
from .retry_policy import CallRetry

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)

_MOST_URLS = 64


def prepare(
    client: ClientBase[HttpClientT], endpoint: Endpoint[Any], arguments: Mapping[str, Any]
) -> tuple[httpx.Request, CallRetry]:
    """Turn a call into its request and its retries.

    Args:
        client: The client that is called.
        endpoint: The operation.
        arguments: The arguments of the call by name.

    Raises:
        ConfigurationError: A client-wide setting or a credential is missing, or the client is closed.
        InvalidRequestError: The client is strict, and the request does not match the spec.
        TypeError: An argument is missing, unknown or of the wrong type.
        ValueError: An argument has a value that can't be sent.
    """
    if not endpoint.public and (client._auth is None or endpoint.security):
        client._check_credentials(endpoint)
    server = base_url(client, endpoint.servers or client._servers, arguments)
    prepared = endpoint.prepare(arguments, client._settings.resolve)
    options = client._options
    operation = endpoint.operation
    if options.strict and (problems := endpoint.request_deviations(prepared)):
        secrets = (*endpoint.secrets_in(prepared), *client._secrets())
        shown = tuple(redact(str(problem), secrets) for problem in problems)
        raise InvalidRequestError(operation.label, shown, operation_id=operation.operation_id)
    headers = {**client._headers, **prepared.headers}
    if endpoint.accept != "application/json":  # the default of every client
        headers["Accept"] = endpoint.accept
    body = prepared.body
    if body:
        headers.update(body.pop("headers", ()))
    headers = options.merge(headers)
    added = prepared.added_headers
    if added:
        headers = merge_headers(added, headers)
    query = options.merge_query(prepared.query) if options.query else prepared.query
    http = client._http
    try:
        if prepared.url is None:
            url = _url(client, server + prepared.path)
        else:
            from .next_urls import with_missing  # few calls need it

            url, query = with_missing(prepared.url, query), []
        request = http.build_request(
            prepared.method,
            url,
            params=httpx.QueryParams(query) if query else None,
            headers=headers,
            timeout=client._timeout(http),
            **body,
        )
    except httpx.InvalidURL as error:  # the message quotes at most one character of the URL
        raise ValueError(f"{operation.call} can't be sent with these arguments: {error}") from error
    if client._cookies is not None and "cookie" not in {name.lower() for name in (*headers, *http.headers)}:
        connections.send_cookies(request, client._cookies)
    product = client._product
    if product and not (agent := request.headers["User-Agent"]).startswith(product):  # set by the user
        request.headers["User-Agent"] = f"{product} {agent}"
    if names := (*endpoint.secret_headers, *options.headers, *added):
        request.extensions["abwire_secret_headers"] = names
    if not operation.safe_to_repeat or operation.event:
        request.extensions[redirects.WRITE] = True
    own = partial(endpoint.secrets_in, prepared)
    return request, _retries(client, request, own, operation.safe_to_repeat, operation.label)


def prepare_link(client: ClientBase[HttpClientT], link: str, operation: str = "") -> tuple[httpx.Request, CallRetry]:
    """Make the request for a file at a link. Nothing of the client's own is sent, because the link may be on any host.

    Args:
        client: The client that is called.
        link: An absolute http(s) URL.
        operation: The operation whose reply held the link, for errors and the log.

    Raises:
        ConfigurationError: The link is not an absolute http(s) URL, or the client is closed.
    """
    timeout = client._timeout(client._http).as_dict()
    headers = {"Accept": "*/*", "User-Agent": USER_AGENT}
    request = httpx.Request("GET", checked_url(link, "link"), headers=headers, extensions={"timeout": timeout})
    # The link alone opens the file, so its path is a secret.
    path = request.url.raw_path.decode("ascii")
    own = (path,) if len(path) > 1 else ()
    return request, _retries(client, request, lambda: own, True, operation, _is_of_vendor(client, request.url))


def _is_of_vendor(client: ClientBase[HttpClientT], url: httpx.URL) -> bool:
    """Whether a link leads to a server of the API. Any other server, such as a store of files, has its own limits."""
    servers = client._servers if client._base_url is None else (client._base_url,)
    return any(redirects.same_origin(url, httpx.URL(server)) for server in servers if "{" not in server)


def _url(client: ClientBase[HttpClientT], text: str) -> httpx.URL:
    """Parse a URL, unless the client has done so before. Parsing takes as long as the rest of preparing a call."""
    urls = client._urls
    url = urls.get(text)
    if url is None:
        if len(urls) >= _MOST_URLS:
            urls.clear()
        urls[text] = url = httpx.URL(text)
    return url


def base_url(client: ClientBase[HttpClientT], servers: tuple[str, ...], arguments: Mapping[str, Any]) -> str:
    """Return the base URL of a call, with its variables filled in.

    Args:
        client: The client that is called.
        servers: The servers of the operation, or of the API.
        arguments: The arguments of the call by name.

    Raises:
        ConfigurationError: A client-wide setting is missing.
        ValueError: A value can't be part of a host name.
    """
    if client._base_url is not None:
        return client._base_url
    server = client._pick(servers)
    if "{" not in server:
        return server.rstrip("/")

    from .servers import filled  # most APIs have no variables

    return filled(client, server, arguments)


def _retries(
    client: ClientBase[HttpClientT],
    request: httpx.Request,
    own: Callable[[], tuple[str, ...]],
    safe_to_repeat: bool,
    operation: str,
    is_of_vendor: bool = True,
) -> CallRetry:
    """The retries of one call, which know its secrets."""
    if client._is_closed:
        raise ConfigurationError(f"this {type(client).__name__} is closed: make another one")
    options = client._options
    url, sent = request.url, request.headers  # not the request, which would refer to itself: its extensions lead here

    def secrets() -> tuple[str, ...]:
        # A cookie that a server set may be a session. A short one is not, and might be part of any other string.
        jars = client._http.cookies.jar, () if client._cookies is None else client._cookies.jar
        cookies = [str(cookie.value or "") for jar in jars for cookie in jar]
        others = (text for text in (*cookies, url.password) if len(text) >= MIN_SECRET_LENGTH)
        # A header that users or their httpx client add, or a parameter, may be a credential too.
        return (*own(), *client._secrets(), *others, *credentials_among([*sent.items(), *options.query]))

    if options.deadline is not None:
        from . import deadlines, sending  # noqa: F401 - loading them is no part of the time of the call

    retry = CallRetry(
        options.retries,
        client._budget,
        safe_to_repeat=safe_to_repeat,
        method=request.method,
        url=request.url,
        operation=operation,
        at_least_once=options.at_least_once,
        secrets=secrets,
        traffic=client._traffic if is_of_vendor else None,
        pace=options.pace if is_of_vendor else None,
        deadline=options.deadline,
    )
    redact_repr(request, retry.redact)
    return retry

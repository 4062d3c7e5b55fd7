"""The retry loop: sends a request until its `CallRetry` says that no other attempt follows.

Each attempt goes through the caller's httpx client. So every attempt is signed afresh, and the event hooks, proxies and
transports of that client work as usual.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx

from .._lazy import LazyModule
from .._public import public_in
from . import reply_bodies
from .auth import TOKEN_REQUEST, OriginAuth
from .log_redaction import hiding
from .redaction import redact
from .redirects import COOKIES, goes_anywhere
from .retry_policy import CallRetry

if TYPE_CHECKING:
    from . import deadlines, taking_turns
else:  # most programs never need them
    deadlines = LazyModule("abwire_runtime.client.deadlines")
    taking_turns = LazyModule("abwire_runtime.client.taking_turns")


@public_in("abwire.retries")
def send(
    client: httpx.Client,
    request: httpx.Request,
    retry: CallRetry,
    auth: httpx.Auth | None = None,
    *,
    stream: bool = False,
) -> httpx.Response:
    """Send a request with retries.

    Args:
        client: The client that sends it.
        request: The request, made by the client's ``build_request``.
        retry: The retries of the call. Each call needs a new object.
        auth: The credentials; None leaves them to the client's own auth, if it has one.
        stream: Return the reply unread, to be closed by the caller. Otherwise the body is read as a part of the
            attempt, so that a reply cut short is a failed attempt.

    Returns:
        The last reply, with any status.

    Raises:
        httpx.HTTPError: The last attempt got no reply.
        ConfigurationError: A credential is empty or contains characters that a header can't hold.
    """
    options = _options(request, auth)
    token = hiding.set(hiders := [_hider(request, retry, auth)])
    try:
        while True:
            outcome = _attempt(client, request, retry, options, stream)
            wait = retry.record_outcome(request, outcome)
            if wait is None:
                return _result(outcome, stream)
            if isinstance(outcome, httpx.Response):
                outcome.close()
            retry.sleep(wait)
    except BaseException as error:
        if not isinstance(error, Exception):  # Ctrl-C
            _repair_pool_of_threads(client, request)
        raise
    finally:
        retry.end_turn()  # of an attempt that was interrupted
        hiding.reset(token)
        hiders.clear()


@public_in("abwire.retries")
async def asend(
    client: httpx.AsyncClient,
    request: httpx.Request,
    retry: CallRetry,
    auth: httpx.Auth | None = None,
    *,
    stream: bool = False,
) -> httpx.Response:
    """Send a request with retries. This is `send` for asynchronous clients.

    Args:
        client: The client that sends it.
        request: The request, made by the client's ``build_request``.
        retry: The retries of the call. Each call needs a new object.
        auth: The credentials; None leaves them to the client's own auth, if it has one.
        stream: Return the reply unread, to be closed by the caller. Otherwise the body is read as a part of the
            attempt, so that a reply cut short is a failed attempt.

    Returns:
        The last reply, with any status.

    Raises:
        httpx.HTTPError: The last attempt got no reply.
        ConfigurationError: A credential is empty or contains characters that a header can't hold.
    """
    options = _options(request, auth)
    token = hiding.set(hiders := [_hider(request, retry, auth)])
    try:
        while True:
            outcome = await _aattempt(client, request, retry, options, stream)
            wait = retry.record_outcome(request, outcome)
            if wait is None:
                return _result(outcome, stream)
            if isinstance(outcome, httpx.Response):
                await outcome.aclose()
            await retry.asleep(wait)
    except BaseException as error:
        if not isinstance(error, Exception):  # the call was cancelled
            await _repair_pool(client, request)
        raise
    finally:
        retry.end_turn()  # of an attempt that was interrupted
        hiding.reset(token)
        hiders.clear()


def _options(request: httpx.Request, auth: httpx.Auth | None) -> dict[str, Any]:
    """The arguments of httpx's ``send``."""
    # An OriginAuth follows redirects itself, and httpx must not. With any other auth httpx follows those of reads, but
    # it would send secret headers, and cookies that it got from earlier replies.
    extensions = request.extensions
    kept = extensions.get("abwire_secret_headers") or COOKIES in extensions
    follow = goes_anywhere(request) and not isinstance(auth, OriginAuth) and not kept
    # The body is read here and not by httpx: see reply_bodies.
    options: dict[str, Any] = {"stream": True, "follow_redirects": follow}
    if auth is not None:  # auth=None would turn off the auth of the httpx client
        options["auth"] = auth
    return options


def _hider(request: httpx.Request, retry: CallRetry, auth: httpx.Auth | None) -> Callable[[str], str]:
    """Return a function that removes the call's secrets from what other libraries log during the call."""

    def hide(text: str) -> str:
        text = text.replace(str(request.url), retry.url_for_log)
        return retry.redact(redact(text, auth.secrets() if isinstance(auth, OriginAuth) else ()))

    return hide


def _attempt(
    client: httpx.Client, request: httpx.Request, retry: CallRetry, options: dict[str, Any], stream: bool
) -> httpx.Response | Exception:
    """Send one attempt, after waiting for its turn."""
    if retry.needs_turn:
        taking_turns.enter(retry, request)
    retry.begin_attempt(request)
    if retry.deadline is not None:
        return deadlines.attempt(client, request, retry, partial(_send_once, client, request, options, stream))
    return _send_once(client, request, options, stream)


def _send_once(
    client: httpx.Client, request: httpx.Request, options: dict[str, Any], stream: bool
) -> httpx.Response | Exception:
    try:
        response = client.send(request, **options)
        reply_bodies.watch(response)
        if not stream or response.status_code >= 400:  # the body of an error says what failed
            reply_bodies.read(response)
        return response
    except httpx.HTTPStatusError as error:  # raised by an event hook, as httpx's documentation shows one
        return error.response
    except httpx.PoolTimeout as error:
        _repair_pool_of_threads(client, request)
        return _of_operation(error, request)
    except Exception as error:
        return _of_operation(error, request)


async def _aattempt(
    client: httpx.AsyncClient, request: httpx.Request, retry: CallRetry, options: dict[str, Any], stream: bool
) -> httpx.Response | Exception:
    """Send one attempt, after waiting for its turn."""
    if retry.needs_turn:
        await taking_turns.aenter(retry, request)
    retry.begin_attempt(request)
    if retry.deadline is not None:
        return await deadlines.aattempt(client, request, retry, partial(_asend_once, client, request, options, stream))
    return await _asend_once(client, request, options, stream)


async def _asend_once(
    client: httpx.AsyncClient, request: httpx.Request, options: dict[str, Any], stream: bool
) -> httpx.Response | Exception:
    try:
        response = await client.send(request, **options)
        reply_bodies.watch(response)
        if not stream or response.status_code >= 400:  # the body of an error says what failed
            await reply_bodies.aread(response)
        return response
    except httpx.HTTPStatusError as error:  # raised by an event hook, as httpx's documentation shows one
        return error.response
    except httpx.PoolTimeout as error:
        await _repair_pool(client, request)
        return _of_operation(error, request)
    except Exception as error:
        return _of_operation(error, request)


def _of_operation(error: Exception, request: httpx.Request) -> Exception:
    """The error of an attempt. If no token could be fetched for it, it is an error of connecting: nothing else was sent."""
    if reply_bodies.is_of_tls(error):
        return _as_httpx(httpx.ReadError, error, request)
    if isinstance(error, httpx.InvalidURL):  # that of a redirect, since the request has a valid one
        return _as_httpx(httpx.RemoteProtocolError, error, request)
    try:
        url = error.request.extensions.get(TOKEN_REQUEST) if isinstance(error, httpx.RequestError) else None
    except RuntimeError:  # other code than httpx may raise httpx exceptions without a request
        url = None
    if url is None:
        return error
    kind = httpx.ConnectTimeout if isinstance(error, httpx.TimeoutException) else httpx.ConnectError
    found = kind(f"no token: {url} did not answer ({type(error).__name__}: {error})", request=request)
    found.__cause__ = error
    return found


def _as_httpx(kind: type[httpx.RequestError], error: Exception, request: httpx.Request) -> httpx.RequestError:
    """What httpx would raise, if it knew the error."""
    found = kind(str(error), request=request)
    found.__cause__ = error
    return found


async def _repair_pool(client: httpx.AsyncClient, request: httpx.Request) -> None:
    from .pool_repair import drop_abandoned  # few programs need it

    await drop_abandoned(client, request)


def _repair_pool_of_threads(client: httpx.Client, request: httpx.Request) -> None:
    from .pool_repair import drop_abandoned_of_threads  # few programs need it

    drop_abandoned_of_threads(client, request)


def _result(outcome: httpx.Response | Exception, stream: bool) -> httpx.Response:
    """Return the reply of the last attempt, or raise its exception."""
    if isinstance(outcome, Exception):
        raise outcome
    if not stream:
        # httpx's stream refers to the reply. Without it, the reply is freed with its last reference, and a program that
        # makes many calls does not wait for the garbage collector, which takes several times as long.
        with suppress(httpx.ResponseNotRead):  # an event hook raised an error for it
            outcome.stream = httpx.ByteStream(outcome.content)
    return outcome

"""Deadlines: a call as a whole ends in time, whatever the server does.

A timeout of httpx holds for each read. A server that sends a byte now and then keeps a call alive with any timeout. So an
asynchronous attempt is cancelled at the deadline, and its pool repaired as after any cancellation. A synchronous read
can't be cancelled: all timeouts of the attempt are lowered to what is left, and a timer shuts down the socket of the
connection at the deadline, which ends the read.

The timer finds the connection in httpcore's pool. If the transport is another one, or httpcore keeps its connections in
another way than the versions known today, the timeouts are all that is left: then the deadline holds for each read. The
same is true while a synchronous client connects: looking up a host name can't be interrupted, and each address of the host
is tried for what was left when the attempt began.
"""

from __future__ import annotations

import math
import socket
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import httpcore
import httpx

from .call_log import called
from .errors import DeadlineExceededError
from .reply_bodies import UNREAD
from .retry_policy import NOT_SENT, CallRetry

_ATTEMPT = "abwire_attempt"
"""The extension of a request that identifies its attempt, also after redirects."""


def attempt(
    client: httpx.Client,
    request: httpx.Request,
    retry: CallRetry,
    send_once: Callable[[], httpx.Response | Exception],
) -> httpx.Response | Exception:
    """Send an attempt, and end it at the deadline.

    Args:
        client: The httpx client that sends it.
        request: The request.
        retry: The retries of the call.
        send_once: Sends the request.

    Returns:
        The reply or the exception of httpx; a `DeadlineExceededError` if the deadline has passed before there was a reply.
    """
    watch = _Watch(request)
    left = retry.seconds_left()
    if left <= 0:
        return exceeded(retry, None, sent=False)
    timeouts = request.extensions.setdefault("timeout", client.timeout.as_dict())
    own_timeouts = dict(timeouts)
    timeouts.update({name: left if each is None else min(each, left) for name, each in own_timeouts.items()})
    cutter = _Cutter(client, watch)
    timer = threading.Timer(left, cutter.cut)
    timer.daemon = True
    timer.start()
    try:
        outcome = send_once()
    finally:
        timer.cancel()
        was_cut = cutter.end()
        timeouts.update(own_timeouts)  # for the rest of a stream
    answered = isinstance(outcome, httpx.Response) and UNREAD not in outcome.extensions
    if not was_cut and (answered or retry.seconds_left() > 0):
        return outcome
    if isinstance(outcome, httpx.Response):
        outcome.close()  # its body may be cut
        return exceeded(retry, None, sent=True)
    return exceeded(retry, outcome, sent=watch.sent and not isinstance(outcome, NOT_SENT))


async def aattempt(
    client: httpx.AsyncClient,
    request: httpx.Request,
    retry: CallRetry,
    send_once: Callable[[], Awaitable[httpx.Response | Exception]],
) -> httpx.Response | Exception:
    """Send an attempt, and end it at the deadline. This is `attempt` for asyncio and trio."""
    from anyio import move_on_after  # works with both, and sync programs never import it

    from .pool_repair import drop_abandoned

    watch = _AsyncWatch(request)
    left = retry.seconds_left()
    if left <= 0:
        return exceeded(retry, None, sent=False)
    with move_on_after(left):
        outcome = await send_once()
        answered = isinstance(outcome, httpx.Response) and UNREAD not in outcome.extensions
        if answered or retry.seconds_left() > 0:
            return outcome
        if isinstance(outcome, httpx.Response):
            return exceeded(retry, None, sent=True)
        return exceeded(retry, outcome, sent=watch.sent)
    await drop_abandoned(client, request)
    return exceeded(retry, None, sent=watch.sent)


class _Watch:
    """Observes whether httpx has begun to send a request, through the extension that httpx has for that.

    Args:
        request: The request. If it has the extension of somebody else already, it counts as sent.

    Attributes:
        sent: Whether a part of the request may have been sent.
    """

    def __init__(self, request: httpx.Request) -> None:
        self.sent: bool = False
        own = request.extensions.get(_ATTEMPT)
        if "trace" not in request.extensions or own is not None:
            request.extensions["trace"] = self._callback
        else:
            self.sent = True
        request.extensions[_ATTEMPT] = self

    def _callback(self, event: str, info: dict[str, Any]) -> object:
        self.sent = self.sent or event.endswith("send_request_headers.started")
        return None


class _AsyncWatch(_Watch):
    async def _acallback(self, event: str, info: dict[str, Any]) -> None:
        super()._callback(event, info)

    def _callback(self, event: str, info: dict[str, Any]) -> object:
        return self._acallback(event, info)


class _Cutter:
    """Shuts down the connection of an attempt.

    Args:
        client: The httpx client that sends the attempt.
        watch: What identifies the attempt.
    """

    def __init__(self, client: httpx.Client, watch: _Watch) -> None:
        self._client = client
        self._watch = watch
        self._lock = threading.Lock()
        self._has_ended = False
        self._has_cut = False

    def end(self) -> bool:
        """Record that the attempt has ended. Returns whether its connection was shut down before."""
        with self._lock:
            self._has_ended = True
            return self._has_cut

    def cut(self) -> None:
        """Shut down the connection, unless the attempt has ended. Called by the timer."""
        with self._lock, suppress(AttributeError):  # another version of httpx or httpcore
            if self._has_ended:
                return
            for transport in (self._client._transport, *self._client._mounts.values()):
                if isinstance(transport, httpx.HTTPTransport):
                    self._cut_in(transport._pool)

    def _cut_in(self, pool: httpcore.ConnectionPool) -> None:
        with pool._optional_thread_lock:  # else the connection might be given to another request in between
            for each in pool._requests:
                if each.request.extensions.get(_ATTEMPT) is self._watch:
                    connection: Any = each.connection
                    while connection is not None and not isinstance(connection, httpcore.HTTP11Connection):
                        # An HTTP/2 connection, which other requests use as well, has none within.
                        connection = connection._connection
                    if connection is not None:
                        self._has_cut = True
                        with suppress(OSError):  # the server has closed it
                            connection._network_stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)


def exceeded(retry: CallRetry, cause: Exception | None, *, sent: bool) -> DeadlineExceededError:
    """Make the error for a call whose deadline has passed.

    Args:
        retry: The retries of the call.
        cause: What httpx raised, if it did.
        sent: Whether a part of the current attempt may have been sent.
    """
    error = _error(retry, "was not answered within", retry.attempts, sent or retry.may_have_happened)
    error.__cause__ = cause
    return error


def no_time(retry: CallRetry, longer: float, what: str) -> DeadlineExceededError:
    """Make the error for a call that would have to wait beyond its deadline.

    Args:
        retry: The retries of the call. The attempt was not sent.
        longer: How many seconds it would have to wait still; infinity if that is not known.
        what: What it waits for.
    """
    wait = f" {longer:.2f} s" if math.isfinite(longer) else ""
    why = f"would have to wait{wait} for {what}, beyond"
    return _error(retry, why, retry.retries_made, retry.may_have_happened)


def _error(retry: CallRetry, why: str, attempts: int, may_have_happened: bool) -> DeadlineExceededError:
    assert retry.deadline is not None, "only a call with a deadline can exceed it"
    call = called(retry.operation, retry.method, retry.url_for_log)
    sent = "" if attempts == 1 else f" It was sent {attempts} times."
    effect = "The server may have processed it." if may_have_happened else "The server has not processed it."
    return DeadlineExceededError(
        f"{call} {why} its deadline of {retry.deadline:g} s.{sent} {effect}",
        deadline=retry.deadline,
        may_have_happened=may_have_happened,
        operation=retry.operation,
        method=retry.method,
        url=retry.url_for_log,
        attempts=attempts,
    )

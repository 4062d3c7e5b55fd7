"""Retries on top of httpx-retries, by what an operation is, not by its HTTP method.

httpx-retries runs the loop. `CallRetry` is its policy: one object a call, which also tells afterwards what happened.
Below it stands no connection but `ClientTransport`, which sends each attempt through the caller's own client. So every
attempt is signed afresh, and event hooks, proxies and transports of that client work as always.

An operation that is safe to repeat is repeated after connection errors, timeouts, 408, 429 and 5xx. One that is not, only
when it surely did not happen: no connection was made, 429, or 503 with ``Retry-After``.
"""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import httpx

from ._logging import hiding, log_attempt, log_gave_up, log_retry, logger
from .auth import OriginAuth
from .errors import ConfigurationError, redact, redact_url, retry_after

if TYPE_CHECKING:
    import httpx_retries

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_PASSING = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, httpx.ProxyError)


@dataclass(frozen=True, slots=True)
class Retries:
    """How often and how patiently to repeat a call.

    Args:
        attempts: How many times a call is tried at most, the first time included; from 1.
        backoff: Seconds; the wait before retry n (from 0) is random between 0 and ``backoff * 2**n``.
        max_wait: The most seconds of such a wait. ``Retry-After`` is waited for even if it is longer.
        max_total: The most seconds from the start of a call to that of its last attempt. A wait that would go beyond,
            also one that ``Retry-After`` asks for, is not begun: the call ends.

    Raises:
        ConfigurationError: A value is out of range.
    """

    attempts: int = 3
    backoff: float = 0.5
    max_wait: float = 8.0
    max_total: float = 60.0

    def __post_init__(self) -> None:
        if self.attempts < 1:
            raise ConfigurationError(f"attempts counts the first one, so it is 1 or more, not {self.attempts}")
        if not (self.backoff >= 0 and self.max_wait >= 0 and self.max_total >= 0):
            raise ConfigurationError("backoff, max_wait and max_total are seconds, 0 or more")

    @classmethod
    def of(cls, retries: int | Retries | None) -> Retries:
        """Give settings for what a user may pass as ``retries=``.

        Args:
            retries: Settings; or how many times to repeat, 0 for never (attempts are one more); or None for the
                defaults.

        Raises:
            ConfigurationError: It is something else, or below 0.
        """
        if retries is None:
            return cls()
        if isinstance(retries, Retries):
            return retries
        # A user without types may well pass True, which is an int.
        if isinstance(retries, bool) or not isinstance(retries, int) or retries < 0:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"retries is a number from 0, or a Retries, not {retries!r}")
        return cls(attempts=retries + 1)


class Budget:
    """A client's allowance of retries, so that an outage is not made worse by them. Safe to share among threads.

    Args:
        ratio: Retries that each call adds to the allowance: 0.1 lets them add 10% to a steady load.
        allowance: Retries in hand at the start, and the most that can be saved up.
    """

    def __init__(self, ratio: float = 0.1, allowance: int = 10) -> None:
        # In thousandths, since ten times 0.1 is not 1.
        self._each = round(ratio * 1000)
        self._most = self._left = allowance * 1000
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"<Budget of {self._left / 1000:g} retries>"

    def deposit(self) -> None:
        """Count a call."""
        with self._lock:
            self._left = min(self._most, self._left + self._each)

    def withdraw(self) -> bool:
        """Take one retry; false when there is none left."""
        with self._lock:
            if self._left < 1000:
                return False
            self._left -= 1000
            return True


def _no_secrets() -> tuple[str, ...]:
    return ()


async def _asleep(seconds: float) -> None:
    import anyio  # httpx needs it for asyncio and trio alike; a synchronous program never does

    await anyio.sleep(seconds)


class CallRetry:
    """The retries of one call: decides after each attempt, and tells afterwards how many there were.

    It answers what httpx-retries asks of its own ``Retry``, and is none, as all of that one's settings would be idle.

    Args:
        settings: How often and how patiently.
        budget: The client's budget.
        safe_to_repeat: Whether the operation can be repeated without doing twice what it does.
        method: The HTTP method, for the log.
        url_for_log: The URL without secrets; anything whose ``str`` gives that, asked for only when it is needed.
        at_least_once: Repeat like a safe operation one that is not: twice is better than never.
        secrets: Gives further texts to keep out of what is logged during the call.
        uniform: Gives a random number between two.
        clock: Gives seconds that never go back.
        now: Gives UNIX seconds.
        sleep: Waits a number of seconds.
        asleep: The same, for asynchronous clients.

    Attributes:
        attempts_made: How many retries were made; attempts are one more. (The name is httpx-retries'.)
        secrets: Gives the texts to keep out of what is said of the call.
        last: What the last attempt came to: "status 503", or the name of the exception; "" before the first.
        started: When the first attempt began, on ``clock``.
    """

    def __init__(
        self,
        settings: Retries,
        budget: Budget,
        safe_to_repeat: bool,
        method: str,
        url_for_log: object,
        at_least_once: bool = False,
        *,
        secrets: Callable[[], Collection[str]] = _no_secrets,
        uniform: Callable[[float, float], float] = random.uniform,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
        asleep: Callable[[float], Awaitable[None]] = _asleep,
    ) -> None:
        self.total: int = settings.attempts - 1
        self.attempts_made: int = 0
        self.elapsed_sleep: float = 0.0
        self.validate_response: Callable[[httpx.Response], Awaitable[None] | None] | None = None
        self.settings = settings
        self.budget = budget
        self.repeatable: bool = safe_to_repeat or at_least_once
        self.method = method
        self.url_for_log = url_for_log
        self.last: str = ""
        self.started: float = 0.0
        self.secrets = secrets
        self._uniform = uniform
        self._clock = clock
        self._now = now
        self._sleep = sleep
        self._asleep = asleep
        self._attempt_started = 0.0
        self._wait: float | None = None

    def __repr__(self) -> str:
        return f"<CallRetry(total={self.total}, attempts_made={self.attempts_made}, last={self.last!r})>"

    @property
    def attempts(self) -> int:
        """How many times the request was tried."""
        return self.attempts_made + 1

    def redact(self, text: str) -> str:
        """Take this call's secrets out of a text."""
        return redact_url(redact(text, self.secrets()))

    # What ClientTransport tells

    def begin(self) -> None:
        """Note that an attempt begins."""
        self._attempt_started = self._clock()
        if not self.last:
            self.started = self._attempt_started
            self.budget.deposit()

    def settle(self, request: httpx.Request, outcome: httpx.Response | Exception) -> None:
        """Note what an attempt came to, and decide whether another one follows."""
        if isinstance(outcome, httpx.Response):
            self.last = f"status {outcome.status_code}"
            worth = self._reply_is_worth_it(request, outcome)
            asked = retry_after(outcome.headers, self._now) if worth else None
        else:
            self.last, asked = type(outcome).__name__, None
            worth = self._error_is_worth_it(request, outcome)
        if logger.isEnabledFor(logging.DEBUG):
            took = self._clock() - self._attempt_started
            log_attempt(self.method, str(self.url_for_log), outcome, took, self.attempts)
        self._wait = None
        if not worth or self.attempts_made >= self.total:
            return
        # A server that asks to come back at once, or at a time gone by, gets the same back-off as one that asks nothing.
        wait = asked or self._jitter()
        if self._clock() - self.started + wait > self.settings.max_total:
            self._gave_up(f"the {wait:.2f} s to wait go beyond the {self.settings.max_total:g} s for the call")
        elif not _can_be_sent_again(request):
            self._gave_up("the body was read from a stream")
        elif not self.budget.withdraw():
            self._gave_up("the client's retry budget is spent")
        else:
            self._wait = wait

    def _reply_is_worth_it(self, request: httpx.Request, response: httpx.Response) -> bool:
        status = response.status_code
        if self.repeatable:
            return status in (408, 429) or status >= 500
        # A reply after a redirect says nothing about the request that was redirected.
        if response.request is not request or any(past.has_redirect_location for past in response.history):
            return False
        return status == 429 or (status == 503 and "Retry-After" in response.headers)

    def _error_is_worth_it(self, request: httpx.Request, error: Exception) -> bool:
        if self.repeatable:
            return isinstance(error, _PASSING)
        # It may be the target of a redirect that could not be reached, after the request was dealt with.
        try:
            return isinstance(error, _NOT_SENT) and error.request is request
        except RuntimeError:  # raised by somebody else than httpx
            return False

    def _jitter(self) -> float:
        return self._uniform(0, min(self.settings.max_wait, self.settings.backoff * 2**self.attempts_made))

    def _gave_up(self, why: str) -> None:
        log_gave_up(self.method, str(self.url_for_log), self.last, why)

    # What httpx-retries asks

    def is_retryable_method(self, method: str) -> bool:
        """Say yes: the method tells nothing."""
        return True

    def is_exhausted(self) -> bool:
        """Whether this was the last attempt."""
        return self._wait is None

    def is_retryable_status_code(self, status_code: int) -> bool:
        """Whether another attempt follows."""
        return self._wait is not None

    def is_retryable_exception(self, exception: Exception) -> bool:
        """Whether another attempt follows."""
        return self._wait is not None

    def increment(self) -> CallRetry:
        """Count a retry. It stays the same object, so that the caller sees what came of it."""
        self.attempts_made += 1
        return self

    def sleep(self, response: httpx.Response | Exception) -> None:
        """Wait before the next attempt."""
        self._sleep(self._pause())

    async def asleep(self, response: httpx.Response | Exception) -> None:
        """Wait before the next attempt."""
        await self._asleep(self._pause())

    def _pause(self) -> float:
        wait = self._wait or 0.0
        if logger.isEnabledFor(logging.INFO):
            log_retry(self.method, str(self.url_for_log), self.last, wait, self.attempts, self.total + 1)
        self.elapsed_sleep += wait
        return wait


def _can_be_sent_again(request: httpx.Request) -> bool:
    if request.extensions.get("abwire_rewinds"):
        return True
    try:
        request.content  # noqa: B018
    except httpx.RequestNotRead:
        return False
    return True


class _Call(httpx.Request):
    """What goes through httpx-retries in place of a request: the request, and how to send it.

    httpx-retries logs requests at DEBUG, and what it logs is this one's repr. Its extension "retry" is not the real
    request's either: a client may have httpx-retries of its own.
    """

    def __init__(
        self,
        client: httpx.Client | httpx.AsyncClient,
        request: httpx.Request,
        retry: CallRetry,
        auth: httpx.Auth | None,
        stream: bool,
    ) -> None:
        self.client = client
        self.request = request
        self.retry = retry
        self.auth = auth
        # An OriginAuth follows redirects itself, and httpx must not. No auth is not the same for httpx as none given:
        # auth=None would switch off one that the user gave to their own client.
        follow = not isinstance(auth, OriginAuth) and not request.extensions.get("abwire_secret_headers")
        self.options: dict[str, Any] = {"stream": stream, "follow_redirects": follow}
        if auth is not None:
            self.options["auth"] = auth
        self.method = request.method
        self.extensions = {"retry": retry}
        self.first: httpx.Response | Exception | None = None

    def take_first(self) -> httpx.Response | None:
        """What the first attempt came to, once, for httpx-retries to go on from; None afterwards."""
        first, self.first = self.first, None
        if isinstance(first, Exception):
            raise first
        return first

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {str(self.retry.url_for_log)!r})>"

    def hide(self, text: str) -> str:
        """Take the call's secrets out of a text that somebody is about to log."""
        text = text.replace(str(self.request.url), str(self.retry.url_for_log))
        return self.retry.redact(redact(text, self.auth.secrets() if isinstance(self.auth, OriginAuth) else ()))


class ClientTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """The transport below httpx-retries: sends each attempt with the call's own httpx client, synchronous or not.

    It takes the requests that `send` and `asend` make, and no others. It holds nothing, so one serves all clients.
    """

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one attempt and tell the call's `CallRetry` what came of it."""
        call = cast(_Call, request)
        if (first := call.take_first()) is not None:
            return first
        client = cast(httpx.Client, call.client)
        call.retry.begin()
        try:
            response = client.send(call.request, **call.options)
        except Exception as error:
            call.retry.settle(call.request, error)
            raise
        call.retry.settle(call.request, response)
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one attempt and tell the call's `CallRetry` what came of it."""
        call = cast(_Call, request)
        if (first := call.take_first()) is not None:
            return first
        client = cast(httpx.AsyncClient, call.client)
        call.retry.begin()
        try:
            response = await client.send(call.request, **call.options)
        except Exception as error:
            call.retry.settle(call.request, error)
            raise
        call.retry.settle(call.request, response)
        return response


_ATTEMPT = ClientTransport()


@cache
def _retrying() -> httpx_retries.RetryTransport:
    # The first attempt is made without it, and it takes over where another one follows. So a program whose calls go well
    # never imports it: it brings asyncio along, which takes as long as a third of httpx.
    import httpx_retries

    return httpx_retries.RetryTransport(transport=_ATTEMPT)


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
        retry: The call's retries, not used before.
        auth: The credentials; None leaves it to the client's own, if it has any.
        stream: Give the reply back unread, to be closed by the caller. Otherwise its body is read as a part of the
            attempt, so that a reply cut short counts as a failed one.

    Returns:
        The last reply, whatever its status.

    Raises:
        httpx.HTTPError: The last attempt got no reply.
        ConfigurationError: A credential is empty or cannot stand in a header.
    """
    call = _Call(client, request, retry, auth, stream)
    token = hiding.set(call.hide)
    try:
        try:
            response = _ATTEMPT.handle_request(call)
        except Exception as error:
            if retry.is_exhausted():
                raise
            call.first = error
        else:
            if retry.is_exhausted():
                return response
            call.first = response
        return _retrying().handle_request(call)
    finally:
        hiding.reset(token)


async def asend(
    client: httpx.AsyncClient,
    request: httpx.Request,
    retry: CallRetry,
    auth: httpx.Auth | None = None,
    *,
    stream: bool = False,
) -> httpx.Response:
    """Send a request with retries; the same as `send` for asynchronous clients."""
    call = _Call(client, request, retry, auth, stream)
    token = hiding.set(call.hide)
    try:
        try:
            response = await _ATTEMPT.handle_async_request(call)
        except Exception as error:
            if retry.is_exhausted():
                raise
            call.first = error
        else:
            if retry.is_exhausted():
                return response
            call.first = response
        return await _retrying().handle_async_request(call)
    finally:
        hiding.reset(token)

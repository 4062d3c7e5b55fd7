"""Which calls are repeated, and when: by what an operation is, not by its HTTP method.

An operation that is safe to repeat is repeated after connection errors, timeouts, 408, 429 and 5xx. One that is not, only
when it surely did not happen: no connection was made, 429, or 503 with ``Retry-After``.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Awaitable, Callable, Collection
from typing import TYPE_CHECKING

import httpx

from ._failures import retry_after
from ._redaction import redact, redact_url

if TYPE_CHECKING:
    from .retries import Budget, Retries

logger = logging.getLogger("abwire")

NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
"""What is raised before a request is sent."""

_PASSING = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, httpx.ProxyError)


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
        url: The URL.
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
        url: object,
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
        self._url = url
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

    @property
    def url_for_log(self) -> str:
        """The URL without secrets."""
        return self.redact(str(self._url))

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
            log_attempt(self.method, self.url_for_log, outcome, took, self.attempts)
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
            return isinstance(error, NOT_SENT) and error.request is request
        except RuntimeError:  # raised by somebody else than httpx
            return False

    def _jitter(self) -> float:
        return self._uniform(0, min(self.settings.max_wait, self.settings.backoff * 2**self.attempts_made))

    def _gave_up(self, why: str) -> None:
        log_gave_up(self.method, self.url_for_log, self.last, why)

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
            log_retry(self.method, self.url_for_log, self.last, wait, self.attempts, self.total + 1)
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


def log_attempt(method: str, url: str, outcome: httpx.Response | Exception, seconds: float, attempt: int) -> None:
    """Log one attempt at DEBUG. Ask ``logger.isEnabledFor`` first, so that the URL need not be made for nothing.

    Args:
        method: The HTTP method.
        url: The URL, without secrets.
        outcome: The reply, or what httpx raised. Of an exception, the class alone is written.
        seconds: How long the attempt took.
        attempt: Its number, from 1.
    """
    what = outcome.status_code if isinstance(outcome, httpx.Response) else type(outcome).__name__
    logger.debug("%s %s: %s in %.0f ms (attempt %d)", method, url, what, seconds * 1000, attempt)


def log_retry(method: str, url: str, reason: str, wait: float, attempt: int, attempts: int) -> None:
    """Log at INFO that a request is going to be repeated.

    Args:
        method: The HTTP method.
        url: The URL, without secrets.
        reason: Why, such as "status 503".
        wait: The seconds until then.
        attempt: The number of the attempt that comes, from 2.
        attempts: How many there may be.
    """
    logger.info("%s %s: retry in %.2f s (attempt %d of %d) after %s", method, url, wait, attempt, attempts, reason)


def log_gave_up(method: str, url: str, reason: str, why: str) -> None:
    """Log at INFO that a request that could be repeated is not.

    Args:
        method: The HTTP method.
        url: The URL, without secrets.
        reason: What would have been the reason to repeat it.
        why: Why it is not.
    """
    logger.info("%s %s: no retry after %s, %s", method, url, reason, why)

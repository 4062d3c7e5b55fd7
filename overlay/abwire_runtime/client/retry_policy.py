"""Which calls are repeated, and when. The policy belongs to an operation, not to an HTTP method.

An operation that is safe to repeat is repeated after connection errors, timeouts, 408, 429 and 5xx. Any other operation
is repeated only if it certainly did not happen: no connection was made, or the status is 429, or 503 with
``Retry-After``.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Awaitable, Callable, Collection
from typing import TYPE_CHECKING

import httpx

from .._lazy import LazyModule
from .._public import public_in
from .error_body import retry_after
from .options import LONGEST_WAIT
from .redaction import redact, redact_url
from .retries import Budget, Retries

if TYPE_CHECKING:
    from . import telemetry as telemetries
else:  # annotations name what is in it
    telemetries = LazyModule("abwire_runtime.client.telemetry")

logger: logging.Logger = logging.getLogger("abwire")

NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
"""What is raised before a request is sent."""

UNTRUSTED = (
    "The server's certificate is not trusted, and trying again would not help: to trust it, name a file with the"
    " certificate of its issuer in the environment variable SSL_CERT_FILE, or pass an http_client with verify=."
)
"""The advice for a certificate that is not trusted."""

_TRANSIENT = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, httpx.ProxyError)


def _no_secrets() -> tuple[str, ...]:
    return ()


async def _asleep(seconds: float) -> None:
    import anyio  # works with asyncio and trio; httpx depends on it, and sync programs never import it

    await anyio.sleep(seconds)


@public_in("abwire.retries")
class CallRetry:
    """The retries of one call: it decides after each attempt whether another one follows, and counts them.

    Args:
        settings: How often to repeat, and how long to wait between.
        budget: The client's budget.
        safe_to_repeat: Whether the operation has the same effect if it is sent twice.
        method: The HTTP method, for the log and errors.
        url: The URL.
        at_least_once: Whether to repeat operations that are not safe to repeat, too.
        operation: The name of the operation, such as ``goals.create``, for the log and errors; empty if there is none.
        secrets: Returns the strings to keep out of the log lines and errors of the call.
        uniform: Returns a random number between two numbers.
        clock: Returns the seconds of a monotonic clock.
        now: Returns UNIX seconds.
        sleep: Waits for a number of seconds.
        asleep: The same for asynchronous clients.

    Attributes:
        retries_made: How many retries were made; the attempts are one more.
        secrets: Returns the strings to keep out of the log lines and errors of the call.
        last: The outcome of the last attempt: "status 503", or the name of the exception; "" before the first.
        started: When the first attempt began, in seconds of ``clock``.
        slept: How many seconds the call has waited between attempts.
        watch: What is told of the attempts, if the client has telemetry.
    """

    watch: telemetries.CallWatch | None = None

    def __init__(
        self,
        settings: Retries,
        budget: Budget,
        safe_to_repeat: bool,
        method: str,
        url: object,
        at_least_once: bool = False,
        *,
        operation: str = "",
        secrets: Callable[[], Collection[str]] = _no_secrets,
        uniform: Callable[[float, float], float] = random.uniform,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
        asleep: Callable[[float], Awaitable[None]] = _asleep,
    ) -> None:
        self.retries_made: int = 0
        self.slept: float = 0.0
        self.settings = settings
        self.budget = budget
        budget._make_room(settings.attempts - 1)
        self.repeatable: bool = safe_to_repeat or at_least_once
        self.operation = operation
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

    def __repr__(self) -> str:
        return f"<CallRetry(attempts={self.settings.attempts}, retries_made={self.retries_made}, last={self.last!r})>"

    @property
    def attempts(self) -> int:
        """How many times the request was sent."""
        return self.retries_made + 1

    @property
    def url_for_log(self) -> str:
        """The URL without secrets."""
        return self.redact(str(self._url))

    @property
    def _called(self) -> str:
        return called(self.operation, self.method, self.url_for_log)

    def redact(self, text: str) -> str:
        """Remove the secrets of this call from a string."""
        return redact_url(redact(text, self.secrets()))

    def begin_attempt(self, request: httpx.Request) -> None:
        """Record that an attempt begins.

        Args:
            request: The request that will be sent.
        """
        self._attempt_started = self._clock()
        if not self.last:
            self.started = self._attempt_started
            self.budget._deposit()
        if self.watch is not None:
            self.watch.attempt_started(request, self.url_for_log, self.retries_made)

    def record_outcome(self, request: httpx.Request, outcome: httpx.Response | Exception) -> float | None:
        """Record the outcome of an attempt, and decide whether another one follows.

        Args:
            request: The request that was sent.
            outcome: The reply, or the exception that was raised.

        Returns:
            The seconds to wait before the next attempt; None if this was the last one.
        """
        if self.watch is not None:
            self.watch.attempt_ended(outcome)
        if isinstance(outcome, httpx.Response):
            self.last = f"status {outcome.status_code}"
            retryable = self._is_retryable_reply(request, outcome)
            asked = retry_after(outcome.headers, self._now) if retryable else None
        else:
            self.last, asked = type(outcome).__name__, None
            retryable = self._is_retryable_error(request, outcome)
        if logger.isEnabledFor(logging.DEBUG):
            took = self._clock() - self._attempt_started
            log_attempt(self._called, outcome, took, self.attempts)
        if not retryable or self.attempts >= self.settings.attempts:
            return None
        # A wait of 0 or a time in the past counts as no request to wait, so that the back-off applies.
        wait = asked or self._jitter()
        most = min(self.settings.max_total, LONGEST_WAIT)
        if self._clock() - self.started + wait > most:
            self._log_gave_up(f"a wait of {wait:.2f} s would exceed the {most:g} s for the call")
        elif not _can_be_sent_again(request):
            self._log_gave_up("the body was read from a stream")
        elif not self.budget._withdraw():
            self._log_gave_up("the client's retry budget is spent")
        else:
            return wait
        return None

    def _is_retryable_reply(self, request: httpx.Request, response: httpx.Response) -> bool:
        status = response.status_code
        if self.repeatable:
            return status in (408, 429) or status >= 500
        # The reply to a redirected request says nothing about the original request.
        if response.request is not request or any(past.has_redirect_location for past in response.history):
            return False
        return status == 429 or (status == 503 and "Retry-After" in response.headers)

    def _is_retryable_error(self, request: httpx.Request, error: Exception) -> bool:
        if is_untrusted(error):
            return False
        if self.repeatable:
            return isinstance(error, _TRANSIENT)
        # If the target of a redirect could not be reached, the original request may have been processed.
        try:
            return isinstance(error, NOT_SENT) and error.request is request
        except RuntimeError:  # other code than httpx may raise httpx exceptions without a request
            return False

    def _jitter(self) -> float:
        doubled = self.settings.backoff * 2.0 ** min(self.retries_made, 1000)  # 2.0 ** 1024 exceeds the largest float
        return self._uniform(0, min(self.settings.max_wait, doubled))

    def _log_gave_up(self, why: str) -> None:
        log_gave_up(self._called, self.last, why)

    def sleep(self, wait: float) -> None:
        """Count a retry and wait for it.

        Args:
            wait: Seconds, as `record_outcome` returned them.
        """
        self._count_retry(wait)
        self._sleep(wait)

    async def asleep(self, wait: float) -> None:
        """The asynchronous form of `sleep`."""
        self._count_retry(wait)
        await self._asleep(wait)

    def _count_retry(self, wait: float) -> None:
        self.retries_made += 1
        self.slept += wait
        if self.watch is not None:
            self.watch.retrying(self.last, wait)
        if logger.isEnabledFor(logging.INFO):
            log_retry(self._called, self.last, wait, self.attempts, self.settings.attempts)


def is_untrusted(error: BaseException) -> bool:
    """Return whether an error comes from a certificate that is not trusted. Another attempt would fail, too."""
    if not isinstance(error, httpx.ConnectError):
        return False
    from ssl import SSLCertVerificationError  # httpx imports it when it first connects

    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, SSLCertVerificationError):
        cause = cause.__cause__ or cause.__context__
    return cause is not None


def _can_be_sent_again(request: httpx.Request) -> bool:
    if request.extensions.get("abwire_rewinds"):
        return True
    try:
        request.content  # noqa: B018
    except httpx.RequestNotRead:
        return False
    return True


def called(operation: str, method: str, url: str) -> str:
    """Write what was called, for messages and log lines: ``goals.create(): POST https://...``.

    Args:
        operation: The name of the operation; empty for the file at a link. That of a request which the spec does not
            describe is its method and path, and the URL says the same.
        method: The HTTP method.
        url: The URL, without secrets.
    """
    return f"{operation}(): {method} {url}" if operation and " " not in operation else f"{method} {url}"


def log_attempt(call: str, outcome: httpx.Response | Exception, seconds: float, attempt: int) -> None:
    """Log one attempt at DEBUG. Check ``logger.isEnabledFor`` first, so that the URL is made only if it is logged.

    Args:
        call: What was called, as :func:`called` writes it.
        outcome: The reply, or what httpx raised. Only the class of an exception is logged.
        seconds: How long the attempt took.
        attempt: Its number, from 1.
    """
    what = outcome.status_code if isinstance(outcome, httpx.Response) else type(outcome).__name__
    logger.debug("%s: %s in %.0f ms (attempt %d)", call, what, seconds * 1000, attempt)


def log_retry(call: str, reason: str, wait: float, attempt: int, attempts: int) -> None:
    """Log at INFO that a request will be repeated.

    Args:
        call: What was called, as :func:`called` writes it.
        reason: Why, such as "status 503".
        wait: The seconds until then.
        attempt: The number of the next attempt, from 2.
        attempts: The largest number of attempts.
    """
    logger.info("%s: retry in %.2f s (attempt %d of %d) after %s", call, wait, attempt, attempts, reason)


def log_gave_up(call: str, reason: str, why: str) -> None:
    """Log at INFO that a request is not repeated after a transient failure.

    Args:
        call: What was called, as :func:`called` writes it.
        reason: The failure, such as "status 503".
        why: Why the request is not repeated.
    """
    logger.info("%s: no retry after %s, %s", call, reason, why)

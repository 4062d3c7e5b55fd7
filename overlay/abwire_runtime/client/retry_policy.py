"""Which calls are repeated, and when. The policy belongs to an operation, not to an HTTP method.

An operation that is safe to repeat is repeated after connection errors, timeouts, 408, 429 and 5xx. Any other operation
is repeated only if it certainly did not happen: no connection was made, or the status is 429, or 503 with
``Retry-After``. A reply with status 500 whose body says "too many requests", as Convert sends it, is not such a refusal:
the status means that something failed within the server, which may have called another service that was too busy when a
part of the work was done. Nobody has published that nothing was, and the public programs that repeat it only read.

A client pauses when it receives too many requests, as `pauses` describes. `CallRetry` without its ``traffic`` has nothing
to pause, and treats such a reply like any other.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from math import inf
from typing import TYPE_CHECKING

import httpx

from .._lazy import LazyModule
from .._public import public_in
from .call_log import called, log_attempt, log_gave_up, log_retry, logger
from .error_body import retry_after, says_too_many
from .errors import AbwireError
from .options import LONGEST_WAIT
from .redaction import redact, redact_url
from .retries import Budget, Retries, Traffic, spread_out

if TYPE_CHECKING:
    from . import pacing, pauses, turns
    from . import telemetry as telemetries
else:  # most programs never need them
    pacing = LazyModule("abwire_runtime.client.pacing")
    pauses = LazyModule("abwire_runtime.client.pauses")
    turns = LazyModule("abwire_runtime.client.turns")
    telemetries = LazyModule("abwire_runtime.client.telemetry")

NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
"""What is raised before a request is sent: a proxy that refuses a connection gets nothing of it."""

UNTRUSTED = (
    "The server's certificate is not trusted, and trying again would not help: to trust it, name a file with the"
    " certificate of its issuer in the environment variable SSL_CERT_FILE, or pass an http_client with verify=."
)
"""The advice for a certificate that is not trusted."""

_TRANSIENT = (
    *(httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, httpx.ProxyError),
    httpx.DecodingError,  # a compressed body that is cut or damaged, as one that is not compressed may be cut
)


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
        traffic: What the client knows about the load of the server; None for a call that stands alone.
        pace: The largest number of requests in a period, or None.
        deadline: The seconds from now within which the call has to end, or None.
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
        traffic: What the client knows about the load of the server.
        pace: The largest number of requests in a period.
        deadline: The seconds within which the call has to end.
        expires: When they are over, in seconds of ``clock``; infinity without a deadline.
        ticket: The number of the call in queues; None until it has to wait.
        turn: The turn of the current attempt, if it had to wait for one.
        may_have_happened: Whether the server may have processed one of the attempts that failed.
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
        traffic: Traffic | None = None,
        pace: pacing.Pace | None = None,
        deadline: float | None = None,
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
        self.traffic: Traffic | None = traffic
        self.pace: pacing.Pace | None = pace
        self.deadline: float | None = deadline
        self.expires: float = inf if deadline is None else clock() + deadline
        self.ticket: int | None = None
        self.turn: turns.Turn | None = None
        self.may_have_happened: bool = False
        self._refusals = 0
        self._sent_after = 0
        self._uniform = uniform
        self._clock = clock
        self._now = now
        self._sleep = sleep
        self._asleep = asleep

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
        """Return a string without the secrets of this call.

        Args:
            text: The string, such as the message of an error.
        """
        return redact_url(redact(text, self.secrets()))

    @property
    def needs_turn(self) -> bool:
        """Whether the next attempt may have to wait, for a pace or for the end of a pause."""
        return self.pace is not None or self.current_pauses is not None

    @property
    def current_pauses(self) -> pauses.Pauses | None:
        """The pauses of the client if there is one now; None also for a call that does not wait for its end.

        That is a call which is never repeated: what to do about a refusal is up to the user then.
        """
        found = None if self.traffic is None else self.traffic.pauses
        return None if found is None or found.are_over or self.settings.attempts == 1 else found

    def now(self) -> float:
        """Return the time in seconds of ``clock``."""
        return self._clock()

    def seconds_left(self) -> float:
        """Return the seconds until the deadline: infinity without one, below 0 after it."""
        return self.expires - self._clock()

    def begin_attempt(self, request: httpx.Request) -> None:
        """Record that an attempt begins.

        Args:
            request: The request that will be sent.
        """
        self._attempt_started = self._clock()
        if not self.last:
            self.started = self.started or self._attempt_started
            self.budget._deposit()
        if self.watch is not None:
            self.watch.attempt_started(request, self.url_for_log, self.retries_made)
        if self.traffic is not None and self.traffic.pauses is not None:
            self._sent_after = self.traffic.pauses.round

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
        refused = False
        if isinstance(outcome, httpx.Response):
            self.last = f"status {outcome.status_code}"
            retryable = self._is_retryable_reply(request, outcome)
            refused = outcome.status_code >= 429 and self.traffic is not None and says_too_many(outcome)
            asked = retry_after(outcome.headers, self._now) if retryable or refused else None
            if asked:  # 0 or a time in the past is no request to wait, so that the back-off applies
                asked = spread_out(asked, min(self._seconds_until_last(), self.seconds_left()), self._uniform)
            if outcome.status_code >= 300 and not _had_no_effect(request, outcome):
                self.may_have_happened = True
        else:
            self.last, asked = type(outcome).__name__, None
            retryable = self._is_retryable_error(request, outcome)
            self._note_effect(request, outcome)
        if logger.isEnabledFor(logging.DEBUG):
            took = self._clock() - self._attempt_started
            log_attempt(self._called, outcome, took, self.attempts)
        pause = self._pause(asked) if refused else None
        self.end_turn(answered=isinstance(outcome, httpx.Response), refused=refused)
        if not retryable or not self._has_attempts_left(refused):
            if retryable and self.retries_made > self._refusals:
                self.budget._count_failure()
            elif isinstance(outcome, httpx.Response) and outcome.status_code < 429:
                self.budget._failed_in_a_row = 0
            return None
        wait = (asked or self.settings._back_off(self.retries_made, self._uniform)) if pause is None else pause
        if why := self._why_not(request, wait, refused):
            log_gave_up(self._called, self.last, why)
            return None
        self._was_refused = refused
        self._refusals += refused
        return 0.0 if refused else wait  # a refused call waits for its turn after the pause

    def end_turn(self, *, answered: bool = False, refused: bool = False) -> None:
        """End the turn of the current attempt, if it has one: its outcome is known, or it was interrupted.

        Args:
            answered: Whether the server has answered.
            refused: Whether it answered that it receives too many requests.
        """
        turn, self.turn = self.turn, None
        if turn is not None:
            turn.end(answered=answered, refused=refused)

    def _has_attempts_left(self, refused: bool) -> bool:
        if refused:
            return self.settings.attempts > 1
        return self.attempts - self._refusals < self.settings.attempts

    def _seconds_until_last(self) -> float:
        """Return the seconds until the time at which the last attempt may begin."""
        return self.started + min(self.settings.max_total, LONGEST_WAIT) - self._clock()

    def _why_not(self, request: httpx.Request, wait: float, refused: bool) -> str | None:
        """Why the call is not repeated although that might help; None if it is."""
        if wait > self._seconds_until_last():
            most = min(self.settings.max_total, LONGEST_WAIT)
            return f"a wait of {wait:.2f} s would exceed the {most:g} s for the call"
        if wait >= self.seconds_left():
            return f"a wait of {wait:.2f} s would exceed the deadline of {self.deadline:g} s"
        if not _can_be_sent_again(request):
            return "the body was read from a stream"
        # The pause keeps the load down, so refusals need no budget.
        if not refused and not self.budget._withdraw():
            return "the client's retry budget is spent"
        return None

    def _note_effect(self, request: httpx.Request, error: Exception) -> None:
        if not isinstance(error, AbwireError):
            self.may_have_happened = self.may_have_happened or not _had_no_effect(request, error)
        elif self.may_have_happened:  # a credential that fails now says nothing about the attempts before
            error.may_have_happened = True

    def _pause(self, asked: float | None) -> float:
        """Pause the client, and return for how many seconds."""
        assert self.traffic is not None
        made = self.traffic.make_pauses()
        seconds = made.length(asked, self.settings.backoff, self.settings.max_wait)
        status = self.last.removeprefix("status ")
        is_new = made.begin(seconds, lambda: f"the server answered {status} to {self._called}", self._sent_after)
        if is_new and self.watch is not None:
            self.watch.paused(self.last, seconds)
        return seconds

    def _is_retryable_reply(self, request: httpx.Request, response: httpx.Response) -> bool:
        status = response.status_code
        if self.repeatable:
            return status in (408, 429) or status >= 500
        return status in (429, 503) and _had_no_effect(request, response)

    def _is_retryable_error(self, request: httpx.Request, error: Exception) -> bool:
        may_pass = isinstance(error, _TRANSIENT) if self.repeatable else _had_no_effect(request, error)
        return may_pass and not is_untrusted(error)

    def sleep(self, wait: float) -> None:
        """Count a retry and wait for it.

        Args:
            wait: Seconds, as `record_outcome` returned them.
        """
        self._count_retry(wait)
        self._sleep(wait)

    async def asleep(self, wait: float) -> None:
        """Count a retry and wait for it, as `sleep` does.

        Args:
            wait: Seconds, as `record_outcome` returned them.
        """
        self._count_retry(wait)
        await self._asleep(wait)

    def _count_retry(self, wait: float) -> None:
        self.retries_made += 1
        self.slept += wait
        if self.watch is not None:
            self.watch.retrying(self.last, wait)
        if not self._was_refused and logger.isEnabledFor(logging.INFO):  # a pause was logged already
            log_retry(self._called, self.last, wait, self.attempts, self.settings.attempts + self._refusals)


def _had_no_effect(request: httpx.Request, outcome: httpx.Response | Exception) -> bool:
    """Whether an attempt that failed certainly had no effect: it was not sent, or the server refused it.

    A 408 is no such refusal: servers and proxies also send it when their own time for a request is over. Neither is a
    301, 302 or 303, with which servers answer forms that they have processed.
    """
    if not isinstance(outcome, httpx.Response):
        # If the target of a redirect could not be reached, the original request may have been processed.
        return isinstance(outcome, NOT_SENT) and _request_of(outcome) is request
    # The reply to a redirected request says nothing about the original request.
    was_redirected = outcome.request is not request or any(past.has_redirect_location for past in outcome.history)
    return not was_redirected and _is_refusal(outcome)


def _request_of(error: httpx.RequestError) -> httpx.Request | None:
    with suppress(RuntimeError):  # other code than httpx may raise httpx exceptions without a request
        return error.request
    return None


def _is_refusal(response: httpx.Response) -> bool:
    status = response.status_code
    if status == 503:
        return "Retry-After" in response.headers
    return status in (307, 308) or (400 <= status < 500 and status != 408)


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
    # httpx makes a ByteStream of every body that it holds as a whole.
    return isinstance(request.stream, httpx.ByteStream) or bool(request.extensions.get("abwire_rewinds"))

"""How often to repeat, the budget for it, and the sending with retries, on top of httpx-retries.

httpx-retries runs the loop. `CallRetry` is its policy: one object a call, which also tells afterwards what happened.
Below it stands no connection but `ClientTransport`, which sends each attempt through the caller's own client. So every
attempt is signed afresh, and event hooks, proxies and transports of that client work as always.
"""

from __future__ import annotations

import threading
from functools import cache
from typing import TYPE_CHECKING, Any, Final, cast

import httpx

from ._redaction import hiding, redact
from ._retry_policy import CallRetry as CallRetry
from .auth import OriginAuth
from .errors import ConfigurationError

if TYPE_CHECKING:
    import httpx_retries


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

    # By hand, since making a dataclass takes longer than importing all the rest of this module.
    __slots__ = ("attempts", "backoff", "max_total", "max_wait")

    def __init__(self, attempts: int = 3, backoff: float = 0.5, max_wait: float = 8.0, max_total: float = 60.0) -> None:
        if attempts < 1:
            raise ConfigurationError(f"attempts counts the first one, so it is 1 or more, not {attempts}")
        if not (backoff >= 0 and max_wait >= 0 and max_total >= 0):
            raise ConfigurationError("backoff, max_wait and max_total are seconds, 0 or more")
        self.attempts: Final[int] = attempts
        self.backoff: Final[float] = backoff
        self.max_wait: Final[float] = max_wait
        self.max_total: Final[float] = max_total

    def __repr__(self) -> str:
        numbers = self.attempts, self.backoff, self.max_wait, self.max_total
        return "Retries(attempts={}, backoff={}, max_wait={}, max_total={})".format(*numbers)

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
        self.outcome: httpx.Response | Exception | None = None

    def take(self) -> httpx.Response:
        """Give what the last attempt came to, once.

        Raises:
            Exception: It came to that.
        """
        outcome, self.outcome = self.outcome, None
        if isinstance(outcome, Exception):
            raise outcome
        assert outcome is not None, "an attempt was made"
        return outcome

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {self.retry.url_for_log!r})>"

    def hide(self, text: str) -> str:
        """Take the call's secrets out of a text that somebody is about to log."""
        text = text.replace(str(self.request.url), self.retry.url_for_log)
        return self.retry.redact(redact(text, self.auth.secrets() if isinstance(self.auth, OriginAuth) else ()))


class ClientTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """The transport below httpx-retries: sends each attempt with the call's own httpx client, synchronous or not.

    It takes the requests that `send` and `asend` make, and no others. It holds nothing, so one serves all clients.
    """

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one attempt, unless one was made already that nobody has seen the outcome of."""
        call = cast(_Call, request)
        call.outcome = _attempt(call) if call.outcome is None else call.outcome
        return call.take()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one attempt, unless one was made already that nobody has seen the outcome of."""
        call = cast(_Call, request)
        call.outcome = await _aattempt(call) if call.outcome is None else call.outcome
        return call.take()


def _attempt(call: _Call) -> httpx.Response | Exception:
    """Send one attempt and tell the call's `CallRetry` what came of it."""
    call.retry.begin()
    try:
        response = cast(httpx.Client, call.client).send(call.request, **call.options)
    except httpx.HTTPStatusError as error:  # of an event hook, such as the one that httpx's documentation shows
        response = error.response
    except Exception as error:
        call.retry.settle(call.request, error)
        return error
    call.retry.settle(call.request, response)
    return response


async def _aattempt(call: _Call) -> httpx.Response | Exception:
    """Send one attempt and tell the call's `CallRetry` what came of it."""
    call.retry.begin()
    try:
        response = await cast(httpx.AsyncClient, call.client).send(call.request, **call.options)
    except httpx.HTTPStatusError as error:  # of an event hook, such as the one that httpx's documentation shows
        response = error.response
    except Exception as error:
        call.retry.settle(call.request, error)
        return error
    call.retry.settle(call.request, response)
    return response


@cache
def _retrying() -> httpx_retries.RetryTransport:
    # The first attempt is made without it, and it takes over where another one follows. So a program whose calls go well
    # never imports it: it brings asyncio along, which takes as long as a third of httpx.
    import httpx_retries

    return httpx_retries.RetryTransport(transport=ClientTransport())


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
        call.outcome = _attempt(call)
        return call.take() if retry.is_exhausted() else _retrying().handle_request(call)
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
        call.outcome = await _aattempt(call)
        return call.take() if retry.is_exhausted() else await _retrying().handle_async_request(call)
    finally:
        hiding.reset(token)

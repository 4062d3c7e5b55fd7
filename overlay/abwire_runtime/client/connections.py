"""The httpx clients that clients send with: one for each process and event loop.

Processes that share a connection mix up their replies, and a connection of an event loop that has ended can't be used.
So a forked process and every further event loop get an httpx client, and connections, of their own. An ``http_client``
that a user passed in is used as it is, because it can't be made again.
"""

from __future__ import annotations

import re
import threading
import warnings
from collections.abc import Callable, Iterable
from http.cookiejar import Cookie, CookieJar
from typing import Any, Generic, TypeAlias, TypeVar
from weakref import WeakKeyDictionary

import httpx

from .. import _forks
from .dropping import AsyncKeeper
from .redirects import COOKIES

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)

ANOTHER_LOOP = (
    "The http_client has connections of another event loop: make one httpx.AsyncClient for each event loop, or leave"
    " http_client out, so that the client does this by itself."
)
"""The advice for an httpx client that was used in two event loops."""


class EmptyJar(CookieJar):
    """A cookie jar that ignores the cookies of replies, so that the cookies of one visitor are not sent for another."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        """Ignore the cookies of a reply."""


def send_cookies(request: httpx.Request, cookies: httpx.Cookies) -> None:
    """Send these cookies instead of those of the httpx client, with a request and with those that it is redirected to.

    Args:
        request: The request, made by an httpx client that may have received other cookies.
        cookies: The cookies. Each is sent only to the hosts that it belongs to.
    """
    request.extensions[COOKIES] = cookies
    renew_cookies(request)


def renew_cookies(request: httpx.Request) -> None:
    """Set the ``Cookie`` header again, of a request or of one that httpx made for a redirect of it.

    Without an earlier call of `send_cookies`, the request keeps its header.
    """
    cookies: httpx.Cookies | None = request.extensions.get(COOKIES)
    if cookies is not None:
        request.headers.pop("Cookie", None)
        if cookies:
            cookies.set_cookie_header(request)


class _Connections(Generic[HttpClientT]):
    """The base of `SyncConnections` and `AsyncConnections`.

    Args:
        source: The httpx client that a user passed in, or a function that makes one with a cookie jar.
        keeps_cookies: Whether cookies that a server sets are sent with later requests.
    """

    def __init__(self, source: HttpClientT | Callable[[CookieJar], HttpClientT], *, keeps_cookies: bool) -> None:
        self._jar: CookieJar = CookieJar() if keeps_cookies else EmptyJar()
        self._forks = _forks.count
        self._closed = False
        self._make = source if callable(source) else None
        self._http: HttpClientT = source(self._jar) if callable(source) else source
        self._start()

    def _start(self) -> None:
        """Begin to use the httpx client: the first one, and that of a forked process."""

    def current(self) -> HttpClientT:
        """Return the httpx client for this process and event loop.

        Raises:
            ConfigurationError: A new one is needed, and an environment variable prevents that.
        """
        raise NotImplementedError  # both subclasses implement it

    @property
    def is_closed(self) -> bool:
        """Whether the connections are closed."""
        return self._closed or self.current().is_closed

    def _after_fork(self, make: Callable[[CookieJar], HttpClientT]) -> None:
        """Replace the httpx client in a process that was forked from the one in which it was made."""
        if not self._closed:
            # The lock of the old jar may be held by a thread that this process does not have.
            self._jar = _filled(type(self._jar)(), self._jar)
            # The old httpx client is dropped, not closed: closing acquires locks, and makes an event loop stop watching
            # the sockets, which the parent also uses. When they are collected, this process closes its copies.
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", ResourceWarning)
                self._http = make(self._jar)
                self._start()


def _filled(jar: CookieJar, cookies: Iterable[Cookie]) -> CookieJar:
    for cookie in cookies:
        jar.set_cookie(cookie)
    return jar


class SyncConnections(_Connections[httpx.Client]):
    """The httpx client of a synchronous client: one for each process."""

    def current(self) -> httpx.Client:
        """Return the httpx client to send with in this process."""
        if self._make is not None and self._forks != _forks.count:
            with _forks.renewing:
                if self._forks != _forks.count:
                    self._after_fork(self._make)
                    self._forks = _forks.count
        return self._http

    def close(self) -> None:
        """Close the httpx client, unless it was passed in."""
        if self._make is not None:
            http = self.current()
            self._closed = True
            http.close()


_OfLoop: TypeAlias = tuple[httpx.AsyncClient, AsyncKeeper]
"""The httpx client of an event loop, and the object that closes it when the loop ends."""


class AsyncConnections(_Connections[httpx.AsyncClient]):
    """The httpx clients of an asynchronous client: one for each process and event loop."""

    def _start(self) -> None:
        self._unused: httpx.AsyncClient | None = self._http
        self._of_loops: WeakKeyDictionary[object, _OfLoop] = WeakKeyDictionary()
        self._lock = threading.Lock()  # for threads, each with its own event loop
        self._latest: httpx.AsyncClient = self._http

    def current(self) -> httpx.AsyncClient:
        """Return the httpx client for the running event loop; the latest one if no loop is running."""
        make = self._make
        if make is None:
            return self._http
        if self._forks != _forks.count:
            with _forks.renewing:
                if self._forks != _forks.count:
                    self._after_fork(make)
                    self._forks = _forks.count
        loop = _running_loop()
        if loop is None or self._closed:
            return self._latest
        with self._lock:
            found = self._of_loops.get(loop)
            # `loop.shutdown_asyncgens` closes the httpx client of the loop.
            if found is None or found[0].is_closed:
                found = self._of_loops[loop] = self._of_new_loop(make)
        self._latest = found[0]
        return found[0]

    def _of_new_loop(self, make: Callable[[CookieJar], httpx.AsyncClient]) -> _OfLoop:
        for loop in [loop for loop in self._of_loops if _is_closed(loop)]:
            del self._of_loops[loop]
        http, self._unused = self._unused or make(self._jar), None
        return http, AsyncKeeper(http.aclose)

    async def aclose(self) -> None:
        """Close the httpx client of this event loop, unless it was passed in. Others are closed when their loops end."""
        if self._make is not None:
            self.current()  # so that this event loop has one
            self._closed = True
            found = self._of_loops.get(_running_loop())
            if found is not None:  # else the client was closed in another event loop
                await found[1].aclose()


def _running_loop() -> object:
    """The running event loop: asyncio's, or the token of another library's; None if no loop is running."""
    from asyncio import get_running_loop  # asynchronous programs have loaded it already

    try:
        return get_running_loop()
    except RuntimeError:
        return _loop_of_another_library()


def _loop_of_another_library() -> object:
    from anyio.lowlevel import current_token

    try:
        token = current_token()
    except RuntimeError:
        return None
    try:
        return token.native_token
    except AttributeError:  # anyio before 4.11 returns the native token itself
        return token


def _is_closed(loop: object) -> bool:
    from asyncio import AbstractEventLoop

    return isinstance(loop, AbstractEventLoop) and loop.is_closed()


def is_of_another_loop(error: Exception) -> bool:
    """Return whether an exception is about the use of an object in another event loop than its own."""
    return isinstance(error, RuntimeError) and bool(re.search("(?i)event loop|different loop", str(error)))

"""The server itself: a thread with uvicorn on a loopback port."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import threading
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TypeVar

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route

from abwire.testing.apis import all_entries, entries_of
from abwire.testing.engine.faults import Faults
from abwire.testing.engine.records import Credentials, Events, RequestLog
from abwire.testing.engine.schemas import JSON, Schema
from abwire.testing.engine.state import State
from abwire.testing.populate import populate
from abwire.testing.server.gateway import Gateway
from abwire.testing.server.protocol import Protocol
from abwire.testing.vendors.convert_data import ShopData, fill_shop
from abwire_runtime._public import public_in

T = TypeVar("T")
_TIME_LIMIT = 10.0


class _Server(uvicorn.Server):
    """uvicorn's server, which says when it has started."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()
        self.loop: asyncio.AbstractEventLoop | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.loop = asyncio.get_running_loop()
        self.ready.set()


@public_in("abwire.testing")
class Sandbox:
    """A server on loopback that speaks the APIs of Convert, VWO, Webtrends Optimize and Optimizely, and any other one.

    An API that it knows nothing of but its document is served by that: see ``sandbox.by_document``.

    Args:
        port: The port; a free one by default.
        host: The address to listen at. With another one than that of this machine alone, others can reach it.
        documents: Documents whose APIs are served too, each by what it says, by the names of the APIs.
        check_replies: Whether to answer 500 if the sandbox's own reply is not valid for its schema.

    Attributes:
        credentials: What it accepts.
        requests: The received requests, oldest first.
        events: The events that were stored: ``events["vwo"]``.
        dropped: The events that a vendor acknowledged and discarded, as ``events``.
        faults: The faults to apply: ``faults.add("429", retry_after=1)``.
        state: The stored objects, and a few options: see ``State``.
        url: Its address, after it has started.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        host: str = "127.0.0.1",
        documents: Mapping[str, Schema] | None = None,
        check_replies: bool = False,
    ) -> None:
        self._entries = {**all_entries(), **entries_of(documents or {})}
        self.credentials: Credentials = Credentials()
        self.requests: RequestLog = RequestLog()
        self.events: Events = Events()
        self.dropped: Events = Events()
        self.faults: Faults = Faults()
        self.state: State = State(self.credentials, self.events, self.dropped)
        self._address = host, port
        self._check_replies = check_replies
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._gateway: Gateway | None = None

    @property
    def url(self) -> str:
        """``http://127.0.0.1:PORT``."""
        return self.state.url

    @property
    def clock_offset(self) -> float:
        """Seconds that the server's clock is ahead of the real one."""
        return self.state.clock_offset

    @clock_offset.setter
    def clock_offset(self, seconds: float) -> None:
        self.state.clock_offset = seconds

    def base_url(self, api: str) -> str:
        """The base URL of an API.

        Args:
            api: ``convert``, or any other package of ``abwire_api``.

        Returns:
            The URL.
        """
        return self.url + self._entries[api].prefix

    def arguments(self, api: str) -> dict[str, JSON]:
        """Constructor arguments for the clients of an API, which this server accepts.

        Args:
            api: ``convert``, or any other package of ``abwire_api``.

        Returns:
            The arguments by their names.
        """
        base_url = self.base_url(api)
        return {"base_url": base_url, **self._entries[api].arguments(self.credentials, base_url)}

    def start(self) -> None:
        """Start the server, and wait until it listens.

        Raises:
            OSError: It can't listen at its address: another program may do so.
            RuntimeError: The server did not start.
        """
        # Named as TCP, or asyncio does not switch Nagle's algorithm off and every reply waits for an acknowledgement.
        family = socket.AF_INET6 if ":" in self._address[0] else socket.AF_INET
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(self._address)
            listener.listen(128)
        except OSError:
            listener.close()
            raise
        self.state.url = f"http://{_reachable(self._address[0])}:{listener.getsockname()[1]}"
        self._gateway = Gateway(self._entries, self.state, self.requests, self.faults, self._check_replies)
        # A class, and not a function, so that Starlette passes the ASGI call on as it is, whatever the method.
        app = Starlette(routes=[Route("/{path:path}", self._gateway)])
        config = uvicorn.Config(
            app,
            http=Protocol,
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            access_log=False,
            date_header=False,
            server_header=False,
            timeout_keep_alive=60,
            timeout_graceful_shutdown=1,
        )
        self._server = _Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([listener],), name="sandbox", daemon=True)
        self._thread.start()
        if not self._server.ready.wait(_TIME_LIMIT):
            raise RuntimeError("the sandbox did not start")

    def stop(self) -> None:
        """End the requests that hang, and stop the server."""
        if self._server is None or self._thread is None or self._gateway is None:
            return
        self._on_server(self._gateway.release)
        self._server.should_exit = True
        self._thread.join(_TIME_LIMIT)
        self._server = self._thread = self._gateway = None

    def reset(self) -> None:
        """Reset state, options, faults and records. Requests that hang are ended."""
        self.faults.clear()
        if self._gateway is not None:
            self._on_server(self._gateway.release)
        self._on_server(self.state.reset)
        self.requests.clear()

    def populate(self) -> dict[str, JSON]:
        """Put one object into every collection of Convert's own project.

        Returns:
            A value for every path parameter of Convert's API, which lead to those objects.
        """
        return self._on_server(lambda: populate(self.state))

    def populate_shop(self, *, seed: int = 0, experiences: int = 4, variations: int = 3, days: int = 14) -> ShopData:
        """Fill Convert's own project with data as a shop has it: experiences whose reports can be plotted.

        Args:
            seed: Varies the data.
            experiences: How many experiences there are.
            variations: How many variations each has, with the original.
            days: How many days each has been reported on.

        Returns:
            The ids of what was made, and the winners.

        Raises:
            ValueError: A number is too small.
        """
        options = {"seed": seed, "experiences": experiences, "variations": variations, "days": days}
        return self._on_server(lambda: fill_shop(self.state, **options))

    def authorize(self, code_challenge: str, client_id: str | None = None) -> str:
        """Do what happens in the user's browser: authorize an OAuth client.

        Args:
            code_challenge: The PKCE challenge, S256.
            client_id: The client; by default, that of the credentials.

        Returns:
            The authorization code for ``POST /auth/oauth/token``.
        """
        code = f"sandbox-code-{next(self.state.numbers)}"
        self.state.oauth_codes[code] = (client_id or self.credentials.oauth_client_id, code_challenge)
        return code

    def _on_server(self, action: Callable[[], T]) -> T:
        """Run a function on the server's thread, which owns the state."""
        loop = self._server.loop if self._server is not None else None
        if loop is None or self._thread is None or not self._thread.is_alive():
            return action()
        done = threading.Event()
        results: list[T] = []
        errors: list[BaseException] = []

        def run() -> None:
            try:
                results.append(action())
            except BaseException as error:
                errors.append(error)
            finally:
                done.set()

        loop.call_soon_threadsafe(run)
        if not done.wait(_TIME_LIMIT):
            raise RuntimeError("the sandbox does not answer")
        if errors:
            raise errors[0]
        return results[0]

    def __enter__(self) -> Sandbox:
        """Start."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop."""
        self.stop()


def _reachable(host: str) -> str:
    """The host of a URL for an address to listen at, which may stand for all addresses of the machine."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host  # a name
    if address.is_unspecified:
        return "127.0.0.1" if address.version == 4 else "[::1]"
    return host if address.version == 4 else f"[{host}]"

"""What goes wrong with requests, named by the requests themselves, so that no order of threads or tasks matters."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

import httpx

from abwire.testing.engine.faults import CALL, FAULT

TOO_MANY = {"code": 500, "message": "Too many requests", "fields": []}
"""How Convert refuses a request when it receives too many (see `error_body.says_too_many`)."""

HANG_TIMEOUT = 0.1
"""Seconds after which a client gives up on a request that the sandbox does not answer."""

PAGE = "<html>Please log in</html>"
HERE, ELSEWHERE = "{here}", "{elsewhere}"
"""What is replaced by the URL of the request, and by one of another server, which refuses connections."""


@dataclass(frozen=True)
class Trouble:
    """What goes wrong with one request.

    Attributes:
        fault: The sandbox's fault; None for a connection that is refused.
        is_certain: Whether the client can know from the outcome that the request was not processed.
    """

    fault: Mapping[str, Any] | None
    is_certain: bool = False


def _status(status: int, *, processed: bool = False, is_certain: bool = False, **options: Any) -> Trouble:
    return Trouble({"kind": "status", "status": status, "processed": processed, **options}, is_certain)


TROUBLES: dict[str, Trouble] = {
    "connection refused": Trouble(None, is_certain=True),
    "reset before the request is read": Trouble({"kind": "reset_before_read"}),
    "reset after the request is processed": Trouble({"kind": "reset_after_read"}),
    "reset within the reply": Trouble({"kind": "reset_in_reply"}),
    "cut reply": Trouble({"kind": "cut"}),
    "no reply, processed": Trouble({"kind": "hang", "processed": True}),
    "no reply, not processed": Trouble({"kind": "hang"}),
    "429": Trouble({"kind": "429"}, is_certain=True),
    "429 with Retry-After": Trouble({"kind": "429", "retry_after": "0"}, is_certain=True),
    "503 with Retry-After": _status(503, headers={"Retry-After": "0"}, is_certain=True),
    **{
        f"{status}{', processed' if processed else ''}": _status(status, processed=processed)
        for status in (408, 500, 502, 503, 504)
        for processed in (False, True)
    },
    "500 for too many requests": _status(500, json=TOO_MANY),
    "500 for too many requests, processed": _status(500, json=TOO_MANY, processed=True),
    "garbage": Trouble({"kind": "garbage"}),
    "page of a login": _status(200, body=PAGE),
    "307": Trouble({"kind": "redirect", "status": 307, "to": HERE}),
    "308": Trouble({"kind": "redirect", "status": 308, "to": HERE}),
    "307 to another host": Trouble({"kind": "redirect", "status": 307, "to": ELSEWHERE}, is_certain=True),
    "302, processed": _status(302, processed=True, headers={"Location": HERE}),
    "303, processed": _status(303, processed=True, headers={"Location": HERE}),
    **{str(status): _status(status, is_certain=True) for status in (400, 401, 403, 404, 409, 413, 422)},
}
"""What can go wrong with a request, by name."""


class Interrupt(BaseException):
    """What Ctrl-C raises, under another name, so that it does not end the tests."""


@dataclass
class Watch:
    """A call under way.

    Attributes:
        id: Its id, which each of its requests carries.
        plan: Returns the name of the trouble of a request; None for none.
        interrupt_before: The number of the request that is interrupted before it is sent, counted from 1; 0 for none.
        interrupt_after: The number of the request that is interrupted when it is answered, likewise.
        keeps_timeout: Whether requests without a reply are ended by something else than a timeout of their own.
        sent: What happened to the requests so far: the name of the trouble, or "".
        on_request: Called before each request.
    """

    id: str
    plan: Callable[[int, httpx.Request], str | None]
    interrupt_before: int = 0
    interrupt_after: int = 0
    keeps_timeout: bool = False
    sent: list[str] = field(default_factory=list)
    on_request: Callable[[], None] = lambda: None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def next(self, request: httpx.Request) -> str:
        """Record a request, and return its trouble; "" for none.

        Args:
            request: The request.
        """
        with self.lock:
            name = self.plan(len(self.sent), request) or ""
            self.sent.append(name)
        self.on_request()
        return name


watched: ContextVar[Watch] = ContextVar("watched")
"""The call that is made now."""


class Unreachable:
    """An address on loopback at which connections are refused: the port is taken, and nobody listens."""

    def __init__(self) -> None:
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]

    def close(self) -> None:
        """Give the port back."""
        self._socket.close()


class _Troubled:
    """What both transports share."""

    unreachable: Unreachable

    @contextmanager
    def _facing(self, request: httpx.Request) -> Iterator[Watch]:
        """Within which a request is sent that meets its trouble."""
        watch = watched.get()
        name = watch.next(request)
        url, timeouts = request.url, request.extensions["timeout"]
        read = timeouts["read"]
        request.headers[CALL] = watch.id
        request.headers.pop(FAULT, None)
        trouble = TROUBLES.get(name)
        if trouble is not None:
            if trouble.fault is None:
                request.url = url.copy_with(port=self.unreachable.port)
            else:
                elsewhere = str(url.copy_with(port=self.unreachable.port))
                fault = json.dumps(trouble.fault).replace(HERE, str(url)).replace(ELSEWHERE, elsewhere)
                request.headers[FAULT] = fault
                if trouble.fault["kind"] == "hang" and not watch.keeps_timeout:
                    timeouts["read"] = HANG_TIMEOUT
        try:
            yield watch
        finally:
            request.url = url
            timeouts["read"] = read


class Transport(_Troubled, httpx.HTTPTransport):
    """Sends requests that meet trouble."""

    def __init__(self, unreachable: Unreachable) -> None:
        super().__init__()
        self.unreachable = unreachable

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        with self._facing(request) as watch:
            if len(watch.sent) == watch.interrupt_before:
                raise Interrupt
            response = super().handle_request(request)
            if len(watch.sent) == watch.interrupt_after:
                response.close()
                raise Interrupt
            return response


class AsyncTransport(_Troubled, httpx.AsyncHTTPTransport):
    """Sends requests that meet trouble."""

    def __init__(self, unreachable: Unreachable) -> None:
        super().__init__()
        self.unreachable = unreachable

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        with self._facing(request):
            return await super().handle_async_request(request)

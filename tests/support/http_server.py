"""A small web server on loopback, for tests that do not need the five APIs."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from io import BufferedReader
from types import TracebackType
from typing import Any, Literal, TypeAlias


@dataclass(frozen=True)
class ReceivedRequest:
    """A request that the server received.

    Attributes:
        method: The HTTP method.
        target: Path and query, as sent.
        headers: The headers, their names in lower case. A plain mapping, whose repr hides nothing.
        body: The body; the content of a chunked one.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Reply:
    """What the server does with a request.

    Attributes:
        status: The status code.
        body: The body. Bytes are sent with their length, an iterable in chunks.
        headers: Further headers. None is sent but these and those of the framing; no ``Date`` either.
        length: A wrong ``Content-Length`` for a body of bytes. The connection is closed after the body.
        framing: Whether the reply says how long its body is. If not, the connection is closed after the body.
        failure: ``"reset"`` resets the connection, ``"hang"`` leaves the request unanswered until the server closes.
    """

    status: int = 200
    body: bytes | Iterable[bytes] = b"{}"
    headers: Mapping[str, str] = field(default_factory=dict)
    length: int | None = None
    framing: bool = True
    failure: Literal["reset", "hang"] | None = None


Answer: TypeAlias = Reply | Callable[[ReceivedRequest], Reply]
RESET = Reply(failure="reset")
HANG = Reply(failure="hang")
CUT = Reply(body=b"abc", length=100)


class HTTPServer:
    """Answers each request with the next of ``script``, then by its path, then with ``default``.

    Connections are refused until ``start`` is called, which entering the context does.

    Args:
        default: The answer of all requests that neither ``script`` nor ``paths`` has one for.
        tls: The server's side of TLS; without it, the server speaks plain HTTP.

    Attributes:
        url: The server's address, without a path.
        requests: The received requests, oldest first.
        script: Answers to the next requests, one each.
        paths: Answers by path, without the query.
        default: The answer of all other requests.
        closing: Set when the server closes.
    """

    def __init__(self, default: Answer = Reply(), tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[ReceivedRequest] = []
        self.script: list[Answer] = []
        self.paths: dict[str, Answer] = {}
        self.default = default
        self._tls = tls
        self.closing = threading.Event()
        self._connections: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self._socket.getsockname()[1]}"

    def start(self) -> None:
        """Accept connections."""
        self._socket.listen()
        self._in_thread(self._accept)

    def close(self) -> None:
        """Close all connections and wait for the threads to end."""
        self.closing.set()
        for each in (self._socket, *self._connections):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in self._threads:
            thread.join()

    def __enter__(self) -> HTTPServer:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _in_thread(self, target: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            # Or each chunk of a body would wait for the acknowledgement of the one before.
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._connections.append(connection)
            self._in_thread(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        if self._tls is not None:
            try:
                connection = self._tls.wrap_socket(connection, server_side=True)
            except OSError:  # the client refused the certificate
                connection.close()
                return
            self._connections.append(connection)
        with connection, connection.makefile("rb") as stream, contextlib.suppress(OSError):
            while (request := read_request(stream)) is not None:
                self.requests.append(request)
                if not self._send(self._reply_to(request), connection):
                    return

    def _reply_to(self, request: ReceivedRequest) -> Reply:
        path = request.target.partition("?")[0]
        answer = self.script.pop(0) if self.script else self.paths.get(path, self.default)
        return answer if isinstance(answer, Reply) else answer(request)

    def _send(self, reply: Reply, connection: socket.socket) -> bool:
        """Send a reply. Returns whether the connection stays open."""
        if reply.failure == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        if reply.failure == "hang":
            self.closing.wait()
            return False
        body = reply.body
        if isinstance(body, bytes):
            length = len(body) if reply.length is None else reply.length
            framing = [f"Content-Length: {length}"] if reply.framing else []
            connection.sendall(_head(reply, *framing) + body)
            return reply.framing and length == len(body)
        connection.sendall(_head(reply, "Transfer-Encoding: chunked"))
        for chunk in body:
            connection.sendall(b"%x\r\n%b\r\n" % (len(chunk), chunk))
        connection.sendall(b"0\r\n\r\n")
        return True


def _head(reply: Reply, *framing: str) -> bytes:
    lines = [f"HTTP/1.1 {reply.status} Any", *framing, *(f"{name}: {value}" for name, value in reply.headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def read_request(stream: BufferedReader) -> ReceivedRequest | None:
    """The next request of a connection; None once the client has closed it."""
    first = stream.readline()
    if not first:
        return None
    method, target, _ = first.decode("latin-1").split(" ")
    headers: dict[str, str] = {}
    while (line := stream.readline()) != b"\r\n":
        if not line:
            return None
        name, _, value = line.decode("latin-1").strip().partition(":")
        headers[name.lower()] = value.strip()
    return ReceivedRequest(method, target, headers, _read_body(stream, headers))


def _broken_off() -> bytes:
    raise ConnectionError("the client closed the connection within a request")


def _read_body(stream: BufferedReader, headers: Mapping[str, str]) -> bytes:
    if headers.get("transfer-encoding") != "chunked":
        return stream.read(int(headers.get("content-length", 0)))
    body = b""
    while size := int(stream.readline() or _broken_off(), 16):
        body += stream.read(size)
        stream.readline()
    stream.readline()
    return body

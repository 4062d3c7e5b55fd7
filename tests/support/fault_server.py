"""A server on loopback that fails in every way that a connection, TLS or a reply can fail."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, TypeAlias

from support.http_server import ReceivedRequest, read_request

End: TypeAlias = Literal["keep", "close", "reset", "wait"]
"""What follows the bytes: the next request, the end of what the server sends, a reset, or nothing until the client closes.

After "close", the server reads on until the client has closed the connection as well, which is how tests know that it did.
"""

_LIMIT = 30.0
"""Seconds after which a test fails that waits for the client to close its connections."""


@dataclass(frozen=True)
class Script:
    """What the server does with a connection.

    Attributes:
        pieces: What it sends, piece by piece.
        end: What follows.
        at: When it does so: as soon as the connection is accepted, when the first byte of the TLS handshake or of a request
            has arrived, after the head of a request, or after all of it.
        between: Seconds between two pieces.
        bare: What it sends after that without TLS, on a connection with TLS.
    """

    pieces: Iterable[bytes] = ()
    end: End = "keep"
    at: Literal["accept", "handshake", "first byte", "head", "request"] = "request"
    between: float = 0.0
    bare: bytes = b""


def answer(
    body: bytes = b"",
    status: str = "200 OK",
    *headers: str,
    length: int | str | None = None,
    media_type: str | None = "application/json",
    end: End = "keep",
) -> Script:
    """A reply whose head and body are sent as one piece.

    Args:
        body: The body.
        status: The status and its phrase.
        headers: Further header lines.
        length: Another ``Content-Length`` than that of the body.
        media_type: The ``Content-Type``; None for none.
        end: What follows.
    """
    return Script([reply(body, status, *headers, length=length, media_type=media_type)], end)


def reply(
    body: bytes,
    status: str = "200 OK",
    *headers: str,
    length: int | str | None = None,
    media_type: str | None = "application/json",
) -> bytes:
    """The bytes of a reply. The arguments are those of :func:`answer`."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}"]
    if media_type is not None:
        lines.append(f"Content-Type: {media_type}")
    return head(*lines, *headers) + body


def head(*lines: str) -> bytes:
    """The head of a reply."""
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


class FaultServer:
    """Treats connections and requests as ``script`` says, and answers with ``ok`` when there is none.

    Args:
        ok: The body of replies without a fault.
        tls: The server's side of TLS; without it, the server speaks plain HTTP.

    Attributes:
        url: The server's address, without a path.
        script: Returns what happens to the next connection or request; None for no fault.
        accepted: How many connections were accepted.
        requests: The received requests, oldest first.
    """

    def __init__(self, ok: bytes = b"{}", tls: ssl.SSLContext | None = None) -> None:
        self.ok = ok
        self.script: Callable[[], Script | None] = lambda: None
        self.accepted = 0
        self.requests: list[ReceivedRequest] = []
        self._tls = tls
        self._open = 0
        self._peers: set[tuple[str, int]] = set()
        self._changed = threading.Condition()
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> FaultServer:
        self._in_thread(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for each in (self._listener, *self._sockets):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in self._threads:
            thread.join()

    def wait_until_open(self, count: int) -> bool:
        """Wait until a number of connections is left, because the client has closed the others."""
        with self._changed:
            return self._changed.wait_for(lambda: self._open == count, _LIMIT)

    def catch_up(self) -> bool:
        """Wait until all connections that were made have ended, also those that the server has not accepted yet."""
        with socket.create_connection(self._listener.getsockname()) as last:  # connections are accepted in their order
            own = last.getsockname()
            with self._changed:
                was_accepted = self._changed.wait_for(lambda: own in self._peers, _LIMIT)
        return was_accepted and self.wait_until_open(0)

    def _in_thread(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, peer = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._sockets.append(connection)
            self._peers.add(peer)
            self._count(1)
            self._in_thread(self._serve, connection)

    def _count(self, change: int) -> None:
        with self._changed:
            self._open += change
            self.accepted += max(change, 0)
            self._changed.notify_all()

    def _serve(self, connection: socket.socket) -> None:
        try:
            with contextlib.suppress(OSError, ValueError):
                self._converse(connection)
        finally:
            connection.close()
            self._count(-1)

    def _converse(self, connection: socket.socket) -> None:
        script = self.script()
        if script is not None and script.at in ("accept", "handshake"):
            if script.at == "handshake":
                connection.recv(1, socket.MSG_PEEK)
            _play(script, connection, connection)
            return
        with connection.dup() as bare:
            self._answer(script, connection, bare)

    def _answer(self, script: Script | None, connection: socket.socket, bare: socket.socket) -> None:
        if self._tls is not None:
            connection = self._tls.wrap_socket(connection, server_side=True)
        with connection, connection.makefile("rb") as stream:
            if script is not None and script.at == "first byte":
                stream.peek(1)
                _play(script, connection, bare)
                return
            if script is not None and script.at == "head":
                while stream.readline() not in (b"\r\n", b""):
                    pass
                _play(script, connection, bare)
                return
            is_first = True
            while (request := read_request(stream)) is not None:
                self.requests.append(request)
                script = (script if is_first else self.script()) or answer(self.ok)
                is_first = False
                _play(script, connection, bare)
                if script.end != "keep":
                    return


def _play(script: Script, connection: socket.socket, bare: socket.socket) -> None:
    for piece in script.pieces:
        connection.sendall(piece)
        if script.between:
            time.sleep(script.between)
    if script.bare:
        bare.sendall(script.bare)
    if script.end == "reset":
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    elif script.end != "keep":
        if script.end == "close":
            connection.shutdown(socket.SHUT_WR)
        while connection.recv(65536):  # until the client has closed its side
            pass

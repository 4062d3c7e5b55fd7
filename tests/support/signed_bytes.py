"""Convert's signature of the bytes that a server receives, computed from them alone, and a connection that records them.

What Convert documents: ``Authorization: Convert-HMAC-SHA256 Signature=`` and 64 hexadecimal digits, which are HMAC-SHA256
with the application's secret over four parts with line feeds between them: the application's id, ``Expires``, the whole URL
with its query as it is sent, and the body, empty if there is none.
"""

from __future__ import annotations

import hashlib
import hmac
import ssl
from collections.abc import Iterable
from typing import Any

import h11
import httpcore
import httpx

_REPLY = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"


class RecordedStream(httpcore.NetworkStream):
    """A connection without a network. It records what is written, and answers each request with an empty reply."""

    def __init__(self, written: list[bytes]) -> None:
        self._written = written

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return _REPLY

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._written.append(buffer)

    def close(self) -> None:
        pass

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return self

    def get_extra_info(self, info: str) -> Any:
        return None


class RecordedNetwork(httpcore.NetworkBackend):
    """A network in which every host can be reached, and which records the bytes that are sent.

    Attributes:
        written: The bytes, in the pieces in which they were written.
    """

    def __init__(self) -> None:
        self.written: list[bytes] = []

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        return RecordedStream(self.written)

    def take(self) -> bytes:
        """The bytes since the last call."""
        sent = b"".join(self.written)
        self.written.clear()
        return sent


def recording_client(network: RecordedNetwork) -> httpx.Client:
    """A client of httpx as users have it, but for its network."""
    transport = httpx.HTTPTransport(trust_env=False)
    transport._pool = httpcore.ConnectionPool(ssl_context=ssl.create_default_context(), network_backend=network)
    return httpx.Client(transport=transport)


def bytes_of(request: httpx.Request) -> bytes:
    """The bytes that httpx's transport writes for a request: it passes these parts of it to h11 as they are."""
    connection = h11.Connection(h11.CLIENT)
    head = h11.Request(method=request.method, target=request.url.raw_path, headers=request.headers.raw)
    assert isinstance(request.stream, httpx.SyncByteStream)
    events = [head, *(h11.Data(data=piece) for piece in request.stream), h11.EndOfMessage()]
    return b"".join(filter(None, map(connection.send, events)))


def signature_of(sent: bytes, scheme: str, secret: str) -> tuple[str, str]:
    """The signature that a server computes of the bytes of a request, and the one that the request has."""
    head, _, body = sent.partition(b"\r\n\r\n")
    request_line, *lines = head.split(b"\r\n")
    _, target, _ = request_line.split(b" ")
    headers = {name.lower(): value for name, _, value in (line.partition(b": ") for line in lines)}
    if headers.get(b"transfer-encoding") == b"chunked":
        body = _joined(body)
    assert len(body) == int(headers.get(b"content-length", str(len(body)).encode()))
    url = scheme.encode() + b"://" + headers[b"host"] + target
    signed = headers[b"convert-application-id"] + b"\n" + headers[b"expires"] + b"\n" + url + b"\n" + body
    digest = hmac.new(secret.encode("utf-8"), signed, hashlib.sha256).hexdigest()
    return f"Convert-HMAC-SHA256 Signature={digest}", headers[b"authorization"].decode("ascii")


def _joined(chunks: bytes) -> bytes:
    """The content of a chunked body."""
    body = b""
    while True:
        size, _, chunks = chunks.partition(b"\r\n")
        length = int(size, 16)
        if not length:
            return body
        body, chunks = body + chunks[:length], chunks[length + 2 :]

"""Reading the bodies of replies, where httpx and httpcore leave something undone.

- A server may send more than it has announced. httpcore 1.0.9 keeps what came with the body, and takes it for the
  beginning of the next reply on that connection. So such a connection is closed, as curl and Go's client do.
- httpx sets no limit to what a compressed body unpacks to: `calls.reading` does.
- A compressed body that ends early counts as complete for httpx 0.28, and what follows its first gzip member is dropped.
- An error of TLS within an asynchronous connection is no error of httpx (encode/httpcore, its backend for anyio).
- The status of a reply is known before its body. If the body of an error can't be read, the error is that of the status.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

import httpx

from .._lazy import LazyModule

if TYPE_CHECKING:
    import h11

    from ..calls import reading
else:  # few replies of an API are compressed
    h11 = LazyModule("h11")
    reading = LazyModule("abwire_runtime.calls.reading")

UNREAD = "abwire_unread"
"""The extension of a reply whose body could not be read: the exception that says why."""

_GZIP = b"\x1f\x8b"  # how a member begins


def watch(response: httpx.Response) -> None:
    """Have the connection of a reply closed after its body, if the server sends more than the body.

    Args:
        response: A reply whose body is not read yet. Nothing happens if its transport is not one of httpx's own.
    """
    stream: Any = response.stream  # which leads to httpcore's connection through objects that are all private
    try:
        state: h11.Connection = stream._stream._httpcore_stream._stream._connection._h11_state
    except AttributeError:  # HTTP/2, another transport, or another version of httpx or httpcore
        return
    kind = _Body if isinstance(response.stream, httpx.SyncByteStream) else _AsyncBody
    response.stream = kind(stream, state)


def read(response: httpx.Response) -> None:
    """Read the body of a reply, and close it.

    Args:
        response: The reply.

    Raises:
        httpx.HTTPError: The body could not be read, and the status is a success.
    """
    try:
        if "Content-Encoding" in response.headers:
            reading.read(response)
        else:
            response.read()
        _check_coding(response)
    except BaseException as error:
        response.close()
        if not _is_of_error(response, error):
            raise
        _leave_empty(response, error)


async def aread(response: httpx.Response) -> None:
    """Read the body of a reply, and close it. This is `read` for asynchronous clients."""
    try:
        if "Content-Encoding" in response.headers:
            await reading.aread(response)
        else:
            await response.aread()
        _check_coding(response)
    except BaseException as error:
        await response.aclose()
        if not _is_of_error(response, error):
            raise
        _leave_empty(response, error)


def _is_of_error(response: httpx.Response, error: BaseException) -> bool:
    """Return whether a reply is an error even without its body."""
    return not response.is_success and isinstance(error, (httpx.HTTPError, OSError))


def _leave_empty(response: httpx.Response, error: BaseException) -> None:
    response.extensions[UNREAD] = error
    response._content = b""  # where httpx keeps it


def _check_coding(response: httpx.Response) -> None:
    """Check that the compressed data of a body is complete, and decode what follows the first gzip member."""
    first = getattr(getattr(response, "_decoder", None), "decompressor", None)
    if first is None:  # not compressed, or another version of httpx
        return
    try:
        rest, is_complete = first.unused_data, first.eof
    except AttributeError:  # not compressed with zlib
        return
    if not is_complete and response.num_bytes_downloaded:
        raise httpx.DecodingError("the body ends before its compressed data does", request=response.request)
    if rest.startswith(_GZIP):
        from ..calls.content_coding import GzipDecoder, check_growth  # few replies need it

        further, pieces, size = GzipDecoder(), [response.content], len(response.content)
        for piece in further.feed(rest):
            size += len(piece)
            check_growth(size, response.num_bytes_downloaded)
            pieces.append(piece)
        further.end()
        response._content = b"".join(pieces)


def is_of_tls(error: Exception) -> bool:
    """Return whether an error is one of TLS within a connection, which httpx raises as it is in asynchronous clients.

    Args:
        error: What was raised.
    """
    from ssl import SSLError  # httpx imports it when it first connects

    return isinstance(error, SSLError)


class _Body(httpx.SyncByteStream):
    """The body of a reply over HTTP/1.1.

    Args:
        stream: The body.
        state: What has been received on the connection.
    """

    def __init__(self, stream: httpx.SyncByteStream, state: h11.Connection) -> None:
        self._stream = stream
        self._state = state

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        _refuse_surplus(self._state)
        self._stream.close()


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, stream: httpx.AsyncByteStream, state: h11.Connection) -> None:
        self._stream = stream
        self._state = state

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.__aiter__()

    async def aclose(self) -> None:
        _refuse_surplus(self._state)
        await self._stream.aclose()


def _refuse_surplus(state: h11.Connection) -> None:
    if state.trailing_data[0]:
        state.send_failed()  # so that httpcore does not use the connection for another request

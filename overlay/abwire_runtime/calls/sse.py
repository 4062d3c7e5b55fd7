"""Server-sent events: replies with the content type ``text/event-stream``, read event by event."""

import json
import re
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import aclosing
from ssl import SSLError
from types import TracebackType
from typing import Any, NamedTuple

import httpx

from .._public import public
from .reading import apieces, pieces
from .response import HTTPX_ERRORS

STREAM_ERRORS = (*HTTPX_ERRORS, SSLError)
"""What reading a body raises: httpx raises errors of TLS as they are in asynchronous clients."""


@public
class ServerSentEvent(NamedTuple):
    """One event of a stream.

    Attributes:
        data: The data. Several lines are joined with line feeds.
        event: The type of the event; ``message`` if the server sends none.
        id: The last id that the server sent, with this event or an earlier one; empty if it sent none.
        retry: The milliseconds to wait before reconnecting, if the server sends them with this event.
    """

    data: str
    event: str = "message"
    id: str = ""
    retry: int | None = None

    def json(self) -> Any:
        """Decode the data as JSON.

        Returns:
            The data as JSON types.

        Raises:
            ValueError: The data is not JSON.
        """
        return json.loads(self.data)


# str.splitlines would split at other characters too, such as form feeds.
_LINE_END = re.compile(rb"\r\n|\n|\r")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_MAX_RETRY_DIGITS = 18

LARGEST_EVENT = 64 << 20
"""The most bytes of one event, so that a server that never ends an event does not fill the memory."""


class EventParser:
    """Parses an event stream piece by piece, as the HTML standard defines it, in time linear in its length.

    See https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation. An event is complete
    at its blank line, as soon as that has arrived, and one without that line at the end of the stream is discarded.
    """

    def __init__(self) -> None:
        self._line = bytearray()  # what has arrived of the current line
        self._at_start = True
        self._after_return = False  # so that a line feed at the start of the next piece belongs to the last line end
        self._data: list[str] = []
        self._held = 0  # how much memory the data takes, roughly
        self._event = ""
        self._id = ""
        self._retry: int | None = None

    def feed(self, piece: bytes) -> list[ServerSentEvent]:
        """Parse the next bytes.

        Args:
            piece: The bytes, cut anywhere.

        Returns:
            The events that they complete.

        Raises:
            httpx.DecodingError: An event is larger than 64 MiB.
        """
        found = self._feed(piece)
        if len(self._line) + self._held > LARGEST_EVENT:
            raise httpx.DecodingError(f"an event of the stream is larger than {LARGEST_EVENT >> 20} MiB")
        return found

    def _feed(self, piece: bytes) -> list[ServerSentEvent]:
        if not piece:
            return []
        if self._after_return and piece.startswith(b"\n"):
            piece = piece[1:]
        self._after_return = piece.endswith(b"\r")
        if b"\n" not in piece and b"\r" not in piece:
            self._line += piece
            return []
        found: list[ServerSentEvent] = []
        *ended, rest = _LINE_END.split(piece)
        for part in ended:
            self._line += part
            event = self._end_line()
            if event is not None:
                found.append(event)
        self._line += rest
        return found

    def _end_line(self) -> ServerSentEvent | None:
        line = bytes(self._line)
        self._line.clear()
        if self._at_start:
            line, self._at_start = line.removeprefix(_BYTE_ORDER_MARK), False
        if not line:
            return self._dispatch()
        self._field(line.decode(errors="replace"))
        return None

    def _field(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            self._held += len(value) + 8
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit() and len(value) <= _MAX_RETRY_DIGITS:
            self._retry = int(value)

    def _dispatch(self) -> ServerSentEvent | None:
        event = None
        if self._data:
            event = ServerSentEvent("\n".join(self._data), self._event or "message", self._id, self._retry)
        self._data, self._event, self._retry, self._held = [], "", None, 0
        return event


@public
class EventStream:
    """An iterator over the events of a reply, as they arrive.

    Use it in a ``with`` block, which closes the connection even if you stop early.

    Args:
        response: The reply, whose body is not read yet.
        to_error: Returns the error to raise for an error of httpx.
        keeper: An object that closes the response when it is dropped; None leaves closing to the user.

    Attributes:
        http_response: The httpx response.
    """

    def __init__(
        self, response: httpx.Response, to_error: Callable[[Exception], Exception], keeper: object = None
    ) -> None:
        self.http_response: httpx.Response = response
        self._keeper = keeper
        self._events = self._read(response, to_error)

    @staticmethod  # its generator does not refer to the stream, so a stream that is dropped is freed at once
    def _read(
        response: httpx.Response, to_error: Callable[[Exception], Exception]
    ) -> Generator[ServerSentEvent, None, None]:
        parser = EventParser()
        try:
            for piece in pieces(response):
                yield from parser.feed(piece)
        except STREAM_ERRORS as error:
            raise to_error(error) from error
        finally:
            response.close()

    def __iter__(self) -> "EventStream":
        return self

    def __next__(self) -> ServerSentEvent:
        return next(self._events)

    def close(self) -> None:
        """Stop reading and close the reply. There are no events afterwards."""
        self._events.close()
        self.http_response.close()

    def __enter__(self) -> "EventStream":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@public
class AsyncEventStream:
    """An asynchronous iterator over the events of a reply, as they arrive.

    Use it in an ``async with`` block, which closes the connection even if you stop early.

    Args:
        response: The reply, whose body is not read yet.
        to_error: Returns the error to raise for an error of httpx.
        aclose: Closes the response, and ends what closes it when the stream is dropped.

    Attributes:
        http_response: The httpx response.
    """

    def __init__(
        self,
        response: httpx.Response,
        to_error: Callable[[Exception], Exception],
        aclose: Callable[[], Awaitable[None]],
    ) -> None:
        self.http_response: httpx.Response = response
        self._aclose = aclose
        self._events = self._read(response, to_error, aclose)

    @staticmethod  # for the same reason as in EventStream
    async def _read(
        response: httpx.Response,
        to_error: Callable[[Exception], Exception],
        aclose: Callable[[], Awaitable[None]],
    ) -> AsyncGenerator[ServerSentEvent, None]:
        parser = EventParser()
        try:
            async with aclosing(apieces(response)) as received:
                async for piece in received:
                    for event in parser.feed(piece):
                        yield event
        except STREAM_ERRORS as error:
            raise to_error(error) from error
        finally:
            await aclose()

    def __aiter__(self) -> "AsyncEventStream":
        return self

    async def __anext__(self) -> ServerSentEvent:
        return await self._events.__anext__()

    async def aclose(self) -> None:
        """Stop reading and close the reply. There are no events afterwards."""
        await self._events.aclose()
        await self._aclose()

    async def __aenter__(self) -> "AsyncEventStream":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

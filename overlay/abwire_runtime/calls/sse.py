"""Server-sent events: replies of the content type ``text/event-stream``, event by event."""

import json
import re
from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from types import TracebackType
from typing import Any, NamedTuple

import httpx

from .._public import public
from .response import HTTPX_ERRORS


@public
class ServerSentEvent(NamedTuple):
    """One event of a stream.

    Attributes:
        data: Its text; several lines are joined with newlines.
        event: Its type, ``message`` unless the server names one.
        id: The id that the server gave it or an earlier one, empty where there was none.
        retry: How long to wait before connecting again, in milliseconds, where the server says.
    """

    data: str
    event: str = "message"
    id: str = ""
    retry: int | None = None

    def json(self) -> Any:
        """The data as JSON.

        Raises:
            ValueError: It is not JSON.
        """
        return json.loads(self.data)


# Not str.splitlines, for which a line ends at a dozen other characters as well.
_LINE = re.compile(rb"([^\r\n]*)(\r\n|\n|\r(?!\Z))")


class _Parser:
    """Bytes in, events out, as the HTML standard describes the format."""

    def __init__(self) -> None:
        self._rest = b""
        self._at_start = True
        self._data: list[str] = []
        self._event = ""
        self._id = ""
        self._retry: int | None = None

    def feed(self, piece: bytes) -> Iterator[ServerSentEvent]:
        text = self._rest + piece
        if self._at_start:
            if b"\xef\xbb\xbf".startswith(text[:3]) and len(text) < 3:
                self._rest = text
                return
            text, self._at_start = text.removeprefix(b"\xef\xbb\xbf"), False
        end = 0
        for line in _LINE.finditer(text):
            end = line.end()
            if (event := self._line(line[1].decode("utf-8", "replace"))) is not None:
                yield event
        self._rest = text[end:]

    def end(self) -> Iterator[ServerSentEvent]:
        """What the end of the stream brings to light: a return was a whole end of line after all."""
        if self._rest.endswith(b"\r"):
            yield from self.feed(b"\n")

    def _line(self, line: str) -> ServerSentEvent | None:
        if not line:
            return self._dispatch()
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if field == "data":
            self._data.append(value)
        elif field == "event":
            self._event = value
        elif field == "id" and "\0" not in value:
            self._id = value
        elif field == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value)
        return None

    def _dispatch(self) -> ServerSentEvent | None:
        event = None
        if self._data:
            event = ServerSentEvent("\n".join(self._data), self._event or "message", self._id, self._retry)
        self._data, self._event, self._retry = [], "", None
        return event


@public
class EventStream:
    """The events of a reply as they arrive. Use it in a ``with`` block: then the connection is closed if it is left early.

    Args:
        response: The reply, its body not read.
        failed: Makes the error to raise of what goes wrong while it is read.
        keeper: An object that is kept for as long as the reply is read, and closes it when it is dropped.
    """

    def __init__(
        self, response: httpx.Response, failed: Callable[[Exception], Exception], keeper: object = None
    ) -> None:
        self.http_response: httpx.Response = response
        self._keeper = keeper
        self._events = self._read(response, failed)

    # Static, so that a stream that is dropped is not kept by its own generator.
    @staticmethod
    def _read(
        response: httpx.Response, failed: Callable[[Exception], Exception]
    ) -> Generator[ServerSentEvent, None, None]:
        parser = _Parser()
        try:
            for piece in response.iter_bytes():
                yield from parser.feed(piece)
            yield from parser.end()
        except HTTPX_ERRORS as error:
            raise failed(error) from error
        finally:
            response.close()

    def __iter__(self) -> "EventStream":
        return self

    def __next__(self) -> ServerSentEvent:
        return next(self._events)

    def close(self) -> None:
        """Stop reading and give the connection back. There are no events after that."""
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
    """The asynchronous form of :class:`EventStream`, for an ``async with`` block.

    Args:
        response: The reply, its body not read.
        failed: Makes the error to raise of what goes wrong while it is read.
        keeper: An object that is kept for as long as the reply is read, and closes it when it is dropped.
    """

    def __init__(
        self, response: httpx.Response, failed: Callable[[Exception], Exception], keeper: object = None
    ) -> None:
        self.http_response: httpx.Response = response
        self._keeper = keeper
        self._events = self._read(response, failed)

    @staticmethod
    async def _read(
        response: httpx.Response, failed: Callable[[Exception], Exception]
    ) -> AsyncGenerator[ServerSentEvent, None]:
        parser = _Parser()
        try:
            async for piece in response.aiter_bytes():
                for event in parser.feed(piece):
                    yield event
            for event in parser.end():
                yield event
        except HTTPX_ERRORS as error:
            raise failed(error) from error
        finally:
            await response.aclose()

    def __aiter__(self) -> "AsyncEventStream":
        return self

    async def __anext__(self) -> ServerSentEvent:
        return await self._events.__anext__()

    async def aclose(self) -> None:
        """Stop reading and give the connection back. There are no events after that."""
        await self._events.aclose()
        await self.http_response.aclose()

    async def __aenter__(self) -> "AsyncEventStream":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

"""Server-sent events: replies with the content type ``text/event-stream``, read event by event."""

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
_LINE = re.compile(rb"([^\r\n]*)(\r\n|\n|\r(?!\Z))")


class _Parser:
    """Parses an event stream piece by piece, as the HTML standard defines it.

    See https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation.
    """

    def __init__(self) -> None:
        self._rest = b""
        self._at_start = True
        self._data: list[str] = []
        self._event = ""
        self._id = ""
        self._retry: int | None = None

    def feed(self, piece: bytes) -> Iterator[ServerSentEvent]:
        """Parse the next bytes, and yield the events that they complete."""
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
        """Parse the end of the stream, and yield the event that it completes.

        Only now is it clear that a carriage return at the end was a line end of its own, without a line feed.
        """
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
    """An iterator over the events of a reply, as they arrive.

    Use it in a ``with`` block, which closes the connection even if you stop early.

    Args:
        response: The reply, whose body is not read yet.
        to_error: Returns the error to raise for an error of httpx.

    Attributes:
        http_response: The httpx response.
    """

    def __init__(self, response: httpx.Response, to_error: Callable[[Exception], Exception]) -> None:
        self.http_response: httpx.Response = response
        self._to_error = to_error
        self._events = self._read()

    def _read(self) -> Generator[ServerSentEvent, None, None]:
        parser = _Parser()
        try:
            for piece in self.http_response.iter_bytes():
                yield from parser.feed(piece)
            yield from parser.end()
        except HTTPX_ERRORS as error:
            raise self._to_error(error) from error
        finally:
            self.http_response.close()

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

    Attributes:
        http_response: The httpx response.
    """

    def __init__(self, response: httpx.Response, to_error: Callable[[Exception], Exception]) -> None:
        self.http_response: httpx.Response = response
        self._to_error = to_error
        self._events = self._read()

    async def _read(self) -> AsyncGenerator[ServerSentEvent, None]:
        parser = _Parser()
        try:
            async for piece in self.http_response.aiter_bytes():
                for event in parser.feed(piece):
                    yield event
            for event in parser.end():
                yield event
        except HTTPX_ERRORS as error:
            raise self._to_error(error) from error
        finally:
            await self.http_response.aclose()

    def __aiter__(self) -> "AsyncEventStream":
        return self

    async def __anext__(self) -> ServerSentEvent:
        return await self._events.__anext__()

    async def aclose(self) -> None:
        """Stop reading and close the reply. There are no events afterwards."""
        await self._events.aclose()
        await self.http_response.aclose()

    async def __aenter__(self) -> "AsyncEventStream":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

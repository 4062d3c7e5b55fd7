"""Server-sent events: replies of the content type ``text/event-stream``, event by event."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import httpx


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


class _Parser:
    """Lines in, events out, as the HTML standard describes the format."""

    def __init__(self) -> None:
        self._data: list[str] = []
        self._event = ""
        self._id = ""
        self._retry: int | None = None

    def feed(self, line: str) -> ServerSentEvent | None:
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


class EventStream:
    """The events of a reply as they arrive. Leave it early and the connection is closed: use it in a ``with`` block."""

    def __init__(self, response: httpx.Response) -> None:
        self.http_response = response
        self._events = self._read()

    def _read(self) -> Iterator[ServerSentEvent]:
        parser = _Parser()
        try:
            for line in self.http_response.iter_lines():
                if (event := parser.feed(line)) is not None:
                    yield event
        finally:
            self.http_response.close()

    def __iter__(self) -> Iterator[ServerSentEvent]:
        return self._events

    def __next__(self) -> ServerSentEvent:
        return next(self._events)

    def close(self) -> None:
        """Stop reading and give the connection back."""
        self.http_response.close()

    def __enter__(self) -> EventStream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncEventStream:
    """The asynchronous form of :class:`EventStream`, for an ``async with`` block."""

    def __init__(self, response: httpx.Response) -> None:
        self.http_response = response
        self._events = self._read()

    async def _read(self) -> AsyncIterator[ServerSentEvent]:
        parser = _Parser()
        try:
            async for line in self.http_response.aiter_lines():
                if (event := parser.feed(line)) is not None:
                    yield event
        finally:
            await self.http_response.aclose()

    def __aiter__(self) -> AsyncIterator[ServerSentEvent]:
        return self._events

    async def __anext__(self) -> ServerSentEvent:
        return await self._events.__anext__()

    async def aclose(self) -> None:
        """Stop reading and give the connection back."""
        await self.http_response.aclose()

    async def __aenter__(self) -> AsyncEventStream:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

"""An httpx transport for synchronous and asynchronous clients that calls a function instead of a server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator

import httpx

from abwire.testing.engine.exchange import Reply


class FakeTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Passes requests to a function. It opens no socket, and starts no thread.

    Args:
        answer: Returns the reply to a request, whose body is read.
    """

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response]) -> None:
        self._answer = answer

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of a synchronous client.

        Args:
            request: The request.

        Returns:
            The response.
        """
        request.read()
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an asynchronous client.

        Args:
            request: The request.

        Returns:
            The response.
        """
        await request.aread()
        return self._answer(request)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class _Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a response in chunks."""

    def __init__(self, chunks: list[bytes]) -> None:
        self._chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        yield from self._chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            yield chunk


def response_of(reply: Reply, headers: list[tuple[str, str]]) -> httpx.Response:
    """A reply as httpx has it.

    Args:
        reply: The reply.
        headers: Its headers, with those that every reply has.

    Returns:
        The response.
    """
    if reply.stream is not None:
        return httpx.Response(reply.status, headers=headers, stream=_Chunks(_all_of(reply.stream())))
    if reply.content or reply.status not in (204, 304):
        headers = [*headers, ("content-length", str(len(reply.content)))]
    return httpx.Response(reply.status, headers=headers, stream=_Chunks([reply.content]))


def _all_of(chunks: AsyncIterator[bytes]) -> list[bytes]:
    """The chunks of a stream that waits for nothing, without an event loop."""
    found: list[bytes] = []
    while True:
        try:
            anext(chunks).__await__().send(None)
        except StopIteration as stop:
            found.append(stop.value)
        except StopAsyncIteration:
            return found

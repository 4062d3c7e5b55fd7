"""Successful replies whose body is not read yet: it can be read as events, or written to a file."""

from __future__ import annotations

from collections.abc import Callable

import httpx

from .downloads import FileExtractionError, FileTarget, FileWriter, Progress, extractor_for
from .operation import Download
from .response import HTTPX_ERRORS
from .sse import AsyncEventStream, EventStream

_WHOLE_REPLY = Download("reply")


class StreamedResponse:
    """A successful reply whose body is not read yet. Async clients use the methods that begin with ``a``.

    Args:
        response: The httpx response.
        to_error: Returns the error to raise for an error of httpx.
        unexpected: Returns the error to raise for a reply that is not what the operation promises. Its argument
            continues the words "the reply of goals.export()".
        keeper: An object that closes the response when it is dropped; None leaves closing to the user.

    Attributes:
        response: The httpx response.
    """

    def __init__(
        self,
        response: httpx.Response,
        to_error: Callable[[Exception], Exception],
        unexpected: Callable[[str], Exception],
        keeper: object = None,
    ) -> None:
        self.response: httpx.Response = response
        self._to_error = to_error
        self._unexpected = unexpected
        self._keeper = keeper

    def read(self) -> None:
        """Read the body into memory.

        Raises:
            APIConnectionError: The connection failed.
        """
        try:
            self.response.read()
        except HTTPX_ERRORS as error:
            raise self._to_error(error) from error

    async def aread(self) -> None:
        """Read the body into memory.

        Raises:
            APIConnectionError: The connection failed.
        """
        try:
            await self.response.aread()
        except HTTPX_ERRORS as error:
            raise self._to_error(error) from error

    def events(self) -> EventStream:
        """Read the body event by event.

        Returns:
            The events, as they arrive.

        Raises:
            DecodeError: The reply is not an event stream.
            APIConnectionError: The connection failed.
        """
        if not self._is_event_stream:
            self.read()
            raise self._unexpected("is not an event stream")
        return EventStream(self.response, self._to_error, self._keeper)

    async def aevents(self) -> AsyncEventStream:
        """Read the body event by event.

        Returns:
            The events, as they arrive.

        Raises:
            DecodeError: The reply is not an event stream.
            APIConnectionError: The connection failed.
        """
        if not self._is_event_stream:
            await self.aread()
            raise self._unexpected("is not an event stream")
        return AsyncEventStream(self.response, self._to_error, self._keeper)

    @property
    def _is_event_stream(self) -> bool:
        media_type: str = self.response.headers.get("Content-Type", "")
        return media_type.partition(";")[0].strip().lower() == "text/event-stream"

    def save(self, to: FileTarget, progress: Progress | None, download: Download = _WHOLE_REPLY) -> int:
        """Write the file that the reply holds, and close the reply.

        Args:
            to: The path, or a binary file open for writing.
            progress: Called after each piece with the bytes received and their total.
            download: Where the reply holds the file; by default the whole reply is the file.

        Returns:
            The size of the file in bytes.

        Raises:
            OSError: The file can't be written.
            DecodeError: The reply does not hold the complete file.
            APIConnectionError: The connection failed.
        """
        extractor = extractor_for(download, self.response.headers.get("content-type", ""))
        try:
            with FileWriter(to) as writer:
                for piece in self.response.iter_bytes():
                    writer.write(extractor.feed(piece))
                    self._report(progress)
                extractor.end()
        except HTTPX_ERRORS as error:
            raise self._to_error(error) from error
        except FileExtractionError as error:
            raise self._unexpected(str(error)) from error
        finally:
            self.response.close()
        return writer.written

    async def asave(self, to: FileTarget, progress: Progress | None, download: Download = _WHOLE_REPLY) -> int:
        """Write the file that the reply holds in a thread, and close the reply.

        Args:
            to: The path, or a binary file open for writing.
            progress: Called after each piece with the bytes received and their total.
            download: Where the reply holds the file; by default the whole reply is the file.

        Returns:
            The size of the file in bytes.

        Raises:
            OSError: The file can't be written.
            DecodeError: The reply does not hold the complete file.
            APIConnectionError: The connection failed.
        """
        from anyio import (
            to_thread,
        )  # works with asyncio and trio; httpx depends on it, and sync programs never import it

        extractor = extractor_for(download, self.response.headers.get("content-type", ""))
        try:
            with FileWriter(to) as writer:
                async for piece in self.response.aiter_bytes():
                    await to_thread.run_sync(writer.write, extractor.feed(piece))
                    self._report(progress)
                extractor.end()
        except HTTPX_ERRORS as error:
            raise self._to_error(error) from error
        except FileExtractionError as error:
            raise self._unexpected(str(error)) from error
        finally:
            await self.response.aclose()
        return writer.written

    def _report(self, progress: Progress | None) -> None:
        if progress is not None:
            size = self.response.headers.get("Content-Length", "")
            progress(self.response.num_bytes_downloaded, int(size) if size.isascii() and size.isdigit() else None)

"""Successful replies whose body is not read yet: it can be read as events, or written to a file."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import partial

import httpx

from .content_coding import ContentDecoder, decoder_for, why_still_coded
from .downloads import FileExtractionError, FileTarget, FileWriter, Progress, extractor_for
from .operation import Download
from .reading import aread, read
from .sse import STREAM_ERRORS, AsyncEventStream, EventStream

_WHOLE_REPLY = Download("reply")
_INCOMPLETE = (204, 205, 206)
_LONGEST_LENGTH = 20  # digits; Python refuses to read more than 4,300


class StreamedResponse:
    """A successful reply whose body is not read yet. Async clients use the methods that begin with ``a``.

    Args:
        response: The httpx response.
        to_error: Returns the error to raise for an error of httpx.
        unexpected: Returns the error to raise for a reply that is not what the operation promises. Its argument
            continues the words "the reply of goals.export()".
        keeper: An object that closes the response when it is dropped; None leaves closing to the user.
        aclose: Closes the response of an async client, and ends its keeper; by default the response's own method.

    Attributes:
        response: The httpx response.
        aclose: Closes the response of an async client.
    """

    def __init__(
        self,
        response: httpx.Response,
        to_error: Callable[[Exception], Exception],
        unexpected: Callable[[str], Exception],
        keeper: object = None,
        aclose: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self.response: httpx.Response = response
        self._to_error = to_error
        self._unexpected = unexpected
        self._keeper = keeper
        self.aclose: Callable[[], Awaitable[None]] = response.aclose if aclose is None else aclose

    def read(self) -> None:
        """Read the body into memory.

        Raises:
            APIConnectionError: The connection failed.
        """
        try:
            read(self.response)
        except STREAM_ERRORS as error:
            raise self._to_error(error) from error

    async def aread(self) -> None:
        """Read the body into memory.

        Raises:
            APIConnectionError: The connection failed.
        """
        try:
            await aread(self.response)
        except STREAM_ERRORS as error:
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
            await self.aclose()
            raise self._unexpected("is not an event stream")
        return AsyncEventStream(self.response, self._to_error, self.aclose)

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
            APIConnectionError: The connection failed, or the body is incomplete or can't be decompressed.
        """
        saving = _Saving(self.response, to, download)
        try:
            saving.open()
            for piece in saving.pieces():
                saving.write(piece)
                saving.report(progress)
            saving.commit()
        except STREAM_ERRORS as error:
            raise self._to_error(error) from error
        except FileExtractionError as error:
            raise self._unexpected(str(error)) from error
        finally:
            saving.close()
            self.response.close()
        return saving.written

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
            APIConnectionError: The connection failed, or the body is incomplete or can't be decompressed.
        """
        # It works with asyncio and trio. httpx depends on it, and sync programs never import it.
        from anyio import to_thread

        saving = _Saving(self.response, to, download)
        try:
            await to_thread.run_sync(saving.in_thread, saving.open)
            async for piece in saving.apieces():
                await to_thread.run_sync(saving.in_thread, partial(saving.write, piece))
                saving.report(progress)
            await to_thread.run_sync(saving.in_thread, saving.commit)
        except STREAM_ERRORS as error:
            raise self._to_error(error) from error
        except FileExtractionError as error:
            raise self._unexpected(str(error)) from error
        finally:
            saving.close()
            await self.aclose()
        return saving.written


class _Saving:
    """One download: it decompresses the body of a reply, extracts the file and writes it.

    Args:
        response: The httpx response.
        to: The path, or a binary file open for writing.
        download: Where the reply holds the file.
    """

    def __init__(self, response: httpx.Response, to: FileTarget, download: Download) -> None:
        self._response = response
        self._decoder = decoder_for(response.headers)
        self._extractor = extractor_for(download, response.headers.get("content-type", ""))
        self._writer = FileWriter(to)
        self._body: bytes | None = None  # if it was read before
        self._lock = threading.Lock()
        self._is_busy = False
        self._is_closed = False

    @property
    def written(self) -> int:
        """The number of bytes written so far."""
        return self._writer.written

    def open(self) -> None:
        """Open the file.

        Raises:
            FileExtractionError: The status says that the reply is not the complete file, or it can't be decompressed.
        """
        if self._response.status_code in _INCOMPLETE:
            raise FileExtractionError(f"has the status {self._response.status_code}, so it is not the complete file")
        if why := why_still_coded(self._response.headers):
            raise FileExtractionError(why)
        if self._response.is_stream_consumed:
            self._body = self._body_in_memory()
        self._writer.open()

    def _body_in_memory(self) -> bytes:
        """Return the body of a reply that was read before, by an event hook or since the transport makes whole replies.

        httpx has decoded it then. The bytes before that are there only if the transport passed them in one piece.
        """
        source = getattr(self._response.stream, "_stream", None)
        if isinstance(source, httpx.ByteStream) and self._decoder is not None:
            return next(iter(source))
        self._decoder = ContentDecoder()
        return self._response.content

    def pieces(self) -> Iterator[bytes]:
        """Return the pieces of the body as they arrive."""
        if self._body is not None:
            return iter((self._body,))
        return self._response.iter_raw() if self._decoder is not None else self._response.iter_bytes()

    def apieces(self) -> AsyncIterator[bytes]:
        """Return the pieces of the body as they arrive."""
        if self._body is not None:
            return _only(self._body)
        return self._response.aiter_raw() if self._decoder is not None else self._response.aiter_bytes()

    def write(self, piece: bytes) -> None:
        """Write the part of the file that a piece of the body holds."""
        for decoded in self._decoder.feed(piece) if self._decoder is not None else (piece,):
            self._writer.write(self._extractor.feed(decoded))

    def report(self, progress: Progress | None) -> None:
        """Tell the caller how much has arrived."""
        if progress is not None:
            progress(self._received, self._announced)

    @property
    def _received(self) -> int:
        return self._response.num_bytes_downloaded if self._body is None else len(self._body)

    @property
    def _announced(self) -> int | None:
        size = self._response.headers.get("Content-Length", "")
        return int(size) if size.isascii() and size.isdigit() and len(size) <= _LONGEST_LENGTH else None

    def commit(self) -> None:
        """Check that the file is complete, and put it in its place."""
        # Over a connection, h11 has checked this already. Other transports may not.
        if self._body is None and self._announced is not None and self._received < self._announced:
            raise httpx.DecodingError("the body is shorter than its Content-Length")
        if self._decoder is not None:
            self._decoder.end()
        self._extractor.end()
        self._writer.commit()

    def in_thread(self, step: Callable[[], None]) -> None:
        """Take a step in a thread, which `asyncio.Task.cancel` leaves behind: then it closes the file at its end.

        Args:
            step: `open`, `commit`, or a call of `write`.
        """
        with self._lock:
            if self._is_closed:
                return
            self._is_busy = True
        try:
            step()
        finally:
            with self._lock:
                self._is_busy, was_left = False, self._is_closed
            if was_left:
                self._writer.close()

    def close(self) -> None:
        """Close the file, and delete it if it was not committed."""
        with self._lock:
            self._is_closed = True
            if self._is_busy:  # the event loop must not wait for the thread, which may wait for the reader of a pipe
                return
        self._writer.close()


async def _only(piece: bytes) -> AsyncIterator[bytes]:
    yield piece

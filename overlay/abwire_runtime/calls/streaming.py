"""Successes whose body is still to be read: as events, or into a file."""

from __future__ import annotations

from collections.abc import Callable

import httpx

from .downloads import FileTarget, NoFileError, Progress, Target, reader_of
from .operation import Download
from .response import HTTPX_ERRORS
from .sse import AsyncEventStream, EventStream

_WHOLE = Download("reply")


class StreamedResponse:
    """A success with its body still to be read, in the synchronous way or the other.

    Args:
        response: httpx's response.
        failed: Makes the error to raise of what goes wrong while it is read.
        bad: Makes the error to raise when it is not what the operation promises, of what it is instead.
        keeper: An object that is kept for as long as the response is used, and closes the response when it is dropped.
    """

    def __init__(
        self,
        response: httpx.Response,
        failed: Callable[[Exception], Exception],
        bad: Callable[[str], Exception],
        keeper: object = None,
    ) -> None:
        self.response = response
        self._failed = failed
        self._bad = bad
        self._keeper = keeper

    def read(self) -> None:
        """Read it into memory."""
        try:
            self.response.read()
        except HTTPX_ERRORS as error:
            raise self._failed(error) from error

    async def aread(self) -> None:
        """Read it into memory."""
        try:
            await self.response.aread()
        except HTTPX_ERRORS as error:
            raise self._failed(error) from error

    def events(self) -> EventStream:
        """Give it event by event."""
        if not self._is_event_stream:
            self.read()
            raise self._bad("is no event stream")
        return EventStream(self.response, self._failed, self._keeper)

    async def aevents(self) -> AsyncEventStream:
        """Give it event by event."""
        if not self._is_event_stream:
            await self.aread()
            raise self._bad("is no event stream")
        return AsyncEventStream(self.response, self._failed, self._keeper)

    @property
    def _is_event_stream(self) -> bool:
        media_type: str = self.response.headers.get("Content-Type", "")
        return media_type.partition(";")[0].strip().lower() == "text/event-stream"

    def save(self, to: FileTarget, progress: Progress | None, download: Download = _WHOLE) -> int:
        """Write the file that is in it, and give the file's size.

        Raises:
            OSError: The file can't be written.
        """
        reader = reader_of(download)
        try:
            with Target(to) as target:
                for piece in self.response.iter_bytes():
                    target.write(reader.feed(piece))
                    self._tell(progress)
                reader.end()
        except HTTPX_ERRORS as error:
            raise self._failed(error) from error
        except NoFileError as error:
            raise self._bad(str(error)) from error
        finally:
            self.response.close()
        return target.written

    async def asave(self, to: FileTarget, progress: Progress | None, download: Download = _WHOLE) -> int:
        """Write the file that is in it, in a thread, and give the file's size.

        Raises:
            OSError: The file can't be written.
        """
        from anyio import to_thread  # httpx needs it for asyncio and trio alike; a synchronous program never does

        reader = reader_of(download)
        try:
            with Target(to) as target:
                async for piece in self.response.aiter_bytes():
                    await to_thread.run_sync(target.write, reader.feed(piece))
                    self._tell(progress)
                reader.end()
        except HTTPX_ERRORS as error:
            raise self._failed(error) from error
        except NoFileError as error:
            raise self._bad(str(error)) from error
        finally:
            await self.response.aclose()
        return target.written

    def _tell(self, progress: Progress | None) -> None:
        if progress is not None:
            size = self.response.headers.get("Content-Length", "")
            progress(self.response.num_bytes_downloaded, int(size) if size.isascii() and size.isdigit() else None)

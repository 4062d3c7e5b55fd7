"""The asynchronous client of Convert's management API."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from abwire_api.convert.async_client import AsyncClient
from abwire_runtime._lazy import LazyModule
from abwire_runtime._public import public
from abwire_runtime._tracebacks import forgets_arguments
from abwire_runtime.calls.resource import resource_group

from .client import ConvertBase

if TYPE_CHECKING:
    from abwire_runtime.calls import downloads

    from . import async_reports
else:  # annotations name what is in them, and importing them takes long
    downloads = LazyModule("abwire_runtime.calls.downloads")
    async_reports = LazyModule("abwire.convert.async_reports")


@public
class AsyncConvert(ConvertBase[httpx.AsyncClient], AsyncClient):
    """Asynchronous client of Convert's management API."""

    experiences_reports: resource_group[async_reports.AsyncExperiencesReports] = resource_group(  # pyright: ignore[reportIncompatibleVariableOverride] - it is never replaced
        async_reports, "AsyncExperiencesReports"
    )
    """Results of an experience: aggregated, daily, traffic split, exports, rows, and removal of collected data."""

    @forgets_arguments
    async def download(self, link: str, *, to: downloads.FileTarget, progress: downloads.Progress | None = None) -> int:
        """Save the file at a link from Convert, such as that of a raw data export, without holding it in memory.

        No credentials are sent. No error or log line shows the link, since it is all that is needed to read the file.

        Args:
            link: The link, an absolute http(s) URL.
            to: A path, which will hold the complete file or be left as it was; or a binary file open for writing.
            progress: Called with the number of bytes received so far, and the total or None if the server does not say.

        Returns:
            The size of the file in bytes.

        Raises:
            APIConnectionError: No reply arrived, or only part of it.
            APIStatusError: There is no file, or the link has expired.
            ConfigurationError: The link is not a URL.
            OSError: The file can't be written.
        """
        return await (await self._open_link(link)).asave(to, progress)

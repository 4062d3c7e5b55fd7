"""Below HTTP: connections that can be cut or reset."""

from __future__ import annotations

import asyncio
import socket
import struct
from contextlib import suppress
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol


class Protocol(H11Protocol):
    """uvicorn's protocol, which hands itself to the application in ``scope["state"]["connection"]``."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Pass the connection on."""
        super().connection_made(transport)
        self.app_state: dict[str, Any] = {**self.app_state, "connection": self}

    async def reset(self) -> None:
        """Pass the connection on."""
        """End the connection with a RST. Data that was sent last may be lost."""
        raw = self.transport.get_extra_info("socket")
        if raw is not None:
            # With a linger time of 0, the kernel resets the connection instead of closing it properly.
            with suppress(OSError):  # the client has closed it already
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.transport.abort()
        await self._gone()

    async def cut(self) -> None:
        """Close the connection properly, in the middle of a reply."""
        self.transport.close()
        await self._gone()

    async def _gone(self) -> None:
        # uvicorn complains of a missing reply unless it has noticed that the connection is gone.
        while not self.cycle.disconnected:
            await asyncio.sleep(0)

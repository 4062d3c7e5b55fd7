"""A worker's calls: each with a marker of its own, and recorded in the ledger however it ends."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from abwire import BatchResult
from load.ledger import MARKER, Call, Ledger, is_expected

ResultT = TypeVar("ResultT")


class Worker:
    """What threads and tasks that call have in common.

    Args:
        name: Its name, the first part of its markers.
        clients: The clients by API, which other workers use as well.
        known: Ids of objects that the sandbox has.
        folder: Where it may write files.
        ledger: Where calls are recorded.

    Attributes:
        random: Its random numbers. They depend on the name only.
        at: When it last made progress, in seconds of ``time.monotonic``.
        has_ended: Whether it is done.
    """

    def __init__(
        self, name: str, clients: Mapping[str, Any], known: Mapping[str, Any], folder: Path, ledger: Ledger
    ) -> None:
        self.name: str = name
        self.clients = clients
        self.known = known
        self.file: Path = folder / f"{name}.download"
        self.random: random.Random = random.Random(name)
        self.at: float = time.monotonic()
        self.has_ended: bool = False
        self._ledger = ledger
        self._number = 0

    def marker(self) -> str:
        """Return the marker of the next call."""
        self._number += 1
        return f"{self.name}-{self._number}"

    def _client(self, api: str, marker: str) -> Any:
        options: dict[str, Any] = {"headers": {MARKER: marker}}
        if self.random.random() < 0.05:
            options["deadline"] = self.random.uniform(0.05, 2)
        return self.clients[api].with_options(**options)

    def _record(self, call: Call) -> None:
        self.at = time.monotonic()
        self._ledger.record(call)

    def _failed(self, marker: str, name: str, counts: bool, error: Exception) -> None:
        if not is_expected(name, error):
            self._ledger.problem(f"{name} ({marker}) raised {type(error).__name__}", error)
        self._record(Call(marker, name, counts, "raised", error))


class SyncWorker(Worker):
    """A thread that calls."""

    def call(
        self, api: str, name: str, use: Callable[[Any], ResultT], *, counts: bool = False, given: int = 0
    ) -> ResultT | None:
        """Make a call.

        Args:
            api: The API.
            name: The name of the operation.
            use: Calls the client.
            counts: Whether the call must not be processed twice.
            given: The number of events of a batch.

        Returns:
            The result; None if an error was raised.
        """
        marker = self.marker()
        try:
            result = use(self._client(api, marker))
        except Exception as error:
            self._failed(marker, name, counts, error)
            return None
        batch = result if isinstance(result, BatchResult) else None
        self._record(Call(marker, name, counts, "returned", batch=batch, given=given))
        return result


class AsyncWorker(Worker):
    """A task that calls. Some calls are cancelled."""

    async def call(
        self, api: str, name: str, use: Callable[[Any], Awaitable[ResultT]], *, counts: bool = False, given: int = 0
    ) -> ResultT | None:
        """Make a call. This is the asynchronous form of `SyncWorker.call`.

        Returns:
            The result; None if an error was raised, or if the call was cancelled.
        """
        from anyio import move_on_after

        marker = self.marker()
        patience = self.random.uniform(0, 0.05) if self.random.random() < 0.05 and not given else None
        result: ResultT | None = None
        try:
            with move_on_after(patience) as scope:
                result = await use(self._client(api, marker))
        except Exception as error:
            self._failed(marker, name, counts, error)
            return None
        if scope.cancelled_caught:
            self._record(Call(marker, name, counts, "cancelled"))
            return None
        batch = result if isinstance(result, BatchResult) else None
        self._record(Call(marker, name, counts, "returned", batch=batch, given=given))
        return result

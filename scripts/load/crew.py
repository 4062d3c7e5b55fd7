"""The workers of a soak: threads with synchronous clients, and event loops of asyncio and trio."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
import traceback
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import anyio

from abwire import (
    VWO,
    AsyncConvert,
    AsyncConvertServing,
    AsyncOptimizely,
    AsyncVWO,
    AsyncWebtrends,
    Convert,
    ConvertServing,
    Optimizely,
    Retries,
    Webtrends,
)
from load import async_calls, sync_calls
from load.calling import AsyncWorker, SyncWorker, Worker
from load.ledger import Ledger
from load.server import Server

_SYNC: Mapping[str, Callable[..., Any]] = {
    "convert": Convert,
    "convert_serving": ConvertServing,
    "vwo": VWO,
    "webtrends": Webtrends,
    "optimizely": Optimizely,
}
_ASYNC: Mapping[str, Callable[..., Any]] = {
    "convert": AsyncConvert,
    "convert_serving": AsyncConvertServing,
    "vwo": AsyncVWO,
    "webtrends": AsyncWebtrends,
    "optimizely": AsyncOptimizely,
}
_OPTIONS: dict[str, Any] = {"retries": Retries(backoff=0.02, max_wait=0.2, max_total=20), "timeout": 2.0}

THREADS = 4
TASKS = 4
"""In each event loop."""

LOOPS = ("asyncio", "asyncio", "short", "trio")
"""The threads with an event loop: two that run as long as the soak, one that makes a new loop for every few calls."""

_ROUNDS_OF_SHORT_LOOPS = 5


class Crew:
    """All workers, which share five synchronous and five asynchronous clients.

    Args:
        server: The sandbox.
        ledger: Where calls are recorded.
        folder: Where files may be written.
        pause: For how many seconds each worker waits after a call.

    Attributes:
        workers: The workers.
    """

    def __init__(self, server: Server, ledger: Ledger, folder: Path, pause: float = 0.0) -> None:
        self._ledger = ledger
        self._pause = pause
        self._stopping = threading.Event()
        self._sync = {api: make(**server.arguments[api], **_OPTIONS) for api, make in _SYNC.items()}
        self._async = {api: make(**server.arguments[api], **_OPTIONS) for api, make in _ASYNC.items()}
        self.workers: list[Worker] = []
        self._threads: list[threading.Thread] = []
        for number in range(THREADS):
            worker = SyncWorker(f"thread{number}", self._sync, server.known, folder, ledger)
            self.workers.append(worker)
            self._add(worker.name, self._work, worker)
        for number, kind in enumerate(LOOPS):
            tasks = [
                AsyncWorker(f"{kind}{number}.{task}", self._async, server.known, folder, ledger)
                for task in range(TASKS)
            ]
            self.workers.extend(tasks)
            self._add(f"{kind}{number}", self._run_loop, kind, tasks)

    def _add(self, name: str, target: Callable[..., None], *arguments: Any) -> None:
        self._threads.append(threading.Thread(target=target, args=arguments, name=name, daemon=True))

    def start(self) -> None:
        """Begin to call."""
        for thread in self._threads:
            thread.start()

    def stuck(self, patience: float) -> list[str]:
        """Return which workers have not ended a call for some seconds, and what their threads do.

        Args:
            patience: The seconds.
        """
        now = time.monotonic()
        found = [each.name for each in self.workers if not each.has_ended and now - each.at > patience]
        if not found:
            return []
        frames = sys._current_frames()
        stacks = [
            f"{thread.name}:\n{''.join(traceback.format_stack(frames[thread.ident]))}"
            for thread in threading.enumerate()
            if thread.ident in frames
        ]
        return [f"no progress in {patience:g} s: {', '.join(found)}", *stacks]

    def stop(self, patience: float) -> list[str]:
        """Have all workers end their calls, and close the clients.

        Args:
            patience: The seconds that it may take.

        Returns:
            What went wrong.
        """
        self._stopping.set()
        until = time.monotonic() + patience
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        if any(thread.is_alive() for thread in self._threads):
            return self.stuck(0.0)
        for client in self._sync.values():
            client.close()
        asyncio.run(self._close())
        return []

    async def _close(self) -> None:
        for client in self._async.values():
            await client.aclose()

    def _work(self, worker: SyncWorker) -> None:
        try:
            while not self._stopping.is_set():
                worker.random.choice(sync_calls.MIX)(worker)
                self._stopping.wait(self._pause)
        except BaseException as error:
            self._ledger.problem(f"{worker.name} ended", error)
        worker.has_ended = True

    async def _atask(self, worker: AsyncWorker, rounds: float) -> None:
        try:
            while not self._stopping.is_set() and rounds > 0:
                rounds -= 1
                await worker.random.choice(async_calls.MIX)(worker)
                await anyio.sleep(self._pause)
        except Exception as error:
            self._ledger.problem(f"{worker.name} ended", error)

    def _run_loop(self, kind: str, workers: list[AsyncWorker]) -> None:
        try:
            if kind == "trio":
                import trio

                trio.run(self._nursery, workers)
            elif kind == "asyncio":
                asyncio.run(self._gather(workers, float("inf")))
            else:
                while not self._stopping.is_set():
                    asyncio.run(self._gather(workers, _ROUNDS_OF_SHORT_LOOPS))
        except BaseException as error:
            self._ledger.problem(f"the event loop of {workers[0].name} ended", error)
        for worker in workers:
            worker.has_ended = True

    async def _gather(self, workers: list[AsyncWorker], rounds: float) -> None:
        def failed(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
            self._ledger.problem(f"in an event loop: {context['message']}", context.get("exception"))

        asyncio.get_running_loop().set_exception_handler(failed)
        calling: list[Awaitable[None]] = [self._atask(worker, rounds) for worker in workers]
        await asyncio.gather(*calling)

    async def _nursery(self, workers: list[AsyncWorker]) -> None:
        import trio

        async with trio.open_nursery() as nursery:
            for worker in workers:
                nursery.start_soon(self._atask, worker, float("inf"))

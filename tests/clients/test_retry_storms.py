"""A thousand clients, and a server that is down or asks them to wait: what it receives, by the sandbox's own log.

The clients, their retries and their pauses are the real ones. Only time is not: see ``support.virtual_time``.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import pytest

from abwire import AbwireError, AsyncVWO
from sandbox import Sandbox
from support.virtual_time import World

CLIENTS = 1000
FIRST_SECONDS = 5


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    return World(monkeypatch)


async def call(client: AsyncVWO, number: int) -> bool:
    """Make a call that is safe to repeat. Returns whether it succeeded."""
    try:
        await client.track_user(1, 1, user_id=number)
    except AbwireError:
        return False
    return True


async def steady_load(world: World, seconds: float, each: float = 1.0) -> list[float]:
    """Have a thousand clients call at random times, whether earlier calls have ended or not.

    Args:
        world: The sandbox and the time.
        seconds: How long.
        each: The calls of each client in a second, on average.

    Returns:
        When the calls were made.
    """
    times = sorted(
        (world.random.uniform(0, seconds), client) for client in range(CLIENTS) for _ in range(round(seconds * each))
    )
    async with world.http_client() as http_client:
        arguments = world.sandbox.arguments("vwo")
        clients = [AsyncVWO(**arguments, http_client=http_client) for _ in range(CLIENTS)]
        async with asyncio.TaskGroup() as tasks:
            for at, number in times:
                await asyncio.sleep(at - world.loop.at)
                tasks.create_task(call(clients[number], number))
    return [at for at, _ in times]


def down(world: World, how: str) -> None:
    """Have the server fail from now on."""
    if how == "refused":
        world.is_down = True
    elif how == "503":
        world.sandbox.faults.add("status", times=10**9, status=503, body="down")
    else:
        world.sandbox.faults.add("reset_before_read", times=10**9)


@pytest.mark.parametrize("how", ["503", "reset", "refused"])
def test_retries_add_a_tenth_to_the_load_of_a_server_that_is_down(world: World, how: str) -> None:
    seconds = 15
    down(world, how)
    calls = world.run(steady_load(world, seconds))
    arrivals = world.arrivals()
    assert len(calls) == CLIENTS * seconds

    def between(times: list[float], begin: float, end: float) -> int:
        return sum(begin <= at < end for at in times)

    added = between(arrivals, FIRST_SECONDS, seconds) / between(calls, FIRST_SECONDS, seconds) - 1
    print(added, [between(arrivals, n, n + 1) / between(calls, n, n + 1) - 1 for n in range(seconds)])
    assert 0 < added <= 0.1


async def all_at_once(world: World, calls: int = 1) -> list[bool]:
    """Have a thousand clients make their calls at the same instant."""
    async with world.http_client() as http_client:
        arguments = world.sandbox.arguments("vwo")
        clients = [AsyncVWO(**arguments, http_client=http_client) for _ in range(CLIENTS)]
        return list(await asyncio.gather(*(call(client, n) for n, client in enumerate(clients) for _ in range(calls))))


def refuse_all(sandbox: Sandbox, status: int, value: str) -> None:
    """Have the server refuse each client once."""
    sandbox.faults.add("status", times=CLIENTS, status=status, headers={"Retry-After": value}, body="busy")


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(("value", "least", "most"), [("5", 5.0, 6.25), ("1", 1.0, 2.0), ("40", 40.0, 50.0)])
def test_clients_that_are_told_to_wait_do_not_return_together(
    world: World, status: int, value: str, least: float, most: float
) -> None:
    refuse_all(world.sandbox, status, value)
    assert all(world.run(all_at_once(world)))
    arrivals = world.arrivals()
    assert arrivals[:CLIENTS] == [0.0] * CLIENTS
    returned = arrivals[CLIENTS:]
    assert len(returned) == CLIENTS
    assert least <= min(returned) <= max(returned) <= most
    tenths = Counter(int((at - least) / (most - least) * 10) for at in returned)
    assert max(tenths.values()) < CLIENTS / 5  # evenly, that would be a tenth



"""Many clients, and a server that is down or asks them to wait: what it receives, by the sandbox's own log.

The clients, their retries and their pauses are the real ones. Only time is not: see ``support.virtual_time``.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from email.utils import formatdate

import pytest

from abwire import AbwireError, AsyncVWO, Retries
from support.virtual_time import BEGIN, World


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


async def steady_load(world: World, number: int, seconds: int) -> list[float]:
    """Have many new clients make a call a second each, at random times, whether earlier calls have ended or not.

    Args:
        world: The sandbox and the time.
        number: How many clients.
        seconds: How long.

    Returns:
        When the calls were made, in order.
    """
    times = sorted((world.random.uniform(0, seconds), client) for client in range(number) for _ in range(seconds))
    async with world.http_client() as http_client:
        arguments = world.sandbox.arguments("vwo")
        clients = [AsyncVWO(**arguments, http_client=http_client) for _ in range(number)]
        async with asyncio.TaskGroup() as tasks:
            for at, client in times:
                await asyncio.sleep(at - world.loop.at)
                tasks.create_task(call(clients[client], client))
    return [at for at, _ in times]


def down(world: World, how: str) -> None:
    """Have the server fail from now on."""
    if how == "refused":
        world.is_down = True
    elif how == "503":
        world.sandbox.faults.add("status", times=10**9, status=503, body="down")
    else:
        world.sandbox.faults.add("reset_before_read", times=10**9)


def added(calls: list[float], arrivals: list[float], begin: float, end: float) -> float:
    """By which share the requests of a time exceed its calls."""
    received, made = (sum(begin <= at < end for at in times) for times in (arrivals, calls))
    return received / made - 1


def test_a_thousand_clients_add_a_tenth_to_the_load_of_a_server_that_is_down(world: World) -> None:
    down(world, "reset")
    calls = world.run(steady_load(world, 1000, 8))
    assert len(calls) == 8000
    assert added(calls, world.arrivals(), 0, 2) > 0.5  # each client finds out by itself
    assert added(calls, world.arrivals(), 5, 8) <= 0.1


@pytest.mark.parametrize("how", ["503", "refused"])
def test_retries_stay_a_tenth_for_as_long_as_the_server_is_down(world: World, how: str) -> None:
    down(world, how)
    calls = world.run(steady_load(world, 40, 60))
    arrivals = world.arrivals()
    assert 0.05 < added(calls, arrivals, 5, 60) <= 0.1
    for begin in (5, 20, 35):  # no later wave either
        assert added(calls, arrivals, begin, begin + 15) < 0.12


@pytest.mark.parametrize("asked", [None, 1, 5])
def test_a_server_that_refuses_all_calls_receives_fewer_than_were_made(world: World, asked: int | None) -> None:
    world.sandbox.faults.add("429", times=10**9, retry_after=asked)
    calls = world.run(steady_load(world, 10, 30))
    assert added(calls, world.arrivals(), 5, 30) < 0


# Retry-After


async def all_at_once(world: World, number: int, retries: Retries | None = None) -> list[bool]:
    """Have many new clients make a call at the same instant. Returns whether each succeeded."""
    async with world.http_client() as http_client:
        arguments = world.sandbox.arguments("vwo")
        clients = [AsyncVWO(**arguments, http_client=http_client, retries=retries) for _ in range(number)]
        return list(await asyncio.gather(*(call(client, n) for n, client in enumerate(clients))))


@pytest.mark.parametrize(
    ("status", "number", "asked", "longest"),
    [(429, 500, "5", 6.25), (429, 200, "1", 2.0), (503, 200, "40", 50.0), (429, 200, "a date", 12.5)],
)
def test_clients_that_are_told_to_wait_do_not_return_together(
    world: World, status: int, number: int, asked: str, longest: float
) -> None:
    least = 10.0 if asked == "a date" else float(asked)
    headers = {"Retry-After": formatdate(BEGIN + 10, usegmt=True) if asked == "a date" else asked}
    world.sandbox.faults.add("status", times=number, status=status, headers=headers, body="busy")
    assert all(world.run(all_at_once(world, number)))
    arrivals = world.arrivals()
    assert arrivals[:number] == [0.0] * number
    returned = arrivals[number:]
    assert len(returned) == number
    assert least <= min(returned) <= max(returned) <= longest
    tenths = Counter(int((at - least) / (longest - least) * 10) for at in returned)
    assert max(tenths.values()) < number / 5  # evenly, that would be a tenth
    assert len(tenths) >= 9

"""Times calls with httpx alone: calls_httpx.py ADDRESS COUNT AT_ONCE; 0 at once is the synchronous client."""

import asyncio
import sys
from time import perf_counter
from typing import Any

import httpx

PATH = "/accounts/1/projects/2/goals/100423"


def main(address: str, count: int, at_once: int) -> float:
    """Return the seconds of the calls, after some calls to warm up."""
    options: dict[str, Any] = {"base_url": address, "headers": {"Authorization": "Bearer id:secret"}, "timeout": None}
    if at_once:
        return asyncio.run(concurrent(options, count, at_once))
    with httpx.Client(**options) as client:
        sequential(client, 50)
        return sequential(client, count)


def sequential(client: httpx.Client, count: int) -> float:
    """Calls one after the other."""
    get = client.get
    start = perf_counter()
    for _ in range(count):
        goal = get(PATH).raise_for_status().json()
        assert goal["name"] == "Newsletter sign-up"
    return perf_counter() - start


async def concurrent(options: dict[str, Any], count: int, at_once: int) -> float:
    """So many workers share the calls."""
    async with httpx.AsyncClient(**options) as client:
        get = client.get

        async def work(numbers: Any) -> None:
            for _ in numbers:
                goal = (await get(PATH)).raise_for_status().json()
                assert goal["name"] == "Newsletter sign-up"

        async def all_of(number: int) -> float:
            numbers = iter(range(number))
            start = perf_counter()
            await asyncio.gather(*(work(numbers) for _ in range(at_once)))
            return perf_counter() - start

        await all_of(at_once)
        return await all_of(count)


if __name__ == "__main__":
    print(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))

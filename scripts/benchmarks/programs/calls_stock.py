"""Times calls with the stock output of openapi-python-client: calls_stock.py ADDRESS COUNT AT_ONCE."""

import asyncio
import sys
from importlib import import_module  # the stock output is not there where types are checked
from time import perf_counter
from typing import Any

get_goal = import_module("stock_convert.api.goals.get_goal")


def main(address: str, count: int, at_once: int) -> float:
    """Return the seconds of the calls, after some calls to warm up."""
    client = import_module("stock_convert").AuthenticatedClient(base_url=address, token="id:secret")
    if at_once:
        return asyncio.run(concurrent(client, count, at_once))
    with client:
        sequential(client, 50)
        return sequential(client, count)


def sequential(client: Any, count: int) -> float:
    """Calls one after the other."""
    start = perf_counter()
    for _ in range(count):
        goal = get_goal.sync(account_id=1, project_id=2, goal_id=100423, client=client)
        assert goal.name == "Newsletter sign-up"
    return perf_counter() - start


async def concurrent(client: Any, count: int, at_once: int) -> float:
    """So many workers share the calls."""
    async with client:

        async def work(numbers: Any) -> None:
            for _ in numbers:
                goal = await get_goal.asyncio(account_id=1, project_id=2, goal_id=100423, client=client)
                assert goal.name == "Newsletter sign-up"

        async def all_of(number: int) -> float:
            numbers = iter(range(number))
            start = perf_counter()
            await asyncio.gather(*(work(numbers) for _ in range(at_once)))
            return perf_counter() - start

        await all_of(at_once)
        return await all_of(count)


if __name__ == "__main__":
    print(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))

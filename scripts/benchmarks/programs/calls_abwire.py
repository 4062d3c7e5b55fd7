"""Times calls with abwire: calls_abwire.py ADDRESS COUNT AT_ONCE AUTH; 0 at once is the synchronous client."""

import asyncio
import sys
from time import perf_counter
from typing import Any

from abwire import AsyncConvert, Convert


def main(address: str, count: int, at_once: int, auth: str) -> float:
    """Return the seconds of the calls, after some calls to warm up."""
    credentials: dict[str, Any] = (
        {"application_id": "id", "secret": "secret"} if auth == "signed" else {"key_id": "id", "key_secret": "secret"}
    )
    options: dict[str, Any] = {**credentials, "account_id": 1, "project_id": 2, "base_url": address, "timeout": None}
    if at_once:
        return asyncio.run(concurrent(options, count, at_once))
    with Convert(**options) as convert:
        sequential(convert, 50)
        return sequential(convert, count)


def sequential(convert: Convert, count: int) -> float:
    """Calls one after the other."""
    get = convert.goals.get
    start = perf_counter()
    for _ in range(count):
        goal = get(100423)
        assert goal.name == "Newsletter sign-up"
    return perf_counter() - start


async def concurrent(options: dict[str, Any], count: int, at_once: int) -> float:
    """So many workers share the calls."""
    async with AsyncConvert(**options) as convert:
        get = convert.goals.get

        async def work(numbers: Any) -> None:
            for _ in numbers:
                goal = await get(100423)
                assert goal.name == "Newsletter sign-up"

        async def all_of(number: int) -> float:
            numbers = iter(range(number))
            start = perf_counter()
            await asyncio.gather(*(work(numbers) for _ in range(at_once)))
            return perf_counter() - start

        await all_of(at_once)
        return await all_of(count)


if __name__ == "__main__":
    print(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]))

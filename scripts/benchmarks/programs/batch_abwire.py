"""Times VWO events through ``batch``: batch_abwire.py ADDRESS COUNT. Prints the seconds."""

import sys
from collections.abc import Iterator
from time import perf_counter
from typing import Any

from abwire import VWO
from abwire.vwo import Push, TrackGoal, TrackUser

ACCOUNT = 60781
START = 1_780_000_000


def events(count: int) -> Iterator[Any]:
    """The events as abwire accepts them. Of twenty, 14 are visitors, 5 conversions and 1 custom dimensions."""
    for number in range(count):
        visitor = f"visitor-{number}"
        kind = number % 20
        if kind < 14:
            yield TrackUser(21, 2, visitor, session_time=START + number)
        elif kind < 19:
            yield TrackGoal(21, 2, 203, visitor, revenue=49.5, session_time=START + number)
        else:
            yield Push({"plan": "gold"}, visitor, session_time=START + number)


def main(address: str, count: int) -> float:
    """Return the seconds of the batch."""
    with VWO(account_id=ACCOUNT, sdk_key="key", base_url=address) as vwo:
        start = perf_counter()
        result = vwo.batch(events(count))
        seconds = perf_counter() - start
    assert result.ok
    assert result.accepted == count
    return seconds


if __name__ == "__main__":
    print(main(sys.argv[1], int(sys.argv[2])))

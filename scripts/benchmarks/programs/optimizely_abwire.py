"""Times Optimizely events through ``batch``: optimizely_abwire.py ADDRESS COUNT. Prints the seconds."""

import sys
from collections.abc import Iterator
from decimal import Decimal
from time import perf_counter

from abwire import Optimizely
from abwire.optimizely import Conversion, Impression

START = 1_780_000_000


def events(count: int) -> Iterator[Impression | Conversion]:
    """Rows as a file may have them: what each visitor was shown, and two conversions later."""
    for number in range(count):
        visitor, at = f"visitor-{number // 3}", START + number
        if number % 3:
            yield Conversion(visitor, "purchase", 77, revenue=Decimal("19.99"), tags={"sku": "a"}, at=at)
        else:
            yield Impression(visitor, 10, 20, 30, at=at)


def main(address: str, count: int) -> float:
    """Return the seconds of the batch."""
    with Optimizely(account_id="6", project_id="5", base_url=address) as optimizely:
        start = perf_counter()
        result = optimizely.batch(events(count))
        seconds = perf_counter() - start
    assert result.ok
    assert result.accepted == count
    return seconds


if __name__ == "__main__":
    print(main(sys.argv[1], int(sys.argv[2])))

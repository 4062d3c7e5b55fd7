"""Times the same events as dicts, posted with httpx: batch_httpx.py ADDRESS COUNT. Prints the seconds."""

import json
import sys
import uuid
from collections.abc import Iterator
from itertools import islice
from time import perf_counter
from typing import Any

import httpx

ACCOUNT = 60781
START = 1_780_000_000
NAMESPACE = uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_URL, "https://vwo.com"), str(ACCOUNT))


def bodies(count: int) -> Iterator[dict[str, Any]]:
    """The events as VWO accepts them."""
    for number in range(count):
        kind = number % 20
        event: dict[str, Any] = {
            "eT": 1 if kind < 14 else 2 if kind < 19 else 3,
            "u": uuid.uuid5(NAMESPACE, f"visitor-{number}").hex.upper(),
            "sId": START + number,
        }
        if kind < 19:
            event["e"] = 21
            event["c"] = 2
            if kind >= 14:
                event["g"] = 203
                event["r"] = 49.5
        else:
            event["t"] = {"u": {"plan": "gold"}}
        yield event


def main(address: str, count: int) -> float:
    """Return the seconds of the batch."""
    params: dict[str, str | int] = {"a": ACCOUNT, "env": "key", "sdk": "httpx", "sdk-v": "0"}
    headers = {"Authorization": "key", "Content-Type": "application/json"}
    with httpx.Client(base_url=address, headers=headers) as client:
        start = perf_counter()
        made = bodies(count)
        while some := list(islice(made, 5000)):
            content = json.dumps({"ev": some}, ensure_ascii=False, separators=(",", ":")).encode()
            client.post("/server-side/batch-events", params=params, content=content).raise_for_status()
        return perf_counter() - start


if __name__ == "__main__":
    print(main(sys.argv[1], int(sys.argv[2])))

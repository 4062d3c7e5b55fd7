"""The sandbox of a soak, in a process of its own: ``python -m load.serving SHARE SEED``.

It prints the arguments of the clients as one line of JSON. Then it reads lists of markers, one in each line of
standard input, and answers each with what it processed for them. An empty list is answered with the totals. It ends when
standard input does.
"""

from __future__ import annotations

import json
import logging
import random
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

from codegen.checkout import Checkout
from load.ledger import MARKER

sys.path.insert(0, str(Checkout().root / "tests"))

from abwire.testing import Sandbox
from abwire.testing.engine.faults import Fault, Faults, Kind
from abwire.testing.engine.records import Events, RecordedRequest, RequestLog
from abwire.testing.engine.specs import api

FAULTS: tuple[tuple[int, Kind, dict[str, Any]], ...] = (
    (20, "status", {"status": 500}),
    (10, "status", {"status": 502, "body": "<html>Bad gateway</html>"}),
    (10, "status", {"status": 503, "headers": {"Retry-After": "0.05"}}),
    (5, "status", {"status": 500, "json": {"code": 500, "message": "Too many requests"}}),
    (10, "429", {"retry_after": 0.05}),
    (15, "reset_before_read", {}),
    (15, "reset_after_read", {}),
    (10, "cut", {}),
    (10, "garbage", {}),
    (5, "mutation", {"mutation": "unknown_fields"}),
    (10, "slow", {"seconds": 0.1}),
    (2, "hang", {}),
    (2, "hang", {"processed": True}),
    (2, "large", {"size": 200_000}),
)
"""How often each fault is applied, in proportion to the others, its kind and its options."""


class RandomFaults(Faults):
    """Faults for a share of all requests.

    Args:
        share: The share, from 0 to 1.
        seed: The start of the random numbers.
    """

    def __init__(self, share: float, seed: int) -> None:
        super().__init__()
        self._share = share
        self._random = random.Random(seed)

    def take(self, api: str, operation_id: str | None) -> Fault | None:
        """Return a fault for a request, or None."""
        if self._random.random() >= self._share:
            return None
        [(_, kind, options)] = self._random.choices(FAULTS, [weight for weight, *_ in FAULTS])
        return Fault(kind, 1, None, None, options)

    def give_back(self, fault: Fault) -> None:
        """Forget a fault that was not applied."""


class MarkedLog(RequestLog):
    """A log that forgets a request when it is asked for its marker."""

    def __init__(self) -> None:
        super().__init__()
        self._by_marker: dict[str, list[RecordedRequest]] = {}
        self._requests = 0
        self._faults: Counter[str] = Counter()

    def add(self, request: RecordedRequest) -> None:
        """Add a request."""
        with self._lock:
            self._by_marker.setdefault(request.headers.get(MARKER, ""), []).append(request)

    def settle(self, marker: str) -> tuple[int, int, int]:
        """Return what was processed for a marker.

        Returns:
            How many requests were processed; how many different events they held; and how many of these came again in
            another request.
        """
        with self._lock:
            found = self._by_marker.pop(marker, [])
            self._requests += len(found)
            self._faults.update(each.fault for each in found if each.fault is not None)
        processed = [each for each in found if each.accepted]
        events = Counter(event for each in processed for event in _events(each))
        return len(processed), len(events), sum(count > 1 for count in events.values())

    def totals(self) -> dict[str, Any]:
        """Return how many requests were settled, and how many of them had a fault of each kind."""
        with self._lock:
            return {"requests": self._requests, "faults": dict(self._faults.most_common())}


class NoEvents(Events):
    """Events that are not kept: the log has them."""

    def add(self, api: str, event: dict[str, Any]) -> None:
        """Forget an event."""


def _events(request: RecordedRequest) -> Iterator[str]:
    """The events that the body of a request for a batch holds."""
    if request.operation_id == "batchEvents":
        for event in json.loads(request.body)["ev"]:
            yield json.dumps(event, sort_keys=True)
    elif request.operation_id == "sendEvents":
        for visitor in json.loads(request.body)["visitors"]:
            for snapshot in visitor["snapshots"]:
                yield from (event["uuid"] for event in snapshot["events"])
    elif request.operation_id in ("sendTrackingEvents", "sendTrackingEventsSdkKey"):
        for visitor in json.loads(request.body)["visitors"]:
            for event in visitor["events"]:
                yield json.dumps([visitor["visitorId"], event], sort_keys=True)


def main() -> None:
    """Serve until standard input ends."""
    logging.getLogger("asyncio").setLevel(logging.ERROR)  # it warns of connections that clients have closed
    share, seed = float(sys.argv[1]), int(sys.argv[2])
    sandbox, log = Sandbox(), MarkedLog()
    sandbox.requests = log
    sandbox.faults = RandomFaults(share, seed)
    sandbox.state.events = sandbox.state.dropped = NoEvents()
    apis = ("convert", "convert_serving", "vwo", "webtrends", "optimizely")
    for name in apis:
        api(name)  # reading a document takes seconds, which are not those of the first calls
    with sandbox:
        known = sandbox.populate()
        print(json.dumps({"known": known, "arguments": {name: sandbox.arguments(name) for name in apis}}), flush=True)
        for line in sys.stdin:
            markers = json.loads(line)
            answer = {marker: log.settle(marker) for marker in markers} if markers else log.totals()
            print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()

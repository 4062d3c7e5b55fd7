"""Batches to Optimizely and Convert: any number of events, each accepted or accounted for, however the server behaves."""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import abwire
from abwire import BatchResult, Optimizely
from abwire import convert_serving as serving
from abwire import optimizely as o
from abwire.errors import ConfigurationError, EventsDiscardedError
from abwire.testing import Sandbox
from support.calling import caller, settled

AT = 1_750_000_000


@dataclass(frozen=True)
class Vendor:
    """What the tests of both vendors differ in.

    Attributes:
        api: The API.
        operation: The operation that takes events.
        make: Makes an event from the name of a visitor and a number.
        wrong: An event that is not valid.
        read: Reads both back from an event that the sandbox stored.
    """

    api: str
    operation: str
    make: Callable[[str, int], Any]
    wrong: Any
    read: Callable[[dict[str, Any]], tuple[str, int]]

    def events(self, count: int, visitors: int = 3) -> list[Any]:
        """Events of some visitors in turns."""
        return [self.make(f"visitor {number % visitors}", number) for number in range(count)]

    def stored(self, sandbox: Sandbox) -> list[tuple[str, int]]:
        """The visitor and the number of each stored event."""
        return [self.read(event) for event in sandbox.events[self.api]]


OPTIMIZELY = Vendor(
    "optimizely",
    "sendEvents",
    lambda visitor, number: o.Conversion(visitor, "purchase", quantity=number, at=AT),
    o.Conversion("v", "purchase", quantity=1.5),  # type: ignore[arg-type]
    lambda event: (event["visitor_id"], event["event"]["quantity"]),
)
CONVERT = Vendor(
    "convert_serving",
    "sendTrackingEventsSdkKey",
    lambda visitor, number: serving.Conversion(visitor, 7, products_count=number),
    serving.Conversion("v", 7, revenue=float("nan")),
    lambda event: (event["visitorId"], event["data"]["goalData"][0]["value"]),
)


@pytest.fixture(params=[OPTIMIZELY, CONVERT], ids=lambda vendor: vendor.api)
def vendor(request: pytest.FixtureRequest) -> Vendor:
    found: Vendor = request.param
    return found


def expected(events: list[Any]) -> list[tuple[Any, Any]]:
    """The visitor and the number of each event."""
    return [
        (each.user_id, each.quantity) if isinstance(each, o.Conversion) else (each.visitor_id, each.products_count)
        for each in events
    ]


def sizes(sandbox: Sandbox) -> list[int]:
    """The number of events in each request."""
    return [
        sum(
            len(container["events"])
            for visitor in json.loads(request.body)["visitors"]
            for container in visitor.get("snapshots", [visitor])
        )
        for request in sandbox.requests
    ]


def test_events_arrive_in_requests_of_the_given_size(sandbox: Sandbox, vendor: Vendor, form: str) -> None:
    events = vendor.events(25)
    result = caller(sandbox, vendor.api, form)("batch", iter(events), size=10)
    assert (result.ok, result.accepted, result.failures, result.requests) == (True, 25, [], 3)
    assert vendor.stored(sandbox) == expected(events)
    assert sizes(sandbox) == [10, 10, 5]
    assert [request.violation for request in sandbox.requests] == [None] * 3


def test_an_asynchronous_iterable_is_taken_as_well(sandbox: Sandbox, vendor: Vendor) -> None:
    events = vendor.events(5)

    async def source() -> AsyncIterator[Any]:
        for each in events:
            yield each

    assert caller(sandbox, vendor.api, "async")("batch", source(), size=2).accepted == 5
    assert vendor.stored(sandbox) == expected(events)


def test_a_wrong_event_is_one_failure(sandbox: Sandbox, vendor: Vendor, form: str) -> None:
    events = [vendor.wrong, *vendor.events(2), "no event", *vendor.events(1)]
    result = caller(sandbox, vendor.api, form)("batch", events)
    assert result.accepted == 3
    assert [(failure.first, failure.events, failure.may_have_arrived) for failure in result.failures] == [
        (0, (vendor.wrong,), False),
        (3, ("no event",), False),
    ]
    assert "must be" in result.failures[0].reason
    assert "must be a" in result.failures[1].reason
    assert len(sandbox.requests) == 1


def test_a_single_event_is_refused(sandbox: Sandbox, vendor: Vendor, form: str) -> None:
    with pytest.raises(TypeError, match="list"):
        caller(sandbox, vendor.api, form)("batch", vendor.make("v", 1))


@pytest.mark.parametrize("size", [0, 10_001])
def test_a_size_out_of_range_is_refused(sandbox: Sandbox, vendor: Vendor, form: str, size: int) -> None:
    with pytest.raises(ValueError, match="size must be 1 to 10000"):
        caller(sandbox, vendor.api, form)("batch", [], size=size)


def test_a_request_that_is_too_large_is_split(sandbox: Sandbox, vendor: Vendor, form: str) -> None:
    sandbox.state.byte_limits[vendor.api] = 900
    events = vendor.events(16)
    result = caller(sandbox, vendor.api, form)("batch", events)
    assert (result.accepted, result.failures) == (16, [])
    assert vendor.stored(sandbox) == expected(events)
    assert sandbox.requests[0].status == 413


def test_failed_requests_do_not_end_a_batch(sandbox: Sandbox, vendor: Vendor, form: str) -> None:
    sandbox.faults.add("status", operation_id=vendor.operation, status=500)
    sandbox.faults.add("reset_after_read", operation_id=vendor.operation)
    events = vendor.events(12)
    result = caller(sandbox, vendor.api, form, retries=0)("batch", events, size=3)
    assert (result.accepted, result.failed) == (6, 6)
    assert [(failure.first, len(failure.events), failure.status) for failure in result.failures] == [
        (0, 3, 500),
        (3, 3, None),
    ]
    assert all(failure.may_have_arrived for failure in result.failures)


@pytest.mark.parametrize("kind", ["garbage", "cut"])
def test_a_reply_that_is_not_the_vendors_does_not_count_as_accepted(sandbox: Sandbox, form: str, kind: Any) -> None:
    sandbox.faults.add(kind, operation_id=CONVERT.operation)
    result = caller(sandbox, CONVERT.api, form)("batch", CONVERT.events(4), size=2)
    assert (result.accepted, result.failed) == (2, 2)
    assert result.failures[0].may_have_arrived


def test_the_page_of_another_server_accepts_no_events(sandbox: Sandbox, vendor: Vendor, form: str) -> None:
    page = {"Content-Type": "text/html"}
    sandbox.faults.add("status", operation_id=vendor.operation, status=200, headers=page, body="<html>Sign in</html>")
    result = caller(sandbox, vendor.api, form)("batch", vendor.events(4), size=2)
    assert (result.accepted, result.failed, result.failures[0].may_have_arrived) == (2, 2, True)


@pytest.mark.parametrize(
    ("vendor", "name"),
    [
        (OPTIMIZELY, "refuse_unusable"),
        (OPTIMIZELY, "anonymize_ip"),
        (OPTIMIZELY, "revision"),
        (CONVERT, "enrich_data"),
        (CONVERT, "source"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.api,
)
def test_a_wrong_option_is_refused_before_an_event_is_taken(
    sandbox: Sandbox, form: str, vendor: Vendor, name: str
) -> None:
    events = iter(vendor.events(2))
    with pytest.raises(TypeError, match=f"{name} must be"):
        caller(sandbox, vendor.api, form)("batch", events, **{name: 5})
    assert len(list(events)) == 2


def test_an_outage_stops_a_batch_that_says_so(sandbox: Sandbox, vendor: Vendor, form: str) -> None:
    sandbox.faults.add("status", times=9, operation_id=vendor.operation, status=500)
    result = caller(sandbox, vendor.api, form, retries=0)("batch", vendor.events(20), size=2, stop_after=3)
    assert (result.accepted, result.failed, result.not_tried, len(sandbox.requests)) == (0, 6, 14, 3)


def test_several_requests_are_in_flight(sandbox: Sandbox, vendor: Vendor, form: str) -> None:
    events = vendor.events(40)
    seen: list[abwire.BatchProgress] = []
    result = caller(sandbox, vendor.api, form)("batch", events, size=4, concurrency=4, on_progress=seen.append)
    assert (result.accepted, len(seen), seen[-1].accepted) == (40, 10, 40)
    assert sorted(vendor.stored(sandbox)) == sorted(expected(events))


def test_failures_go_to_a_file(sandbox: Sandbox, vendor: Vendor, form: str, tmp_path: Path) -> None:
    path = tmp_path / "failures.jsonl"
    sandbox.faults.add("status", operation_id=vendor.operation, status=500)
    events = [*vendor.events(2), vendor.wrong, *vendor.events(2)]
    result = caller(sandbox, vendor.api, form, retries=0)("batch", events, size=2, on_failure=path)
    assert (result.accepted, result.failed, result.failures) == (2, 3, [])
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert sorted((line["index"], line["status"]) for line in lines) == [(0, 500), (1, 500), (2, None)]


def test_a_strict_client_checks_and_sends_the_same(sandbox: Sandbox, vendor: Vendor, form: str) -> None:
    events = vendor.events(4)
    for strict in (False, True):
        assert caller(sandbox, vendor.api, form, strict=strict)("batch", events).accepted == 4
    first, second = (json.loads(request.body) for request in sandbox.requests)
    assert first == second


names = st.lists(st.sampled_from(["a", "b", "ü"]), max_size=30)


@pytest.mark.parametrize("vendor", [OPTIMIZELY, CONVERT], ids=lambda vendor: vendor.api)
@given(visitors=names, size=st.integers(1, 40))
def test_what_arrives_is_what_was_given_in_its_order(
    running_sandbox: Sandbox, vendor: Vendor, visitors: list[str], size: int
) -> None:
    running_sandbox.reset()
    events = [vendor.make(visitor, number) for number, visitor in enumerate(visitors)]
    assert caller(running_sandbox, vendor.api, "sync")("batch", events, size=size).accepted == len(events)
    assert vendor.stored(running_sandbox) == expected(events)


def test_the_type_of_a_result_is_the_same_for_all_vendors(sandbox: Sandbox, vendor: Vendor, form: str) -> None:
    result = BatchResult()
    assert caller(sandbox, vendor.api, form)("batch", vendor.events(1), result=result) is result
    assert result.accepted == 1


# Resuming


class Interrupted(Exception):
    """Ends the source of a batch."""


def until(events: list[Any], stop: int) -> Iterator[Any]:
    """The events, with an error instead of one of them."""
    for number, each in enumerate(events):
        if number == stop:
            raise Interrupted
        yield each


@pytest.mark.parametrize("stop", [0, 1, 7, 19])
def test_a_batch_goes_on_where_it_stopped(
    sandbox: Sandbox, vendor: Vendor, form: str, tmp_path: Path, stop: int
) -> None:
    events, path = vendor.events(20), tmp_path / "checkpoint"
    call = caller(sandbox, vendor.api, form)
    with pytest.raises(Interrupted):
        call("batch", until(events, stop), size=3, checkpoint=path)
    assert call("batch", events, size=3, checkpoint=path).accepted == 20
    assert vendor.stored(sandbox) == expected(events)


class Memory:
    """A checkpoint that keeps everything that was saved."""

    def __init__(self, *saved: str) -> None:
        self.saved = list(saved)

    def load(self) -> str | None:
        return self.saved[-1] if self.saved else None

    def save(self, text: str) -> None:
        self.saved.append(text)


def test_a_batch_that_is_killed_before_it_saves_counts_each_event_once_at_optimizely(
    sandbox: Sandbox, form: str
) -> None:
    """What it had sent since then is sent again, with the same ids."""
    events, memory, call = OPTIMIZELY.events(20), Memory(), caller(sandbox, "optimizely", form)
    assert call("batch", events, size=3, checkpoint=memory).accepted == 20
    assert len(memory.saved) > 5
    for count in range(len(memory.saved)):
        assert call("batch", events, size=3, checkpoint=Memory(*memory.saved[:count])).accepted == 20
    assert OPTIMIZELY.stored(sandbox) == expected(events)
    assert len(sandbox.dropped["optimizely"]) > 20


def test_a_source_that_is_sent_again_counts_once_at_optimizely(sandbox: Sandbox, form: str) -> None:
    events, call = OPTIMIZELY.events(12), caller(sandbox, "optimizely", form, retries=0)
    sandbox.faults.add("reset_after_read", times=3, operation_id="sendEvents")
    assert call("batch", events, size=4).failed == 12
    assert call("batch", events, size=5).accepted == 12
    assert OPTIMIZELY.stored(sandbox) == expected(events)
    assert len(sandbox.dropped["optimizely"]) == 12


SENDS = """
import sys
from abwire import Optimizely
from abwire.optimizely import Conversion

url, checkpoint, count = sys.argv[1:]
events = (Conversion(f"visitor {n // 3}", "purchase", quantity=n, at=1_750_000_000 + n) for n in range(int(count)))
with Optimizely(project_id=5, account_id=6, base_url=url) as optimizely:
    optimizely.batch(
        events, size=20, concurrency=3, checkpoint=checkpoint, on_progress=lambda progress: print(flush=True)
    )
"""


def test_a_program_that_is_killed_again_and_again_counts_each_event_once_at_optimizely(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    count, kills, chance = 1000, 8, random.Random(14)
    command = [sys.executable, "-c", SENDS, sandbox.base_url("optimizely"), str(tmp_path / "checkpoint"), str(count)]
    for attempt in range(kills + 1):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            program.stdout.readlines(-1 if attempt == kills else chance.randint(1, 4))
            if attempt < kills:
                program.kill()
                program.stdout.read()
        if attempt == kills:
            assert program.returncode == 0
    stored = [event["event"]["quantity"] for event in sandbox.events["optimizely"]]
    assert sorted(stored) == list(range(count))


# Optimizely


def test_a_body_stays_below_the_limit_of_optimizely(sandbox: Sandbox, form: str) -> None:
    tags: dict[str, str | float | bool] = {"note": "x" * 100_000}
    events = [o.Conversion(f"v{number}", "purchase", quantity=number, at=AT, tags=tags) for number in range(40)]
    result = caller(sandbox, "optimizely", form)("batch", events)
    assert (result.accepted, result.requests) == (40, 2)
    assert 3_300_000 < len(sandbox.requests[0].body) <= 3_500_000


def test_an_event_that_is_too_large_by_itself_is_a_failure(sandbox: Sandbox, form: str) -> None:
    large = o.Conversion("v", "purchase", tags={"note": "x" * 3_500_000})
    result = caller(sandbox, "optimizely", form)("batch", [*OPTIMIZELY.events(1), large, *OPTIMIZELY.events(1)])
    assert (result.accepted, [failure.first for failure in result.failures]) == (2, [1])


def test_a_batch_has_what_all_its_events_share(sandbox: Sandbox, form: str) -> None:
    seen = o.Impression("v", 1, 2, 3, at=AT, attributes={"plan": "pro"})
    caller(sandbox, "optimizely", form)("batch", [seen], revision="12", anonymize_ip=False)
    (event,) = sandbox.events["optimizely"]
    assert (event["account_id"], event["project_id"], event["revision"]) == ("6", "5", "12")
    assert (event["client_name"], event["client_version"]) == ("abwire", abwire.__version__)
    assert (event["anonymize_ip"], event["enrich_decisions"]) == (False, True)
    assert event["attributes"] == [{"type": "custom", "entity_id": "plan", "key": "plan", "value": "pro"}]
    assert event["decisions"] == [{"campaign_id": "1", "experiment_id": "2", "variation_id": "3"}]
    assert sandbox.requests[0].headers.get("x-optimizely-strict") is None


def test_unusable_events_are_dropped_silently_unless_they_are_refused(sandbox: Sandbox, form: str) -> None:
    events = OPTIMIZELY.events(16)
    events[5] = events[5]._replace(at=5)  # no experiment ran in 1970
    call = caller(sandbox, "optimizely", form)
    assert call("batch", events).accepted == 16
    assert len(sandbox.events["optimizely"]) == 15
    result = call("batch", events, refuse_unusable=True)
    assert (result.accepted, [(failure.first, failure.status) for failure in result.failures]) == (15, [(5, 400)])
    assert not result.failures[0].may_have_arrived


def test_a_batch_of_unusable_events_stops_where_it_should(sandbox: Sandbox, form: str) -> None:
    events = [each._replace(at=5) for each in OPTIMIZELY.events(1000)]
    result = caller(sandbox, "optimizely", form)("batch", events, refuse_unusable=True, stop_after=15)
    assert (result.accepted, result.failed + result.not_tried) == (0, 1000)
    assert result.requests < 40


def test_an_unknown_account_stops_a_batch(sandbox: Sandbox, form: str) -> None:
    result = caller(sandbox, "optimizely", form, account_id="8")("batch", OPTIMIZELY.events(10), size=2)
    assert (result.accepted, result.failed, result.not_tried, len(sandbox.requests)) == (0, 2, 8, 1)


def test_a_failure_holds_the_id_that_was_sent(sandbox: Sandbox, form: str) -> None:
    """So that sending it again counts once."""
    call = caller(sandbox, "optimizely", form, retries=0)
    sandbox.faults.add("reset_after_read", operation_id="sendEvents")
    result = call("batch", [o.Conversion("v", "purchase"), *OPTIMIZELY.events(2)])
    (failure,) = result.failures
    assert failure.may_have_arrived
    assert call("batch", failure.events[::-1]).accepted == 3
    assert (len(sandbox.events["optimizely"]), len(sandbox.dropped["optimizely"])) == (3, 3)


def test_a_client_without_an_account_names_the_missing_setting(sandbox: Sandbox, form: str) -> None:
    with pytest.raises(ConfigurationError, match="OPTIMIZELY_ACCOUNT_ID"):
        caller(sandbox, "optimizely", form, account_id=None)("batch", [])


def finished(made: Any) -> BatchResult:
    """The result of a batch of either form."""
    result: BatchResult = asyncio.run(settled(made))
    return result


def test_the_memory_of_a_batch_does_not_grow_with_its_events(form: str) -> None:
    def peak(count: int) -> int:
        events = (
            o.Conversion(f"visitor-{number}", "purchase", 77, revenue=Decimal("19.99"), at=AT + number)
            for number in range(count)
        )
        transport = httpx.MockTransport(lambda request: httpx.Response(204))
        http: Any = (httpx.Client if form == "sync" else httpx.AsyncClient)(transport=transport)
        kind: Any = Optimizely if form == "sync" else abwire.AsyncOptimizely
        tracemalloc.start()
        try:
            result = finished(kind(project_id=5, account_id=6, http_client=http).batch(events, size=1000))
            assert result.accepted == count
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(1000)  # loads modules
    assert peak(20_000) < 1.1 * peak(5_000)


# Convert


BY_ACCOUNT: dict[str, Any] = {"sdk_key": None, "sdk_key_secret": None}


@pytest.mark.parametrize(("changes", "path"), [({}, "/track/sandbox-sdk-key"), (BY_ACCOUNT, "/track/1/2")])
@pytest.mark.parametrize("strict", [False, True])
def test_converts_events_go_by_sdk_key_or_by_account(
    sandbox: Sandbox, form: str, changes: dict[str, Any], path: str, strict: bool
) -> None:
    segments = {"country": "US", "browser": "CH"}
    seen = serving.Bucketing("v", 1, 2, segments)
    bought = serving.Conversion("v", 3, revenue=Decimal("19.90"), transaction_id="t", segments=segments)
    call = caller(sandbox, "convert_serving", form, strict=strict, **changes)
    assert call("batch", [seen, bought], enrich_data=True, source="shop").ok
    assert sandbox.requests[0].url.removeprefix(sandbox.base_url("convert_serving")) == path
    assert json.loads(sandbox.requests[0].body) == {
        "accountId": "1",
        "projectId": "2",
        "enrichData": True,
        "source": "shop",
        "visitors": [
            {
                "visitorId": "v",
                "segments": segments,
                "events": [
                    {"eventType": "bucketing", "data": {"experienceId": "1", "variationId": "2"}},
                    {
                        "eventType": "conversion",
                        "data": {
                            "goalId": "3",
                            "goalData": [{"key": "amount", "value": 19.9}, {"key": "transactionId", "value": "t"}],
                        },
                    },
                ],
            }
        ],
    }
    assert b'"value":19.90}' in sandbox.requests[0].body


def test_a_visitor_with_other_segments_is_sent_again(sandbox: Sandbox, form: str) -> None:
    events = [serving.Conversion("v", 3, segments={"country": country} if country else None) for country in ("US", "")]
    caller(sandbox, "convert_serving", form)("batch", events)
    assert [event.get("segments") for event in sandbox.events["convert_serving"]] == [{"country": "US"}, None]


def test_events_of_a_bot_were_not_accepted_and_stop_a_batch(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("status", operation_id=CONVERT.operation, status=200, json={"code": "BOT"})
    result = caller(sandbox, "convert_serving", form)("batch", CONVERT.events(10), size=4)
    assert (result.accepted, result.failed, result.not_tried, len(sandbox.requests)) == (0, 4, 6, 1)
    assert isinstance(result.stopped, EventsDiscardedError)
    assert "code BOT" in result.failures[0].reason
    assert not result.failures[0].may_have_arrived


def test_a_failure_of_the_server_in_the_body_of_a_success_does_not_stop_a_batch(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("status", operation_id=CONVERT.operation, status=200, json={"code": "503", "message": "later"})
    result = caller(sandbox, "convert_serving", form)("batch", CONVERT.events(8), size=4)
    assert (result.accepted, result.failed) == (4, 4)
    assert result.failures[0].may_have_arrived


@pytest.mark.parametrize("code", ["\u00b2", "5\u0660\u0663", "5" * 5000, "-503", "499"])
def test_a_code_that_is_no_status_of_500_or_more_refuses_the_events(sandbox: Sandbox, form: str, code: str) -> None:
    sandbox.faults.add("status", operation_id=CONVERT.operation, status=200, json={"code": code})
    result = caller(sandbox, "convert_serving", form)("batch", CONVERT.events(8), size=4)
    assert (result.accepted, result.failed, result.failures[0].may_have_arrived) == (0, 4, False)
    assert isinstance(result.stopped, EventsDiscardedError)


def test_a_wrong_secret_stops_a_batch(sandbox: Sandbox, form: str) -> None:
    result = caller(sandbox, "convert_serving", form, sdk_key_secret="other")("batch", CONVERT.events(4), size=2)
    assert (result.accepted, result.failed, result.not_tried) == (0, 2, 2)


@pytest.mark.parametrize("missing", ["project_id", "account_id"])
def test_a_client_without_its_ids_names_the_missing_setting(sandbox: Sandbox, form: str, missing: str) -> None:
    with pytest.raises(ConfigurationError, match=f"CONVERT_{missing.upper()}"):
        caller(sandbox, "convert_serving", form, **{**BY_ACCOUNT, missing: None})("batch", [])


def test_an_empty_visitor_is_a_failure(sandbox: Sandbox, form: str) -> None:
    result = caller(sandbox, "convert_serving", form)("batch", [serving.Conversion("", 3)])
    assert "visitor_id must not be empty" in result.failures[0].reason

"""VWO: single events, batches, and the visitor's UUID."""

from __future__ import annotations

import asyncio
import json
import socket
import time
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import httpx
import pytest

import abwire
from abwire import VWO, AsyncVWO
from abwire.errors import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    DecodeError,
)
from abwire.testing import Sandbox
from abwire.vwo import BatchResult, Push, TrackGoal, TrackUser, models, visitor_uuid
from support.calling import Call, caller
from support.clients import arguments

KEY = "sandbox-vwo-sdk-key"


API = "vwo"


def users(count: int) -> list[TrackUser]:
    return [TrackUser(101, 2, user_id=f"user {number}") for number in range(count)]


def accounted_for(result: BatchResult, sandbox: Sandbox) -> None:
    """Check that every event either arrived or is in a failure, and that the server has those that arrived."""
    failed = [
        number for failure in result.failures for number in range(failure.first, failure.first + len(failure.events))
    ]
    assert len(failed) == len(set(failed))
    assert len(failed) == result.failed
    assert result.accepted + result.failed + sum(len(each.events) for each in result.unsent) == result.taken
    assert set(failed) < set(range(result.taken)) or not result.accepted
    unknown = sum(len(each.events) for each in result.failures if each.may_have_arrived)
    assert result.accepted <= len(sandbox.events["vwo"]) <= result.accepted + unknown


# UUIDs


@pytest.mark.parametrize(
    ("account_id", "user_id", "expected"),
    [
        (12345, "Xin", "8474AEC8B5D3528392606A265BB07F90"),  # as VWO's own SDKs compute them
        (89499, "Robert", "17DA3CBBFD5D5302AFE89298D694B2E5"),
    ],
)
def test_a_visitors_uuid_is_that_of_vwos_sdks(account_id: int, user_id: str, expected: str) -> None:
    assert visitor_uuid(account_id, user_id) == visitor_uuid(str(account_id), user_id) == expected


@pytest.mark.parametrize("user_id", ["a", "ü 漢字", 17, "x" * 1000])
def test_a_visitors_uuid_is_version_5_in_the_accounts_namespace(user_id: str | int) -> None:
    account = uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_URL, "https://vwo.com"), "3")
    assert visitor_uuid(3, user_id) == uuid.uuid5(account, str(user_id)).hex.upper()


def test_an_empty_user_id_has_no_uuid() -> None:
    with pytest.raises(ValueError, match="user_id"):
        visitor_uuid(3, "")


# Single events


def test_track_user_adds_what_the_api_requires(sandbox: Sandbox, call: Call) -> None:
    before = int(time.time())
    call("track_user", 101, "2", user_id="Alice", user_agent="Visitor/1.0 \u00e9", ip="192.0.2.7")
    (event,) = sandbox.events["vwo"]
    assert before <= event.pop("sId") <= time.time()
    assert 0 <= event.pop("random") < 1
    assert event == {
        "operation": "trackUser",
        "account_id": 3,
        "experiment_id": 101,
        "combination": 2,
        "u": visitor_uuid(3, "Alice"),
        "env": KEY,
        "ap": "server",
        "sdk": "abwire",
        "sdk-v": abwire.__version__,
        "ed": {"p": "server"},
        "visitor_ua": "Visitor/1.0 \u00e9",
        "visitor_ip": "192.0.2.7",
        "headers": {"X-Device-User-Agent": "Visitor/1.0", "VWO-X-Forwarded-For": "192.0.2.7"},
    }


def test_every_call_has_a_new_random_number(sandbox: Sandbox, call: Call) -> None:
    for _ in range(3):
        call("track_user", 101, 2, user_id="a")
    assert len({event["random"] for event in sandbox.events["vwo"]}) == 3


@pytest.mark.parametrize(("revenue", "sent"), [(Decimal("5.50"), 5.5), (5, 5), (0.1, 0.1), (0, 0), (None, None)])
def test_track_goal_sends_revenue(sandbox: Sandbox, call: Call, revenue: Any, sent: Any) -> None:
    call("track_goal", 101, 2, "201", user_id="a", revenue=revenue)
    (event,) = sandbox.events["vwo"]
    assert (event["goal_id"], event.get("r"), event["u"]) == (201, sent, visitor_uuid(3, "a"))
    assert "ed" not in event


def test_push_sends_tags(sandbox: Sandbox, call: Call) -> None:
    call("push", {"plan": "gold & ü"}, user_id="a")
    (event,) = sandbox.events["vwo"]
    assert event["tags"] == {"u": {"plan": "gold & ü"}}
    assert event["ap"] == "server"


def test_a_uuid_may_replace_a_user_id(sandbox: Sandbox, call: Call) -> None:
    own = uuid.uuid4()
    for given in (own, str(own), own.hex.upper()):
        call("track_user", 101, 2, uuid=given)
        call("batch", [TrackUser(101, 2, uuid=given)])
    assert [event["u"] for event in sandbox.events["vwo"]] == [own.hex.upper()] * 6


@pytest.mark.parametrize(
    "at",
    [
        1_700_000_000,
        1_700_000_000.9,
        "2023-11-14T22:13:20Z",
        "14 Nov 2023 23:13:20 +0100",
        "2023-11-14 22:13:20",
        datetime(2023, 11, 14, 22, 13, 20),
        datetime(2023, 11, 14, 23, 13, 20, 999_999, timezone(timedelta(hours=1))),
    ],
)
def test_the_time_may_be_given_in_any_form(sandbox: Sandbox, at: Any) -> None:
    caller(sandbox, "vwo", "sync")("track_user", 101, 2, user_id="a", session_time=at)
    assert sandbox.events["vwo"][0]["sId"] == 1_700_000_000


WRONG: list[tuple[str, tuple[Any, ...], dict[str, Any], type[Exception]]] = [
    ("track_user", (101, 2), {}, TypeError),
    ("track_user", (101, 2), {"user_id": "a", "uuid": "A" * 32}, TypeError),
    ("track_user", (101, 2), {"user_id": ""}, ValueError),
    ("track_user", (101, 2), {"uuid": "A" * 31}, ValueError),
    ("track_user", ("x", 2), {"user_id": "a"}, TypeError),
    ("track_user", (101, 2.5), {"user_id": "a"}, TypeError),
    ("track_user", (True, 2), {"user_id": "a"}, TypeError),
    ("track_user", (101, 2), {"user_id": "a", "session_time": "soon"}, ValueError),
    ("track_user", (101, 2), {"user_id": "a", "session_time": "10:30"}, ValueError),
    ("track_user", (101, 2), {"user_id": "a", "session_time": "May 2024"}, ValueError),
    ("track_user", (101, 2), {"user_id": "a", "session_time": "2024-05-06 10:00 XYZ"}, ValueError),
    ("track_user", (101, 2), {"user_id": "a", "session_time": True}, TypeError),
    ("track_goal", (101, 2, None), {"user_id": "a"}, TypeError),
    ("track_goal", (101, 2, 201), {"user_id": "a", "revenue": float("nan")}, ValueError),
    ("track_goal", (101, 2, 201), {"user_id": "a", "revenue": Decimal("Infinity")}, ValueError),
    ("track_goal", (101, 2, 201), {"user_id": "a", "revenue": "5"}, TypeError),
    ("track_goal", (101, 2, 201), {"user_id": "a", "revenue": True}, TypeError),
    ("push", ({},), {"user_id": "a"}, ValueError),
    ("push", ({"k" * 256: "v"},), {"user_id": "a"}, ValueError),
    ("push", ({"k": "v" * 256},), {"user_id": "a"}, ValueError),
    ("push", ({"k": 1},), {"user_id": "a"}, TypeError),
]


@pytest.mark.parametrize(("method", "args", "kwargs", "error"), WRONG)
def test_events_that_vwo_would_refuse_are_not_sent(
    sandbox: Sandbox, method: str, args: tuple[Any, ...], kwargs: dict[str, Any], error: type[Exception]
) -> None:
    with pytest.raises(error):
        caller(sandbox, "vwo", "sync")(method, *args, **kwargs)
    assert len(sandbox.requests) == 0


def test_tags_may_have_255_characters(sandbox: Sandbox, call: Call) -> None:
    call("push", {"k" * 255: "ü" * 255}, user_id="a")
    assert sandbox.requests[-1].accepted


@pytest.mark.parametrize(("method", "args"), [("track_goal", (101, 2, 201)), ("push", ({"a": "b"},))])
def test_an_event_that_counts_is_not_sent_again_unless_asked_to(
    sandbox: Sandbox, form: str, method: str, args: tuple[Any, ...]
) -> None:
    sandbox.faults.add("reset_after_read", api="vwo")
    with pytest.raises(APIConnectionError):
        caller(sandbox, "vwo", form)(method, *args, user_id="a")
    assert len(sandbox.requests) == 1
    sandbox.faults.add("reset_after_read", api="vwo")
    caller(sandbox, "vwo", form, delivery="at_least_once", retries=abwire.Retries(backoff=0))(
        method, *args, user_id="a"
    )
    assert len(sandbox.requests) == 3


def test_a_wrong_key_is_refused_and_not_shown(sandbox: Sandbox, form: str) -> None:
    with pytest.raises(BadRequestError, match="Invalid api key") as raised:
        caller(sandbox, "vwo", form, sdk_key="marked-secret")("track_user", 101, 2, user_id="a")
    assert "marked-secret" not in f"{raised.value} {raised.value!r}"


@pytest.mark.parametrize(("region", "prefix"), [("us", ""), ("eu", "/eu01"), ("as", "/as01")])
def test_requests_are_sent_to_the_region_of_the_data(form: str, region: Any, prefix: str) -> None:
    urls: list[httpx.URL] = []

    def answer(request: httpx.Request) -> httpx.Response:
        urls.append(request.url)
        return httpx.Response(200)

    transport = httpx.MockTransport(answer)
    if form == "sync":
        VWO(account_id=3, sdk_key=KEY, region=region, http_client=httpx.Client(transport=transport)).batch(users(1))
    else:
        http = httpx.AsyncClient(transport=transport)
        asyncio.run(AsyncVWO(account_id=3, sdk_key=KEY, region=region, http_client=http).batch(users(1)))
    assert str(urls[0]).startswith(f"https://dev.visualwebsiteoptimizer.com{prefix}/server-side/batch-events?")


@pytest.mark.parametrize("kind", [VWO, AsyncVWO])
def test_an_unknown_region_is_refused(kind: Any) -> None:
    with pytest.raises(ConfigurationError, match="region must be 'us' or 'eu' or 'as', not 'EU'"):
        kind(account_id=3, sdk_key=KEY, region="EU")


# Batches


def test_a_batch_accepts_every_type_of_event(sandbox: Sandbox, call: Call) -> None:
    own = uuid.uuid4().hex.upper()
    events = [
        TrackUser(101, "2", user_id="a", session_time=1_700_000_000),
        TrackGoal(101, 2, 201, user_id="a", revenue=Decimal("5.50"), session_time="2023-11-14T22:13:20Z"),
        Push({"plan & ü": 'gold"'}, uuid=own, session_time=1_700_000_000),
        TrackUser(101, 2, uuid=own, session_time=1_700_000_000, user_agent='Agent "é\n', ip="192.0.2.7"),
        TrackUser(101, 2, uuid=own, session_time=1_700_000_000, user_agent="Agent"),
        TrackUser(101, 2, uuid=own, session_time=1_700_000_000, ip="192.0.2.7"),
        models.TrackGoalEvent(visitor_uuid=own, session_time=1_700_000_000, experiment_id=1, variation_id=2, goal_id=3),
    ]
    result = call("batch", events)
    assert (result.accepted, result.failures, result.taken, result.not_tried, result.ok) == (7, [], 7, 0, True)
    common = {"operation": "batchEvents", "u": own, "sId": 1_700_000_000}
    alice = {**common, "u": visitor_uuid(3, "a")}
    assert sandbox.events["vwo"] == [
        {**alice, "eT": 1, "e": 101, "c": 2},
        {**alice, "eT": 2, "e": 101, "c": 2, "g": 201, "r": 5.5},
        {**common, "eT": 3, "t": {"u": {"plan & ü": 'gold"'}}},
        {**common, "eT": 1, "e": 101, "c": 2, "visitor_ua": 'Agent "é\n', "visitor_ip": "192.0.2.7"},
        {**common, "eT": 1, "e": 101, "c": 2, "visitor_ua": "Agent"},
        {**common, "eT": 1, "e": 101, "c": 2, "visitor_ip": "192.0.2.7"},
        {**common, "eT": 2, "e": 1, "c": 2, "g": 3},
    ]
    request = sandbox.requests[-1]
    assert request.headers["authorization"] == KEY
    assert "sdk=abwire" in request.url


def test_an_event_without_a_time_gets_the_present_one(sandbox: Sandbox, call: Call) -> None:
    before = int(time.time())
    call("batch", users(1))
    assert before <= sandbox.events["vwo"][0]["sId"] <= time.time()


def test_a_request_holds_5000_events_at_most(sandbox: Sandbox, call: Call) -> None:
    result = call("batch", iter(users(5001)))
    assert result.accepted == 5001
    assert [len(json.loads(request.body)["ev"]) for request in sandbox.requests] == [5000, 1]


def test_an_empty_batch_sends_no_request(sandbox: Sandbox, call: Call) -> None:
    assert call("batch", []) == BatchResult()
    assert len(sandbox.requests) == 0


def test_a_single_event_is_not_split(sandbox: Sandbox, call: Call) -> None:
    with pytest.raises(TypeError, match="put a single event into a list"):
        call("batch", TrackUser(101, 2, user_id="a"))
    assert not sandbox.requests


@pytest.mark.parametrize("size", [0, 5001])
def test_the_size_of_a_request_has_limits(call: Call, size: int) -> None:
    with pytest.raises(ValueError, match="1 to 5000"):
        call("batch", users(1), size=size)


def test_events_are_taken_only_as_they_are_needed(sandbox: Sandbox, call: Call) -> None:
    requests_before: list[int] = []

    def events() -> Iterator[TrackUser]:
        for event in users(9):
            requests_before.append(len(sandbox.requests))
            yield event

    assert call("batch", events(), size=3).arrived == 9
    assert requests_before == [0, 0, 0, 1, 1, 1, 2, 2, 2]


def test_a_request_that_is_too_large_is_halved(sandbox: Sandbox, call: Call) -> None:
    sandbox.state.batch_byte_limit = 300
    result = call("batch", users(16), size=8)
    assert (result.accepted, result.failures) == (16, [])
    assert [event["u"] for event in sandbox.events["vwo"]] == [
        visitor_uuid(3, f"user {number}") for number in range(16)
    ]
    statuses = [request.status for request in sandbox.requests]
    assert statuses.count(413) == 2  # 8, then 4: the second 8 are not tried again
    assert statuses.count(200) == 8


def test_an_event_that_is_too_large_is_a_failure_and_the_rest_is_sent(sandbox: Sandbox, call: Call) -> None:
    sandbox.state.batch_byte_limit = 1000
    large = TrackUser(101, 2, user_id="large", user_agent="x" * 1000)
    events = [*users(3), large, *users(4)]
    result = call("batch", events)
    assert result.accepted == 7
    (failure,) = result.failures
    assert (failure.first, failure.events, failure.status, failure.may_have_arrived) == (3, (large,), 413, False)
    assert "413" in failure.reason
    accounted_for(result, sandbox)


def test_invalid_events_are_failures_and_the_rest_is_sent(sandbox: Sandbox, call: Call) -> None:
    bad: list[Any] = [
        Push({"k": "v" * 256}, user_id="a"),
        TrackUser("x", 2, user_id="a"),
        TrackUser(101, 2),
        TrackUser(101, 2, user_id="a", user_agent=5),  # type: ignore[arg-type]
        {"eT": 1},
    ]
    result = call("batch", [bad[0], *users(2), *bad[1:], *users(2)])
    assert result.accepted == len(sandbox.events["vwo"]) == 4
    assert [failure.first for failure in result.failures] == [0, 3, 4, 5, 6]
    assert [failure.events[0] for failure in result.failures] == bad
    assert all(failure.reason.startswith("the event is not valid: ") for failure in result.failures)
    accounted_for(result, sandbox)


def test_a_failed_request_does_not_stop_the_others(sandbox: Sandbox, call: Call) -> None:
    sandbox.faults.add("reset_after_read", operation_id="batchEvents")
    sandbox.faults.add("status", operation_id="batchEvents", status=500)
    events = [TrackUser(101, 2), *users(8)]
    result = call("batch", events, size=3)
    assert result.accepted == 3
    assert not result.ok
    assert result.stopped is None
    lost, failed = result.failures[1:]
    assert (lost.first, lost.events, lost.may_have_arrived, lost.status) == (1, tuple(events[1:3]), True, None)
    assert (failed.first, failed.events, failed.may_have_arrived, failed.status) == (3, tuple(events[3:6]), True, 500)
    assert len(sandbox.requests) == 3
    accounted_for(result, sandbox)


def test_events_between_invalid_ones_keep_their_positions(sandbox: Sandbox, call: Call) -> None:
    sandbox.faults.add("status", operation_id="batchEvents", status=500)
    a, b, c, d = users(4)
    bad = TrackUser(101, 2)
    result = call("batch", [bad, a, b, bad, bad, c, bad, d])
    failures = [(failure.first, failure.events) for failure in result.failures if failure.status == 500]
    assert failures == [(1, (a, b)), (5, (c,)), (7, (d,))]
    accounted_for(result, sandbox)


def test_events_of_a_refused_connection_are_known_not_to_have_arrived(sandbox: Sandbox, form: str) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        nowhere = f"http://127.0.0.1:{closed.getsockname()[1]}"
        result = caller(sandbox, "vwo", form, base_url=nowhere, retries=0)("batch", users(4), size=2)
    assert [(failure.first, failure.may_have_arrived) for failure in result.failures] == [(0, False), (2, False)]


def test_events_refused_by_a_rate_limit_are_known_not_to_have_arrived(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("429")
    result = caller(sandbox, "vwo", form, retries=0)("batch", users(4), size=2)
    assert (result.accepted, result.failures[0].may_have_arrived, result.failures[0].status) == (2, False, 429)


@pytest.mark.parametrize("status", [400, 401])
def test_a_refused_key_stops_the_batch(sandbox: Sandbox, call: Call, status: int) -> None:
    sandbox.faults.add("status", operation_id="batchEvents", status=413, json={"message": "too large"})
    sandbox.faults.add("status", operation_id="batchEvents", status=status, json={"message": "Invalid api key"})
    result = call("batch", users(10), size=4)
    assert isinstance(result.stopped, BadRequestError if status == 400 else AuthenticationError)
    assert len(sandbox.requests) == 2
    assert (result.accepted, result.failed, result.taken, result.not_tried) == (0, 2, 4, 8)
    assert [(failure.first, len(failure.events), failure.status) for failure in result.failures] == [(0, 2, status)]
    assert [(each.first, len(each.events), each.status) for each in result.unsent] == [(2, 2, None)]
    assert result.why_stopped.startswith("the server would refuse the other events as well: ")
    assert result.next_index == 2
    accounted_for(result, sandbox)


def test_an_iterator_continues_where_the_batch_stopped(sandbox: Sandbox, form: str) -> None:
    events = iter(users(5))
    result = caller(sandbox, "vwo", form, sdk_key="other")("batch", events, size=2)
    assert (result.taken, result.not_tried, result.ok) == (2, None, False)
    assert list(events) == users(5)[2:]


def test_an_error_of_the_iterable_reports_what_had_arrived(sandbox: Sandbox, call: Call) -> None:
    def events() -> Iterator[TrackUser]:
        yield from users(3)
        raise LookupError("no more")

    with pytest.raises(LookupError) as raised:
        call("batch", events(), size=2)
    # The iterator had returned the third event, so it is sent before the error is raised again.
    assert raised.value.__notes__ == [
        "abwire: 3 events of the batch were accepted, 0 failed, and the others were not tried"
    ]
    assert [event["u"] for event in sandbox.events["vwo"]] == [visitor_uuid(3, f"user {number}") for number in range(3)]


def test_an_interrupt_stops_the_batch(sandbox: Sandbox, call: Call) -> None:
    class Interrupt(BaseException):
        """An error like that of Ctrl-C or a cancelled task, which test frameworks do not handle."""

    def events() -> Iterator[TrackUser]:
        yield from users(3)
        raise Interrupt

    with pytest.raises(Interrupt) as raised:
        call("batch", events(), size=2)
    assert raised.value.__notes__ == [
        "abwire: 2 events of the batch were accepted, 0 failed, and the others were not tried"
    ]
    assert len(sandbox.requests) == 1


@pytest.mark.parametrize("count", [0, 1, 4, 5])
def test_an_asynchronous_client_accepts_asynchronous_iterables(sandbox: Sandbox, count: int) -> None:
    made: list[TrackUser] = []

    async def events() -> AsyncIterator[TrackUser]:
        for each in users(count):
            # Only the events of the next request were taken.
            assert len(made) - len(sandbox.events["vwo"]) < 2
            made.append(each)
            yield each

    result: BatchResult = caller(sandbox, "vwo", "async")("batch", events(), size=2)
    accounted_for(result, sandbox)
    assert result.ok
    assert result.accepted == len(sandbox.events["vwo"]) == count
    assert len(sandbox.requests) == (count + 1) // 2


def test_an_asynchronous_iterator_continues_where_the_batch_stopped(sandbox: Sandbox) -> None:
    async def within() -> tuple[BatchResult, list[TrackUser]]:
        async def events() -> AsyncIterator[TrackUser]:
            for each in users(5):
                yield each

        given: dict[str, Any] = {**arguments(sandbox, "vwo"), "sdk_key": "wrong"}
        async with AsyncVWO(**given) as client:
            source = events()
            return await client.batch(source, size=2), [each async for each in source]

    result, left = asyncio.run(within())
    assert isinstance(result.stopped, APIStatusError)
    assert (result.taken, result.not_tried, left) == (2, None, users(5)[2:])


def test_events_that_got_no_connection_are_known_not_to_have_arrived(sandbox: Sandbox, form: str) -> None:
    given: dict[str, Any] = {"limits": httpx.Limits(max_connections=1), "timeout": httpx.Timeout(5, pool=0.01)}
    address = f"{sandbox.base_url('vwo')}/"

    async def within() -> BatchResult:
        if form == "sync":
            with httpx.Client(**given) as own, own.stream("GET", address):
                client = VWO(**arguments(sandbox, "vwo"), http_client=own, timeout=given["timeout"], retries=0)
                return client.batch(users(2))
        async with httpx.AsyncClient(**given) as own_async, own_async.stream("GET", address):
            made = AsyncVWO(**arguments(sandbox, "vwo"), http_client=own_async, timeout=given["timeout"], retries=0)
            return await made.batch(users(2))

    result = asyncio.run(within())
    [failure] = result.failures
    assert "PoolTimeout" in failure.reason
    assert (failure.events, failure.may_have_arrived) == (tuple(users(2)), False)


def test_a_batch_that_may_have_arrived_is_sent_again_on_request(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("reset_after_read", operation_id="batchEvents")
    retrying = caller(sandbox, "vwo", form, delivery="at_least_once", retries=abwire.Retries(backoff=0))
    assert retrying("batch", users(2)).ok
    assert len(sandbox.requests) == 2


def test_a_strict_client_sends_the_same(sandbox: Sandbox, form: str) -> None:
    events = [TrackUser(101, 2, user_id="a", session_time=1), Push({"a": "b"}, user_id="b", session_time=1)]
    caller(sandbox, "vwo", form)("batch", events)
    caller(sandbox, "vwo", form, strict=True)("batch", events)
    usual, strict = (json.loads(request.body) for request in sandbox.requests)
    assert usual == strict


@pytest.mark.parametrize(
    "action", [lambda client: client.batch(users(1)), lambda client: client.push({"a": "b"}, user_id="a")]
)
def test_a_client_without_an_account_names_the_missing_setting(sandbox: Sandbox, action: Callable[[VWO], Any]) -> None:
    given = {**arguments(sandbox, "vwo"), "account_id": None}
    with VWO(**given) as client, pytest.raises(ConfigurationError, match="VWO_ACCOUNT_ID"):
        action(client)


# Requests of VWO's own SDKs, and their settings files


def recorded(answer: Any) -> tuple[list[httpx.Request], httpx.Client]:
    """Records the requests of an httpx client, and answers all of them alike."""
    sent: list[httpx.Request] = []

    def transport(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=answer)

    return sent, httpx.Client(transport=httpx.MockTransport(transport))


SETTINGS: dict[str, Any] = {"version": 1, "accountId": 3, "campaigns": []}


@pytest.mark.parametrize("method", ["get", "pull"])
@pytest.mark.parametrize("region", ["us", "eu", "as"])
def test_settings_are_requested_from_one_host_as_vwos_sdks_do(region: Any, method: str) -> None:
    sent, transport = recorded(SETTINGS)
    vwo = VWO(account_id=3, sdk_key=KEY, region=region, http_client=transport, strict=True)
    for _ in range(2):
        vwo.settings.get() if method == "get" else vwo.settings.pull()
    queries = [dict(request.url.params) for request in sent]
    numbers = [float(query.pop("r")) for query in queries]
    assert numbers[0] != numbers[1]
    assert all(0 <= number < 1 for number in numbers)
    assert queries[0] == {
        "a": "3",
        "i": KEY,
        "platform": "server",
        "api-version": "1",
        "sdk": "abwire",
        "sdk-v": abwire.__version__,
    }
    path = "/server-side/settings" if method == "get" else "/server-side/pull"
    assert {str(request.url).partition("?")[0] for request in sent} == {f"https://dev.visualwebsiteoptimizer.com{path}"}


def test_a_base_url_of_ones_own_is_used_for_settings_too() -> None:
    sent, transport = recorded(SETTINGS)
    VWO(account_id=3, sdk_key=KEY, base_url="http://127.0.0.1:9/vwo", http_client=transport).settings.get()
    assert sent[0].url.path == "/vwo/server-side/settings"


def test_events_are_sent_to_the_region_of_the_account() -> None:
    sent, transport = recorded({})
    VWO(account_id=3, sdk_key=KEY, region="eu", http_client=transport).track_user(1, 2, user_id="u")
    assert sent[0].url.path == "/eu01/server-side/track-user"


def test_what_vwos_sdks_ask_for_the_sandbox_answers(sandbox: Sandbox) -> None:
    known = sandbox.credentials
    query: dict[str, Any] = {
        "a": known.vwo_account_id,
        "i": known.vwo_sdk_key,
        "r": 0.42,
        "platform": "server",
        "api-version": 1,
    }
    query |= {"sdk": "vwo-python-sdk", "sdk-v": "1.68.2"}
    for path in ("settings", "pull"):
        reply = httpx.get(f"{sandbox.base_url('vwo')}/server-side/{path}", params=query)
        assert (reply.status_code, sandbox.requests[-1].violation) == (200, None)
    body = {"ev": [{"u": "A" * 32, "sId": 1, "visitor_ua": "", "visitor_ip": "", "c": 2, "e": 101, "eT": 1}]}
    query = {"a": known.vwo_account_id, "env": known.vwo_sdk_key, "eb": 1, "_l": 1}
    headers = {"Authorization": known.vwo_sdk_key}
    url = f"{sandbox.base_url('vwo')}/server-side/batch-events"
    assert httpx.post(url, params=query, headers=headers, json=body).status_code == 200


CAMPAIGN: dict[str, Any] = {
    "id": 1,
    "key": "k",
    "status": "RUNNING",
    "percentTraffic": 100,
    "variations": [{"id": 1, "name": "v", "weight": 100}],
    "goals": {},
}


@pytest.mark.parametrize("numbers", [["0"], ["6", "12"]])
def test_campaigns_that_php_wrote_as_an_object_are_campaigns(numbers: list[str]) -> None:
    file = {**SETTINGS, "campaigns": dict.fromkeys(numbers, CAMPAIGN)}
    _, transport = recorded(file)
    settings = VWO(account_id=3, sdk_key=KEY, http_client=transport, strict=True).settings.get()
    assert isinstance(settings.campaigns, dict)
    assert list(settings.campaigns) == numbers
    assert {type(each) for each in settings.campaigns.values()} == {models.Campaign}
    assert settings.to_dict() == file


def test_a_settings_file_without_campaigns_has_an_empty_object() -> None:
    _, transport = recorded({**SETTINGS, "campaigns": {}})
    settings = VWO(account_id=3, sdk_key=KEY, http_client=transport, strict=True).settings.get()
    assert isinstance(settings.campaigns, models.EmptyObject)


def test_campaigns_in_an_object_are_checked_by_a_strict_client() -> None:
    _, transport = recorded({**SETTINGS, "campaigns": {"6": {**CAMPAIGN, "percentTraffic": "all"}}})
    with pytest.raises(DecodeError, match=r'\.campaigns\["6"\]\.percentTraffic: expected a number'):
        VWO(account_id=3, sdk_key=KEY, http_client=transport, strict=True).settings.get()


def test_segments_and_flags_of_a_settings_file_have_types() -> None:
    segments = {"or": [{"user": "a"}]}
    variation = {"id": 1, "name": "v", "weight": 50, "segments": segments, "variables": None, "isFeatureEnabled": True}
    campaign = {
        "id": 1,
        "key": "k",
        "status": "RUNNING",
        "percentTraffic": 100,
        "variations": [variation],
        "goals": [{"id": 1, "identifier": "g", "type": "ON_PAGE", "hasProps": True, "mca": -1}],
        "segments": [],
        "isOB": True,
        "isOBv2": True,
        "isMAB": True,
        "isAlwaysCheckSegment": True,
    }
    flag = {"id": 1, "key": "f", "variables": [{"id": 1, "key": "v", "type": "string", "defaultValue": "d"}]}
    file = {**SETTINGS, "campaigns": [campaign], "isNB": True, "isNBv2": True, "featureFlags": [flag]}
    _, transport = recorded(file)
    settings = VWO(account_id=3, sdk_key=KEY, http_client=transport, strict=True).settings.get()
    assert isinstance(settings.campaigns, list)
    found = settings.campaigns[0]
    assert isinstance(found.variations, list)
    assert found.variations[0].segments == segments
    assert found.segments == []
    parts: list[Any] = [settings, found, found.variations[0], *settings.feature_flags]  # type: ignore[misc]
    assert all(not part.additional_properties for part in parts)
    assert settings.to_dict() == file

"""Values that users pass to the vendors' own methods: one reading, or an error that names the argument."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import httpx
import pytest
from dateutil import parser
from hypothesis import example, given
from hypothesis import strategies as st

from abwire import VWO, ConvertServing, Optimizely, Webtrends
from abwire.convert_serving import Bucketing, Conversion
from abwire.optimizely import Conversion as BoughtAtOptimizely
from abwire.optimizely import event, models, visitor
from abwire.vwo import Push, TrackGoal, TrackUser, visitor_uuid
from abwire_runtime.data.values import unix_milliseconds
from support.foreign_values import (
    AMOUNTS,
    IDS,
    NEITHER_TEXT_NOR_NUMBER,
    NOT_A_NUMBER,
    NOT_A_STRING,
    NOT_A_TIME_EITHER,
    NOT_AN_ID,
    Float64,
    Int64,
    Missing,
    Text,
)

int64: Any = Int64
PLAIN_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


class Recorder:
    """Answers every request with success, and keeps it."""

    def __init__(self, reply: Any = None) -> None:
        self.requests: list[httpx.Request] = []
        self._reply = reply

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json=self._reply)

    def http(self) -> httpx.Client:
        return httpx.Client(transport=httpx.MockTransport(self))

    @property
    def query(self) -> dict[str, str]:
        return dict(self.requests[-1].url.params)

    @property
    def body(self) -> Any:
        return json.loads(self.requests[-1].content, parse_float=Fraction, parse_constant=fail)


def fail(text: str) -> Any:
    raise AssertionError(f"{text} is not JSON")


def vwo(**options: Any) -> tuple[VWO, Recorder]:
    recorder = Recorder()
    return VWO(account_id=3, sdk_key="key", http_client=recorder.http(), **options), recorder


def convert_serving() -> tuple[ConvertServing, Recorder]:
    recorder = Recorder({})
    return ConvertServing(sdk_key="key", account_id=1, project_id=2, http_client=recorder.http()), recorder


def optimizely() -> tuple[Optimizely, Recorder]:
    recorder = Recorder()
    return Optimizely(project_id=1, account_id=2, http_client=recorder.http()), recorder


def refused(name: str, method: Callable[..., object], *args: Any, **kwargs: Any) -> None:
    """Check that a call raises an error that names an argument."""
    with pytest.raises((TypeError, ValueError)) as raised:
        method(*args, **kwargs)
    assert name in str(raised.value)


# VWO


@given(experiment=IDS, variation=IDS, goal=IDS, user=IDS, amount=AMOUNTS)
@example((1, 1), (1, 1), (1, 1), (1, 1), (1e-05, Fraction("0.00001")))
@example((1, 1), (1, 1), (1, 1), (1, 1), (1e16, Fraction(10**16)))
@example((1, 1), (1, 1), (1, 1), (1, 1), (Decimal("12345678901234567.89"), Fraction("12345678901234567.89")))
def test_vwo_reads_ids_and_revenue_in_any_form_the_same_alone_and_in_a_batch(
    experiment: Any, variation: Any, goal: Any, user: Any, amount: Any
) -> None:
    client, recorder = vwo()
    client.track_goal(experiment[0], variation[0], goal[0], user_id=user[0], revenue=amount[0], session_time=7)
    sent = recorder.query
    assert (int(sent["experiment_id"]), int(sent["combination"]), int(sent["goal_id"])) == (
        experiment[1],
        variation[1],
        goal[1],
    )
    assert sent["u"] == visitor_uuid(3, str(user[1]))
    assert PLAIN_NUMBER.fullmatch(sent["r"])
    assert Fraction(sent["r"]) == amount[1]
    for strict in (False, True):
        client, recorder = vwo(strict=strict)
        made = TrackGoal(experiment[0], variation[0], goal[0], user[0], revenue=amount[0], session_time=7)
        result = client.batch([made])
        if not result.failures:  # a strict client refuses what is out of the spec's limits
            assert PLAIN_NUMBER.search(recorder.requests[-1].content.decode().partition('"r":')[2])
            assert recorder.body["ev"] == [
                {"eT": 2, "e": experiment[1], "c": variation[1], "g": goal[1], "u": sent["u"], "sId": 7, "r": amount[1]}
            ]


VWO_ARGUMENTS: list[tuple[str, list[Any]]] = [
    ("experiment_id", [*NOT_AN_ID, "x", ""]),
    ("variation_id", [*NOT_AN_ID, "1.0", "-1"]),
    ("goal_id", [*NOT_AN_ID, None, "\uff17"]),
    ("user_id", [*NOT_AN_ID, "", "half \ud800"]),
    ("uuid", [*NEITHER_TEXT_NOR_NUMBER, 42, 42.0, "A" * 31]),
    ("session_time", NOT_A_TIME_EITHER),
    ("revenue", NOT_A_NUMBER),
    ("user_agent", NOT_A_STRING),
    ("ip", NOT_A_STRING),
]


@pytest.mark.parametrize(("name", "values"), VWO_ARGUMENTS, ids=[name for name, _ in VWO_ARGUMENTS])
def test_vwo_refuses_other_values_by_name_and_sends_the_rest_of_a_batch(name: str, values: list[Any]) -> None:
    arguments = {"experiment_id": 1, "variation_id": 2, "goal_id": 3, "user_id": "a"}
    if name == "uuid":
        arguments.pop("user_id")
    good = [TrackUser(1, 2, user_id=f"user {number}") for number in range(len(values))]
    bad = [TrackGoal(**{**arguments, name: value}) for value in values]
    client, recorder = vwo()
    for value in values:
        refused(name, client.track_goal, **{**arguments, name: value})
    assert not recorder.requests
    result = client.batch([each for pair in zip(good, bad, strict=True) for each in pair])
    assert len(recorder.body["ev"]) == result.accepted == len(values)
    assert [(failure.first, len(failure.events)) for failure in result.failures] == [
        (2 * index + 1, 1) for index in range(len(values))
    ]
    assert all(name in failure.reason for failure in result.failures)


@pytest.mark.parametrize("value", [*NOT_A_STRING, "half \ud800", "v" * 256, None])
def test_vwo_refuses_other_values_in_tags(value: Any) -> None:
    client, recorder = vwo()
    several: tuple[Any, Any] = (
        {"plan": value},
        {"plan": "gold", value: "x"} if isinstance(value, (int, float)) else value,
    )
    for tags in several:
        refused("tags", client.push, tags, user_id="a")
        assert len(client.batch([Push(tags, user_id="a")]).failures) == 1
    assert not recorder.requests


def test_vwo_takes_subclasses_of_strings_as_the_strings_they_are() -> None:
    client, recorder = vwo()
    client.batch(
        [
            TrackUser(1, 2, Text("a"), session_time=Text("2024-01-01"), user_agent=Text("Agent"), ip=Text("192.0.2.7")),
            Push({Text("plan"): Text("gold")}, Text("a"), session_time=int64(7)),
        ]
    )
    assert recorder.body["ev"] == [
        {
            "eT": 1,
            "e": 1,
            "c": 2,
            "u": visitor_uuid(3, "a"),
            "sId": 1_704_067_200,
            "visitor_ua": "Agent",
            "visitor_ip": "192.0.2.7",
        },
        {"eT": 3, "t": "%7B%22u%22%3A%7B%22plan%22%3A%22gold%22%7D%7D", "u": visitor_uuid(3, "a"), "sId": 7},
    ]


class Unreadable(dict[str, str]):
    def __init__(self, error: BaseException) -> None:
        super().__init__(plan="gold")
        self.error = error

    def items(self) -> Any:
        raise self.error


@pytest.mark.parametrize(
    "error", [OverflowError(), RecursionError("deep"), ArithmeticError("x"), OSError(), KeyError()]
)
def test_whatever_an_event_raises_is_a_failure_of_this_event(error: Exception) -> None:
    client, recorder = vwo()
    result = client.batch([TrackUser(1, 2, "a"), Push(Unreadable(error), "b"), TrackUser(1, 2, "c")])
    assert (result.accepted, len(recorder.body["ev"])) == (2, 2)
    (failure,) = result.failures
    assert failure.first == 1
    assert failure.reason


@pytest.mark.parametrize("error", [KeyboardInterrupt(), MemoryError(), SystemExit()])
def test_what_is_not_about_an_event_ends_the_batch(error: BaseException) -> None:
    client, _ = vwo()
    with pytest.raises(type(error)):
        client.batch([TrackUser(1, 2, "a"), Push(Unreadable(error), "b")])


def test_a_wrong_account_is_not_another_one() -> None:
    for account_id in (3, Int64(3), "3", "003", Text("3")):
        recorder = Recorder()
        client = VWO(account_id=account_id, sdk_key="key", http_client=recorder.http())  # type: ignore[arg-type]
        client.track_user(1, 2, user_id="a")
        assert (recorder.query["account_id"], recorder.query["u"]) == ("3", visitor_uuid(3, "a"))
    client = VWO(account_id=3.0, sdk_key="key", http_client=recorder.http())  # type: ignore[arg-type]
    refused("account_id", client.track_user, 1, 2, user_id="a")
    refused("account_id", client.batch, [TrackUser(1, 2, "a")])


@pytest.mark.parametrize("value", [2.0, Float64(2), b"2", [2], True])
def test_a_wrong_setting_is_refused_where_it_is_used(value: Any) -> None:
    recorder = Recorder({})
    optimizely = Optimizely(project_id=value, account_id=value, http_client=recorder.http())
    refused("account_id", optimizely.send, [visitor("v", [event("k")])])
    refused("project_id", optimizely.track, "bought", "v")
    serving = ConvertServing(account_id=value, project_id=value, http_client=recorder.http())
    refused("_id", serving.track, [Bucketing("v", 1, 2)])
    webtrends = Webtrends(domain_id=value, key_token="token", http_client=recorder.http())
    refused("domain_id", webtrends.control, "https://shop.example/")
    assert not recorder.requests


# Optimizely


@pytest.mark.parametrize("value", [*NOT_AN_ID, None])
def test_optimizely_refuses_other_ids(value: Any) -> None:
    client, recorder = optimizely()
    for name, arguments in (
        ("user_id", {"user_id": value}),
        ("goals", {"goals": [value]}),
        ("experiments", {"experiments": {1: [value]}}),
        ("segments", {"segments": {"1": value}}),
    ):
        refused(name, client.track, "bought", **{"user_id": "a", **arguments})
    assert not recorder.requests
    if value is not None:
        refused("entity_id", event, "k", entity_id=value)
        refused("uuid", event, "k", uuid=value)
        refused("uuid", event, "k", uuid="")
        refused("visitor_id", visitor, value, [])


@pytest.mark.parametrize("value", NOT_A_NUMBER)
def test_optimizely_refuses_other_numbers(value: Any) -> None:
    refused("value", event, "k", value=value)
    refused("quantity", event, "k", quantity=value)
    refused("revenue", event, "k", revenue=value)


@pytest.mark.parametrize("value", NOT_A_TIME_EITHER)
def test_optimizely_refuses_other_times(value: Any) -> None:
    client, recorder = optimizely()
    refused("at", event, "k", at=value)
    refused("at", client.track, "bought", "a", at=value)
    assert not recorder.requests


@pytest.mark.parametrize("value", [2.0**53 * 2, 2**53 + 1, float("nan"), None, b"x", Missing()])
def test_optimizely_refuses_values_that_it_would_drop(value: Any) -> None:
    refused("tags['t']", event, "k", tags={"t": value})
    refused("attributes['a']", visitor, "v", [], attributes={"a": value})


@given(user=IDS, amount=AMOUNTS)
def test_optimizely_sends_valid_json_with_the_values_meant(user: Any, amount: Any) -> None:
    client, recorder = optimizely()
    bought = event(
        Text("bought"),
        entity_id=user[0],
        value=amount[0],
        quantity=int64(2),
        tags={"on": True, "size": Float64(1.5)},
        at=7,
    )
    client.send([visitor(user[0], [bought], attributes={"plan": Text("gold")}, session_id=user[0])])
    (sent,) = recorder.body["visitors"]
    assert (sent["visitor_id"], sent["session_id"]) == (str(user[1]),) * 2
    (made,) = sent["snapshots"][0]["events"]
    assert made["value"] == amount[1]
    assert (made["timestamp"], made["quantity"], made["tags"]) == (7000, 2, {"on": True, "size": Fraction(3, 2)})
    assert sent["attributes"] == [{"type": "custom", "entity_id": "plan", "key": "plan", "value": "gold"}]
    same = BoughtAtOptimizely(
        user[0],
        Text("bought"),
        user[0],
        value=amount[0],
        quantity=int64(2),
        tags={"on": True, "size": Float64(1.5)},
        at=7,
        attributes={"plan": Text("gold")},
        uuid=made["uuid"],
        session_id=user[0],
    )
    assert client.batch([same]).ok
    assert recorder.body["visitors"] == [sent]


def test_a_model_with_a_number_that_is_none_is_refused_with_its_path() -> None:
    client, recorder = optimizely()
    made = models.Event(key="k", timestamp=1, uuid_="u", value=float("nan"))
    expected = "visitors[0].snapshots[0].events[0].value must be finite, not nan"
    refused(expected, client.send, [visitor("v", [made])])
    assert not recorder.requests


# Convert


@given(ids=IDS, amount=AMOUNTS)
@example((1, 1), (1e-07, Fraction("1e-7")))
def test_convert_sends_ids_and_revenue_in_any_form(ids: Any, amount: Any) -> None:
    client, recorder = convert_serving()
    client.track(
        [Conversion("v", ids[0], revenue=amount[0], products_count=int64(2), dimensions={int64(1): amount[0]})]
    )
    (sent,) = recorder.body["visitors"][0]["events"]
    assert int(sent["data"]["goalId"]) == ids[1]
    values = {each["key"]: each["value"] for each in sent["data"]["goalData"]}
    assert values == {"amount": amount[1], "productsCount": 2, "customDimension1": amount[1]}
    text = recorder.requests[-1].content.decode().partition('"amount","value":')[2].partition("}")[0]
    assert PLAIN_NUMBER.fullmatch(text)


CONVERT_ARGUMENTS: list[tuple[str, list[Any]]] = [
    ("visitor_id", [*NOT_AN_ID, None]),
    ("goal_id", [*NOT_AN_ID, None]),
    ("revenue", NOT_A_NUMBER),
    ("products_count", NOT_A_NUMBER),
    ("transaction_id", NOT_AN_ID),
    (
        "dimensions",
        [{1: value} for value in [*NEITHER_TEXT_NOR_NUMBER, float("nan"), True]] + [{0: "x"}, {"1": "x"}, 5],
    ),
    ("bucketing", [{1: value} for value in NOT_AN_ID] + [{1.0: 2}, 5]),
    ("segments", [5, "x", [], {"k": float("nan")}, {"k": object()}, {1.5: "x"}]),
]


@pytest.mark.parametrize(("name", "values"), CONVERT_ARGUMENTS, ids=[name for name, _ in CONVERT_ARGUMENTS])
def test_convert_refuses_other_values_by_name(name: str, values: list[Any]) -> None:
    client, recorder = convert_serving()
    for value in values:
        made = Conversion(**{"visitor_id": "v", "goal_id": 1, name: value})
        refused(f"events[1].{name}", client.track, [Bucketing("v", 1, 2), made])
    assert not recorder.requests


# Webtrends


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), {"deep": 1}, [1], b"x", object(), Missing(), Decimal("NaN")]
)
def test_webtrends_refuses_other_values_in_data(value: Any) -> None:
    client = Webtrends(domain_id=1, key_token="token", http_client=Recorder({}).http())
    refused("data['k']", client.control, "https://shop.example/", data={"k": value})


def test_webtrends_refuses_what_is_not_what_an_argument_says() -> None:
    client = Webtrends(domain_id=1, key_token="token", http_client=Recorder({}).http())
    for name, value in (
        ("url", b"https://shop.example/"),
        ("track", "false"),
        ("mode", 1),
        ("user_agent", b"Agent"),
        ("ip", 1),
        ("debug", b"yes"),
        ("data", [1]),
    ):
        arguments: dict[str, Any] = {"url": "https://shop.example/", name: value}
        refused(name, client.control, **arguments)


# Times


@given(st.datetimes(datetime.datetime(1971, 1, 1), datetime.datetime(2100, 1, 1)), st.integers(-14, 14))
def test_a_time_without_an_offset_is_in_utc_everywhere(moment: datetime.datetime, hours: int) -> None:
    utc = moment.replace(tzinfo=datetime.UTC)
    expected = int(utc.timestamp())
    elsewhere = utc.astimezone(datetime.timezone(datetime.timedelta(hours=hours)))
    client, recorder = vwo()
    forms: list[Any] = [moment, utc, elsewhere, moment.isoformat(), elsewhere.isoformat(), expected, Decimal(expected)]
    client.batch([TrackUser(1, 2, "a", session_time=form) for form in forms])
    assert {each["sId"] for each in recorder.body["ev"]} == {expected}


@given(
    st.datetimes(datetime.datetime(1, 1, 2), datetime.datetime(9999, 12, 30)),
    st.sampled_from("T "),
    st.sampled_from(["auto", "minutes", "seconds", "milliseconds", "microseconds"]),
    st.sampled_from(["", "Z", "+00:00", "-00:00", "+05:30", "-14:00", "+23:59"]),
)
def test_usual_notations_mean_what_they_mean_to_dateutil(
    moment: datetime.datetime, separator: str, precision: str, offset: str
) -> None:
    text = f"{moment.isoformat(separator, precision)}{offset}"
    read = parser.parse(text)
    aware = read if read.tzinfo else read.replace(tzinfo=datetime.UTC)
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
    assert unix_milliseconds(text, "at") == (aware - epoch) // datetime.timedelta(milliseconds=1)
    assert unix_milliseconds(text[:10], "at") == unix_milliseconds(f"{text[:10]}T00:00:00Z", "at")


@pytest.mark.parametrize(
    "text",
    ["2024-13-01", "2024-02-30", "2024-05-06T24:01", "2024-05-06 10:60Z", "2024-05-06T10:00+25:00", "0000-01-01"],
)
def test_a_usual_notation_of_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^at: '.*' is not a date$"):
        unix_milliseconds(text, "at")

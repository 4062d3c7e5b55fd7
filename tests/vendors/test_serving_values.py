"""What events and codes of Convert's tracking API become, without a server."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any, get_type_hints

import httpx
import pytest

from abwire import AsyncConvertServing, ConvertServing, EventsDiscardedError, InternalServerError, NotFoundError
from abwire.convert_serving import Bucketing, Conversion, models
from abwire.convert_serving.batch import ENCODED_BATCH, ENCODED_BATCH_BY_SDK_KEY, encode, plan, strict_body
from abwire.convert_serving.client import config_arguments
from abwire.convert_serving.events import check_accepted, group_by_visitor, is_refusal
from abwire_api.convert_serving.api import tracking
from abwire_runtime.data.unset import UNSET

BUCKETING: Any = Bucketing
CONVERSION: Any = Conversion

# Codes in the body of a success


def reply_of(parsed: Any) -> Any:
    """A reply of the tracking API."""
    endpoint = SimpleNamespace(operation=SimpleNamespace(label="tracking.send"))
    return SimpleNamespace(parsed=parsed, http_response=httpx.Response(200), _endpoint=endpoint)


@pytest.mark.parametrize(
    "code",
    [UNSET, None, True, 1.5, [], 200, 399, "200", "399", "0", "", " OK ", "ok", "success", "SUCCESS", "00399", 0],
)
def test_these_codes_accept_the_events(code: Any) -> None:
    check_accepted(reply_of(SimpleNamespace(code=code)))
    check_accepted(reply_of([code]))


@pytest.mark.parametrize(
    ("code", "may_have_happened"),
    [
        *[("BOT", False), (400, False), ("400", False), ("499", False), (499, False), ("OKAY", False), ("-1", False)],
        *[("\u0664\u0660\u0660", False), ("500.0", False), ("1234567890", False), ("9" * 5000, False)],
        *[(500, True), ("500", True), (" 500\n", True), ("999999999", True)],
    ],
)
def test_these_codes_discard_the_events(code: Any, may_have_happened: bool) -> None:
    reply = reply_of(SimpleNamespace(code=code, message="why"))
    with pytest.raises(EventsDiscardedError) as raised:
        check_accepted(reply)
    error = raised.value
    assert str(error) == f"tracking.send(): Convert discarded the events (code {code}): why."
    assert (error.code, error.message, error.operation) == (code, "why", "tracking.send")
    assert (error.response, error.may_have_happened) == (reply.http_response, may_have_happened)
    assert is_refusal(code) is not may_have_happened


@pytest.mark.parametrize("parsed", [SimpleNamespace(code="BOT"), SimpleNamespace(code="BOT", message=5)])
def test_a_code_may_come_without_a_message(parsed: Any) -> None:
    with pytest.raises(EventsDiscardedError) as raised:
        check_accepted(reply_of(parsed))
    assert str(raised.value) == "tracking.send(): Convert discarded the events (code BOT)."
    assert raised.value.message == ""


# Events


def test_the_segments_of_a_visitor_are_those_of_all_events() -> None:
    events: list[Any] = [
        Bucketing("a", 1, "2", {"country": "NL", "browser": "CH"}),
        Conversion("b", 3, segments={}),
        Conversion("a", 3, segments=models.VisitorSegments(country="BE")),
        CONVERSION(7, 3),
    ]
    found = [each.to_dict() for each in group_by_visitor(events)]
    assert [each["visitorId"] for each in found] == ["a", "b", "7"]
    assert found[0]["segments"] == {"country": "BE", "browser": "CH"}
    assert [each["eventType"] for each in found[0]["events"]] == ["bucketing", "conversion"]
    assert [set(each) for each in found[1:]] == [{"visitorId", "events"}] * 2


@pytest.mark.parametrize(
    ("event", "message"),
    [
        (7, "events[1] must be a Bucketing or a Conversion, not int"),
        (BUCKETING(1.5, 1, 2), "events[1].visitor_id must be a string or an integer, not float"),
        (BUCKETING("v", 1.5, 2), "events[1].experience_id must be a string or an integer, not float"),
        (BUCKETING("v", 1, None), "events[1].variation_id must be a string or an integer, not NoneType"),
        (BUCKETING("v", 1, 2, 5), "events[1].segments must be VisitorSegments or a mapping, not int"),
        (CONVERSION("v", None), "events[1].goal_id must be a string or an integer, not NoneType"),
        (CONVERSION("v", 1, revenue=True), "events[1].revenue must be a number, not bool"),
        (CONVERSION("v", 1, products_count=1.0), "events[1].products_count must be an integer, not float"),
        (
            CONVERSION("v", 1, transaction_id=1.5),
            "events[1].transaction_id must be a string or an integer, not float",
        ),
        (CONVERSION("v", 1, dimensions=[1]), "events[1].dimensions must be a mapping, not list"),
        (CONVERSION("v", 1, dimensions={"1": 1}), "events[1].dimensions: a key must be an integer, not str"),
        (CONVERSION("v", 1, dimensions={2: []}), "events[1].dimensions[2] must be a string or a number, not list"),
        (
            CONVERSION("v", 1, dimensions={0: 1}),
            "events[1].dimensions: the number of a custom dimension must be 1 to 5, not 0",
        ),
        (
            CONVERSION("v", 1, dimensions={6: 1}),
            "events[1].dimensions: the number of a custom dimension must be 1 to 5, not 6",
        ),
        (CONVERSION("v", 1, bucketing=[1]), "events[1].bucketing must be a mapping, not list"),
        (
            CONVERSION("v", 1, bucketing={1.5: 1}),
            "events[1].bucketing: a key must be a string or an integer, not float",
        ),
        (
            CONVERSION("v", 1, bucketing={"a": None}),
            "events[1].bucketing['a'] must be a string or an integer, not NoneType",
        ),
    ],
)
def test_a_wrong_value_of_an_event_is_named(event: Any, message: str) -> None:
    with pytest.raises((TypeError, ValueError)) as raised:
        group_by_visitor([Bucketing("v", 1, 2), event])
    assert str(raised.value) == message


def test_an_event_is_encoded_within_its_visitor() -> None:
    assert encode(Bucketing("v\u00fc", 1, "2")) == (
        b'{"visitorId":"v\\u00fc","events":[',
        b'{"eventType":"bucketing","data":{"experienceId":"1","variationId":"2"}}',
    )
    assert encode(Bucketing("v", 1, 2, segments={}))[0] == b'{"visitorId":"v","events":['
    assert encode(Conversion("v", 3, revenue=1e-05, segments={"country": "NL"}), 7) == (
        b'{"visitorId":"v","segments":{"country":"NL"},"events":[',
        b'{"eventType":"conversion","data":{"goalId":"3","goalData":[{"key":"amount","value":0.00001}]}}',
    )
    with pytest.raises(ValueError, match=r"^event\.visitor_id must not be empty: all visitors without one would count"):
        encode(Bucketing("", 1, 2))
    wrong: Any = 7
    with pytest.raises(TypeError, match=r"^event must be a Bucketing or a Conversion, not int$"):
        encode(wrong)


# Batches


def test_a_body_has_what_all_its_events_share_and_then_its_visitors() -> None:
    made = plan("1", "2", enrich_data=False, source="shop")
    events = [encode(Bucketing("v", 1, each)) for each in (2, 3)]
    assert made.assemble(events) == (
        b'{"accountId":"1","projectId":"2","enrichData":false,"source":"shop","visitors":[{"visitorId":"v","events":['
        b'{"eventType":"bucketing","data":{"experienceId":"1","variationId":"2"}},'
        b'{"eventType":"bucketing","data":{"experienceId":"1","variationId":"3"}}]}]}'
    )
    assert made.assemble([]) == (b'{"accountId":"1","projectId":"2","enrichData":false,"source":"shop","visitors":[]}')
    assert plan(None, "2", enrich_data=None, source="x").assemble([]) == b'{"projectId":"2","source":"x","visitors":[]}'
    assert (made.kind, made.account, made.max_events) == ("convert_serving", "2", 10_000)
    assert made.encoders == {Bucketing: encode, Conversion: encode}
    assert made.encode_other is encode


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"enrich_data": 1}, "enrich_data must be True or False, not int"),
        ({"source": 1}, "source must be a string, not int"),
    ],
)
def test_a_wrong_option_of_a_batch_is_named(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=f"^{message}$"):
        plan("1", "2", **{"enrich_data": None, "source": "x", **changes})


@pytest.mark.parametrize(
    ("error", "stops"),
    [
        (EventsDiscardedError("BOT"), True),
        (EventsDiscardedError(499), True),
        (EventsDiscardedError(500), False),
        (NotFoundError("no", response=httpx.Response(404)), True),
        (InternalServerError("no", response=httpx.Response(500)), False),
    ],
)
def test_what_holds_for_all_requests_stops_a_batch(error: Any, stops: bool) -> None:
    assert plan("1", "2", enrich_data=None, source="x").stops(error) is stops


@pytest.mark.parametrize(
    ("encoded", "sent"), [(ENCODED_BATCH, tracking.SEND), (ENCODED_BATCH_BY_SDK_KEY, tracking.SEND_BY_SDK_KEY)]
)
def test_a_batch_is_sent_by_the_operation_of_single_events_with_other_bytes(encoded: Any, sent: Any) -> None:
    names = {
        name for name in sent.__slots__ if not name.startswith("_") and getattr(encoded, name) != getattr(sent, name)
    }
    assert names - {"security"} == {"body"}  # all that needs credentials needs the same
    arguments = {"account_id": "1", "project_id": "2", "sdk_key": "k"}
    prepared = encoded.prepare({"body": b'{"a":1}'}, lambda name, required: arguments.get(name))
    assert prepared.body["content"] == b'{"a":1}'


def test_a_strict_client_checks_the_digits_that_are_sent() -> None:
    digits = "0.1000000000000000055511151231257827"
    sent = f'{{"projectId":"2","visitors":[{{"visitorId":"v","events":[{{"eventType":"conversion","data":{{"goalData":[{{"key":"amount","value":{digits}}}]}}}}]}}]}}'
    assert strict_body(sent.encode()).to_json() == sent


# Clients


@pytest.mark.parametrize(
    ("given", "arguments"),
    [
        ((None, None, False), {"environment": UNSET, "experience_id": UNSET, "low_cache": UNSET}),
        (("staging", 5, True), {"environment": "staging", "experience_id": "5", "low_cache": 1}),
        (("", "", False), {"environment": "", "experience_id": "", "low_cache": UNSET}),
    ],
)
def test_the_arguments_of_a_configuration(given: Any, arguments: Any) -> None:
    assert config_arguments(*given) == arguments


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ((None, 1.5, False), "experience_id must be a string or an integer, not float"),
        ((None, None, "yes"), "fresh must be True or False, not str"),
    ],
)
def test_a_wrong_argument_of_a_configuration_is_named(given: Any, message: str) -> None:
    with pytest.raises(TypeError, match=f"^{message}$"):
        config_arguments(*given)


def test_the_types_of_both_clients_can_be_evaluated() -> None:
    for name in ("config", "track", "batch"):
        one, other = (get_type_hints(getattr(kind, name)) for kind in (ConvertServing, AsyncConvertServing))
        assert one.keys() == other.keys()
        assert one["return"] is other["return"]
    with ConvertServing(sdk_key="k", project_id="2") as client:
        client.track([])

    async def track_nothing() -> None:
        async with AsyncConvertServing(sdk_key="k", project_id="2") as client:
            await client.track([])

    asyncio.run(track_nothing())

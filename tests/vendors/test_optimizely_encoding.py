"""Optimizely's events of a batch as JSON: the same as those of single visitors, checked one by one, each with an id."""

from __future__ import annotations

import json
from collections import UserString
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from abwire.optimizely import Conversion, Impression, event, impression, models, visitor
from abwire.optimizely.batch import Encoder
from abwire.optimizely.events import event_arguments
from abwire.optimizely.money import cents
from abwire_runtime.data.grouped_json import join_groups
from abwire_runtime.data.unset import UNSET

AT = "2024-05-06T10:00:00.250Z"


def encoded(*events: Any, account: str = "6", project: str | None = "5", first: int = 0) -> list[dict[str, Any]]:
    encoder = Encoder(account, project)
    items = [encoder.encode(each, first + index) for index, each in enumerate(events)]
    found: list[dict[str, Any]] = json.loads(b"[" + join_groups(items) + b"]")
    return found


def events_of(visitors: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for each in visitors for snapshot in each["snapshots"] for one in snapshot["events"]]


def uuids(*events: Any, **options: Any) -> list[str]:
    return [each["uuid"] for each in events_of(encoded(*events, **options))]


def test_a_conversion_is_the_same_as_that_of_a_visitor() -> None:
    properties = {"p": "q"}
    tags: dict[str, str | float | bool] = {"sku": "ü", "new": True, "price": 1.5}
    one = Conversion(
        "v1",
        "purchase",
        77,
        revenue=Decimal("19.99"),
        value=Decimal("0.10"),
        quantity=2,
        tags=tags,
        at=AT,
        attributes={"plan": "gold"},
        uuid="order-1",
        session_id="s1",
        properties=properties,
    )
    same = event(
        "purchase",
        entity_id=77,
        revenue=Decimal("19.99"),
        value=0.1,
        quantity=2,
        tags=tags,
        properties=properties,
        at=AT,
        uuid="order-1",
    )
    assert encoded(one) == [visitor("v1", [same], attributes={"plan": "gold"}, session_id="s1").to_dict()]


def test_an_impression_is_the_same_as_that_of_a_visitor() -> None:
    metadata = models.DecisionMetadata(flag_key="checkout", rule_type="experiment", enabled=True)
    decision = models.Decision(
        campaign_id="10", experiment_id="20", variation_id="30", metadata=metadata, is_campaign_holdback=False
    )
    one = Impression("v1", 10, 20, "30", at=AT, uuid="a", metadata=metadata, is_campaign_holdback=False)
    assert encoded(one) == [visitor("v1", [impression(decision, at=AT, uuid="a")], decisions=[decision]).to_dict()]


def test_a_visitor_in_no_experiment_has_null_there() -> None:
    (found,) = encoded(Impression("v1", 10, None, None, is_campaign_holdback=True))
    decision = {"campaign_id": "10", "experiment_id": None, "variation_id": None, "is_campaign_holdback": True}
    assert found["snapshots"][0]["decisions"] == [decision]


def test_events_that_follow_each_other_share_their_visitor_and_their_snapshot() -> None:
    seen, bought = Impression("a", 1, 2, 3), Conversion("a", "purchase")
    found = encoded(seen, bought, bought, Conversion("b", "purchase"), bought)
    assert [each["visitor_id"] for each in found] == ["a", "b", "a"]
    assert [[len(snapshot["events"]) for snapshot in each["snapshots"]] for each in found] == [[1, 2], [1], [1]]


def test_a_visitor_with_other_attributes_is_written_again() -> None:
    events = [Conversion("a", "purchase", attributes={"plan": plan}) for plan in ("free", "pro", "pro")]
    assert [each["attributes"][0]["value"] for each in encoded(*events)] == ["free", "pro"]


class Id(StrEnum):
    A = "v1"


@pytest.mark.parametrize("user_id", ["v1", Id.A, UserString("v1")])
def test_values_are_read_by_the_one_rule(user_id: Any) -> None:
    (found,) = encoded(Conversion(user_id, "purchase", 7, value=1e-05, at=datetime(2024, 5, 6, 10, tzinfo=UTC)))
    assert found["visitor_id"] == "v1"
    assert (found["snapshots"][0]["events"][0]["value"], found["snapshots"][0]["events"][0]["timestamp"]) == (
        1e-05,
        1714989600000,
    )


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (Conversion("", "purchase"), "user_id must not be empty"),
        (Conversion(float("nan"), "purchase"), "user_id must be a string or an integer, not float"),  # type: ignore[arg-type]
        (Conversion("v", ""), "event_key must not be empty"),
        (Conversion("v", 5), "event_key must be a string, not int"),  # type: ignore[arg-type]
        (Conversion("v", "a", 1.0), "event_id must be a string or an integer, not float"),  # type: ignore[arg-type]
        (Conversion("v", "a", revenue=1.5), "revenue must be a Decimal or an int"),  # type: ignore[arg-type]
        (Conversion("v", "a", value=float("inf")), "value must be finite"),
        (Conversion("v", "a", quantity=2.0), "quantity must be an integer"),  # type: ignore[arg-type]
        (Conversion("v", "a", tags={"a": None}), "tags\\['a'\\] must be"),  # type: ignore[dict-item]
        (Conversion("v", "a", tags={"a": 2**60}), "tags\\['a'\\] must be at most 2\\*\\*53"),
        (Conversion("v", "a", at=1714989600000), "at must be UNIX seconds, not milliseconds"),
        (Conversion("v", "a", at="May 2024"), "at: "),
        (Conversion("v", "a", attributes=["b"]), "attributes must be a mapping"),  # type: ignore[arg-type]
        (Conversion("v", "a", uuid=""), "uuid can't be empty"),
        (Conversion("v", "a", properties={"a": 1}), "properties\\['a'\\] must be a string"),  # type: ignore[dict-item]
        (Conversion("v", "a", session_id=1.5), "session_id must be"),  # type: ignore[arg-type]
        (Impression("v", None, 1, 2), "campaign_id must be"),  # type: ignore[arg-type]
        (Impression("v", 1, 2.0, 3), "experiment_id must be"),  # type: ignore[arg-type]
        (Impression("v", 1, 2, True), "variation_id must be"),
        (Impression("v", 1, 2, 3, metadata={"flag_key": "a"}), "metadata must be a DecisionMetadata"),  # type: ignore[arg-type]
        (Impression("v", 1, 2, 3, is_campaign_holdback="false"), "is_campaign_holdback must be"),  # type: ignore[arg-type]
        (Conversion("\ud800", "purchase"), "user_id holds half of a surrogate pair"),
        (Conversion("v", "a", tags={1.5: "b"}), "a key of tags must be a string or an integer"),  # type: ignore[dict-item]
        (Conversion("v", "a", tags=["b"]), "tags must be a mapping"),  # type: ignore[arg-type]
        (Conversion("v", "a", tags={"a": -(2**53) - 1}), "tags\\['a'\\] must be at most 2\\*\\*53"),
        (Conversion("v", "a", attributes={1.5: "b"}), "a key of attributes must be a string or an integer"),  # type: ignore[dict-item]
        (Conversion("v", "a", attributes={"b": None}), "attributes\\['b'\\] must be a string or a number"),  # type: ignore[dict-item]
        (Conversion("v", "a", properties=["b"]), "properties must be a mapping"),  # type: ignore[arg-type]
        (Conversion("v", "a", properties={1.5: "b"}), "a key of properties must be a string or an integer"),  # type: ignore[dict-item]
        (Conversion("v", "a", uuid=1.5), "uuid must be a string or an integer"),  # type: ignore[arg-type]
        (Conversion("v", "a", at=10**11 + 1), "at must be UNIX seconds, not milliseconds"),
        (Conversion("v", "a", at=-(10**11) - 1), "at must be UNIX seconds, not milliseconds"),
        (Conversion("v", "a", at=True), "at must be a datetime"),
        (Conversion("v", "a", value="5"), "value must be a number"),  # type: ignore[arg-type]
        (Conversion("v", "a", quantity=2**63), "quantity must fit into 64 bits"),
        (("v", "purchase"), "an event must be an Impression or a Conversion, not tuple"),
        (event("purchase"), "an event must be an Impression or a Conversion, not Event"),
    ],
)
def test_a_wrong_event_is_refused_with_the_name_of_what_is_wrong(wrong: Any, message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        Encoder("6", "5").encode(wrong, 0)


@pytest.mark.parametrize(("at", "sent"), [(0, 0), (1, 1000), (10**11, 10**14), (-(10**11), -(10**14)), (1.5, 1500)])
def test_seconds_become_milliseconds(at: float, sent: int) -> None:
    assert events_of(encoded(Conversion("v", "a", at=at)))[0]["timestamp"] == sent


def test_numbers_are_sent_up_to_the_largest_that_optimizely_keeps() -> None:
    values: dict[str, str | float | bool] = {"most": 2**53, "least": -(2**53), "no": False}
    (found,) = encoded(Conversion("v", "a", tags=values, attributes=values))
    assert found["snapshots"][0]["events"][0]["tags"] == values
    assert {each["key"]: each["value"] for each in found["attributes"]} == values


def test_a_visitor_without_anything_else_has_no_other_keys() -> None:
    encoder = Encoder("6", "5")
    start, snapshot, fields = encoder.encode(Conversion("v", "a", uuid="u", at=5), 0)
    assert (start, snapshot) == (b'{"visitor_id":"v","snapshots":[', b'{"events":[')
    assert fields == b'{"key":"a","timestamp":5000,"uuid":"u"}'
    start, snapshot, fields = encoder.encode(Impression("v", 1, None, 3, uuid="u", at=5, session_id="s"), 0)
    assert start == b'{"visitor_id":"v","session_id":"s","snapshots":['
    decision = b'{"campaign_id":"1","experiment_id":null,"variation_id":"3"}'
    assert snapshot == b'{"decisions":[' + decision + b'],"events":['
    assert fields == (
        b'{"entity_id":"1","key":"campaign_activated","type":"campaign_activated","timestamp":5000,"uuid":"u"}'
    )


def test_an_event_keeps_the_id_that_it_is_sent_with() -> None:
    encoder = Encoder("6", None)
    events: list[Impression | Conversion] = [ROW, ROW._replace(at=None), ROW._replace(uuid="own")]
    for index, each in enumerate([*events, Impression("v1", 1, 2, 3, at=0)]):
        identified = encoder.identified(each, index)
        assert identified._replace(uuid=each.uuid) == each
        assert f'"uuid":"{identified.uuid}"'.encode() in encoder.encode(each, index)[2]


def made(**changes: Any) -> dict[str, Any]:
    """The arguments of a single event on the older endpoint."""
    values: dict[str, Any] = {"event": "e", "user_id": "u", "experiments": None, "goals": None, "revenue": None}
    return dict(event_arguments(**{**values, "segments": None, "at": None, **changes}))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"event": 5}, "event must be a string"),
        ({"user_id": 1.5}, "user_id must be a string or an integer"),
        ({"experiments": ["a"]}, "experiments must be a mapping"),
        ({"experiments": {1.5: 2}}, "a key of experiments must be a string or an integer"),
        ({"experiments": {1: 2.5}}, "experiments\\[1\\] must be a string or an integer"),
        ({"experiments": {1: [2, 2.5]}}, "experiments\\[1\\]\\[1\\] must be a string or an integer"),
        ({"experiments": {1: b"2"}}, "experiments\\[1\\] must be a string or an integer"),
        ({"experiments": {1: bytearray(b"2")}}, "experiments\\[1\\] must be a string or an integer"),
        ({"experiments": {1: {2: 3}}}, "experiments\\[1\\] must be a string or an integer"),
        ({"goals": 1.5}, "goals must be a string or an integer"),
        ({"goals": ["a", 1.5]}, "goals\\[1\\] must be a string or an integer"),
        ({"segments": ["a"]}, "segments must be a mapping"),
        ({"segments": {1.5: "a"}}, "a key of segments must be a string or an integer"),
        ({"segments": {"a": 1.5}}, "segments\\['a'\\] must be a string or an integer"),
        ({"at": True}, "at must be a datetime"),
    ],
)
def test_a_wrong_argument_of_a_single_event_is_named(changes: dict[str, Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        made(**changes)


def test_what_is_not_given_is_not_sent() -> None:
    assert {name for name, value in made().items() if value is not UNSET} == {"event_name", "user_id"}
    assert made(goals=[])["goal_ids"] is UNSET
    assert (made(goals="ab")["goal_ids"], made(goals=(1, "2"))["goal_ids"]) == (["ab"], ["1", "2"])
    assert made(at=1.5)["time"] == 1


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: event(5), "key must be a string"),  # type: ignore[arg-type]
        (lambda: event("a", entity_id=1.5), "entity_id must be a string or an integer"),  # type: ignore[arg-type]
        (lambda: event("a", value="5"), "value must be a number"),  # type: ignore[arg-type]
        (lambda: event("a", quantity=1.5), "quantity must be an integer"),  # type: ignore[arg-type]
        (lambda: event("a", tags=["b"]), "tags must be a mapping"),  # type: ignore[arg-type]
        (lambda: event("a", tags={"b": None}), "tags\\['b'\\] must be"),  # type: ignore[dict-item]
        (lambda: event("a", properties={"b": 1}), "properties\\['b'\\] must be a string"),  # type: ignore[dict-item]
        (lambda: event("a", at=True), "at must be a datetime"),
        (lambda: event("a", uuid=""), "uuid can't be empty"),
        (lambda: visitor(1.5, []), "visitor_id must be a string or an integer"),  # type: ignore[arg-type]
        (lambda: visitor("v", [], session_id=1.5), "session_id must be a string or an integer"),  # type: ignore[arg-type]
        (lambda: visitor("v", [], attributes={"a": None}), "attributes\\['a'\\] must be"),  # type: ignore[arg-type]
    ],
)
def test_a_wrong_part_of_a_visitor_is_named(make: Callable[[], object], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        make()


def test_an_event_and_a_visitor_have_no_more_than_was_given() -> None:
    bare = event("a", at=5, uuid="u")
    assert bare.to_dict() == {"key": "a", "timestamp": 5000, "uuid": "u"}
    assert visitor("v", [bare]).to_dict() == {"visitor_id": "v", "snapshots": [{"events": [bare.to_dict()]}]}
    empty = event("a", at=5, uuid="u", value=0, quantity=0, revenue=0, tags={}, properties={}).to_dict()
    assert empty == {**bare.to_dict(), "value": 0, "quantity": 0, "revenue": 0, "tags": {}, "properties": {}}


@pytest.mark.parametrize("amount", [Decimal("0.01"), Decimal("-0.01"), Decimal("92233720368547758.07")])
def test_the_smallest_and_the_largest_amounts_are_cents(amount: Decimal) -> None:
    assert cents(amount) == int(amount * 100)
    assert cents(-amount) == -int(amount * 100)


@pytest.mark.parametrize(
    ("amount", "message"),
    [
        (92233720368547759, "^revenue must be whole cents, at most 9223372036854775807 of them$"),
        (Decimal("92233720368547758.08"), "at most 9223372036854775807 of them, not 92233720368547758.08$"),
        (Decimal("-92233720368547758.08"), "of them, not -92233720368547758.08$"),
        (Decimal("1E+17"), "of them, not 1E\\+17$"),
        (Decimal("1E-3"), "of them, not 0.001$"),
        (Decimal("NaN"), "of them, not NaN$"),
    ],
)
def test_an_amount_that_is_not_whole_cents_is_shown(amount: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        cents(amount)


# The ids of events

ROW = Conversion("v1", "purchase", 77, revenue=5, tags={"sku": "a"}, at="2024-05-06", attributes={"plan": "gold"})


def test_a_row_has_the_same_id_whenever_it_is_sent() -> None:
    # Pinned: a batch that goes on with another version of abwire makes the same ids.
    assert uuids(ROW) == uuids(ROW) == ["ef7f8692-c2ba-575d-b8c2-ead7360d7648"]
    assert uuids(Impression("v1", 1, 2, 3, at=0)) == ["6440e52e-ca77-5348-a882-aa46b1ea0569"]


def test_derived_ids_are_uuids() -> None:
    for number in range(64):
        (found,) = uuids(ROW, first=number)
        assert (str(UUID(found)), UUID(found).version, UUID(found).variant) == (found, 5, RFC_4122)


def test_equal_rows_at_other_positions_or_of_other_projects_are_other_events() -> None:
    found = [*uuids(ROW, ROW), *uuids(ROW, account="7"), *uuids(ROW, project="6"), *uuids(ROW, project=None)]
    assert len(set(found)) == 5
    assert uuids(ROW, first=1) == uuids(ROW, ROW)[1:]


@pytest.mark.parametrize("changes", [{"user_id": "v2"}, {"revenue": 6}, {"at": "2024-05-07"}, {"attributes": None}])
def test_a_row_that_differs_is_another_event(changes: dict[str, Any]) -> None:
    assert uuids(ROW) != uuids(ROW._replace(**changes))


def test_a_row_without_a_time_has_a_random_id() -> None:
    """It happened now. The next batch may begin with an equal event, which happened later."""
    row = Conversion("v1", "purchase")
    assert uuids(row) != uuids(row)


def test_an_id_of_ones_own_is_sent_as_it_is() -> None:
    given = UUID(int=5)
    assert uuids(ROW._replace(uuid="order-1"), ROW._replace(uuid=given)) == ["order-1", str(given)]


@given(st.lists(st.sampled_from("abc")), st.lists(st.integers(0, 3)))
def test_what_is_encoded_is_what_was_given_in_its_order(names: list[str], seen: list[int]) -> None:
    events: list[Impression | Conversion] = [Conversion(name, f"key {index}") for index, name in enumerate(names)]
    for index in seen:
        events.insert(min(index, len(events)), Impression("a", 1, 2, index))
    found = [
        (each["visitor_id"], [decision["variation_id"] for decision in snapshot.get("decisions", ())], one["key"])
        for each in encoded(*events)
        for snapshot in each["snapshots"]
        for one in snapshot["events"]
    ]
    assert found == [
        (each.user_id, [], each.event_key)
        if isinstance(each, Conversion)
        else (each.user_id, [str(each.variation_id)], "campaign_activated")
        for each in events
    ]

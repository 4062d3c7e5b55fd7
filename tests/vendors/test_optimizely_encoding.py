"""Optimizely's events of a batch as JSON: the same as those of single visitors, checked one by one, each with an id."""

from __future__ import annotations

import json
from collections import UserString
from collections.abc import Sequence
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
from abwire_runtime.data.grouped_json import join_groups

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
        (("v", "purchase"), "an event must be an Impression or a Conversion, not tuple"),
        (event("purchase"), "an event must be an Impression or a Conversion, not Event"),
    ],
)
def test_a_wrong_event_is_refused_with_the_name_of_what_is_wrong(wrong: Any, message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        Encoder("6", "5").encode(wrong, 0)


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

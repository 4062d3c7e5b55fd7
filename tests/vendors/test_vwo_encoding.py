"""VWO's events of a batch as JSON: the exact text of each, at every limit, and what is said of a wrong one."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from abwire.testing import Sandbox
from abwire.vwo import Push, TrackGoal, TrackUser, models, visitor_uuid
from abwire.vwo.batch import encoded_body, plan, strict_body
from support.calling import caller

OWN = "0123456789ABCDEF0123456789ABCDEF"
LARGEST = 2**63 - 1
SECONDS = 10**11  # beyond that, a number of seconds is taken for one of milliseconds
VISITOR = f'"u":"{OWN}","sId":5'
PLAN = plan(3)


def encoded(event: Any) -> str:
    encoders: dict[type, Callable[[Any, int], str]] = dict(PLAN.encoders)
    return encoders.get(type(event), PLAN.encode_other)(event, 0)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (TrackUser(101, 2, uuid=OWN, session_time=5), f'{{"eT":1,"e":101,"c":2,{VISITOR}}}'),
        (TrackUser("101", "2", uuid=OWN, session_time=5), f'{{"eT":1,"e":101,"c":2,{VISITOR}}}'),
        (TrackUser(101, "2", uuid=OWN, session_time=5), f'{{"eT":1,"e":101,"c":2,{VISITOR}}}'),
        (TrackUser("101", 2, uuid=OWN, session_time=5), f'{{"eT":1,"e":101,"c":2,{VISITOR}}}'),
        (TrackUser(0, LARGEST, uuid=OWN, session_time=5), f'{{"eT":1,"e":0,"c":{LARGEST},{VISITOR}}}'),
        (TrackGoal(1, 2, 3, uuid=OWN, session_time=5), f'{{"eT":2,"e":1,"c":2,"g":3,{VISITOR}}}'),
        (TrackGoal("1", 2, 3, uuid=OWN, session_time=5), f'{{"eT":2,"e":1,"c":2,"g":3,{VISITOR}}}'),
        (TrackGoal(1, "2", 3, uuid=OWN, session_time=5), f'{{"eT":2,"e":1,"c":2,"g":3,{VISITOR}}}'),
        (TrackGoal(1, 2, "3", uuid=OWN, session_time=5), f'{{"eT":2,"e":1,"c":2,"g":3,{VISITOR}}}'),
        (TrackGoal("1", "2", "3", uuid=OWN, session_time=5), f'{{"eT":2,"e":1,"c":2,"g":3,{VISITOR}}}'),
        (TrackGoal(0, 0, LARGEST, uuid=OWN, session_time=5), f'{{"eT":2,"e":0,"c":0,"g":{LARGEST},{VISITOR}}}'),
        (TrackUser(1, 2, uuid=OWN.lower(), session_time=5), f'{{"eT":1,"e":1,"c":2,{VISITOR}}}'),
        (TrackUser(1, 2, uuid=UUID(OWN), session_time=5), f'{{"eT":1,"e":1,"c":2,{VISITOR}}}'),
        (
            TrackUser(1, 2, user_id="Xin", session_time=5),
            f'{{"eT":1,"e":1,"c":2,"u":"{visitor_uuid(3, "Xin")}","sId":5}}',
        ),
        (
            TrackUser(1, 2, uuid=OWN, session_time=5, user_agent="", ip=""),
            f'{{"eT":1,"e":1,"c":2,{VISITOR},"visitor_ua":"","visitor_ip":""}}',
        ),
        (
            TrackUser(1, 2, uuid=OWN, session_time=5, user_agent='a"é'),
            f'{{"eT":1,"e":1,"c":2,{VISITOR},"visitor_ua":"a\\"\\u00e9"}}',
        ),
        (
            TrackGoal(1, 2, 3, uuid=OWN, session_time=5, ip="192.0.2.7"),
            f'{{"eT":2,"e":1,"c":2,"g":3,{VISITOR},"visitor_ip":"192.0.2.7"}}',
        ),
        (
            Push({"k": "a b/ü"}, uuid=OWN, session_time=5),
            f'{{"eT":3,"t":"%7B%22u%22%3A%7B%22k%22%3A%22a%20b%2F%C3%BC%22%7D%7D",{VISITOR}}}',
        ),
        (
            models.PushEvent(visitor_uuid=OWN, session_time=5, tags="%7B%7D"),
            f'{{"eT":3,{VISITOR},"t":"%7B%7D"}}',
        ),
    ],
)
def test_an_event_has_one_text(event: Any, expected: str) -> None:
    assert encoded(event) == expected


@pytest.mark.parametrize(
    ("revenue", "text"),
    [
        (0, "0"),
        (-5, "-5"),
        (5.5, "5.5"),
        (-5.5, "-5.5"),
        (Decimal("5.50"), "5.50"),
        (0.001, "0.001"),
        (0.0011, "0.0011"),
        (1e-7, "0.0000001"),
        (999_999_999_999_999.9, "999999999999999.9"),
        (1e15, "1000000000000000.0"),
        (1e16, "10000000000000000"),
        (1e22, "10000000000000000000000"),
        (Decimal("1E+3"), "1000"),
    ],
)
def test_revenue_is_written_without_an_exponent(revenue: Any, text: str) -> None:
    event = TrackGoal(1, 2, 3, uuid=OWN, revenue=revenue, session_time=5)
    assert encoded(event) == f'{{"eT":2,"e":1,"c":2,"g":3,"r":{text},{VISITOR}}}'


@pytest.mark.parametrize("at", [0, 1, -1, SECONDS, -SECONDS])
def test_seconds_are_sent_as_they_are(at: int) -> None:
    assert f'"sId":{at}' in encoded(TrackUser(1, 2, uuid=OWN, session_time=at))


WRONG = [
    (TrackUser("x", 2, uuid=OWN), "experiment_id must be an integer"),
    (TrackUser(True, 2, uuid=OWN), "experiment_id must be an integer"),
    (TrackUser(2**63, 1, uuid=OWN), "experiment_id must fit into 64 bits"),
    (TrackUser(1, True, uuid=OWN), "variation_id must be an integer"),
    (TrackUser(1, 2**63, uuid=OWN), "variation_id must fit into 64 bits"),
    (TrackGoal(True, 2, 3, uuid=OWN), "experiment_id must be an integer"),
    (TrackGoal(2**63, 2, 3, uuid=OWN), "experiment_id must fit into 64 bits"),
    (TrackGoal(1, True, 3, uuid=OWN), "variation_id must be an integer"),
    (TrackGoal(1, 2**63, 3, uuid=OWN), "variation_id must fit into 64 bits"),
    (TrackGoal(1, 2, True, uuid=OWN), "goal_id must be an integer"),
    (TrackGoal(1, 2, 2**63, uuid=OWN), "goal_id must fit into 64 bits"),
    (TrackGoal(1, 2, 3, uuid=OWN, revenue="5"), "revenue must be a number"),  # type: ignore[arg-type]
    (TrackGoal(1, 2, 3, uuid=OWN, revenue=float("inf")), "revenue must be finite"),
    (TrackUser(1, 2), "pass either user_id or uuid"),
    (TrackUser(1, 2, user_id="a", uuid=OWN), "pass either user_id or uuid"),
    (TrackUser(1, 2, user_id=""), "user_id must not be empty"),
    (TrackUser(1, 2, user_id="\ud800"), "user_id holds half of a surrogate pair"),
    (TrackUser(1, 2, user_id=1.5), "user_id must be a string or an integer"),  # type: ignore[arg-type]
    (TrackUser(1, 2, uuid=f"{OWN}0"), "uuid must be 32 hexadecimal digits"),
    (TrackUser(1, 2, uuid=5), "uuid must be a string"),  # type: ignore[arg-type]
    (TrackUser(1, 2, uuid=OWN, session_time=SECONDS + 1), "session_time must be UNIX seconds"),
    (TrackUser(1, 2, uuid=OWN, session_time=-SECONDS - 1), "session_time must be UNIX seconds"),
    (TrackUser(1, 2, uuid=OWN, session_time=True), "session_time must be a datetime"),
    (TrackUser(1, 2, uuid=OWN, user_agent=5), "user_agent must be a string"),  # type: ignore[arg-type]
    (TrackUser(1, 2, uuid=OWN, ip=5), "ip must be a string"),  # type: ignore[arg-type]
    (Push({}, uuid=OWN), "tags must not be empty"),
    (Push(["a"], uuid=OWN), "tags must be a mapping"),  # type: ignore[arg-type]
    (Push({1: "a"}, uuid=OWN), "a key of tags must be a string"),  # type: ignore[dict-item]
    (Push({"\ud800": "a"}, uuid=OWN), "a key of tags holds half of a surrogate pair"),
    (Push({"a": 1}, uuid=OWN), r"tags\['a'\] must be a string"),  # type: ignore[dict-item]
    (Push({"a": "\ud800"}, uuid=OWN), r"tags\['a'\] holds half of a surrogate pair"),
    (Push({"k" * 41: 1}, uuid=OWN), rf"tags\['{'k' * 40}'\] must be a string"),  # type: ignore[dict-item]
    (Push({"k": "v" * 256}, uuid=OWN), "must have at most 255 characters, unlike 'k'"),
    (Push({"k" * 256: "v"}, uuid=OWN), f"must have at most 255 characters, unlike '{'k' * 40}'$"),
    ({"eT": 1}, "an event must be a TrackUser, a TrackGoal, a Push or a generated model, not dict"),
]


@pytest.mark.parametrize(("event", "message"), WRONG)
def test_a_wrong_event_is_refused_with_the_name_of_what_is_wrong(event: Any, message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        encoded(event)


METHODS = {TrackUser: "track_user", TrackGoal: "track_goal", Push: "push"}


@pytest.mark.parametrize(("event", "message"), WRONG[:-1])
def test_a_call_for_a_single_event_says_the_same(sandbox: Sandbox, form: str, event: Any, message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        caller(sandbox, "vwo", form)(METHODS[type(event)], **event._asdict())
    assert not sandbox.requests


def test_a_body_has_its_events_in_a_list() -> None:
    events = PLAN.assemble([encoded(TrackUser(1, each, uuid=OWN, session_time=5)) for each in (2, 3)])
    expected = [{"eT": 1, "e": 1, "c": each, "u": OWN, "sId": 5} for each in (2, 3)]
    assert json.loads(encoded_body(events)) == strict_body(events).to_dict() == {"ev": expected}
    assert encoded_body(events).startswith(b'{"ev":[{"eT":1,"e":1,"c":2,')


def test_a_strict_body_keeps_the_digits_of_amounts() -> None:
    goal = encoded(TrackGoal(1, 2, 3, uuid=OWN, revenue=Decimal("0.10000000000000000001"), session_time=5))
    [event] = strict_body(goal).to_dict()["ev"]
    assert event["r"] == Decimal("0.10000000000000000001")


def test_an_account_may_be_a_string_of_digits() -> None:
    assert visitor_uuid("3", 17) == visitor_uuid(3, "17")
    with pytest.raises(TypeError, match="account_id must be a string or an integer"):
        visitor_uuid(3.0, "a")  # type: ignore[arg-type]

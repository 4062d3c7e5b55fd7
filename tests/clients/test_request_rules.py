"""What programs add to requests, links of replies, waits between attempts, and suggestions: each rule at its limits."""

from __future__ import annotations

import pickle
from decimal import Decimal
from typing import Any

import pytest

from abwire import ConfigurationError, Retries
from abwire.retries import Budget
from abwire_runtime._suggestions import check_names, missing_attribute, missing_field, suggestion, unexpected_argument
from abwire_runtime.calls.additions import (
    credentials_among,
    credentials_in,
    header_pairs,
    is_credential,
    is_header_name,
    query_pairs,
)
from abwire_runtime.calls.links import next_link, parse_links
from abwire_runtime.client.retries import Traffic, spread_out

# Additions


def test_query_parameters_are_pairs() -> None:
    assert query_pairs(None, "query") == []
    given: dict[str, Any] = {"a": 1, "b": ["x", None, True], "c": None, "d": Decimal("1.50"), "e": "\u00fc"}
    assert query_pairs(given, "query") == [("a", "1"), ("b", "x"), ("b", "true"), ("d", "1.50"), ("e", "\u00fc")]


@pytest.mark.parametrize(
    ("given", "kind", "message"),
    [
        ([("a", 1)], TypeError, "query must be a mapping, not list"),
        ({1: "a"}, TypeError, "the names in query must be strings, not int"),
        ({"": "a"}, ValueError, "query has an empty name"),
        ({"\ud800": "a"}, ValueError, "query holds half of a surrogate pair"),
        ({"a": "\ud800"}, ValueError, r"query\['a'\] holds half of a surrogate pair"),
        ({"a": float("nan")}, ValueError, r"query\['a'\]"),
        ({"a": object()}, TypeError, r"query\['a'\]"),
    ],
)
def test_wrong_query_parameters_are_named(given: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=f"^{message}"):
        query_pairs(given, "query")


@pytest.mark.parametrize(
    ("given", "kind", "message"),
    [
        ({"a": 1}, TypeError, r"headers\['a'\] must be a string, not int"),
        ({"a b": "c"}, ValueError, "headers has 'a b', which is not the name of a header"),
        ({"a": "\u00fc"}, ValueError, r"headers\['a'\]"),
        (7, TypeError, "headers must be a mapping, not int"),
    ],
)
def test_wrong_headers_are_named(given: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=f"^{message}"):
        header_pairs(given, "headers")
    assert header_pairs(None, "headers") == {}
    assert header_pairs({"A-b": "c"}, "headers") == {"A-b": "c"}


def test_credentials_are_known_by_their_names() -> None:
    assert all(map(is_header_name, ["X-A", "!#$%&'*+.^_`|~09azAZ-"]))
    assert not any(map(is_header_name, ["", "a b", "a:", "a\n", "\u00fc", "a@"]))
    names = ["Authorization", "Cookie", "api-key", "PASSWORD", "client_secret", "sessionId", "token"]
    assert all(map(is_credential, names))
    assert not any(map(is_credential, ["name", "limit", "Accept"]))
    pairs = [("token", "1234567"), ("token", "12345678"), ("Authorization", "Bearer abcdefgh"), ("name", "abcdefghi")]
    assert credentials_among(pairs) == ("12345678", "abcdefgh")
    body = {"a": [{"password": "12345678", "x": 1}, ["y"]], "token": "abcdefgh", "key": 12345678, "name": "abcdefghi"}
    assert sorted(credentials_in(body)) == ["12345678", "abcdefgh"]
    assert credentials_in("12345678") == ()


# Links


@pytest.mark.parametrize(
    ("value", "links"),
    [
        ("", []),
        ("<a>", [("a", {})]),
        ("< a >; REL = next ;title=\"x, y; z\"", [("a", {"rel": "next", "title": "x, y; z"})]),
        ('<a,b>;rel="prev", , <c>;rel=next', [("a,b", {"rel": "prev"}), ("c", {"rel": "next"})]),
        ('<a>;x="q\\"r\\\\";x=2;y', [("a", {"x": 'q"r\\', "y": ""})]),
        ('no, <a>; ;rel=b junk, <c', [("a", {"rel": "b junk"})]),
        ('<a>;x="open, <b>', [("a", {"x": "open, <b>"})]),
        ('"<x>", <a>', [("a", {})]),
        ("<a> junk, <b>;x", [("a", {}), ("b", {"x": ""})]),
    ],
)  # fmt: skip
def test_a_link_header_is_parsed(value: str, links: list[Any]) -> None:
    assert [tuple(each) for each in parse_links(value)] == links


@pytest.mark.parametrize(
    ("values", "target"),
    [
        ([], None),
        (["<a>;rel=prev", "<b>;rel=next", "<c>;rel=next"], "b"),
        (['<a>;rel="last NEXT"'], "a"),
        (["<a>;rel=nextpage"], None),
        (["<a>;rel=next;anchor=x", '<b>;rel=next;anchor=""'], "b"),
        (["<a>"], None),
    ],
)
def test_the_next_page_is_a_relation(values: list[str], target: str | None) -> None:
    assert next_link(values) == target


# Waits


def high(low: float, most: float) -> float:
    return most


def test_waits_double_up_to_their_limit() -> None:
    retries = Retries()
    assert (retries.attempts, retries.backoff, retries.max_wait, retries.max_total) == (3, 0.5, 8.0, 60.0)
    assert [retries._back_off(number, high) for number in (0, 1, 2, 4, 5, 5000)] == [0.5, 1.0, 2.0, 8.0, 8.0, 8.0]
    assert retries._back_off(3, lambda low, most: low) == 0
    assert repr(retries) == "Retries(attempts=3, backoff=0.5, max_wait=8.0, max_total=60.0)"
    own = Retries(1, 0, 0, 0, budget=Budget())
    assert repr(own) == "Retries(attempts=1, backoff=0, max_wait=0, max_total=0, budget=<Budget of 10 retries>)"


@pytest.mark.parametrize(
    ("asked", "room", "longest"),
    [(8.0, 100.0, 10.0), (2.0, 100.0, 3.0), (0.5, 100.0, 1.0), (8.0, 10.0, 9.0), (8.0, 8.0, 8.0), (8.0, 7.0, 10.0)],
)
def test_a_random_part_is_added_to_what_the_server_asks(asked: float, room: float, longest: float) -> None:
    assert spread_out(asked, room, high) == longest
    assert spread_out(asked, room, lambda low, most: low) == asked


@pytest.mark.parametrize(("value", "attempts"), [(None, 3), (0, 1), (4, 5), (Retries(attempts=7), 7)])
def test_a_number_of_retries_is_a_setting(value: Any, attempts: int) -> None:
    assert Retries._of(value).attempts == attempts


@pytest.mark.parametrize("value", [True, False, -1, 1.0, "1"])
def test_other_values_are_no_retries(value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^retries must be a whole number, 0 or more, or a Retries, not "):
        Retries._of(value)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"attempts": 0}, "attempts includes the first one, so it must be 1 or more, not 0"),
        ({"attempts": True}, "attempts includes the first one, so it must be 1 or more, not True"),
        ({"backoff": -1}, "backoff must be seconds, 0 or more, not -1"),
        ({"max_wait": True}, "max_wait must be seconds, 0 or more, not True"),
        ({"max_total": "1"}, "max_total must be seconds, 0 or more, not '1'"),
        ({"budget": 7}, "budget must be a Budget, not int"),
    ],
)
def test_wrong_settings_of_retries_are_named(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{message}$"):
        Retries(**given)


def test_a_budget_has_limits() -> None:
    assert repr(Budget(999_999_999_999)) == "<Budget of 10 retries>"
    with pytest.raises(ConfigurationError, match=r"^ratio must be a finite number, 0 or more, not 1000000000000\.0$"):
        Budget(1e12)
    with pytest.raises(ConfigurationError, match=r"^allowance must be a whole number, 0 or more, not -1$"):
        Budget(allowance=-1)
    budget = Budget(0, 2)
    assert [budget._withdraw() for _ in range(3)] == [True, True, False]
    copied = pickle.loads(pickle.dumps(budget))
    assert (repr(budget), repr(copied)) == ("<Budget of 0 retries>", "<Budget of 2 retries>")
    copied._make_room(50)
    assert repr(copied) == "<Budget of 2 retries>"
    grown = pickle.loads(pickle.dumps(Budget(0.25)))
    grown._make_room(50)
    assert repr(grown) == "<Budget of 50 retries>"
    assert grown._withdraw()
    grown._deposit()
    assert repr(grown) == "<Budget of 49.25 retries>"
    grown._count_failure()
    assert repr(grown) == "<Budget of 49.25 retries>"
    grown._count_failure()
    assert repr(grown) == "<Budget of 0.25 retries>"
    fixed = Budget(0, 5)
    for _ in range(3):
        fixed._count_failure()
    assert repr(fixed) == "<Budget of 5 retries>"


def test_clients_share_the_pauses_that_were_made_first() -> None:
    traffic = Traffic()
    assert traffic.pauses is None
    made = traffic.make_pauses()
    assert traffic.make_pauses() is made is traffic.pauses


# Suggestions


@pytest.mark.parametrize(
    ("name", "end"),
    [
        ("nmae", "; did you mean 'name'?"),
        ("NAME", "; did you mean 'name'?"),
        ("gaols", "; did you mean 'Goals'?"),
        ("xyzzy", ""),
    ],
)
def test_the_nearest_name_is_suggested(name: str, end: str) -> None:
    assert suggestion(name, ["goal", "Goals", "name", "named"]) == end


def test_each_error_about_a_name() -> None:
    wrong = unexpected_argument("goals.create()", "nam", ["name"])
    assert str(wrong) == "goals.create() got an unexpected keyword argument 'nam'; did you mean 'name'?"
    assert (
        str(missing_attribute("'X' object", "nam", ["name"]))
        == "'X' object has no attribute 'nam'; did you mean 'name'?"
    )
    assert str(missing_attribute("'X' object", "_name", ["name", "_names"])) == "'X' object has no attribute '_name'"
    assert str(missing_attribute("X", "names", ["_names"], "kind")) == "X has no kind 'names'"
    assert missing_attribute("X", "nam", []).name == "nam"
    assert str(missing_field("Goal", "nam", ["name"])) == "Goal has no field 'nam'; did you mean 'name'?"
    other = "Goal has no field 'xyzzy'; use additional_properties for other fields"
    assert str(missing_field("Goal", "xyzzy", ["name"])) == other
    assert str(missing_field("Goal", "nam", ["name"], ["nam"])) == other.replace("xyzzy", "nam")
    assert str(missing_field("Goal", "_xyzzy", ["name"])) == "Goal has no field '_xyzzy'"


def test_the_names_of_options_are_checked() -> None:
    def one(*, timeout: int = 1, required: int) -> None: ...

    def two(*, deadline: int = 1) -> None: ...

    def without(timeout: int = 1) -> None: ...

    check_names("X()", ["timeout", "deadline"], one, without, two)
    with pytest.raises(
        TypeError, match=r"^X\(\) got an unexpected keyword argument 'timeot'; did you mean 'timeout'\?$"
    ):
        check_names("X()", ["timeout", "timeot"], one, two)
    with pytest.raises(
        TypeError, match=r"^X\(\) got an unexpected keyword argument 'b'; it accepts deadline, timeout$"
    ):
        check_names("X()", ["c", "b"], one, two)

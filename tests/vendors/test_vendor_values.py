"""What vendors' values become, without a server: Webtrends' cookies and arguments, figures of reports, and money."""

from __future__ import annotations

import dataclasses
import datetime
import logging
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import pytest

from abwire import ConfigurationError, WebtrendsError
from abwire.convert.report_export import _about
from abwire.convert.report_json import Fields, day_of, hundredth, identifier, in_percent, join_key
from abwire.convert.report_plan import RowsOptions
from abwire.optimizely import events as optimizely_events
from abwire.optimizely.money import cents
from abwire.vwo import events as vwo_events
from abwire.webtrends import Conversions, Decisions, Reason, Visitor, VisitorCookie, models
from abwire.webtrends.arguments import decision_arguments, split_aliases
from abwire.webtrends.cookies import aliases, cookie_lifetime, decoded, encoded, is_kept, pairs
from abwire.webtrends.fallback import convertible, default_decisions, logged_conversions, with_reasons
from abwire_runtime.data.unset import UNSET

URL = "https://www.example.com/"


# Cookies


def test_which_cookies_are_kept() -> None:
    kept = ["_wt.user-4", "_wt.mode-4", "_wt.control-4-a b"]
    others = ["_wt.conversion-4-a", "_wt.project-4", "x_wt.user-4", "_wtxuser-4", "_wt.user", "sid"]
    assert [name for name in [*others, *kept] if is_kept(name)] == kept


def test_the_aliases_of_control_cookies() -> None:
    names = ["_wt.control-44-a b", "_wt.control-4-c\n", "_wt.control-4-", "_wt.control-x-d", "_wt.user-4", "_wt.control-5-a b"]  # fmt: skip
    assert aliases(names) == ("a b", "c\n")


@pytest.mark.parametrize(
    ("expires", "lifetime"), [(None, None), (100.0, 0), (100.1, 1), (101.0, 1), (1e12, 34_560_000), (90.0, -10)]
)
def test_the_lifetime_of_a_cookie_is_in_whole_seconds(expires: float | None, lifetime: int | None) -> None:
    assert cookie_lifetime(expires, 100.0) == lifetime


def test_cookies_are_encoded_for_every_framework() -> None:
    values = {"_wt.control-4-a b": "~x_-:y z", "_wt.user-4": "\ud800"}
    found = encoded(values, {"_wt.control-4-a b": 5, "_wt.user-4": None}, f"{URL}?a")
    assert found == {
        "_wt.control-4-a%20b": ("~x_-:y%20z", 5),
        "_wt.user-4": ("%3F", None),
        "_abwire_webtrends_url": ("https:%2F%2Fwww.example.com%2F%3Fa", 5),
    }
    names = {name: value for name, (value, _) in found.items()}
    assert decoded(names) == ({"_wt.control-4-a b": "~x_-:y z", "_wt.user-4": "?"}, f"{URL}?a")


@pytest.mark.parametrize(
    ("lifetimes", "longest"), [({"a": 5, "b": 9}, 9), ({"a": None, "b": 7}, 7), ({"a": None}, None), ({}, None)]
)
def test_the_address_lives_as_long_as_the_longest_cookie(lifetimes: dict[str, int | None], longest: Any) -> None:
    assert encoded({"a": "1", "b": "2"}, lifetimes, URL)["_abwire_webtrends_url"][1] == longest
    assert encoded({"a": "1"}, lifetimes, None).keys() == {"a"}
    assert encoded({}, lifetimes, URL) == {}


@pytest.mark.parametrize(("length", "sent"), [(3797, True), (3798, False)])
def test_a_cookie_that_is_too_long_for_a_browser_is_left_out(length: int, sent: bool) -> None:
    assert ("abc" in encoded({"abc": "x" * length}, {}, None)) is sent


def test_cookies_of_a_browser_are_decoded() -> None:
    cookies = {"_wt.user-4": "", "sid": "a", "_abwire_webtrends_url": ""}
    assert decoded(cookies) == ({}, None)
    assert pairs('a="b=c"; d = e;f') == {"a": "b=c", "d ": " e", "f": ""}


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_visitor_has_the_cookies_that_have_not_expired() -> None:
    clock = Clock()
    cookies = {
        "_wt.control-4-a": VisitorCookie("1", 1000.0),
        "_wt.control-4-b": VisitorCookie("2", 1000.5, "persisted"),
        "_wt.control-4-c": VisitorCookie("3", None),
        "_wt.control-4-d": VisitorCookie("4", None, "session"),
    }
    visitor = Visitor(cookies, URL, clock)
    assert visitor.projects == ("b", "c", "d")
    data = {"value": "2", "expires": 1000.5, "type": "persisted"}
    assert visitor.to_dict()["cookies"]["_wt.control-4-b"] == data
    assert Visitor.from_dict(visitor.to_dict(), clock=clock) == Visitor(visitor.current(), URL)
    assert Visitor.from_dict({"cookies": {"a": {"value": "1"}}}) == Visitor({"a": VisitorCookie("1")})
    assert visitor._browser_cookies() == {
        "_wt.control-4-b": ("2", 1),
        "_wt.control-4-d": ("4", None),
        "_abwire_webtrends_url": ("https:%2F%2Fwww.example.com%2F", 1),
    }
    header = visitor.to_cookie_header()
    assert [each.partition("=")[0] for each in header.split("; ")] == [
        *("_wt.control-4-b", "_wt.control-4-c", "_wt.control-4-d", "_abwire_webtrends_url")
    ]
    again = Visitor.from_cookie_header(header, clock=clock)
    assert (again.projects, again.url, again.clock) == (("b", "c", "d"), URL, clock)
    assert Visitor.from_cookies({"_abwire_webtrends_url": "a"}, url="b").url == "b"
    assert repr(VisitorCookie("secret", 1.0, "session")) == "VisitorCookie(value='***', expires=1.0, type='session')"
    assert repr(Visitor({"b": VisitorCookie("x"), "a": VisitorCookie("y")}, URL)) == (
        f"Visitor(cookies=['a', 'b'], url={URL!r})"
    )


def test_cookies_are_set_with_their_attributes() -> None:
    calls: list[tuple[str, str, dict[str, Any]]] = []

    class Response:
        def set_cookie(self, name: str, value: str, **attributes: Any) -> None:
            calls.append((name, value, attributes))

    visitor = Visitor({"_wt.user-4": VisitorCookie("1", 1005.0)}, None, Clock())
    visitor.set_cookies(Response())
    usual = {"max_age": 5, "path": "/", "domain": None, "secure": True, "httponly": False, "samesite": "lax"}
    visitor.set_cookies(Response(), path="/a", domain=".b", secure=False, httponly=True, samesite="none")
    other = {"max_age": 5, "path": "/a", "domain": ".b", "secure": False, "httponly": True, "samesite": "none"}
    assert calls == [("_wt.user-4", "1", usual), ("_wt.user-4", "1", other)]


@pytest.mark.parametrize(
    ("timeout", "expires"),
    [(5000, 1005.0), (1.5, 1000.0015), (0, 1000.0), (-9, 1000.0), (10**14, 1000.0 + 10**11), (10**300, 1000.0 + 10**11), (True, None), ("5", None), (None, None)],
)  # fmt: skip
def test_a_cookie_of_a_reply_expires_after_its_timeout(timeout: Any, expires: float | None) -> None:
    cookie = models.Cookie.from_dict({"value": "1", "timeout": timeout, "type": "persisted"})
    merged = Visitor({}, "before", Clock())._merged([{"_wt.user-4": cookie, "_wt.conversion-4-a": cookie}], None)
    assert merged.cookies == {"_wt.user-4": VisitorCookie("1", expires, "persisted")}
    assert merged.url == "before"


def test_later_cookies_replace_earlier_ones_and_those_without_a_value_are_ignored() -> None:
    before = Visitor({"_wt.user-4": VisitorCookie("0"), "_wt.mode-4": VisitorCookie("m", 999.0)}, "before", Clock())
    one = models.Cookie.from_dict({"value": "1", "type": ""})
    none = models.Cookie.from_dict({"value": None})
    merged = before._merged([{"_wt.user-4": one}, {"_wt.user-4": none}], "after")
    assert merged.cookies == {"_wt.user-4": VisitorCookie("1", None, None)}
    assert (merged.url, merged.clock) == ("after", before.clock)


# Arguments


def arguments(data: Any = None, **changes: Any) -> Any:
    usual = {"track": True, "mode": "normal", "user_agent": None, "ip": None, "debug": None}
    return decision_arguments(URL, changes.pop("visitor", Visitor()), data, **{**usual, **changes})


def test_the_arguments_of_a_decision() -> None:
    unset = {"cookies": UNSET, "data": UNSET, "debug": UNSET, "user_agent": UNSET, "forwarded_for": UNSET}
    assert arguments() == {"url": URL, "encrypted": True, "track": "true", "mode": "normal", **unset}
    visitor = Visitor({"_wt.user-4": VisitorCookie("1"), "_wt.mode-4": VisitorCookie("2", 1.0)})
    found = arguments({"a": 1, 2: "b", "c": None, "d": False}, visitor=visitor, track=False, mode="staging", user_agent=" x\n", ip="::1", debug=True)  # fmt: skip
    assert found["cookies"].to_dict() == {"_wt.user-4": {"value": "1"}}
    assert found["data"].to_dict() == {"a": 1, "2": "b", "c": None, "d": False}
    assert (found["track"], found["mode"], found["user_agent"]) == ("false", "staging", "x")
    assert (found["forwarded_for"], found["debug"]) == ("::1", "true")


@pytest.mark.parametrize(
    ("debug", "sent"), [(None, UNSET), (False, UNSET), ("", UNSET), ("abc", "abc"), (True, "true")]
)
def test_debug_is_true_or_a_string(debug: Any, sent: Any) -> None:
    assert arguments(debug=debug)["debug"] == sent


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"mode": "other"}, "mode must be 'normal' or 'staging', not 'other'"),
        ({"mode": 7}, "mode must be a string, not int"),
        ({"track": "true"}, "track must be True or False, not str"),
        ({"debug": "ab"}, "debug must be True, or a string of 3 or more characters"),
        ({"debug": 7}, "debug must be a string, not int"),
        ({"data": {"a": {}}}, "data['a'] must be a string or a number, not dict"),
        ({"data": {1.5: "a"}}, "a key of data must be a string or an integer, not float"),
        ({"data": []}, "data must be a mapping, not list"),
        ({"user_agent": 7}, "user_agent must be a string, not int"),
        ({"ip": 7}, "ip must be a string, not int"),
    ],
)
def test_wrong_arguments_of_a_decision(changes: dict[str, Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^{re.escape(message)}$"):
        arguments(**changes)


def test_aliases_are_split_and_each_is_named_once() -> None:
    assert split_aliases("a, b,a") == ("a", "b")
    assert split_aliases(["a", "c,b"]) == ("a", "c", "b")
    assert split_aliases(part for part in ("a",)) == ("a",)  # type: ignore[arg-type]
    for wrong in (b"a", bytearray(b"a"), {"a": 1}, 7, None):
        with pytest.raises(TypeError, match=f"^projects must be a string or a sequence of strings, not {type(wrong).__name__}$"):  # fmt: skip
            split_aliases(wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^projects\[1\] must be a string, not int$"):
        split_aliases(["a", 7])  # type: ignore[list-item]
    for text in ("", "a,", " , a"):
        with pytest.raises(ValueError, match=r"^projects must be the alias of a test, or several, not "):
            split_aliases(text)


# Defaults

ERROR = WebtrendsError(7, "it failed")


def test_defaults_make_up_for_a_failure(caplog: pytest.LogCaptureFixture) -> None:
    visitor = Visitor({}, URL)
    found = default_decisions(ERROR, {"a": "b"}, visitor)
    assert (list(found), found.flags, found.why_not, found.log) == ([], {"a": "b"}, {}, "")
    assert (found.visitor, found.error) == (visitor, ERROR)
    assert default_decisions(ERROR, {}, None).visitor == Visitor()
    recorded = logged_conversions(ERROR, visitor)
    assert recorded == Conversions((), {}, visitor, "", ERROR)
    assert [(record.levelno, record.message) for record in caplog.records] == [
        *[(logging.WARNING, "Webtrends: default decisions, because of WebtrendsError: it failed (Webtrends code 7)")]
        * 2,
        (
            logging.WARNING,
            "Webtrends: conversion not confirmed, because of WebtrendsError: it failed (Webtrends code 7)",
        ),
    ]
    wrong = ConfigurationError("no key")
    with pytest.raises(ConfigurationError, match="no key"):
        default_decisions(wrong, {}, None)
    with pytest.raises(ConfigurationError, match="no key"):
        logged_conversions(wrong, visitor)


def test_a_conversion_needs_a_decision_and_its_address(caplog: pytest.LogCaptureFixture) -> None:
    cookies = {"_wt.control-4-a": VisitorCookie("1")}
    sent, why_not = convertible(("b", "a"), Visitor(cookies), URL)
    assert sent == ["a"]
    none = Reason(models.ErrorCode.RESPONSE_NO_CONTROL_COOKIE, "the visitor has had no decision in this test")
    assert why_not == {"b": none}
    assert convertible(("a",), Visitor(cookies, URL), None) == (["a"], {})
    assert not caplog.records
    assert convertible(("b",), Visitor(cookies), None) == ([], {"b": none})
    assert not caplog.records
    unknown = Reason(models.ErrorCode.UNKNOWN, "the address of the visitor's decision is not known: pass url=")
    assert convertible(("b", "a"), Visitor(cookies), None) == ([], {"b": none, "a": unknown})
    assert caplog.messages == [f"Webtrends: no conversion in a: {unknown.text}"]
    made = Conversions(("a",), {"c": none}, Visitor(), "log")
    assert with_reasons(made, {}) is made
    assert with_reasons(made, {"b": unknown}).why_not == {"c": none, "b": unknown}


def test_decisions_are_a_sequence() -> None:
    made = Decisions((), {"a": Reason(7, "why")}, Visitor(), "log", defaults={"a": "b"})
    assert (len(made), made.log, made.error) == (0, "log", None)
    assert repr(made) == "Decisions({'a': 'b'}, why_not={'a': Reason(code=7, text='why')})"
    assert Decisions((), {}, Visitor(), "").flags == {}


# Figures


def test_each_field_is_read_once_and_what_it_is_not_stays() -> None:
    given: dict[str, Any] = {
        "n": "1.50",
        "i": "-7",
        "e": "1e3",
        "b": True,
        "s": "x",
        "id": "12",
        "list": [1, 2.5],
        "items": [None],
        "wrong": "1,5",
        "flag": 1,
        "name": 7,
        "own": "012",
        "mixed": [1, "2"],
        "single": 3,
        "none": None,
    }
    fields = Fields(given, "goal.")
    assert "n" in fields
    assert "none" not in fields
    assert [fields.number(name) for name in ("n", "i", "e", "wrong", "none")] == [1.5, -7, 1000.0, None, None]
    assert type(Fields({"i": "7"}).number("i")) is int
    assert [fields.boolean(name) for name in ("b", "flag")] == [True, None]
    assert [fields.string(name) for name in ("s", "name")] == ["x", None]
    assert [fields.identifier(name) for name in ("id", "own")] == [12, None]
    assert [fields.numbers(name) for name in ("list", "mixed")] == [(1, 2.5), None]
    assert [fields.items(name) for name in ("items", "single", "absent")] == [[None], [], []]
    assert "n" not in fields
    assert fields.rest() == {
        f"goal.{name}": given[name] for name in ("wrong", "flag", "name", "own", "mixed", "single")
    }
    fields.skip("wrong", "absent", "own")
    assert set(fields.rest()) == {"goal.flag", "goal.name", "goal.mixed", "goal.single"}


def test_what_is_no_object_is_itself_the_rest() -> None:
    assert Fields([1], "goal.").rest() == {"goal": [1]}
    assert Fields(7).rest() == {"value": 7}
    assert Fields(None).rest() == {}


def test_a_rate_in_percent_stays_in_the_rest() -> None:
    fields = Fields({"rate": "12.5"})
    assert fields.rate("rate", True) == 0.125
    assert fields.rest() == {"rate": "12.5"}
    assert fields.rate("rate", False) == 12.5
    assert fields.rest() == {}
    assert Fields({"rate": 5}).rate("rate", None) == 5


@pytest.mark.parametrize(
    ("value", "known", "key"),
    [
        (7, 7, "7"),
        ("7", 7, "7"),
        (7.0, 7, "7"),
        ("0", 0, "0"),
        ("9" * 18, int("9" * 18), "9" * 18),
        ("9" * 19, None, "9" * 19),
        ("07", None, "07"),
        (7.5, None, "7.5"),
        (float("inf"), None, "inf"),
        (True, None, "True"),
        (None, None, None),
        ("a", None, "a"),
    ],
)
def test_an_id_has_several_forms(value: Any, known: int | None, key: str | None) -> None:
    assert identifier(value) == known
    assert join_key(value) == key


@pytest.mark.parametrize(
    ("rates", "expected"),
    [
        ([], None),
        ([(0.1, 10, 100)], False),
        ([(10, 10, 100)], True),
        ([("10.0", "10", 100)], True),
        ([(0.1, 0, 100)], None),
        ([(None, 10, 100)], None),
        ([("x", 10, 100)], None),
        ([(0.05, 10, 100)], None),  # half of it: rounding does not explain that
        ([(0.051, 10, 100)], False),
        ([(0.199, 10, 100)], False),
        ([(0.2, 10, 100)], None),
        ([(5, 10, 100)], None),
        ([(5.1, 10, 100)], True),
        ([(19.9, 10, 100)], True),
        ([(20, 10, 100)], None),
        ([(5.01, 10, 100)], True),
        ([(20.1, 10, 100)], None),
        ([(0.01, 0, 100)], None),
        ([(0.01, None, 100)], None),
        ([(1, 1, None)], None),
        ([(5, True, 100)], None),
        ([(float("nan"), 10, 100)], None),
        ([(10, 10, 100), (0, 0, 3), (0, 0, 3)], True),
        ([(10, 10, 100), (0.1, 10, 100)], False),
        ([(10, 10, 100), (10, 10, 100), (0.1, 10, 100)], True),
        ([(10**400, 10, 100)], None),
    ],
)
def test_the_unit_of_rates_is_what_most_of_them_say(rates: list[Any], expected: bool | None) -> None:
    assert in_percent(rates) is expected


def test_percent_become_fractions_without_noise() -> None:
    assert [hundredth(each) for each in (None, 12.3, 7, 10**400)] == [None, 0.123, 0.07, None]
    assert hundredth(0.1234567890123) == 0.001234567890
    assert hundredth(1.44e-10) == 1e-12


@pytest.mark.parametrize(
    ("timestamp", "offset", "day"),
    [
        (None, 0, None),
        (0, 0, datetime.date(1970, 1, 1)),
        (86_399, 0, datetime.date(1970, 1, 1)),
        (86_399, 1, datetime.date(1970, 1, 2)),
        (0, -1, datetime.date(1969, 12, 31)),
        (253_402_300_799, 0, datetime.date(9999, 12, 31)),
        (253_402_300_799, 1, None),
        (1e300, 0, None),
        (float("nan"), 0, None),
    ],
)
def test_a_day_is_that_of_its_time_zone(timestamp: Any, offset: int, day: Any) -> None:
    assert day_of(timestamp, offset) == day


def rows_options(**changes: Any) -> RowsOptions:
    usual: dict[str, Any] = {each.name: None for each in dataclasses.fields(RowsOptions)}
    return RowsOptions(**{**usual, "daily": False, "names": False, "overall": False, **changes})


@pytest.mark.parametrize(
    ("changes", "kind", "message"),
    [
        ({"goals": "12"}, TypeError, "goals must be a list, not str"),
        ({"metrics": b"a"}, TypeError, "metrics must be a list, not bytes"),
        ({"goals": {1}}, TypeError, "goals must be a list, not set"),
        ({"overall": True}, ValueError, "report_type and overall are for daily reports: pass daily=True as well"),
        ({"report_type": "cumulative"}, ValueError, "report_type and overall are for daily reports"),
    ],
)
def test_rows_refuse_what_they_can_not_use(changes: dict[str, Any], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=f"^{message}"):
        rows_options(**changes)
    assert rows_options(daily=True, overall=True).kind_of_days == "non_cumulative"
    assert rows_options(daily=True, report_type="cumulative").kind_of_days == "cumulative"


def test_a_checkpoint_names_every_option_of_an_export() -> None:
    options = rows_options(goals=(1, 2), metrics=["conversion_rate"], start_time=3, names=True, account_id=4)
    saved = _about(options)["options"]
    assert saved.pop("goals") == [1, 2]
    assert set(saved) == {each.name for each in dataclasses.fields(RowsOptions)} - {"report_token", "goals"}
    assert saved == {name: getattr(options, name) for name in saved}


# Money


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        (5, 500),
        (Decimal("5.00"), 500),
        (Decimal("-0.01"), -1),
        (Decimal("0.010"), 1),
        (Decimal("92233720368547758.07"), 2**63 - 1),
        (-92233720368547758, -9223372036854775800),
        (Decimal("0E+99"), 0),
        (Decimal(0), 0),
    ],
)
def test_money_is_exact(amount: Any, expected: int) -> None:
    assert cents(amount) == expected


@pytest.mark.parametrize(
    ("amount", "kind", "message"),
    [
        (5.0, TypeError, "revenue must be a Decimal or an int, not float: most amounts have no exact float"),
        ("5", TypeError, "revenue must be a Decimal or an int, not str"),
        (True, TypeError, "revenue must be a Decimal or an int, not bool"),
        (Decimal("0.001"), ValueError, "revenue must be whole cents, at most 9223372036854775807 of them, not 0.001"),
        (Decimal("5.005"), ValueError, "revenue must be whole cents, at most 9223372036854775807 of them, not 5.005"),
        (Decimal("NaN"), ValueError, "revenue must be whole cents, at most 9223372036854775807 of them, not NaN"),
        (Decimal("92233720368547758.08"), ValueError, "revenue must be whole cents, at most 9223372036854775807 of them, not 92233720368547758.08"),
        (Decimal("1E+17"), ValueError, "revenue must be whole cents, at most 9223372036854775807 of them, not 1E+17"),
        (Decimal("1E-999999"), ValueError, "revenue must be whole cents, at most 9223372036854775807 of them, not 1E-999999"),
        (10**17, ValueError, "revenue must be whole cents, at most 9223372036854775807 of them"),
    ],
)  # fmt: skip
def test_what_is_no_amount_of_cents_is_refused(amount: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=f"^{re.escape(message)}$"):
        cents(amount)


# Events of Optimizely and VWO


def optimizely(**changes: Any) -> Any:
    usual = {
        "event": "e",
        "user_id": "u",
        "experiments": None,
        "goals": None,
        "revenue": None,
        "segments": None,
        "at": None,
    }
    return optimizely_events.event_arguments(**{**usual, **changes})


def test_the_arguments_of_an_event_of_optimizely() -> None:
    unset = dict.fromkeys(("goal_ids", "value", "time", "variations", "segments"), UNSET)
    assert optimizely() == {"event_name": "e", "user_id": "u", **unset}
    found = optimizely(experiments={1: 2, "3": [4, "5"]}, goals=(6, "7"), revenue=8, segments={9: "a"}, at=10.9)
    assert (found["goal_ids"], found["value"], found["time"]) == (["6", "7"], 800, 10)
    assert found["variations"].to_dict() == {"1": "2", "3": "4_5"}
    assert found["segments"].to_dict() == {"9": "a"}
    assert optimizely(goals=5)["goal_ids"] == ["5"]
    assert optimizely(goals=[])["goal_ids"] is UNSET


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: optimizely(event=7), "event must be a string, not int"),
        (lambda: optimizely(user_id=1.5), "user_id must be a string or an integer, not float"),
        (lambda: optimizely(experiments=[]), "experiments must be a mapping, not list"),
        (lambda: optimizely(experiments={1.5: 1}), "a key of experiments must be a string or an integer, not float"),
        (lambda: optimizely(experiments={"a": [1, 1.5]}), "experiments['a'][1] must be a string or an integer, not float"),
        (lambda: optimizely(segments={1.5: 1}), "a key of segments must be a string or an integer, not float"),
        (lambda: optimizely(segments={"a": 1.5}), "segments['a'] must be a string or an integer, not float"),
        (lambda: optimizely(segments=7), "segments must be a mapping, not int"),
        (lambda: optimizely(goals=b"a"), "goals must be a string or an integer, not bytes"),
        (lambda: optimizely(goals={"a": 1}), "goals must be a string or an integer, not dict"),
        (lambda: optimizely(goals=[1.5]), "goals[0] must be a string or an integer, not float"),
        (lambda: optimizely(at=[]), "at must be a datetime, a string or UNIX seconds, not list"),
        (lambda: optimizely_events.event(7), "key must be a string, not int"),  # type: ignore[arg-type]
        (lambda: optimizely_events.event("a", at=True), "at must be a datetime, a string or UNIX seconds, not bool"),
        (lambda: optimizely_events.event("a", entity_id=1.5), "entity_id must be a string or an integer, not float"),  # type: ignore[arg-type]
        (lambda: optimizely_events.event("a", value="1"), "value must be a number, not str"),  # type: ignore[arg-type]
        (lambda: optimizely_events.event("a", quantity=1.5), "quantity must be an integer, not float"),  # type: ignore[arg-type]
        (lambda: optimizely_events.event("a", tags=[]), "tags must be a mapping, not list"),  # type: ignore[arg-type]
        (lambda: optimizely_events.event("a", tags={1.5: 1}), "a key of tags must be a string or an integer, not float"),  # type: ignore[dict-item]
        (lambda: optimizely_events.event("a", tags={"b": []}), "tags['b'] must be a string or a number, not list"),  # type: ignore[dict-item]
        (lambda: optimizely_events.event("a", tags={"b": 2**53 + 1}), "tags['b'] must be at most 2**53: Optimizely drops larger numbers"),
        (lambda: optimizely_events.event("a", tags={"b": -(2**53) - 1}), "tags['b'] must be at most 2**53: Optimizely drops larger numbers"),
        (lambda: optimizely_events.event("a", properties={"b": 1}), "properties['b'] must be a string, not int"),  # type: ignore[dict-item]
        (lambda: optimizely_events.event("a", properties={1.5: "b"}), "a key of properties must be a string or an integer, not float"),  # type: ignore[dict-item]
        (lambda: optimizely_events.event("a", properties=[]), "properties must be a mapping, not list"),  # type: ignore[arg-type]
        (lambda: optimizely_events.event("a", uuid=1.5), "uuid must be a string or an integer, not float"),  # type: ignore[arg-type]
        (lambda: optimizely_events.event("a", uuid=""), "uuid can't be empty: Optimizely drops all but the first event with the same one"),
        (lambda: optimizely_events.visitor(1.5, []), "visitor_id must be a string or an integer, not float"),  # type: ignore[arg-type]
        (lambda: optimizely_events.visitor("a", [], session_id=1.5), "session_id must be a string or an integer, not float"),  # type: ignore[arg-type]
        (lambda: optimizely_events.visitor("a", [], attributes={"b": None}), "attributes['b'] must be a string or a number, not NoneType"),  # type: ignore[arg-type]
        (lambda: vwo_events.visitor_uuid(1, ""), "user_id must not be empty: all visitors without one would count as the same visitor"),
        (lambda: vwo_events.visitor_uuid(1, 1.5), "user_id must be a string or an integer, not float"),  # type: ignore[arg-type]
        (lambda: vwo_events.visitor_uuid(1.5, "a"), "account_id must be a string or an integer, not float"),  # type: ignore[arg-type]
        (lambda: vwo_events.resolve_uuid(None, None, 1), "pass either user_id or uuid, not both or neither"),
        (lambda: vwo_events.resolve_uuid("a", "b", 1), "pass either user_id or uuid, not both or neither"),
        (lambda: vwo_events.resolve_uuid(None, 7, 1), "uuid must be a string, not int"),  # type: ignore[arg-type]
        (lambda: vwo_events.resolve_uuid(None, "x" * 50, 1), f"uuid must be 32 hexadecimal digits, not {'X' * 40!r}"),
        (lambda: vwo_events.checked_tags({}), "tags must not be empty"),
        (lambda: vwo_events.checked_tags([]), "tags must be a mapping, not list"),  # type: ignore[arg-type]
        (lambda: vwo_events.checked_tags({1: "a"}), "a key of tags must be a string, not int"),  # type: ignore[dict-item]
        (lambda: vwo_events.checked_tags({"a": 1}), "tags['a'] must be a string, not int"),  # type: ignore[dict-item]
        (lambda: vwo_events.checked_tags({"\ud800": "a"}), "a key of tags holds half of a surrogate pair, which UTF-8 can't encode"),
        (lambda: vwo_events.checked_tags({"a": "\ud800"}), "tags['a'] holds half of a surrogate pair, which UTF-8 can't encode"),
        (lambda: vwo_events.checked_tags({"k" * 256: "a"}), f"keys and values of tags must have at most 255 characters, unlike {'k' * 40!r}"),
        (lambda: vwo_events.checked_tags({"k": "a" * 256}), "keys and values of tags must have at most 255 characters, unlike 'k'"),
        (lambda: vwo_events.event_arguments(1, "a", None, [], None, None), "session_time must be a datetime, a string or UNIX seconds, not list"),  # type: ignore[arg-type]
        (lambda: vwo_events.event_arguments(1, "a", None, 1, 7, None), "user_agent must be a string, not int"),  # type: ignore[arg-type]
        (lambda: vwo_events.event_arguments(1, "a", None, 1, None, 7), "ip must be a string, not int"),  # type: ignore[arg-type]
    ],
)  # fmt: skip
def test_a_wrong_value_of_an_event_is_named(make: Callable[[], object], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^{re.escape(message)}$"):
        make()


def test_events_of_optimizely_have_what_was_passed_and_nothing_else() -> None:
    assert optimizely_events.event("a", at=1, uuid="u").to_dict() == {"key": "a", "timestamp": 1000, "uuid": "u"}
    made = optimizely_events.event(
        "a",
        entity_id=1,
        revenue=2,
        value=0.5,
        quantity=3,
        tags={"t": -(2**53), "f": False},
        properties={"p": "x"},
        at=1,
    )
    assert len(made.to_dict().pop("uuid")) == 36
    assert {**made.to_dict(), "uuid": ""} == {
        "key": "a",
        "timestamp": 1000,
        "uuid": "",
        "entity_id": "1",
        "revenue": 200,
        "value": 0.5,
        "quantity": 3,
        "tags": {"t": -(2**53), "f": False},
        "properties": {"p": "x"},
    }
    bare = optimizely_events.visitor("v", [])
    assert bare.to_dict() == {"visitor_id": "v", "snapshots": [{"events": []}]}
    visitor: Any = optimizely_events.visitor
    full = visitor(7, [made], attributes={1: "x"}, session_id=5)
    assert (full.visitor_id, full.session_id) == ("7", "5")
    assert full.to_dict()["attributes"] == [{"type": "custom", "entity_id": "1", "key": "1", "value": "x"}]


def test_a_visitor_of_vwo_has_the_uuid_of_its_own_sdks() -> None:
    expected = uuid5(uuid5(uuid5(NAMESPACE_URL, "https://vwo.com"), "7"), "\u00fc").hex.upper()
    assert vwo_events.visitor_uuid(7, "\u00fc") == vwo_events.visitor_uuid("7", "\u00fc") == expected
    assert vwo_events.resolve_uuid("\u00fc", None, 7) == expected
    assert vwo_events.resolve_uuid(None, UUID(expected), 7) == expected
    assert vwo_events.resolve_uuid(None, str(UUID(expected)), 7) == expected
    tags = {"k" * 255: "v" * 255, "a": ""}
    assert vwo_events.checked_tags(tags) == tags
    found: dict[str, Any] = dict(vwo_events.event_arguments(7, "a", None, 5.9, " b\u00fc\n", "::1"))
    assert 0 <= found.pop("random") < 1
    assert (found["session_time"], found["platform"]) == (5, "server")
    assert (found["visitor_user_agent"], found["device_user_agent"]) == (" b\u00fc\n", "b")
    assert (found["visitor_ip"], found["forwarded_for"]) == ("::1", "::1")
    none = vwo_events.event_arguments(7, "a", None, 5, None, None)
    assert [none[name] for name in ("visitor_user_agent", "visitor_ip", "device_user_agent", "forwarded_for")] == [
        UNSET
    ] * 4

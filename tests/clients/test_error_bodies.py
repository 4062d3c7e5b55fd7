"""What is read from a failed reply: each key and each header, in which order, and up to which limit."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import httpx
import pytest

from abwire.errors import http_date, retry_after
from abwire_runtime.client.error_body import bounded, one_line, parse_error_body, request_id_of, says_too_many


def parsed(body: Any) -> tuple[str, Any, tuple[str, ...]]:
    """The message, the code and the fields of a body of JSON."""
    return parse_error_body(httpx.Response(422, json=body))


# Keys

MESSAGE_KEYS = [
    *("message", "error_description", "error_message", "errorMessage", "error", "detail", "title"),
    *("Message", "msg", "reason", "description"),
]
ITEM_MESSAGE_KEYS = ["message", "detail", "title", "msg", "description", "reason", "error", "Message"]
ITEM_FIELD_KEYS = ["field", "parameter", "param", "pointer", "loc", "propertyPath", "path", "source", "name"]
LIST_KEYS = ["errors", "violations", "invalid-params", "invalidParams", "detail"]


@pytest.mark.parametrize("key", MESSAGE_KEYS)
def test_each_of_these_keys_has_the_message(key: str) -> None:
    assert parsed({key: "No."}) == ("No.", None, ())
    assert parsed({f"{key}~": "No."})[0] == ""
    assert parsed({"outer": {key: "No."}})[0] == "No."


@pytest.mark.parametrize(("first", "second"), [*pairwise(MESSAGE_KEYS)])
def test_the_first_of_these_keys_has_the_message(first: str, second: str) -> None:
    assert parsed({second: "Second.", first: "First."})[0].startswith("First.")
    assert parsed({first: "", second: "Second."})[0] == "Second."


@pytest.mark.parametrize("key", ITEM_MESSAGE_KEYS)
def test_each_of_these_keys_has_the_message_of_an_item(key: str) -> None:
    assert parsed({"errors": [{key: "No.", "other": 1}]})[0] == "No."
    assert parsed({"error": {key: "No.", "other": "a b"}})[0] == "No."
    assert parsed({"errors": [{f"{key}~": "No."}]})[0] == f'{{"{key}~": "No."}}'


@pytest.mark.parametrize(("first", "second"), [*pairwise(ITEM_MESSAGE_KEYS)])
def test_the_first_of_these_keys_has_the_message_of_an_item(first: str, second: str) -> None:
    assert parsed([{second: "Second.", first: "First."}])[0] == "First."
    assert parsed([{first: 7, second: "Second."}])[0] == "Second."


@pytest.mark.parametrize("key", ITEM_FIELD_KEYS)
def test_each_of_these_keys_names_the_field_of_an_item(key: str) -> None:
    assert parsed({"errors": [{"message": "No.", key: "a"}]}) == ("No.", None, ("a",))
    assert parsed([{"message": "No.", f"{key}~": "a"}]) == ("No.", None, ())


@pytest.mark.parametrize(("first", "second"), [*pairwise(ITEM_FIELD_KEYS)])
def test_the_first_of_these_keys_names_the_field_of_an_item(first: str, second: str) -> None:
    assert parsed([{"message": "No.", second: "b", first: "a"}])[2] == ("a",)


@pytest.mark.parametrize("key", LIST_KEYS)
def test_each_of_these_keys_has_a_list_of_messages(key: str) -> None:
    items = [{"message": "One.", "field": "a"}, {"message": "Two.", "field": "b"}]
    assert parsed({key: items}) == ("One.; Two.", None, ("a", "b"))
    assert parsed({"message": "One.", key: items}) == ("One.; Two.", None, ("a", "b"))
    assert parsed({f"{key}~": items}) == ("", None, ())


def test_the_lists_are_joined_and_the_first_names_the_fields() -> None:
    body = {key: [{"message": f"{key}.", "field": key}] for key in LIST_KEYS}
    assert parsed(body) == (
        "detail.; errors.; violations.; invalid-params.; invalidParams.",
        None,
        ("errors",),
    )


@pytest.mark.parametrize("key", ["fields", "parameters"])
@pytest.mark.parametrize(
    ("value", "message", "fields"),
    [
        ("a", "No.", ("a",)),
        (["a", "b"], "No.", ("a", "b")),
        ({"a": "Bad.", "b": ["Worse.", "Worst."]}, "No.; a: Bad.; b: Worse.; Worst.", ("a", "b")),
        ("", "No.", ()),
        (7, "No.", ()),
    ],
)
def test_fields_have_keys_of_their_own(key: str, value: Any, message: str, fields: tuple[str, ...]) -> None:
    assert parsed({"message": "No.", key: value}) == (message, None, fields)
    assert parsed({"message": "No.", "outer": {key: value}})[2] == fields


def test_the_key_of_fields_comes_before_the_lists() -> None:
    assert parsed({"parameters": ["b"], "fields": ["a"], "errors": [{"message": "No.", "field": "c"}]})[2] == ("a",)
    assert parsed({"parameters": ["b"], "errors": [{"message": "No.", "field": "c"}]})[2] == ("b",)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"outer": {"code": 7, "fields": ["a"]}, "meta": {"message": "No."}}, ("No.", 7, ("a",))),
        ({"message": "No.", "code": 0, "meta": {"code": 7}}, ("No.", 0, ())),
        ({"message": "No.", "meta": {"code": 7, "message": "Other.", "fields": ["a"]}}, ("No.", 7, ("a",))),
        ({"meta": {"code": 7, "message": "No."}, "more": {"code": 8, "message": "Other."}}, ("No.", 7, ())),
        ({"meta": {"fields": ["a"]}, "more": {"fields": ["b"], "message": "No."}}, ("No.", None, ("a",))),
        ({"message": "No.", "code": "E1"}, ("No.", "E1", ())),
        ({"message": "No.", "code": 1.5}, ("No.", None, ())),
        ({"code": 7, "meta": "text"}, ("", 7, ())),
        ({"errors": {"name": [], "url": "", "type": "Bad."}}, ("type: Bad.", None, ("name", "url", "type"))),
        ({"errors": {"a": {"b": {"c": "Deep."}, "d": "Bad."}}}, ("a.d: Bad.", None, ("a",))),
        ({"name": "Too long.", "status": "failed", "count": 7}, ("name: Too long.", None, ("name",))),
        ({"name": ["short", "too long"], "id": ["short"]}, ("name: short; too long", None, ("name",))),
        ({"fields": {"name": "Too long."}, "x": "y z"}, ("name: Too long.", None, ("name",))),
        ({"name": "Too long.", "url": "Not one."}, ("name: Too long.; url: Not one.", None, ("name", "url"))),
        ({"error": {"message": "No.", "errors": ["No.", "One."]}}, ("No.; One.", None, ())),
        ({"error": {"message": "No.", "errors": {"a": "One."}}}, ("No.", None, ("a",))),
        ({"error": {"errors": ["One."]}}, ("One.", None, ())),
        ({"error": {"title": 7, "a": "Bad."}}, ("a: Bad.", None, ())),
        ({"message": "No.", "errors": ["No.", "One.", "One."]}, ("No.; One.; One.", None, ())),
        ({"errors": [{"message": "No.", "loc": ["body", 0, {"x": 1}]}]}, ("No.", None, ("body.0.",))),
        ({"errors": [{"message": "No.", "source": {"parameter": "a"}}]}, ("No.", None, ("a",))),
        ({"errors": [{"message": "No.", "source": {"parameter": "a", "pointer": "/b"}}]}, ("No.", None, ("/b",))),
        ({"errors": [{"message": "No.", "source": {"other": "a"}}]}, ("No.", None, ())),
        ({"errors": [{"message": "No.", "field": None}, {"message": "No.", "field": 0}]}, ("No.; No.", None, ("0",))),
        ({"errors": [{"message": "No."}, {"message": "No.", "field": "a"}, "One."]}, ("No.; No.; One.", None, ("a",))),
        ({"errors": [{"gr\u00f6\u00dfe": 1}]}, ('{"gr\u00f6\u00dfe": 1}', None, ())),
        ([["a"], None], ('["a"]; null', None, ())),
        ([], ("", None, ())),
        (None, ("", None, ())),
    ],
)
def test_bodies_of_other_forms(body: Any, expected: tuple[str, Any, tuple[str, ...]]) -> None:
    assert parsed(body) == expected


def test_an_item_that_is_nested_too_deeply_has_no_message(monkeypatch: pytest.MonkeyPatch) -> None:
    def dumps(item: object, **options: Any) -> str:
        raise RecursionError

    monkeypatch.setattr(json, "dumps", dumps)
    assert parse_error_body(httpx.Response(422, content=b'[[[]], {"message": "No."}]'))[0] == "…; No."


# Limits


@pytest.mark.parametrize(("fillers", "message"), [(49, "No."), (50, "")])
def test_fifty_objects_are_read(fillers: int, message: str) -> None:
    many: dict[str, Any] = {f"key{number}": {"a": 1} for number in range(fillers)}
    assert parsed({**many, "last": {"message": "No."}})[0] == message
    flat: dict[str, Any] = {f"key{number}": 1 for number in range(fillers)}
    assert parsed({**flat, "last": "a b"})[0] == (message and "last: a b")


def test_fifty_messages_and_fifty_fields_are_read() -> None:
    items = [{"message": f"m{number}", "field": f"f{number}"} for number in range(60)]
    bodies: list[Any] = [items, {"errors": items}]
    for body in bodies:
        message, _, fields = parsed(body)
        assert message.split("; ") == [f"m{number}" for number in range(50)]
        assert fields == tuple(f"f{number}" for number in range(50))
    by_field = {f"f{number}": "Bad." for number in range(60)}
    bodies = [{"errors": by_field}, {"fields": by_field}]
    for body in bodies:
        message, _, fields = parsed(body)
        assert message.split("; ") == [f"f{number}: Bad." for number in range(50)]
        assert fields == tuple(by_field)[:50]
    path = {"message": "No.", "loc": list(range(60))}
    assert parsed([path])[2] == (".".join(map(str, range(50))),)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b" down \n", "down"),
        (b"x" * 2001, "x" * 2000),
        ("gr\u00f6\u00dfer".encode(), "gr\u00f6\u00dfer"),
        (b"\n <!doctype html>", ""),
        (b"a <b>", "a <b>"),
    ],
)
def test_a_body_that_is_no_json_is_its_message(content: bytes, message: str) -> None:
    assert parse_error_body(httpx.Response(502, content=content)) == (message, None, ())


def test_a_message_has_at_most_500_characters() -> None:
    assert bounded("x" * 500) == "x" * 500
    assert bounded("x" * 501) == "x" * 499 + "…"
    assert bounded(" " * 1999 + "xy") == "x"
    assert bounded(" " * 2000 + "x") == ""


def test_a_message_has_no_control_characters() -> None:
    white = [*range(0x09, 0x0E), *range(0x1C, 0x20), 0x85, 0x20, 0xA0]
    controls = [
        *(each for each in [*range(0x20), *range(0x7F, 0xA0)] if each not in white),
        *(*range(0x202A, 0x202F), *range(0x2066, 0x206A)),
    ]
    assert one_line("".join(f"a{chr(each)}" for each in controls)) == "a\ufffd" * len(controls)
    assert one_line("".join(f"a{chr(each)}" for each in white)) == " ".join("a" * len(white))
    kept = "~\u00a1\u2029x\u206a\u2065"
    assert one_line(kept.replace("\u2029", "")) == kept.replace("\u2029", "")


# Headers


def test_a_request_has_the_id_of_the_first_of_these_headers() -> None:
    names = ["X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "X-Amz-Cf-Id", "CF-Ray"]
    for index, name in enumerate(names):
        headers = {other: other for other in reversed(names[index:])}
        assert request_id_of(httpx.Response(500, headers=headers)) == name
    assert request_id_of(httpx.Response(500, headers={"X-Other": "a"})) is None


DATE = "Sun, 06 Nov 1994 08:49:37 GMT"


@pytest.mark.parametrize(("length", "expected"), [(29, 784111777.0), (60, 784111777.0), (61, None), (1_000_000, None)])
def test_a_date_has_at_most_60_characters(length: int, expected: float | None) -> None:
    assert http_date(DATE.ljust(length)) == expected


def test_a_date_without_a_time_zone_is_in_utc() -> None:
    assert http_date(DATE.removesuffix(" GMT")) == http_date(DATE) == http_date(DATE.replace("GMT", "EST"))


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("9" * 12, 999_999_999_999.0), ("9" * 13, None), ("1.", None), (".5", None), ("1.25", 1.25), ("1e3", None)],
)
def test_a_wait_is_a_plain_number(value: str, seconds: float | None) -> None:
    assert retry_after({"Retry-After": value}) == seconds


@pytest.mark.parametrize("body", ["too many requests", "Too_Many-Requests", "TOOMANYREQUESTS", "a rate limit reached"])
def test_a_body_says_that_there_were_too_many_requests(body: str) -> None:
    assert [says_too_many(httpx.Response(status, text=body)) for status in (400, 500, 502, 503)] == [
        *(False, True, False, True)
    ]


@pytest.mark.parametrize("body", ["rate-limit exceeded", "RateLimitReached"])
def test_a_body_says_that_a_rate_limit_was_exceeded(body: str) -> None:
    assert says_too_many(httpx.Response(503, text=body))


def test_other_replies_do_not_say_that_there_were_too_many_requests() -> None:
    assert says_too_many(httpx.Response(429))
    assert not says_too_many(httpx.Response(503, text="the rate limit"))
    assert not says_too_many(httpx.Response(500, stream=httpx.ByteStream(b"too many requests")))


@pytest.mark.parametrize(("before", "expected"), [(1983, True), (1984, False)])
def test_the_first_2000_bytes_say_it(before: int, expected: bool) -> None:
    assert says_too_many(httpx.Response(503, content=b" " * before + b"too many requests")) is expected

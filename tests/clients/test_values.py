"""Arguments of generated methods: one reading, or an error that names the argument; money, and times of any notation."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from collections import UserString
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from abwire.convert import models
from abwire.testing import Sandbox
from abwire_api.convert.schemas import SCHEMAS
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Operation, Parameter, Prepared, ResponseSpec
from abwire_runtime.data.codecs import TIMESTAMP
from abwire_runtime.data.encoding import encode, find_number_fault, write_json
from abwire_runtime.data.timestamps import Timestamp, format_timestamp
from support.calling import caller
from support.foreign_values import (
    AMOUNTS,
    DECIMALS,
    NEITHER_TEXT_NOR_NUMBER,
    NOT_A_NUMBER,
    NOT_A_TIME,
    Array,
    Float32,
    Float64,
    Int64,
    Misbehaving,
    Missing,
    Text,
    Whole,
)
from support.strategies import ANYTHING

LOCATIONS = ["path", "query", "header", "cookie", "json", "multipart", "urlencoded"]
_MEDIA = {
    "json": "application/json",
    "multipart": "multipart/form-data",
    "urlencoded": "application/x-www-form-urlencoded",
}


def prepare(location: str, json_types: str, value: Any, *, whole: bool = False) -> Prepared:
    """Prepare a request with one argument, ``p``, in a location."""
    operation = Operation("op", "POST", "/{p}" if location == "path" else "/", "things", "do", False, False)
    if location in _MEDIA:
        body = Body(_MEDIA[location], properties={"p": json_types})
        made: Endpoint[Any] = Endpoint(operation, SCHEMAS, body=body, reply=ResponseSpec("none"))
    else:
        parameter = Parameter("p", location, json_types, required=True)
        made = Endpoint(operation, SCHEMAS, parameters=(parameter,), reply=ResponseSpec("none"))
    return made.prepare({"body": {"p": value}} if whole else {"p": value}, lambda name, required: None)


def sent(location: str, json_types: str, value: Any, *, whole: bool = False) -> str:
    """The value as it stands in a request."""
    prepared = prepare(location, json_types, value, whole=whole)
    if location == "path":
        return unquote(prepared.path[1:])
    if location == "query":
        return str(prepared.query[0][1])
    if location == "header":
        return prepared.headers["p"]
    if location == "cookie":
        return unquote(prepared.headers["Cookie"][2:])
    if location == "json":
        content: bytes = prepared.body["content"]
        return content.decode()[5:-1]
    if location == "multipart":
        return str(prepared.body["files"][0][1][1])
    return str(prepared.body["data"]["p"])


@pytest.mark.parametrize("location", LOCATIONS)
@pytest.mark.parametrize(
    ("json_types", "value", "text"),
    [
        ("i", Int64(42), "42"),
        ("i", Whole(42), "42"),
        ("n", Int64(42), "42"),
        ("n", Float64(0.5), "0.5"),
        ("n", Float32(0.5), "0.5"),
        ("n", Decimal("19.90"), "19.90"),
        ("n", Decimal("12345678901234567.89"), "12345678901234567.89"),
        ("n", Decimal("1E+3"), "1000"),
        ("n", Fraction(1, 2), "0.5"),
    ],
)
def test_numbers_of_other_libraries_are_read_as_plain_ones(
    location: str, json_types: str, value: Any, text: str
) -> None:
    assert sent(location, json_types, value) == text
    if location not in _MEDIA:
        return
    assert sent(location, "*", value, whole=True) == text
    if location == "json":
        assert sent(location, "*", [{"deep": value}]) == f'[{{"deep":{text}}}]'


@pytest.mark.parametrize("location", LOCATIONS)
def test_strings_of_other_libraries_are_read_as_plain_ones(location: str) -> None:
    for value in (Text("gold"), UserString("gold")):
        assert sent(location, "s", value).strip('"') == "gold"
        assert "gold" in sent(location, "a", [value])
        assert "Text" not in sent(location, "a", [value])


@pytest.mark.parametrize("location", LOCATIONS)
@pytest.mark.parametrize("json_types", ["s", "i", "n", "b", "in", "sz"])
def test_other_values_are_refused_with_the_name_of_the_argument(location: str, json_types: str) -> None:
    wrong = [*NEITHER_TEXT_NOR_NUMBER]
    if "n" in json_types:
        wrong += [each for each in NOT_A_NUMBER if each is not NOT_A_TIME]
    if json_types == "i":
        wrong += [42.0, Float64(42), Float32(42.0), Decimal(42), True, "4_2", 2**2000]
    if "s" in json_types:
        wrong += [42, 42.0, True, Int64(42)]
    for value in wrong:
        if location == "path" and "i" in json_types and isinstance(value, str) and value == "42":
            continue  # an id as replies have it
        with pytest.raises((TypeError, ValueError)) as raised:
            prepare(location, json_types, value)
        assert "things.do(): p" in str(raised.value), value


@pytest.mark.parametrize("location", LOCATIONS)
@pytest.mark.parametrize(
    "value", [float("nan"), Float64("inf"), Decimal("NaN"), NOT_A_TIME, object(), Missing(), Array(), Misbehaving()]
)
def test_what_has_no_reading_is_refused_at_any_depth(location: str, value: Any) -> None:
    for nested in ([value], [[value]], {"k": value}, [{"k": [value]}]):
        with pytest.raises((TypeError, ValueError), match=r"things\.do\(\): p"):
            prepare(location, "*", nested)


@pytest.mark.parametrize("key", [1.0, True, None, b"k", float("nan"), (1,), Float64(1)])
def test_keys_are_strings_or_integers(key: Any) -> None:
    with pytest.raises(TypeError, match=r"things\.do\(\): p: a key of an object must be a string or an integer"):
        prepare("json", "o", {key: 1})
    assert sent("json", "o", {1: 2, Text("a"): 3}) == '{"1":2,"a":3}'


def test_a_value_that_contains_itself_is_refused() -> None:
    values: list[Any] = []
    values.append(values)
    with pytest.raises(ValueError, match=r"things\.do\(\): p: a value that contains itself"):
        prepare("json", "a", values)


@pytest.mark.parametrize("location", ["path", "query", "cookie", "header"])
def test_half_of_a_surrogate_pair_is_refused_where_json_can_not_escape_it(location: str) -> None:
    with pytest.raises(ValueError, match=r"things\.do\(\): p"):
        prepare(location, "s", "half \ud800")
    assert json.loads(sent("json", "s", "half \ud800")) == "half \ud800"


def test_a_string_of_digits_stays_one_where_strings_are_accepted() -> None:
    assert sent("path", "si", "0017") == "0017"
    assert sent("path", "i", Text("0017")) == "17"


# Numbers


@given(amount=AMOUNTS)
@example((1e-05, Fraction("0.00001")))
@example((Decimal("0E+10"), Fraction(0)))
@example((Decimal("-0E-3"), Fraction(0)))
def test_numbers_in_urls_are_plain_and_exact(amount: Any) -> None:
    text = sent("query", "n", amount[0])
    assert not set(text.upper()) & set("E_+ ")
    assert Fraction(text) == amount[1]


@given(st.recursive(DECIMALS | ANYTHING, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_json_holds_decimals_as_numbers_with_all_their_digits(value: Any) -> None:
    assume(find_number_fault(value) is None)  # infinities
    with localcontext(prec=2):
        text = write_json(encode(value))
    assert _exact(json.loads(text, parse_float=Decimal)) == _exact(value)


def _exact(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _exact(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_exact(each) for each in value]
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        return value
    return Fraction(repr(value)) if isinstance(value, float) else Fraction(value)


def test_a_model_keeps_a_decimal() -> None:
    model = models.Tag(name="x")
    model.additional_properties["amount"] = Decimal("19.90")
    assert model.to_json() == '{"name":"x","amount":19.90}'
    assert model.to_dict()["amount"] == Decimal("19.90")


# Times

NOTATIONS = [
    ("2024-01-01t00:00:00z", (2024, 1, 1)),
    ("2024-01-01T00:00:00z", (2024, 1, 1)),
    ("2024-01-01 00:00:00Z", (2024, 1, 1)),
    ("2024-01-01T00:00:00+00:00", (2024, 1, 1)),
    ("2024-01-01T00:00:00-00:00", (2024, 1, 1)),
    ("2024-01-01T00:00:00.1Z", (2024, 1, 1, 0, 0, 0, 100_000)),
    ("2024-01-01T00:00:00.123Z", (2024, 1, 1, 0, 0, 0, 123_000)),
    ("2024-01-01T00:00:00.1234567890123Z", (2024, 1, 1, 0, 0, 0, 123_456)),
    ("2024-01-01T00:00:00.000Z", (2024, 1, 1)),
    ("2024-01-01T00:00:00.000000Z", (2024, 1, 1)),
    ("2024-01-01T02:00:00.5+02:00", (2024, 1, 1, 0, 0, 0, 500_000)),
    ("2024-01-01T02:00:00+0200", (2024, 1, 1)),
    ("2023-12-31T23:59:60Z", (2024, 1, 1)),
    ("2023-12-31T23:59:60.5Z", (2024, 1, 1)),
]


@pytest.mark.parametrize(("text", "parts"), NOTATIONS)
def test_a_time_is_a_datetime_in_any_notation_and_is_sent_back_as_it_came(text: str, parts: tuple[int, ...]) -> None:
    expected = datetime.datetime(*parts, tzinfo=datetime.UTC)  # type: ignore[misc, arg-type]
    body = {"plan_ids": ["p"], "start_date": text}
    model = models.CreatePaddleSubscriptionRequest.from_dict(body)
    moment = model.start_date
    assert isinstance(moment, datetime.datetime)
    assert (moment, hash(moment)) == (expected, hash(expected))
    assert model.to_dict() == body
    assert json.loads(model.to_json()) == body
    for other in (copy.copy(moment), copy.deepcopy(moment), pickle.loads(pickle.dumps(moment))):
        assert (other, type(other), format_timestamp(other)) == (moment, type(moment), text)
    later = moment + datetime.timedelta(days=1)
    assert later == expected + datetime.timedelta(days=1)
    assert format_timestamp(later).startswith("2024-01-02T0")
    assert pickle.loads(pickle.dumps(later)) == later
    assert format_timestamp(moment.replace(year=2025))[:4] == "2025"
    assert moment.astimezone(datetime.UTC) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2024-01-01",
        "20240101T000000Z",
        "2024-W01-1T00:00:00Z",
        "2024-02-30T00:00:00Z",
        "2024-01-01T24:00:01Z",
        "2024-01-01T00:00:61Z",
        "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00+25:00",
        "2024-01-01T00:00:00+01:00:30",
        "9999-12-31T23:59:60Z",
        " 2024-01-01T00:00:00Z",
        "2024-01-01T00:00:00Z\n",
        "\uff12024-01-01T00:00:00Z",
    ],
)
def test_what_is_not_a_time_stays_a_string(text: str) -> None:
    assert TIMESTAMP.decode(text) == text
    assert type(TIMESTAMP.decode(text)) is str


@given(
    st.datetimes(timezones=st.none() | st.just(datetime.UTC)),
    st.sampled_from("Tt "),
    st.text("0123456789", max_size=12),
    st.sampled_from(["", "Z", "z", "+00:00", "-00:00", "+02:00", "-0330", "+14", "+23:59"]),
)
def test_decoding_loses_nothing_of_a_time(moment: Any, separator: str, fraction: str, offset: str) -> None:
    text = (
        moment.replace(tzinfo=None, microsecond=0).isoformat(separator) + (f".{fraction}" if fraction else "") + offset
    )
    decoded = TIMESTAMP.decode(text)
    assert isinstance(decoded, datetime.datetime)
    assert encode(decoded) == text
    assert encode([pickle.loads(pickle.dumps(decoded))]) == [text]


@given(st.datetimes(timezones=st.none() | st.timezones() | st.just(datetime.timezone(datetime.timedelta(seconds=90)))))
def test_a_datetime_is_sent_with_an_offset_that_rfc_3339_has(moment: datetime.datetime) -> None:
    expected = moment if moment.utcoffset() is not None else moment.replace(tzinfo=datetime.UTC)
    try:
        text = format_timestamp(moment)
    except ValueError:
        assert not 2 < moment.year < 9998
        return
    read = Timestamp.parse(text)
    assert read.utcoffset() is not None
    assert read == expected


def test_a_datetime_without_an_offset_is_in_utc_on_the_wire() -> None:
    moment = datetime.datetime(2026, 1, 1, 12)
    for location in LOCATIONS:
        assert sent(location, "s", moment).strip('"') == "2026-01-01T12:00:00Z"
    body = models.CreatePaddleSubscriptionRequest(plan_ids=["p"], start_date=moment)
    assert json.loads(body.to_json())["start_date"] == "2026-01-01T12:00:00Z"


def test_a_datetime_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match=r"things\.do\(\): p: NaT|things\.do\(\): p: .* is not a date and time"):
        prepare("query", "s", NOT_A_TIME)


def test_requests_hold_what_httpx_can_send() -> None:
    prepared = prepare("query", "a", [Int64(1), Text("a"), Decimal("1E-7"), True])
    request = httpx.Client().build_request("GET", "https://api.example/", params=httpx.QueryParams(prepared.query))
    assert request.url.query == b"p=1&p=a&p=0.0000001&p=true"


@pytest.mark.parametrize("value", [2**63, -(2**63) - 1, 2**70, str(2**64), Int64(2**64)])
def test_an_integer_beyond_64_bits_is_refused_by_generated_methods_as_well(
    sandbox: Sandbox, form: str, value: Any
) -> None:
    call = caller(sandbox, "convert", form)
    with pytest.raises(ValueError, match=r"goals\.get\(\): goal_id must fit into 64 bits"):
        call("goals.get", value)
    if not isinstance(value, str):
        with pytest.raises(ValueError, match=r"goals\.list\(\): only\[1\] must fit into 64 bits"):
            call("goals.list", only=[1, value])
    assert not sandbox.requests

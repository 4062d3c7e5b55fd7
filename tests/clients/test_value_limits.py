"""Values at their limits, without a client: what each function reads, encodes and refuses."""

from __future__ import annotations

import datetime
import enum
import json
import pickle
import sys
import time
import uuid
from collections import OrderedDict, UserDict, UserString
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from abwire.convert import models
from abwire_runtime.data import values
from abwire_runtime.data.encoding import (
    decimal_text,
    encode,
    encode_key,
    escape_surrogates,
    find_number_fault,
    is_array,
    is_uuid,
    locate_fault,
    number_fault,
    plain_scalar,
    write_json,
)
from abwire_runtime.data.timestamps import Timestamp, format_timestamp
from abwire_runtime.data.unset import UNSET

UTC = datetime.UTC
ID = uuid.UUID("0a1b2c3d-0000-4000-8000-0123456789ab")


class Text(str):
    def __str__(self) -> str:
        return "other"


class Whole(int):
    def __index__(self) -> int:
        return 99


class Part(float):
    def __float__(self) -> float:
        return 9.9


class Level(enum.Enum):
    LOW = "low"
    PAIR = (1, 2)


class Indexed:
    def __init__(self, error: Exception | None = None) -> None:
        self._error = error

    def __index__(self) -> int:
        if self._error is not None:
            raise self._error
        return 7


# Scalars


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (Text("a"), "a"),
        (Whole(3), 3),
        (Part(1.5), 1.5),
        (Decimal("1.50"), Decimal("1.50")),
        (UserString("a"), "a"),
        (UserString(Text("a")), "a"),
        (Level.LOW, "low"),
        (Indexed(), 7),
        (True, True),
        (None, None),
    ],
)
def test_a_scalar_is_read_as_its_plain_type(value: Any, plain: Any) -> None:
    found = plain_scalar(value)
    assert (type(found), found) == (type(plain), plain)


@pytest.mark.parametrize("value", [UNSET, [1], (1,), object(), Indexed(ZeroDivisionError()), b"a", ID])
def test_what_is_no_scalar_is_left_as_it_is(value: Any) -> None:
    assert plain_scalar(value) is value


def test_a_decimal_of_a_subclass_becomes_a_plain_one() -> None:
    class Money(Decimal):
        pass

    assert type(plain_scalar(Money("1.5"))) is Decimal


def test_no_uuid_exists_where_the_module_is_not_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_uuid(ID)
    assert not is_uuid(str(ID))
    monkeypatch.delitem(sys.modules, "uuid")
    assert not is_uuid(ID)


# Encoding

MOMENT = datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        ({"a": UNSET, "b": 1, 3: [Text("x"), UNSET.__class__.__name__]}, {"b": 1, "3": ["x", "Unset"]}),
        (OrderedDict([("b", UNSET), ("a", Level.LOW), (Whole(4), None)]), {"a": "low", "4": None}),
        ((1, Level.PAIR), [1, [1, 2]]),
        ({1}, [1]),
        (frozenset({"a"}), ["a"]),
        (MOMENT, "2024-05-06T07:08:09Z"),
        (MOMENT.date(), "2024-05-06"),
        (ID, str(ID)),
        ({ID: Decimal("1.50")}, {str(ID): Decimal("1.50")}),
        (UserString("a"), "a"),
        (Indexed(), 7),
    ],
)
def test_values_become_json_types(value: Any, encoded: Any) -> None:
    assert encode(value) == encoded
    assert encode([value]) == [encoded]
    assert encode({"k": value}) == {"k": encoded}
    assert encode((value,)) == [encoded]


def deep(value: Any, depth: int = 20_000) -> Any:
    """A value within so many lists and objects that no recursion reaches it."""
    for number in range(depth):
        value = {"a": value, "b": 1, "c": UNSET} if number % 2 else [value, number]
    return value


def unwrapped(value: Any, depth: int = 20_000) -> Any:
    for number in reversed(range(depth)):
        if number % 2:
            assert list(value) == ["a", "b"]
            assert value["b"] == 1
            value = value.pop("a")
        else:
            assert value[1:] == [number]
            value = value.pop(0)
    return value


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        (7, 7),
        ((1, 2), [1, 2]),
        ({3: ID}, {"3": str(ID)}),
        (OrderedDict(a=Level.LOW), {"a": "low"}),
        ({"x"}, ["x"]),
    ],
)
def test_values_of_any_depth_become_json_types(value: Any, encoded: Any) -> None:
    made = deep(value)
    assert unwrapped(encode(made)) == encoded
    while isinstance(made, (list, dict)) and made:
        made = made.pop("a") if isinstance(made, dict) and "a" in made else made.pop(0) if isinstance(made, list) else 0


class Exhausted(UserDict[Any, Any]):
    """A mapping that is met where the call stack ends, and the next time at its start."""

    times = 0

    def items(self) -> Any:
        self.times += 1
        if self.times == 1:
            raise RecursionError
        return super().items()


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        ({"b": 1, 3: [Text("x"), (2, [UNSET.__class__.__name__])], "a": UNSET}, {"b": 1, "3": ["x", [2, ["Unset"]]]}),
        ([[], (), {}, {"a": {}}, [[1]], {1}], [[], [], {}, {"a": {}}, [[1]], [1]]),
        (OrderedDict([("b", UNSET), ("a", Level.LOW), (ID, MOMENT)]), {"a": "low", str(ID): "2024-05-06T07:08:09Z"}),
        (
            models.Tag.from_dict({"name": "n", "x": [models.Tag(name="m")]}),
            {"name": "n", "x": [{"name": "m"}]},
        ),
        (Decimal("1.50"), Decimal("1.50")),
        (None, None),
    ],
)
def test_values_are_encoded_without_recursion_where_the_call_stack_ends(value: Any, encoded: Any) -> None:
    found = encode(Exhausted({"first": value, "second": [value, 1], 3: UNSET, "last": None}))
    assert found == {"first": encoded, "second": [encoded, 1], "last": None}
    assert list(found) == ["first", "second", "last"]
    assert encode([Exhausted(), value]) == [{}, encoded]
    assert encode(Exhausted()) == {}
    for wrong in (object(), {"a": UNSET.__class__, "b": [b"x"]}, {1.5: 1}):
        with pytest.raises(TypeError):
            encode(Exhausted({"a": [value, wrong]}))


@pytest.mark.parametrize("container", [dict, list])
def test_a_value_that_contains_itself_is_refused_where_the_call_stack_ends(
    monkeypatch: pytest.MonkeyPatch, container: type
) -> None:
    def within(value: Any) -> Any:
        return {"k": value} if container is dict else [value]

    monkeypatch.setattr("abwire_runtime.data.encoding._MAX_DEPTH", 30)
    value: Any = 1
    for _ in range(29):
        value = within(value)
    assert encode(Exhausted({"deepest": value})) == {"deepest": value}
    endless = within(None)
    endless["k" if container is dict else 0] = endless
    for wrong in (within(value), endless):
        with pytest.raises(ValueError, match="a value that contains itself can't be encoded as JSON"):
            encode(Exhausted({"deepest": wrong}))


@pytest.mark.parametrize("value", [object(), UNSET, b"a", bytearray(b"a"), memoryview(b"a"), 1j])
def test_what_json_has_no_form_for_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match=rf"^a value of type {type(value).__name__} can't be encoded as JSON$"):
        encode(value)


def test_arrays_are_sequences_and_sets_but_no_strings() -> None:
    assert all(map(is_array, [[], (), range(2), set(), frozenset()]))
    assert not any(map(is_array, ["a", b"a", bytearray(), memoryview(b""), UserString("a"), {}, 7, iter([])]))


@pytest.mark.parametrize(("key", "text"), [("a", "a"), (7, "7"), (Whole(7), "7"), (ID, str(ID)), (Level.LOW, "low")])
def test_keys_become_strings(key: object, text: str) -> None:
    assert encode_key(key) == text


@pytest.mark.parametrize("key", [1.5, None, True, (1,), b"a"])
def test_other_keys_are_refused(key: object) -> None:
    with pytest.raises(TypeError, match=f"must be a string or an integer, not {type(key).__name__}"):
        encode_key(key)


def test_the_part_that_is_refused_is_located() -> None:
    wrong = object()
    assert locate_fault({"a": [1, {"b": wrong}]}, "goal") == "goal.a[1].b"
    assert locate_fault([1, (2, wrong)], "values") == "values[1][1]"
    assert locate_fault(wrong, "value") == "value"
    assert locate_fault({"a": UNSET, "b": wrong}, "goal") == "goal.b"
    assert locate_fault({"a": {1.5: 1}}, "goal") == "goal.a"
    held: list[Any] = [1]
    held.append(held)
    assert locate_fault(held, "values").startswith("values")
    assert locate_fault([wrong, [wrong]], "values", lambda part: part is wrong) == "values[1]"


# Numbers

LARGEST = sys.float_info.max


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (0, None),
        (1.5, None),
        (LARGEST, None),
        (float("inf"), "finite, not inf"),
        (float("nan"), "finite, not nan"),
        (2**1024 - 1, None),
        (2**1024, "less than 1e309, which is more than servers read"),
        (-(2**1024), "less than 1e309, which is more than servers read"),
        (Decimal("1e308"), None),
        (Decimal("1e309"), "less than 1e309, which is more than servers read"),
        (Decimal("0e309"), None),
        (Decimal("1e-400"), None),
        (Decimal("1e-401"), "a number with at most 400 decimal places"),
        (Decimal("Infinity"), "finite, not Infinity"),
        (Decimal("sNaN"), "finite, not sNaN"),
        ("1e999", None),
        (None, None),
    ],
)
def test_a_number_can_be_sent_up_to_its_limit(number: Any, fault: str | None) -> None:
    assert number_fault(number) == fault


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (7, "7"),
        (-(10**30), "-1" + "0" * 30),
        (1.5, "1.5"),
        (1e-05, "0.00001"),
        (1e22, "10000000000000000000000"),
        (Decimal("1.50"), "1.50"),
        (Decimal("1E+3"), "1000"),
        (Decimal("1E-7"), "0.0000001"),
    ],
)
def test_a_number_is_written_without_an_exponent(number: Any, text: str) -> None:
    assert decimal_text(number) == text


def test_the_path_of_a_number_that_can_not_be_sent_is_named() -> None:
    assert find_number_fault({"a": [1, {"b": float("nan")}]}) == "a[1].b must be finite, not nan"
    assert find_number_fault([1, [float("inf")]], "values") == "values[1][0] must be finite, not inf"
    assert find_number_fault(float("inf")) == "a number must be finite, not inf"
    assert find_number_fault({"a": [1, {"b": 2}]}) is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": "gr\u00f6\u00dfe", "b": [1, None, True]}, '{"a":"gr\u00f6\u00dfe","b":[1,null,true]}'),
        (
            {"a": Decimal("1.50"), 'b"': [Decimal("1E-7"), {}, [], "\u00fc"], "c": {}},
            '{"a":1.50,"b\\"":[0.0000001,{},[],"\u00fc"],"c":{}}',
        ),
        ([Decimal(1), 2], "[1,2]"),
        (Decimal("1E+3"), "1000"),
        ("a\ud800\udfffb\ue000\ud7ff", '"a\\ud800\\udfffb\ue000\ud7ff"'),
    ],
)
def test_json_has_no_white_space_and_all_digits(value: Any, text: str) -> None:
    assert write_json(value) == text
    assert json.loads(text) == json.loads(json.dumps(value, default=float))


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [Decimal(1), Decimal("NaN")]}, r"^a\[1\] must be finite, not NaN$"),
        ({"a": float("nan")}, "^a must be finite, not nan$"),
        ([10**5000], r"^\[0\] must be less than 1e309"),
    ],
)
def test_json_without_a_form_for_a_number_is_refused(value: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        write_json(value)


def test_only_halves_of_surrogate_pairs_are_escaped() -> None:
    assert escape_surrogates("\u00fc\U0001f600") == "\u00fc\U0001f600"
    assert escape_surrogates("\u00fc\ud800") == "\u00fc\\ud800"


# Arguments


@pytest.mark.parametrize(
    ("check", "right", "wrong", "message"),
    [
        (values.string, [("a", "a"), (Text("a"), "a")], [1, None, b"a"], "x must be a string, not "),
        (values.boolean, [(True, True), (False, False)], [0, "false", None], "x must be True or False, not "),
        (
            values.integer,
            [(7, 7), (Whole(7), 7), (2**63 - 1, 2**63 - 1), (-(2**63), -(2**63))],
            [True, 7.0, "7", Decimal(7)],
            "x must be an integer, not ",
        ),
        (
            values.integer_id,
            [("007", 7), (7, 7), ("0" * 999 + "7", 7), (str(2**63 - 1), 2**63 - 1)],
            ["7\u00b2", "\u0667", "", "-7", "7.0", 7.0, True],
            "x must be an integer or a string of digits, not ",
        ),
        (
            values.identifier,
            [("a", "a"), (7, "7"), (ID, str(ID)), (2**63 - 1, str(2**63 - 1)), ("\u00fc", "\u00fc")],
            [7.0, True, None],
            "x must be a string or an integer, not ",
        ),
        (values.number, [(7, 7), (1.5, 1.5), (Decimal("1.50"), Decimal("1.50"))], [True, "7"], "x must be a number, not "),
        (values.text_or_number, [("a", "a"), (7, 7), (1.5, 1.5)], [True, None, b"a"], "x must be a string or a number, not "),
        (values.mapping, [(None, {}), ({"a": 1}, {"a": 1})], [[], "a", 7], "x must be a mapping, not "),
    ],
)  # fmt: skip
def test_each_type_of_argument(
    check: Callable[[Any, str], Any], right: list[tuple[Any, Any]], wrong: list[Any], message: str
) -> None:
    for value, plain in right:
        found = check(value, "x")
        assert (type(found), found) == (type(plain), plain)
    for value in wrong:
        with pytest.raises(TypeError, match=f"^{message}"):
            check(value, "x")


@pytest.mark.parametrize("check", [values.integer, values.integer_id, values.identifier])
@pytest.mark.parametrize("value", [2**63, -(2**63) - 1])
def test_integers_have_64_bits(check: Callable[[Any, str], Any], value: int) -> None:
    with pytest.raises(ValueError, match=r"^x must fit into 64 bits$"):
        check(value, "x")


def test_a_string_of_digits_has_its_limit() -> None:
    with pytest.raises(ValueError, match=r"^x must fit into 64 bits, not have 1001 digits$"):
        values.integer_id("0" * 1001, "x")
    with pytest.raises(TypeError, match=f"not '{'a' * 40}'$"):
        values.integer_id("a" * 50, "x")
    with pytest.raises(TypeError, match=r"not float$"):
        values.integer_id(7.0, "x")


@pytest.mark.parametrize("check", [values.number, values.text_or_number, values.money])
def test_numbers_are_finite(check: Callable[[Any, str], Any]) -> None:
    with pytest.raises(ValueError, match=r"^x must be finite, not inf$"):
        check(float("inf"), "x")


def test_money_has_no_exponent() -> None:
    assert values.money(1e-05, "x") == Decimal("0.00001")
    assert type(values.money(1e-05, "x")) is Decimal  # type: ignore[comparison-overlap]
    assert [type(values.money(each, "x")) for each in (1.5, 7, Decimal("1E-7"))] == [float, int, Decimal]


def test_half_of_a_surrogate_pair_is_named() -> None:
    assert values.encodable("\u00fc\U0001f600", "x") == "\u00fc\U0001f600"
    for check in (values.encodable, values.identifier):
        with pytest.raises(ValueError, match=r"^x holds half of a surrogate pair"):
            check("a\ud800", "x")


def test_a_header_holds_printable_ascii() -> None:
    assert values.header_text(" a\x1f\u00fcb ~\x7f\n ", "x") == "ab ~"
    assert values.header_text(None, "x") is UNSET
    assert values.unset_if_none(None) is UNSET
    assert values.unset_if_none(0) == 0


# Points in time


@pytest.mark.parametrize(
    ("at", "milliseconds"),
    [
        (MOMENT, 1714979289000),
        (MOMENT.replace(tzinfo=None), 1714979289000),
        (MOMENT.replace(microsecond=1999), 1714979289001),
        (datetime.datetime(1969, 12, 31, 23, 59, 59, 999500, tzinfo=UTC), -1),
        ("2024-05-06T07:08:09Z", 1714979289000),
        ("2024-05-06 07:08:09", 1714979289000),
        ("2024-05-06T09:08:09.001+02:00", 1714979289001),
        ("2024-05-06", 1714953600000),
        ("6 May 2024 07:08:09 UTC", 1714979289000),
        ("Mon, 6 May 2024 09:08:09 +0200", 1714979289000),
        (1714979289, 1714979289000),
        (1.0015, 1001),
        (-1.0005, -1001),
        (Decimal("1.0019"), 1001),
        (Decimal("-1.0001"), -1001),
        (4.35, 4350),
        (100_000_000_000, 100_000_000_000_000),
        (-100_000_000_000, -100_000_000_000_000),
    ],
)
def test_a_point_in_time_has_milliseconds(at: Any, milliseconds: int) -> None:
    assert values.unix_milliseconds(at, "at") == milliseconds
    assert values.unix_seconds(at, "at") == milliseconds // 1000


@pytest.mark.parametrize(
    ("at", "message"),
    [
        (100_000_000_001, "^at must be UNIX seconds, not milliseconds: divide it by 1000$"),
        (-100_000_000_001, "^at must be UNIX seconds, not milliseconds"),
        (float("nan"), "^at must be finite, not nan$"),
        ("2024-02-30", "^at: '2024-02-30' is not a date$"),
        ("x" * 70, f"^at: '{'x' * 60}' is not a date$"),
        ("May 2024", "is not a complete date: it needs year, month and day$"),
        ("6 May", "^at: '6 May' is not a complete date: it needs year, month and day$"),
        ("29 February", "is not a complete date"),
        ("Friday 2024", "is not a complete date"),
        ("07:08", "is not a complete date"),
        ("6 May 2024 07:08 EST", r"^at: unknown time zone 'EST': write a UTC offset such as \+01:00$"),
    ],
)
def test_what_is_no_point_in_time_is_refused(at: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        values.unix_milliseconds(at, "at")


@pytest.mark.parametrize(
    "text", ["2024-05-06", "2024-05-06T07:08", "2024-05-06 07:08:09.5", "2024-05-06T07:08:09+02:00"]
)
def test_usual_notations_are_read_without_dateutil(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.delattr("dateutil.parser.parse")
    assert values.unix_seconds(text, "at") // 86_400 == 19_849
    with pytest.raises(AttributeError):
        values.unix_seconds("6 May 2024", "at")


@pytest.mark.parametrize("at", [True, [], MOMENT.date()])
def test_other_types_are_no_point_in_time(at: Any) -> None:
    with pytest.raises(TypeError, match=f"^at must be a datetime, a string or UNIX seconds, not {type(at).__name__}$"):
        values.unix_milliseconds(at, "at")


def test_now_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time_ns", lambda: 1_714_979_289_001_999_999)
    assert values.unix_milliseconds(None, "at") == 1714979289001


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-05-06T07:08:09Z", MOMENT),
        ("2024-05-06t07:08:09z", MOMENT),
        ("2024-05-06 07:08:09+00", MOMENT),
        ("2024-05-06T07:08:09+0000", MOMENT),
        ("2024-05-06T07:08:09.5-00:00", MOMENT.replace(microsecond=500_000)),
        ("2024-05-06T07:08:09.1234567Z", MOMENT.replace(microsecond=123_456)),
        ("2024-05-06T07:08:60.9Z", MOMENT.replace(minute=9, second=0)),
        ("2024-05-06T07:08:09", MOMENT.replace(tzinfo=None)),
    ],
)
def test_a_timestamp_is_read_in_each_notation(text: str, moment: datetime.datetime) -> None:
    found = Timestamp.parse(text)
    assert found == moment
    assert format_timestamp(found) == text
    copied = pickle.loads(pickle.dumps(found))
    assert (type(copied), copied, format_timestamp(copied)) == (Timestamp, moment, text)
    later = pickle.loads(pickle.dumps(found + datetime.timedelta(0)))
    assert later == moment
    assert format_timestamp(later) == format_timestamp(moment)


@pytest.mark.parametrize(
    "text",
    [
        *("2024-05-06", "2024-05-06T07:08", "2024-05-06T07:08:09+1", "2024-05-06T07:08:09.", "2024-05-06T25:08:09Z"),
        *("9999-12-31T23:59:60Z", "2024-05-06T07:08:61Z", " 2024-05-06T07:08:09Z", "2024-05-06T07:08:09Z\n"),
    ],
)
def test_another_notation_is_no_timestamp(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a date and time|no such date|must be in"):
        Timestamp.parse(text)


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (MOMENT, "2024-05-06T07:08:09Z"),
        (MOMENT.replace(tzinfo=None, microsecond=5), "2024-05-06T07:08:09.000005Z"),
        (MOMENT.astimezone(datetime.timezone(datetime.timedelta(hours=-5))), "2024-05-06T02:08:09-05:00"),
        (MOMENT.astimezone(datetime.timezone(datetime.timedelta(minutes=19, seconds=32))), "2024-05-06T07:08:09Z"),
        (MOMENT.astimezone(datetime.timezone(datetime.timedelta(microseconds=5))), "2024-05-06T07:08:09Z"),
    ],
)
def test_a_datetime_is_written_as_rfc_3339(moment: datetime.datetime, text: str) -> None:
    assert format_timestamp(moment) == text


def test_a_datetime_beyond_the_years_of_utc_is_refused() -> None:
    first = datetime.datetime(1, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(seconds=1)))
    with pytest.raises(ValueError, match=r"^0001-01-01T00:00:00\+00:00:01 is outside of the years 1 to 9999 in UTC$"):
        format_timestamp(first)

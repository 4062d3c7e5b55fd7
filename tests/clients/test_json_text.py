"""Reading and writing JSON with msgspec, where it is installed, changes nothing but the time."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abwire.convert import models
from abwire_runtime.data import json_text
from abwire_runtime.data.json_text import ParsedObject, read_json
from support.opening import is_closed
from support.strategies import ANYTHING

TEXTS = [
    b"-0", b"-0.0", b"1e400", b"-1e400", b"1e309", b"5e-324", b"1e-400", b"NaN", b"[Infinity,-Infinity]", b"1" * 30,
    b"1" * 5000, b"-" + b"1" * 4300, b"18446744073709551616", b"-9223372036854775809", b"1.0", b"1.50", b"1E5", b"0e5",
    b"123456789012345678901234567890.5", b"01", b"1.", b".5", b"+1", b"0x1", b"2.2250738585072011e-308",
    b'"\\ud83d"', b'"\\ude00"', b'"\\ud83d\\ude00"', b'"\\uD83D\\u0041"', b'"\\u0000"', b'"\\/"', b'"\\x"',
    b'"a\tb"', b'"a\x00"', b'"\x7f"', b'"\xff"', b'"\xc3"', b'"\xed\xa0\x80"', b'{"\xed\xa0\x80":1}', b'"\xc0\x80"',
    b'{"a":1,"b":2,"a":3}', b'{"a":{"b":1},"a":{"c":2}}', b"[1,]", b'{"a":1,}', b"{1:2}", b"[1 2]", b"1 2", b"", b"  ",
    b" 1 ", b"\x0b1", b"\xe2\x80\xa81", b"tru", b"nul", b"[", b"{", b'{"a"', b'"', b"1\x00",
    b"\xef\xbb\xbf1", "1".encode("utf-16"), '{"a":"\u00e9"}'.encode("utf-16-le"), '"a"'.encode("utf-32"),
    b"[" * 500 + b"]" * 500, b"[" * 200_000, b'{"a":' * 200_000,
]  # fmt: skip


@pytest.fixture(autouse=True)
def fast() -> None:
    """Skip these tests where msgspec is not installed."""
    if json_text._fast() is None:
        pytest.skip("msgspec is not installed")


def outcome(read: Any, text: bytes | str) -> str:
    try:
        return repr(read(text))
    except (ValueError, RecursionError) as error:
        return f"{type(error)}: {error}"


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: repr(text[:20]))
def test_a_text_is_read_as_json_reads_it(text: bytes) -> None:
    assert outcome(read_json, text) == outcome(json.loads, text)


@settings(max_examples=400, database=None)
@given(text=st.one_of(st.binary(max_size=12), st.text(alphabet='[]{},:"\\\\u0123456789dDeE.+-truefalsn ', max_size=14)))
def test_any_text_is_read_as_json_reads_it(text: bytes | str) -> None:
    assert outcome(read_json, text) == outcome(json.loads, text)


NUMBERS = st.one_of(
    st.floats(), st.integers(), st.integers(-(10**40), 10**40), st.floats(1e-6, 1e-3), st.floats(1e15, 1e17)
)


@settings(max_examples=300, database=None)
@given(body=st.dictionaries(st.text(max_size=4), ANYTHING | NUMBERS | st.lists(NUMBERS), max_size=4))
def test_an_object_is_written_as_json_writes_it(body: dict[str, Any]) -> None:
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    goal = models.RuleObject.from_json(text)
    assert is_closed(goal)
    assert repr(read_json(text)) == repr(json.loads(text))
    finite = True
    try:
        json.dumps(body, allow_nan=False)
    except ValueError:
        finite = False
    if finite:
        assert goal.to_json() == text
        assert bytes(goal) == text.encode()
        assert is_closed(goal)
    else:
        with pytest.raises(ValueError, match="not JSON"):
            goal.to_json()


@pytest.mark.parametrize("number", ["0.0001", "-0.0001", "-1.5", "-9999999999999998.0", "9999999999999998.0", "-0.0"])
def test_numbers_without_an_exponent_are_read_by_msgspec(number: str) -> None:
    assert isinstance(models.RuleObject.from_json(f'{{"x":{number}}}')._json, ParsedObject)


@pytest.mark.parametrize("number", ["0.00009", "-0.00009", "1e16", "-1e16", "-1e-05"])
def test_numbers_with_an_exponent_are_read_by_json(number: str) -> None:
    assert not isinstance(models.RuleObject.from_json(f'{{"x":{number}}}')._json, ParsedObject)


def test_objects_with_unusual_numbers_are_written_by_json() -> None:
    usual, unusual = '{"x":0.0001,"y":[1.5,-0.0]}', '{"x":1e-05,"y":[1e+16]}'
    assert isinstance(models.RuleObject.from_json(usual)._json, ParsedObject)
    assert not isinstance(models.RuleObject.from_json(unusual)._json, ParsedObject)
    assert models.RuleObject.from_json(unusual).to_json() == unusual
    assert math.isnan(models.RuleObject.from_json('{"x":NaN}').additional_properties["x"])


def test_msgspec_is_looked_for_when_the_first_text_is_read() -> None:
    program = (
        "import sys; from abwire.convert import models; goal = models.RuleObject;"
        "assert 'msgspec' not in sys.modules; goal.from_json('{}'); assert 'msgspec' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_without_msgspec_json_reads_and_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_text, "_fast", lambda: None)
    goal = models.RuleObject.from_json('{"x":[1,2.5]}')
    assert is_closed(goal)
    assert goal.to_json() == '{"x":[1,2.5]}'
    assert bytes(goal) == b'{"x":[1,2.5]}'

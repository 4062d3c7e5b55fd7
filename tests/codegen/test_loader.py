"""Files of YAML and JSON: what their values are, which limits hold, and what is said of a file that is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.errors import SpecError
from codegen.source import loader

LONGEST = "9" * 400


def parsed(content: bytes | str, name: str = "d.yaml") -> dict[str, Any]:
    return loader.parse(content.encode() if isinstance(content, str) else content, name)


def error_of(content: bytes | str, name: str = "d.yaml") -> str:
    with pytest.raises(SpecError) as caught:
        parsed(content, name)
    return str(caught.value)


# Values

TEXTS = [
    *("nULL", "none", "tRUE", "fALSE", "yes", "no", "on", "off", "n", "t", "F", "nil", "Nulls", "truer", "x~"),
    *("2024-01-01", "12:30:45", "0x1F", "0o17", "1_000", "1e", "1.5.2", ".", "+", "--1", "1-", ".inf", "-.inf", ".nan"),
    *("1e+", "e5", "+.e1", "५"),
]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *((text, text) for text in TEXTS),
        *((text, None) for text in ("", "~", "null", "Null", "NULL")),
        *((text, True) for text in ("true", "True", "TRUE")),
        *((text, False) for text in ("false", "False", "FALSE")),
        *((text, int(text)) for text in ("0", "7", "-1", "+5", "007", "0000", LONGEST)),
        *((text, float(text)) for text in ("1.5", "1.", ".5", "-.5", "+1.5e+3", "1e3", "1E-3", "-0.0", "0e0")),
        ("'5'", "5"),
        ('"null"', "null"),
        ("! 5", "5"),
        ("!!str 5", "5"),
        ("!!str ''", ""),
        ("|\n   5\n", "5\n"),
        ("[1, a, [true]]", [1, "a", [True]]),
        ("! [1]", [1]),
        ("{1: a, null: b, '<<': c, ? d : e, f: }", {"1": "a", "null": "b", "<<": "c", "d": "e", "f": None}),
        ("[&x a, *x, &y [b], *y]", ["a", "a", ["b"], ["b"]]),
        ("{&k a: 1, b: *k}", {"a": 1, "b": "a"}),
    ],
)
def test_a_value_of_yaml_is_what_version_1_2_says(text: str, value: Any) -> None:
    found = parsed(f"key: {text}")["key"]
    assert repr(found) == repr(value)
    if "\n" not in text and not text.startswith(("'", '"', "!", "[", "{", "&")):
        assert loader.is_text(text) == isinstance(value, str)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (LONGEST, int(LONGEST)),
        ("-1", -1),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        ("true", True),
        ("null", None),
        ('"5"', "5"),
        ('"\\u00e9\\ud83d\\ude00"', "é😀"),
        ('[{"b": 1}, []]', [{"b": 1}, []]),
    ],
)
def test_a_value_of_json_is_what_json_says(text: str, value: Any) -> None:
    for content in (f'{{"a": {text}}}', f' \n\t{{"a":\t{text}}}', f'\ufeff{{"a": {text}}}'):
        for name in ("d.json", "d.yaml"):
            assert repr(parsed(content, name)) == repr({"a": value})


def test_a_file_in_the_flow_style_of_yaml_is_yaml_unless_it_is_called_json() -> None:
    assert parsed("{a: 1,\n b: [c]}") == {"a": 1, "b": ["c"]}
    assert parsed("\ufeffa: 1") == {"a": 1}
    expected = "d.json: line 2: is not JSON: Expecting property name enclosed in double quotes"
    assert error_of('{"a": 1,\n b: 2}', "d.json") == expected


def test_a_dash_alone_is_text() -> None:
    assert loader.is_text("-")
    assert not loader.is_text(f"9{LONGEST}")
    assert not loader.is_text("1e999")


def test_an_anchor_may_be_given_again() -> None:
    assert parsed("a: &x 1\nb: *x\nc: &x [2]\nd: *x") == {"a": 1, "b": 1, "c": [2], "d": [2]}


# What is refused


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", "the file: is empty"),
        ("~", "the file: is empty"),
        ("5", "the file: is not a mapping, such as an OpenAPI document or an Overlay document is"),
        ("[1]", "the file: is not a mapping, such as an OpenAPI document or an Overlay document is"),
        ("a: 1\nb: 2\na: 3", "line 3: duplicate key 'a'"),
        ("\na: {b: 1, b: 2}", "line 2: duplicate key 'b'"),
        ('{"a": 1, "a": 2}', "the file: is not JSON: duplicate key 'a'"),
        ("a: 1\n---\nb: 1", "line 2: a second document starts here; only one is supported"),
        ("a:\n  <<: {b: 1}", "line 2: merge keys (<<) are not part of YAML 1.2, which OpenAPI requires"),
        ("a:\n  ? [b]\n  : 1", "line 2: a key must be a string"),
        ("a:\n  ? {b: 1}\n  : 1", "line 2: a key must be a string"),
        ("a: &x [1]\n*x : 1", "line 2: a key must be a string"),
        ("a: 1\nb: *x", "line 2: the alias *x refers to no earlier anchor, or to a value that contains it"),
        ("a: &x [*x]", "line 1: the alias *x refers to no earlier anchor, or to a value that contains it"),
        ("a: &x {b: *x}", "line 1: the alias *x refers to no earlier anchor, or to a value that contains it"),
        ("a: !!int 5", "line 1: the tag 'tag:yaml.org,2002:int' is not supported"),
        ("a: 1\n!!int b: 5", "line 2: the tag 'tag:yaml.org,2002:int' is not supported"),
        ("a: !!map {}", "line 1: the tag 'tag:yaml.org,2002:map' is not supported"),
        ("a: 1\nb: !own [1]", "line 2: the tag '!own' is not supported"),
        ("a: 1e999", "line 1: 1e999 is not a finite number"),
        ("\na: -1e999", "line 2: -1e999 is not a finite number"),
        (f"a: 9{LONGEST}", "line 1: a number has 401 digits; the limit is 400"),
        (f'{{"a": 9{LONGEST}}}', "the file: is not JSON: a number has 401 digits; the limit is 400"),
        ('{"a": 1e999}', "the file: is not JSON: 1e999 is not a finite number"),
        ('{"a": -Infinity}', "the file: is not JSON: -Infinity is not a finite number"),
        ('{"a": NaN}', "the file: is not JSON: NaN is not a finite number"),
        ('{"a": "\\ud800"}', "the file: contains an unpaired surrogate: '\\ud800'"),
        ('{"é\\udc00": 1}', "the file: contains an unpaired surrogate: '\\xe9\\udc00'"),
        ("a: [", "line 2: is not YAML: did not find expected node content"),
        ("a: 1\nb: 'c", "line 2: is not YAML: found unexpected end of stream"),
        ("a: 1\n b: 2", "line 2: is not YAML: mapping values are not allowed in this context"),
        ('a: "\\U00110000"', "line 1: is not YAML: found invalid Unicode character escape code"),
        (b"ab: \xff", "byte 5: is not text in UTF-8: invalid leading UTF-8 octet"),
        (b"\x1f\x8b...", "the file: is compressed; decompress it first"),
        (b"PK\x03\x04...", "the file: is compressed; decompress it first"),
        (
            b" " * 999 + b"<a>",
            "the file: is a web page or XML, not YAML or JSON; use the document that the page shows or links to",
        ),
        (b" " * 1000 + b"<a>", "the file: is not a mapping, such as an OpenAPI document or an Overlay document is"),
    ],
)
def test_a_file_that_is_refused_says_where_and_why(content: bytes | str, expected: str) -> None:
    assert error_of(content) == f"d.yaml: {expected}"


def test_without_libyaml_the_same_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loader, "YAML_LOADER", yaml.SafeLoader)
    assert parsed("a: [1, &x b, *x]") == {"a": [1, "b", "b"]}
    assert error_of("a: [").startswith("d.yaml: line 1: is not YAML: ")
    assert error_of('a: "\\U00110000"').startswith("d.yaml: the file: is neither YAML nor JSON: chr() arg not in range")


# Limits


def test_the_limits_are_those_that_errors_name() -> None:
    assert error_of(b" " * 16_000_001) == "d.yaml: the file: has 16,000,001 bytes; the limit is 16,000,000"
    assert error_of("a: " + "[" * 200).endswith("the file: is nested deeper than the limit of 200 levels")
    assert error_of("a: " + "[" * 199).endswith("did not find expected node content")


def test_a_file_may_have_as_many_bytes_as_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "new.yaml"
    file.write_bytes(b"abcd: 1\n")
    monkeypatch.setattr(loader, "MAX_BYTES", 8)
    assert loader.read(file) == parsed(b"abcd: 1\n") == {"abcd": 1}
    monkeypatch.setattr(loader, "MAX_BYTES", 7)
    expected = "the file: has 8 bytes; the limit is 7"
    assert error_of(b"abcd: 1\n") == f"d.yaml: {expected}"
    with pytest.raises(SpecError, match=f"^new.yaml: {expected}$"):
        loader.read(file)


@pytest.mark.parametrize(
    ("content", "nodes"),
    [
        ("a: [1, 2]", 5),  # YAML counts keys, too
        ("a: &x [1, 2]\nb: *x", 9),
        ("a: &x 1\nb: *x", 5),
        ("&x a: 1\nb: *x", 5),
        ("a: &x [&y [1]]\nb: [*x, *y]", 12),
        ('{"a": [1, 2]}', 4),
        ('{"a": {"b": {}}, "c": null}', 4),
    ],
)
def test_a_file_has_as_many_nodes_as_the_limit_with_aliases_expanded(
    monkeypatch: pytest.MonkeyPatch, content: str, nodes: int
) -> None:
    monkeypatch.setattr(loader, "MAX_NODES", nodes)
    parsed(content)
    monkeypatch.setattr(loader, "MAX_NODES", nodes - 1)
    assert error_of(content) == f"d.yaml: the file: has more nodes than the limit of {nodes - 1}"


@pytest.mark.parametrize("content", ['{"a": [[1]]}', '{"a": {"b": {"c": 1}}}', "a: [[1]]", "a: {b: {c: 1}}"])
def test_a_file_is_as_deep_as_the_limit(monkeypatch: pytest.MonkeyPatch, content: str) -> None:
    monkeypatch.setattr(loader, "MAX_DEPTH", 3)
    parsed(content)
    monkeypatch.setattr(loader, "MAX_DEPTH", 2)
    assert error_of(content) == "d.yaml: the file: is nested deeper than the limit of 2 levels"


def test_what_aliases_nest_counts_as_deep_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loader, "MAX_DEPTH", 3)
    assert error_of("a: &x [1]\nb: [[*x]]") == "d.yaml: the file: is nested deeper than the limit of 3 levels"


# Reading


def test_a_file_is_named_as_the_caller_says_or_by_its_own_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    missing = tmp_path / "gone.yaml"
    for name, shown in ((None, "gone.yaml"), ("specs/gone.yaml", "specs/gone.yaml")):
        with pytest.raises(SpecError) as caught:
            loader.read(missing, name)
        assert str(caught.value) == f"{shown}: the file: No such file or directory"
    with pytest.raises(SpecError) as caught:
        loader.read(tmp_path, "folder")
    assert str(caught.value) == "folder: the file: is not a regular file"

    def fails(_: Path) -> None:
        raise OSError

    monkeypatch.setattr(Path, "stat", fails)
    with pytest.raises(SpecError) as caught:
        loader.read(missing)
    assert str(caught.value) == "gone.yaml: the file: cannot be read"

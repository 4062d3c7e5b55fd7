"""Texts and values of documents as Python source: docstrings that fit into lines, and literals that hold no code."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from codegen.planning.package_plan import Call, Doc, Field
from codegen.writing.filters import call_arguments, docstring, literal, plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  one\n\ntwo  ", "one two"),
        (5, "5"),
        ("a\\b", "a\\\\b"),
        ("a\x00b\u200bc", "a b c"),
        ('a"b', 'a"b'),
        ('a""b', "a''b"),
        ('a"""b', "a'''b"),
        ('a"""""b', "a'''''b"),
        ("caf\u00e9", "caf\u00e9"),
    ],
)
def test_a_text_is_safe_in_a_docstring(text: object, expected: str) -> None:
    assert plain(text) == expected


@pytest.mark.parametrize(
    ("doc", "expected"),
    [
        ("", '""""""'),
        ("A thing.", '"""A thing."""'),
        ('"Things".', '""" "Things"."""'),
        ('Is "a".', '"""Is "a"."""'),
        ('Is "a"', '"""Is "a" """'),
        ("x" * 110, f'"""{"x" * 110}"""'),
        ("x" * 111, f'"""{"x" * 111}\n    """'),
        (f"{'x' * 106} words", f'"""{"x" * 106} words\n    """'),
        (f"{'x' * 107} words", f'"""{"x" * 107} words\n    """'),
        (f"{'x' * 108} words", f'"""{"x" * 108}\n    words\n    """'),
        ("y" * 150, f'"""{"y" * 150}\n    """'),
        (f"{'x' * 100} well-known-words", f'"""{"x" * 100}\n    well-known-words\n    """'),
    ],
)
def test_a_docstring_fits_into_120_columns(doc: str, expected: str) -> None:
    assert docstring(doc, 4) == expected
    assert docstring(Doc(doc), 4) == expected


def test_a_docstring_has_its_sections() -> None:
    entry = f"size: {'x' * 104} more words"
    doc = Doc("A thing.", (("Args", []), ("Returns", ["What\n is", entry]), ("Raises", ["Error: \\ it."])))
    attributes = [Field("a", "a", "int", None, "The\nfirst."), Field("b", "b", "int", None, "")]
    head = '"""A thing.\n\n'
    tail = (
        "    Returns:\n        What is\n"
        f"        size: {'x' * 104}\n            more words\n\n    Raises:\n        Error: \\\\ it.\n    "
    )
    assert docstring(doc, 4) == f'{head}{tail}"""'
    assert docstring(doc, 4, attributes) == f'{head}    Attributes:\n        a: The first.\n\n{tail}"""'
    assert docstring(Doc("A thing.", (("Args", ["a: B."]),)), 0) == '"""A thing.\n\nArgs:\n    a: B.\n"""'
    long, rest = "x" * 100, "y" * 11  # together, they end in the last column
    assert docstring(Doc("A", (("Args", [f"{long} {rest}", f"{long} {rest}y"]),)), 4) == (
        f'"""A\n\n    Args:\n        {long} {rest}\n        {long}\n            {rest}y\n    """'
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "None"),
        (True, "True"),
        (1, "1"),
        (1.5, "1.5"),
        ("a'b", '"a\'b"'),
        ("caf\u00e9", "'caf\u00e9'"),
        ("\u200b\x00\u00e9", r"'\u200b\x00\xe9'"),
        ([], "()"),
        ([1], "(1,)"),
        ((1, "a"), "(1, 'a')"),
        ({}, "{}"),
        ({"a": [1], "b": {"c": None}}, "{'a': (1,), 'b': {'c': None}}"),
    ],
)
def test_a_value_is_a_literal(value: Any, expected: str) -> None:
    assert literal(value) == expected
    ast.literal_eval(expected)


def test_what_is_no_value_is_a_literal_of_its_text() -> None:
    class Code:
        def __str__(self) -> str:
            return "exit()"

    assert literal(Code()) == "'exit()'"


def test_the_arguments_of_a_call_are_literals() -> None:
    assert call_arguments(Call(["a", 1], {"b": [2], "c": None})) == "'a', 1, b=(2,), c=None"
    assert call_arguments(Call([], {})) == ""

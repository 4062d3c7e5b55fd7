"""Template filters: values and strings of a document as Python source, in forms that can't become code."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from functools import cache

from codegen.planning.package_plan import Call, Doc, Field

WIDTH = 120


def plain(text: object) -> str:
    """A string that is safe in a triple-quoted docstring: no backslash, no run of quotes, no control character."""
    found = "".join(c if c.isprintable() else " " for c in " ".join(str(text).split()))
    return found.replace("\\", "\\\\").replace('"""', "'''").replace('""', "''")


def docstring(doc: Doc | str, indent: int, attributes: Iterable[Field] = ()) -> str:
    """A docstring, wrapped.

    Args:
        doc: The paragraph, or the paragraph and sections.
        indent: The number of spaces before it.
        attributes: The fields of a class; those with a description get an entry each.
    """
    doc = Doc(doc) if isinstance(doc, str) else doc
    described = [f"{field.name}: {field.doc}" for field in attributes if field.doc]
    lines = _wrapped(plain(doc.text), WIDTH - indent - 3) or [""]
    for title, entries in [("Attributes", described), *doc.sections]:
        if not entries:
            continue
        lines += ["", f"{title}:"]
        for entry in entries:
            lines += _entry(entry, WIDTH - indent)
    if lines[0].startswith('"'):
        lines[0] = f" {lines[0]}"
    if len(lines) == 1 and len(lines[0]) <= WIDTH - indent - 6:
        last = f"{lines[0]} " if lines[0].endswith('"') else lines[0]
        return f'"""{last}"""'
    margin = " " * indent
    body = "\n".join(f"{margin}{line}" if line and index else line for index, line in enumerate(lines))
    return f'"""{body}\n{margin}"""'


@cache
def _entry(entry: str, width: int) -> list[str]:
    """The lines of an entry. Most entries are needed many times: both forms of a method have it, and many operations."""
    return _wrapped(plain(entry), width, "    ", "        ")


def _wrapped(text: str, width: int, first: str = "", others: str = "") -> list[str]:
    return textwrap.wrap(
        text, width, initial_indent=first, subsequent_indent=others, break_long_words=False, break_on_hyphens=False
    )


def literal(value: object) -> str:
    """A value as a Python literal: ``repr`` of plain JSON types, which can hold no code."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(key)}: {literal(each)}" for key, each in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        joined = ", ".join(map(literal, value))
        return f"({joined}{',' if len(value) == 1 else ''})"
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value)
    return repr(str(value)) if str(value).isprintable() else ascii(str(value))


def call_arguments(call: Call) -> str:
    """The arguments of a call, without the parentheses."""
    return ", ".join(
        [*map(literal, call.positional), *(f"{key}={literal(value)}" for key, value in call.keywords.items())]
    )


FILTERS = {"call_arguments": call_arguments, "docstring": docstring, "literal": literal, "plain": plain}

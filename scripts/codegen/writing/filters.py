"""Template filters: how text from a document gets into Python source without being able to become code."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from codegen.lowering import identifiers
from codegen.planning.package_plan import EndpointPlan, Field

WIDTH = 120


def plain(text: object) -> str:
    """Text that is safe inside a triple-quoted docstring: no backslash, no run of quotes, no control character."""
    found = "".join(c if c.isprintable() else " " for c in " ".join(str(text).split()))
    return found.replace("\\", "\\\\").replace('"""', "'''").replace('""', "''")


def docstring(
    text: object, indent: int, attributes: Iterable[Field] = (), sections: Iterable[tuple[str, list[str]]] = ()
) -> str:
    """A docstring, wrapped, with the attributes of a class that need words."""
    margin = " " * indent
    paragraphs = textwrap.wrap(plain(text), WIDTH - indent - 3, break_long_words=False, break_on_hyphens=False) or [""]
    noted = [f"{field.name}: {plain(field.doc)}" for field in attributes if field.doc]
    groups = [("Attributes", noted)] if noted else []
    groups += [(title, lines) for title, lines in sections if lines]
    lines = list(paragraphs)
    for title, entries in groups:
        lines += ["", f"{title}:"]
        for entry in entries:
            lines += textwrap.wrap(
                entry,
                WIDTH - indent,
                initial_indent="    ",
                subsequent_indent="        ",
                break_long_words=False,
                break_on_hyphens=False,
            )
    if lines[0].startswith('"'):
        lines[0] = f" {lines[0]}"
    if len(lines) == 1 and len(lines[0]) <= WIDTH - indent - 6:
        last = f"{lines[0]} " if lines[0].endswith('"') else lines[0]
        return f'"""{last}"""'
    return (
        '"""'
        + "\n".join(f"{margin}{line}" if line and index else line for index, line in enumerate(lines))
        + f'\n{margin}"""'
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


def literal_tuple(values: Iterable[object]) -> str:
    """A tuple literal, also of none or one."""
    return literal(tuple(values))


def names_in(text: str, names: list[str]) -> list[str]:
    """Which of the names stand in a piece of source as words."""
    return [name for name in names if re.search(rf"(?<![\w.]){name}\b", text)]


def list_with(values: list[str], value: str | bool) -> list[str]:
    """The list, with one more where there is one."""
    return [*values, value] if isinstance(value, str) and value else list(values)


def title_words(group: str) -> str:
    """What to say of a group that the document says nothing of."""
    words = group.replace("_", " ").strip()
    return f"{words[:1].upper()}{words[1:]}."


def _arguments(endpoint: EndpointPlan, without: Iterable[str] = ()) -> list[str]:
    fields = [*endpoint.positional, *(endpoint.properties or ()), *endpoint.keywords]
    left_out = set(without)
    lines = [f"{field.name}: {plain(field.doc)}" for field in fields if field.doc and field.name not in left_out]
    if endpoint.properties is not None:
        lines.append("body: The whole body as a model, in place of its fields as keyword arguments.")
    return lines


def _head(endpoint: EndpointPlan) -> str:
    summary = endpoint.operation.summary or title_words(endpoint.operation.name).rstrip(".")
    head = summary if summary.endswith(".") else f"{summary}."
    return f"{head} {endpoint.doc}" if endpoint.doc else head


def method_doc(endpoint: EndpointPlan, returns: str | None) -> str:
    """The docstring of an operation's method."""
    operation = endpoint.operation
    place = f"``{operation.operation_id}``: {operation.method} {operation.path}."
    sections = [("Args", _arguments(endpoint, [endpoint.stream or ""])), ("Returns", [returns] if returns else [])]
    return docstring(f"{_head(endpoint)} {place}", 8, sections=sections)


def detailed_doc(endpoint: EndpointPlan) -> str:
    """The docstring of the form that gives the whole reply."""
    return docstring(f"Like :meth:`{endpoint.operation.name}`, with the whole reply: status, headers, attempts.", 8)


def iterate_doc(endpoint: EndpointPlan) -> str:
    """The docstring of the form that gives item by item."""
    name, limit = endpoint.operation.name, endpoint.limit_name
    lines = [f"{limit}: How many items to give at most; all unless given."]
    text = f"The items of :meth:`{name}`, one after the other; pages are fetched as they are needed."
    return docstring(text, 8, sections=[("Args", lines)])


def count_doc(endpoint: EndpointPlan) -> str:
    """The docstring of the form that counts."""
    return docstring(f"How many items :meth:`{endpoint.operation.name}` has in all, without fetching them.", 8)


def stream_doc(endpoint: EndpointPlan) -> str:
    """The docstring of the form that gives an event stream."""
    return docstring(f"Like :meth:`{endpoint.operation.name}`, with the reply as a stream of events as they arrive.", 8)


def file_doc(endpoint: EndpointPlan) -> str:
    """The docstring of the form that writes a file."""
    text = f"Like :meth:`{endpoint.operation.name}`, with the file written as it comes, without holding it in memory."
    arguments = [
        "to: A path, where the file is then whole or not at all, or a binary file open for writing.",
        "progress: Called with the bytes received so far, and how many it will be, None where the server does not say.",
    ]
    sections = [("Args", arguments), ("Returns", ["The file's size in bytes."])]
    return docstring(text, 8, sections=[*sections, ("Raises", ["OSError: The file can't be written."])])


FILTERS = {
    "count_doc": count_doc,
    "detailed_doc": detailed_doc,
    "docstring": docstring,
    "file_doc": file_doc,
    "iterate_doc": iterate_doc,
    "list_with": list_with,
    "literal": literal,
    "literal_tuple": literal_tuple,
    "method_doc": method_doc,
    "names_in": names_in,
    "pascal": identifiers.group_class,
    "plain": plain,
    "stream_doc": stream_doc,
    "title_words": title_words,
}

"""The words of docstrings: descriptions as one paragraph, the limits that a document sets, and what methods do."""

from __future__ import annotations

import re

from codegen.lowering import identifiers
from codegen.lowering.schema_forms import Schema, split_null
from codegen.planning.package_plan import Doc, EndpointPlan
from codegen.source.loader import JSON

_LIMIT_WORDS = (
    ("minLength", "at least {} characters"),
    ("maxLength", "at most {} characters"),
    ("minimum", "{} or more"),
    ("maximum", "{} or less"),
    ("exclusiveMinimum", "more than {}"),
    ("exclusiveMaximum", "less than {}"),
    ("multipleOf", "a multiple of {}"),
    ("minItems", "at least {} items"),
    ("maxItems", "at most {} items"),
    ("pattern", "matching {}"),
)


def title_of(name: str) -> str:
    """The docstring of a class without a description: its name, in words."""
    said = " ".join(word if word.isupper() else word.lower() for word in identifiers.words(name))
    return f"{said[:1].upper()}{said[1:]}."


def paragraph(text: JSON) -> str:
    """A description as one paragraph."""
    return " ".join(str(text or "").split())


def _says(doc: str, limit: JSON) -> bool:
    """Whether a description mentions a limit: ``50`` or ``5,000``, and 0 or 1 as the start of a range."""
    end = " to " if limit in (0, 1) else r"(?!\.?\w)"
    return bool(re.search(rf"(?<![\w.]){re.escape(str(limit))}{end}", doc.replace(",", "")))


def _says_default(doc: str, value: JSON) -> bool:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return bool(re.search(rf"(?<![\w.])`?{re.escape(text)}`? unless ", doc))


def described(schema: Schema, description: str = "") -> str:
    """A description with the limits of the schema.

    Args:
        schema: The lowered schema.
        description: The description; by default, that of the schema.
    """
    bare, _ = split_null(schema)
    doc = paragraph(description or schema.get("description") or bare.get("description"))
    joined = ", ".join(limits_of(schema, doc))
    if not joined:
        return doc
    return f"{doc} ({joined})" if doc else f"{joined[0].upper()}{joined[1:]}."


def limits_of(schema: Schema, doc: str = "") -> tuple[str, ...]:
    """The limits and the default of a schema in words, without those that the description mentions."""
    bare, _ = split_null(schema)
    limits = [text.format(bare[key]) for key, text in _LIMIT_WORDS if key in bare and not _says(doc, bare[key])]
    if bare.get("default") is not None and not _says_default(doc, bare["default"]):
        limits.append(f"{bare['default']!r} unless given")
    return tuple(limits)


def group_doc(group: str, description: str) -> str:
    """The docstring of a resource group: its tag's description, or else its name in words."""
    return description or _in_words(group)


def _in_words(name: str) -> str:
    words = name.replace("_", " ").strip()
    return f"{words[:1].upper()}{words[1:]}."


def call_doc(endpoint: EndpointPlan, returns: str) -> Doc:
    """The docstring of an operation's method.

    Args:
        endpoint: The operation.
        returns: What the method returns, in words; empty if the annotation says it.
    """
    operation = endpoint.operation
    summary = operation.summary or _in_words(operation.name).rstrip(".")
    sentences = [summary if summary.endswith(".") else f"{summary}.", *filter(None, [endpoint.doc])]
    sentences.append(f"``{operation.operation_id}``: {operation.method} {operation.path}.")
    fields = [*endpoint.positional, *(endpoint.properties or ()), *endpoint.keywords]
    arguments = [f"{field.name}: {field.doc}" for field in fields if field.doc and field.name != endpoint.stream]
    if endpoint.properties is not None:
        arguments.append("body: The whole body as a model, in place of its fields as keyword arguments.")
    return Doc(" ".join(sentences), (("Args", arguments), ("Returns", [returns] if returns else [])))


def detailed_doc(endpoint: EndpointPlan) -> Doc:
    """The docstring of the method that returns the whole reply."""
    return Doc(f"Like :meth:`{endpoint.operation.name}`, with the whole reply: status, headers, attempts.")


def iterate_doc(endpoint: EndpointPlan) -> Doc:
    """The docstring of the method that iterates over the items of all pages."""
    text = (
        f"The items of :meth:`{endpoint.operation.name}`, one after the other; pages are fetched as they are needed. "
        "If items are deleted or added while the iteration goes on, the others change pages, so that some are skipped or "
        "come twice. To change or delete items, make a ``list`` of them first."
    )
    return Doc(text, (("Args", [f"{endpoint.limit_name}: How many items to return at most; all by default."]),))


def count_doc(endpoint: EndpointPlan) -> Doc:
    """The docstring of the method that counts the items of all pages."""
    return Doc(f"How many items :meth:`{endpoint.operation.name}` has in all, without fetching them.")


def stream_doc(endpoint: EndpointPlan) -> Doc:
    """The docstring of the method that returns an event stream."""
    return Doc(f"Like :meth:`{endpoint.operation.name}`, with the reply as a stream of events as they arrive.")


def file_doc(endpoint: EndpointPlan) -> Doc:
    """The docstring of the method that writes a file."""
    arguments = [
        "to: A path, where the file is then complete or absent, or a binary file open for writing.",
        "progress: Called with the number of bytes received so far and the total, None if the server does not say.",
    ]
    return Doc(
        f"Like :meth:`{endpoint.operation.name}`, with the file written as it arrives, without holding it in memory.",
        (
            ("Args", arguments),
            ("Returns", ["The file's size in bytes."]),
            ("Raises", ["OSError: The file can't be written."]),
        ),
    )

"""What docstrings say of schemas: descriptions in one paragraph, and the limits that the spec sets."""

from __future__ import annotations

import re

from codegen.lowering import identifiers
from codegen.lowering.schema_forms import Schema, split_null
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
    """What to say of a class that has no description: its name, in words."""
    said = " ".join(word if word.isupper() else word.lower() for word in identifiers.words(name))
    return f"{said[:1].upper()}{said[1:]}."


def paragraph(text: JSON) -> str:
    """A description as one paragraph that can stand in a docstring."""
    return " ".join(str(text or "").split())


def _says(doc: str, limit: JSON) -> bool:
    """Whether a description names a limit: ``50`` or ``5,000``, and 0 or 1 where a range begins with it."""
    end = " to " if limit in (0, 1) else r"(?!\.?\w)"
    return bool(re.search(rf"(?<![\w.]){re.escape(str(limit))}{end}", doc.replace(",", "")))


def _says_default(doc: str, value: JSON) -> bool:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return bool(re.search(rf"(?<![\w.])`?{re.escape(text)}`? unless ", doc))


def described(schema: Schema, description: str = "") -> str:
    """A description with the limits that the spec sets: one that stands beside the schema, or else its own."""
    bare, _ = split_null(schema)
    doc = paragraph(description or schema.get("description") or bare.get("description"))
    joined = ", ".join(limits_of(schema, doc))
    if not joined:
        return doc
    return f"{doc} ({joined})" if doc else f"{joined[0].upper()}{joined[1:]}."


def limits_of(schema: Schema, doc: str = "") -> tuple[str, ...]:
    """The limits that the spec sets, and the default, in words; less those that a description names."""
    bare, _ = split_null(schema)
    limits = [text.format(bare[key]) for key, text in _LIMIT_WORDS if key in bare and not _says(doc, bare[key])]
    if bare.get("default") is not None and not _says_default(doc, bare["default"]):
        limits.append(f"{bare['default']!r} unless given")
    return tuple(limits)

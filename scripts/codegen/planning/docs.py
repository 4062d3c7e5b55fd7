"""The words of docstrings: descriptions as one paragraph, the limits that a document sets, and what methods do."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.lowering import identifiers
from codegen.lowering.schema_forms import Schema, split_null
from codegen.planning.package_plan import BodyVariant, Doc, EndpointPlan, Field
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

_RAISES = (
    "AbwireError: The call failed.",
    "TypeError: An argument is missing, unknown or of a wrong type.",
    "ValueError: An argument can't be sent.",
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
    doc = paragraph(description or bare.get("description"))
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


def group_doc(group: str, description: str | None) -> str:
    """The docstring of a resource group: its tag's description, or else its name in words."""
    return description or in_words(group)


def in_words(name: str) -> str:
    """A name in Python as a sentence: ``account_id`` becomes ``Account id.``"""
    words = name.replace("_", " ").strip()
    return f"{words[:1].upper()}{words[1:]}."


def method_doc(text: str, arguments: list[str], returns: str, raises: Iterable[str] = ()) -> Doc:
    """The docstring of a method.

    Args:
        text: What it does, in one paragraph.
        arguments: The entries of its arguments.
        returns: What it returns, in one paragraph.
        raises: What else it raises than the methods of all operations.
    """
    return Doc(text, (("Args", arguments), ("Returns", [returns]), ("Raises", [*_RAISES, *raises])))


def call_text(endpoint: EndpointPlan) -> str:
    """What an operation's method does."""
    operation = endpoint.operation
    summary = operation.summary or in_words(operation.name).rstrip(".")
    sentences = [summary if summary.endswith(".") else f"{summary}.", *filter(None, [endpoint.doc])]
    sentences.append(f"``{operation.operation_id}``: {operation.method} {operation.path}.")
    return " ".join(sentences)


def need_of(field: Field, variants: list[BodyVariant]) -> str:
    """The start of an argument's entry in a docstring: whether calls have to pass it, and with which variants.

    Args:
        field: The argument, one for a property of the body.
        variants: The variants of the body, if it is a union.
    """
    if not variants:
        return "Required. " if field.default is None else ""
    required: list[BodyVariant] = []
    optional: list[BodyVariant] = []
    for variant in variants:
        own = next((each for each in variant.fields if each.name == field.name), None)
        if own is not None:
            (required if own.default is None else optional).append(variant)
    if any(field.name in variant.tags for variant in variants):
        return "" if optional else "Required. "
    everywhere = len(required) + len(optional) == len(variants)
    if not required:
        # A property of a variant that no value of a discriminator selects is in no overload.
        return f"Only accepted {condition(optional)}. " if optional and not everywhere else ""
    if everywhere:
        return f"Required {condition(required)}. " if optional else "Required. "
    also = f"also accepted {condition(optional)}" if optional else "not accepted otherwise"
    return f"Required {condition(required)}; {also}. "


def condition(variants: list[BodyVariant]) -> str:
    """When a call is about one of several variants: ``where `type` is "revenue"``."""
    names = list(dict.fromkeys(name for variant in variants for name in variant.tags))
    if len(names) == 1 and all(variant.tags for variant in variants):
        values = dict.fromkeys(value for variant in variants for value in variant.tags[names[0]])
        return f"where `{names[0]}` is {_either(_quoted(value) for value in values)}"
    return f"for {_either(f'`models.{variant.name}`' for variant in variants if variant.name)}"


def _quoted(value: str | int) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


def _either(texts: Iterable[str]) -> str:
    *others, last = texts
    return f"{', '.join(others)} or {last}" if others else last


def whole_body(endpoint: EndpointPlan) -> str:
    """What the argument ``body`` is."""
    if endpoint.properties is not None:
        doc = "The whole body, in place of the arguments that are its fields"
        tags = dict.fromkeys(f"`{name}`" for variant in endpoint.variants for name in variant.tags)
        return f"{doc}; a `models.Unknown` for any other {' or '.join(tags)}." if tags else f"{doc}."
    return endpoint.body_doc or "The body of the request."

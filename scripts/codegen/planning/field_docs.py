"""What docstrings say of an argument or a field: its meaning, its limits, and the values that it accepts."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.lowering.schema_forms import Schema, reference_name, split_null
from codegen.lowering.schemas import Schemas
from codegen.planning.docs import described, in_words, paragraph
from codegen.source.loader import JSON

MOST_VALUES = 12
"""How many accepted values a docstring lists. Where there are more, it names the enum that lists them."""


@dataclass
class _Accepted:
    """The values that a schema lists, the enums that list them, and whether it also accepts others."""

    values: list[JSON] = field(default_factory=list)
    enums: list[str] = field(default_factory=list)
    others: bool = False

    def __bool__(self) -> bool:
        return bool(self.values)


class FieldDocs:
    """Describes the arguments and fields of a document.

    Args:
        schemas: The document's lowered schemas.
    """

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas

    def describe(self, name: str, schema: Schema, description: str = "") -> str:
        """Describe an argument or a field.

        Args:
            name: Its name in Python, which stands in for a missing description.
            schema: Its lowered schema.
            description: Its description; by default, that of the schema, or of the component that it refers to.

        Returns:
            Sentences with its meaning, its limits and default, and the values that it accepts.
        """
        bare, _ = split_null(schema)
        own = description or bare.get("description")
        doc = described(schema, paragraph(own or self._component(bare).get("description")) or in_words(name))
        values = self._values_text(bare, doc)
        return f"{doc if doc.endswith(('.', ')')) else f'{doc}.'} {values}".rstrip()

    def _component(self, schema: Schema) -> Schema:
        name = reference_name(schema)
        return {} if name is None else self._schemas.components[name]

    def _values_text(self, bare: Schema, doc: str) -> str:
        """A sentence with the accepted values; empty if any value is accepted, or if the description lists them."""
        accepted = self._accepted(bare)
        texts = [f'"{value}"' if isinstance(value, str) else repr(value) for value in accepted.values]
        if all(f"`{value}`" in doc for value in accepted.values):
            return ""
        if len(texts) == 1 and not accepted.others and bare.get("type") != "array":
            return f"Always {texts[0]}."
        listed = ", ".join(texts[:MOST_VALUES])
        if len(texts) > MOST_VALUES:
            enums = " and ".join(f"`models.{name}`" for name in accepted.enums)
            listed = f"the {len(texts)} values of {enums}" if enums else f"{listed} and {len(texts) - MOST_VALUES} more"
        if accepted.others:
            return f"For example {listed}."
        return f"Each is one of {listed}." if bare.get("type") == "array" else f"One of {listed}."

    def _accepted(self, schema: Schema, seen: frozenset[str] = frozenset()) -> _Accepted:
        name = reference_name(schema)
        if name is not None:
            target = self._component(schema)
            if "enum" in target:
                return _Accepted(list(target["enum"]), [name])
            return self._accepted(target, seen | {name}) if "oneOf" in target and name not in seen else _Accepted()
        if "const" in schema:
            return _Accepted([schema["const"]])
        if schema.get("type") == "array":
            return self._accepted(schema["items"], seen)
        found = _Accepted()
        for variant in schema.get("oneOf", ()):
            each = self._accepted(variant, seen)
            found.values += [value for value in each.values if value not in found.values]
            found.enums += [enum for enum in each.enums if enum not in found.enums]
            found.others |= each.others or not (each or variant.get("type") == "null")
        return found

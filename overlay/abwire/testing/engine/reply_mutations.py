"""Mutations of replies: valid JSON that deviates from the schema as the vendors' own replies do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias, get_args

from abwire.testing.engine.schemas import JSON, Schema, Schemas, types_of
from abwire.testing.engine.validation import targets_of

Mutation: TypeAlias = Literal[
    "unknown_fields",
    "unknown_enum",
    "unknown_discriminator",
    "wrong_types",
    "false_for_objects",
    "nulls",
    "empty_objects_for_lists",
    "missing_fields",
]
MUTATIONS: tuple[Mutation, ...] = get_args(Mutation)
UNLISTED = "sandbox_unlisted"
EXTRA: dict[str, JSON] = {"sandbox_extra": {"nested": [1, "two", None, {"three": 3.5}]}, "sandbox-extra 2": None}


def mutate(value: JSON, schema: Schema, schemas: Schemas, mutation: Mutation) -> JSON:
    """Apply a mutation to all parts of a reply.

    Args:
        value: The reply, which matches its schema.
        schema: The schema of the reply, read.
        schemas: The schemas of the document.
        mutation: The mutation.
    """
    return _Walk(schemas, mutation).visit(value, schema, top=True)


class _Walk:
    def __init__(self, schemas: Schemas, mutation: Mutation) -> None:
        self._schemas = schemas
        self._mutation = mutation

    def visit(self, value: JSON, schema: Schema, top: bool = False) -> JSON:
        chosen, discriminator = self._choose(value, schema)
        if isinstance(value, dict):
            if self._mutation == "false_for_objects" and not top:
                return False
            return self._object(value, chosen, discriminator, top)
        if isinstance(value, list):
            if self._mutation == "empty_objects_for_lists" and not top:
                return {}
            items = self._schemas.open(chosen).get("items", {})
            # The first object of a list is kept, so that its contents are mutated too.
            return [self.visit(item, items, top=top or index == 0) for index, item in enumerate(value)]
        return self._scalar(value, chosen)

    def _choose(self, value: JSON, schema: Schema) -> tuple[Schema, str | None]:
        """Return the variant that a value matches, and the name of the discriminator if there is one."""
        opened = self._schemas.open(schema)
        for keyword in ("oneOf", "anyOf"):
            if keyword not in opened:
                continue
            variants = opened[keyword]
            discriminator = opened.get("discriminator")
            if discriminator and isinstance(value, dict):
                name = discriminator["propertyName"]
                target = targets_of(discriminator, variants).get(str(value.get(name)))
                return self._choose(value, {"$ref": target})[0] if target else {}, name
            kinds = {dict: "object", list: "array", str: "string", bool: "boolean"}
            kind = kinds.get(type(value), "number")
            for variant in variants:
                types = types_of(self._schemas.open(variant))
                if kind in types or (kind == "number" and "integer" in types):
                    return self._choose(value, variant)
            return {}, None
        return opened, None

    def _object(self, value: dict[str, JSON], schema: Schema, discriminator: str | None, top: bool) -> dict[str, JSON]:
        properties = schema.get("properties", {})
        extra = schema.get("additionalProperties")
        rest = extra if isinstance(extra, dict) else {}
        made = {name: self.visit(child, properties.get(name, rest)) for name, child in value.items()}
        if self._mutation == "unknown_fields":
            made.update(EXTRA)
        if self._mutation == "unknown_discriminator" and discriminator in made:
            made[discriminator] = UNLISTED
        if self._mutation == "missing_fields":
            made = {name: child for name, child in made.items() if isinstance(child, (dict, list)) or not top}
        return made

    def _scalar(self, value: JSON, schema: Schema) -> JSON:
        if self._mutation == "nulls":
            return None
        if self._mutation == "unknown_enum" and isinstance(value, str) and schema.get("enum"):
            return UNLISTED
        if self._mutation == "wrong_types":
            changes: dict[type, Callable[[JSON], JSON]] = {
                bool: lambda item: "true" if item else "false",
                int: str,
                float: str,
                str: lambda item: int(item) if item.isdigit() else len(item),
            }
            change = changes.get(type(value))
            return change(value) if change else value
        return value

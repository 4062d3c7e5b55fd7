"""JSON Schema validation with OpenAPI's additions: discriminators, and properties that only one side sends.

It reads the documents on its own, and shares nothing with ``abwire_runtime.data.validation``: what the clients get wrong has
to be noticed here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Literal, TypeAlias

from abwire.testing.engine.limits import LIMITS, is_match
from abwire.testing.engine.schemas import JSON, Schema, Schemas

Direction: TypeAlias = Literal["request", "response"]
Path: TypeAlias = tuple[str | int, ...]
_ONE_WAY = {"request": "readOnly", "response": "writeOnly"}


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One way in which a value does not match its schema.

    Attributes:
        path: The keys and positions that lead to the part that does not match, or to the property that is missing.
        message: What is wrong with it.
        causes: Why the variants of a union do not fit, if it is one.
    """

    path: Path
    message: str
    causes: tuple[Mismatch, ...] = ()

    @property
    def field(self) -> str:
        """The path with dots, as vendors name fields: ``visitors.0.events``."""
        return ".".join(map(str, self.path))

    def __str__(self) -> str:
        return f"{self.field}: {self.message}" if self.path else self.message


class Validator:
    """Validates values against the schemas of one document, in one direction.

    Args:
        schemas: The document's schemas.
        direction: Whether values are sent by the client or by the server: a required property that goes only the
            other way is not missed.
    """

    def __init__(self, schemas: Schemas, direction: Direction) -> None:
        self._schemas = schemas
        self._one_way = _ONE_WAY[direction]
        self._keywords: dict[str, Callable[[JSON, JSON, Schema, Path], Iterator[Mismatch]]] = {
            "$ref": self._reference,
            "required": self._required,
            "properties": self._properties,
            "patternProperties": self._pattern_properties,
            "additionalProperties": self._additional_properties,
            "propertyNames": self._property_names,
            "items": self._items,
            "prefixItems": self._prefix_items,
            "contains": self._contains,
            "allOf": self._all_of,
            "oneOf": self._union,
            "anyOf": self._union,
            "not": self._not,
            "if": self._condition,
        }

    def errors(self, value: JSON, schema: Schema) -> list[Mismatch]:
        """What is wrong with a value.

        Args:
            value: The value.
            schema: The schema, read.

        Returns:
            The mismatches in the order of the schema; none if the value is valid.
        """
        return list(self._check(value, schema, ()))

    def is_valid(self, value: JSON, schema: Schema) -> bool:
        """Whether a value is valid.

        Args:
            value: The value.
            schema: The schema, read.

        Returns:
            Whether it is.
        """
        return self._fits(value, schema)

    def _check(self, value: JSON, schema: JSON, path: Path) -> Iterator[Mismatch]:
        if isinstance(schema, bool):
            if not schema:
                yield Mismatch(path, "No value is allowed here.")
            return
        for keyword, rule in schema.items():
            if keyword in self._keywords:
                yield from self._keywords[keyword](value, rule, schema, path)
            elif keyword in LIMITS and (message := LIMITS[keyword](value, rule)) is not None:
                yield Mismatch(path, message)

    def _fits(self, value: JSON, schema: JSON) -> bool:
        return next(self._check(value, schema, ()), None) is None

    def _reference(self, value: JSON, reference: str, schema: Schema, path: Path) -> Iterator[Mismatch]:
        yield from self._check(value, self._schemas.component(reference), path)

    # Objects

    def _required(self, value: JSON, names: list[str], schema: Schema, path: Path) -> Iterator[Mismatch]:
        if not isinstance(value, dict):
            return
        properties = schema.get("properties", {})
        for name in names:
            if name not in value and not self._goes_other_way(properties.get(name, {})):
                # The path leads to the missing property, so that the reply can name it.
                yield Mismatch((*path, name), f"The {name!r} field is required.")

    def _goes_other_way(self, schema: Schema) -> bool:
        return bool(schema.get(self._one_way) or self._schemas.open(schema).get(self._one_way))

    def _properties(self, value: JSON, properties: Schema, schema: Schema, path: Path) -> Iterator[Mismatch]:
        if isinstance(value, dict):
            for name, child in properties.items():
                if name in value:
                    yield from self._check(value[name], child, (*path, name))

    def _pattern_properties(self, value: JSON, patterns: Schema, schema: Schema, path: Path) -> Iterator[Mismatch]:
        if isinstance(value, dict):
            for pattern, child in patterns.items():
                for name in value:
                    if is_match(name, pattern):
                        yield from self._check(value[name], child, (*path, name))

    def _additional_properties(self, value: JSON, rule: JSON, schema: Schema, path: Path) -> Iterator[Mismatch]:
        if not isinstance(value, dict) or rule is True:
            return
        patterns = schema.get("patternProperties", {})
        known = schema.get("properties", {})
        extra = [
            name for name in value if name not in known and not any(is_match(name, pattern) for pattern in patterns)
        ]
        if rule is False:
            if extra:
                shown = ", ".join(map(repr, extra))
                yield Mismatch(path, f"The object has no {'field' if len(extra) == 1 else 'fields'} {shown}.")
            return
        for name in extra:
            yield from self._check(value[name], rule, (*path, name))

    def _property_names(self, value: JSON, rule: Schema, schema: Schema, path: Path) -> Iterator[Mismatch]:
        if isinstance(value, dict):
            for name in value:
                yield from self._check(name, rule, path)

    # Arrays

    def _items(self, value: JSON, rule: JSON, schema: Schema, path: Path) -> Iterator[Mismatch]:
        if isinstance(value, list):
            first = len(schema.get("prefixItems", ()))
            for index, item in islice(enumerate(value), first, None):
                yield from self._check(item, rule, (*path, index))

    def _prefix_items(self, value: JSON, rules: list[Schema], schema: Schema, path: Path) -> Iterator[Mismatch]:
        if isinstance(value, list):
            for index, (item, rule) in enumerate(zip(value, rules, strict=False)):
                yield from self._check(item, rule, (*path, index))

    def _contains(self, value: JSON, rule: Schema, schema: Schema, path: Path) -> Iterator[Mismatch]:
        if not isinstance(value, list):
            return
        count = sum(self._fits(item, rule) for item in value)
        if not schema.get("minContains", 1) <= count <= schema.get("maxContains", count):
            yield Mismatch(path, f"{count} items are as the schema says for some of them.")

    # Combinations

    def _all_of(self, value: JSON, parts: list[Schema], schema: Schema, path: Path) -> Iterator[Mismatch]:
        for part in parts:
            yield from self._check(value, part, path)

    def _not(self, value: JSON, rule: JSON, schema: Schema, path: Path) -> Iterator[Mismatch]:
        if self._fits(value, rule):
            yield Mismatch(path, "The value is not allowed.")

    def _condition(self, value: JSON, rule: JSON, schema: Schema, path: Path) -> Iterator[Mismatch]:
        yield from self._check(value, schema.get("then" if self._fits(value, rule) else "else", {}), path)

    def _union(self, value: JSON, variants: list[Schema], schema: Schema, path: Path) -> Iterator[Mismatch]:
        """One variant has to fit. More than one may: the vendor's variants overlap, and no client can help that."""
        discriminator = schema.get("discriminator")
        if discriminator and isinstance(value, dict):
            yield from self._discriminated(value, variants, discriminator, path)
            return
        causes: list[Mismatch] = []
        for variant in variants:
            found = list(self._check(value, variant, path))
            if not found:
                return
            causes += found
        yield Mismatch(path, "The value fits none of the forms that are allowed.", tuple(causes))

    def _discriminated(
        self, value: dict[str, JSON], variants: list[Schema], discriminator: Schema, path: Path
    ) -> Iterator[Mismatch]:
        name = discriminator["propertyName"]
        if name not in value:
            yield Mismatch((*path, name), f"The {name!r} field is required.")
            return
        targets = targets_of(discriminator, variants)
        key = value[name] if isinstance(value[name], str) else str(value[name])
        if key in targets:
            yield from self._check(value, {"$ref": targets[key]}, path)
        # Null is valid if a variant allows it, even if the mapping does not list it.
        elif not any(self._fits(value, variant) for variant in variants):
            yield Mismatch((*path, name), f"The {name!r} field is not one of the values allowed.")


@cache
def validator_of(schemas: Schemas, direction: Direction) -> Validator:
    """The validator of a document in one direction.

    Args:
        schemas: The document's schemas.
        direction: Who sends the values.

    Returns:
        The validator, always the same one.
    """
    return Validator(schemas, direction)


def targets_of(discriminator: Schema, variants: list[Schema]) -> dict[str, str]:
    """The component of each discriminator value.

    Args:
        discriminator: The discriminator.
        variants: The variants of the union.

    Returns:
        References by the discriminator's values.
    """
    mapping: dict[str, str] = discriminator.get("mapping") or {
        variant["$ref"].rsplit("/", 1)[-1]: variant["$ref"] for variant in variants if "$ref" in variant
    }
    return {value: ref if ref.startswith("#") else f"#/components/schemas/{ref}" for value, ref in mapping.items()}


def describe(errors: list[Mismatch]) -> tuple[list[str], list[str]]:
    """Messages and dotted field names for mismatches, the deepest cause of each.

    Args:
        errors: The mismatches.

    Returns:
        The messages, and the names.
    """
    causes = [_cause(error) for error in errors]
    return [str(cause) for cause in causes], [cause.field for cause in causes]


def _cause(error: Mismatch) -> Mismatch:
    """The mismatch within a union that says most: that of the variant which fits furthest, unless several fit as far."""
    while error.causes:
        deepest = sorted(error.causes, key=lambda cause: -len(cause.path))
        if len(deepest) > 1 and len(deepest[0].path) == len(deepest[1].path):
            return error
        error = deepest[0]
    return error

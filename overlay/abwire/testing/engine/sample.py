"""Samples: a deterministic JSON value for a schema, with optional properties down to a limited depth."""

from __future__ import annotations

import base64
import re
import uuid
from typing import Any

from abwire.testing.engine.patterns import matching
from abwire.testing.engine.schemas import JSON, Schema, Schemas, is_object, schemas_of, types_of
from abwire.testing.engine.validation import targets_of, validator_of

MAX_DEPTH = 9
"""How deep optional properties are filled in."""

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""A PNG of one pixel."""

_BY_FORMAT = {
    "uri": "https://www.example.com/",
    "url": "https://www.example.com/",
    "date-time": "2026-01-02T03:04:05Z",
    "date": "2026-01-02",
    "uuid": "5b0e0e05-8dbf-4a4a-9d0f-0d6f0f6a0001",
    "email": "user@example.com",
    "ip-address": "192.0.2.1",
    "ipv4": "192.0.2.1",
    "binary": "file content",
    "byte": base64.b64encode(PNG).decode(),
}
_CANDIDATES = (
    "sample", "a1", "1", "1234567", "1_2", "12:30", "https://www.example.com/", "www.example.com", "Sample", "s" * 43,
)  # fmt: skip


def sample(schema: Schema, document: Schema, seed: int = 0, *, for_request: bool = False, given: JSON = None) -> JSON:
    """A value that is valid for a schema of a document.

    Args:
        schema: A schema as the document has it.
        document: The patched OpenAPI document.
        seed: Selects other ids, names and choices.
        for_request: Leave out what only the server sends (``readOnly``); otherwise what only the client sends.
        given: Values to keep wherever the schema allows them; the rest is filled in around them.
    """
    reader = schemas_of(document)
    return Sampler(reader, seed, for_request=for_request).value(reader.read(schema), given)


class Sampler:
    """Makes samples from read schemas.

    Args:
        schemas: The document's schemas.
        seed: Varies ids, names and choices.
        for_request: Which one-way properties to leave out.
        minimal: Leave out everything that is not required.
    """

    def __init__(self, schemas: Schemas, seed: int = 0, *, for_request: bool = False, minimal: bool = False) -> None:
        self._schemas = schemas
        self._seed = seed
        self._skipped = "readOnly" if for_request else "writeOnly"
        self._minimal = minimal
        self._validator = validator_of(schemas, "request" if for_request else "response")
        self._open: list[str] = []

    def value(self, schema: Schema, given: JSON = None, name: str = "", depth: int = 0) -> JSON:
        """A value for a read schema, keeping what is given where it is valid."""
        if "$ref" in schema:
            self._open.append(schema["$ref"])
            try:
                return self.value(self._schemas.component(schema["$ref"]), given, name, depth)
            finally:
                self._open.pop()
        if self._has_subclasses(schema):
            return self._union(schema, [], given, name, depth)
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                chosen = self._union(schema, schema[keyword], given, name, depth)
                return {**self._object(schema, given, depth), **chosen} if "properties" in schema else chosen
        if schema.get("allOf"):
            whole = self._object(schema, given, depth)
            for part in schema["allOf"]:
                made = self.value(part, given, name, depth)
                if not isinstance(made, dict):
                    return made
                whole.update(made)
            return whole
        types = types_of(schema)
        if is_object(schema):
            if given is None and "null" in types and depth > MAX_DEPTH:
                return None
            return self._object(schema, given, depth)
        if "array" in types or (not types and "items" in schema):
            return self._array(schema, given, name, depth)
        if given is not None and self._validator.is_valid(given, schema):
            return given
        return self._scalar(schema, types, name)

    def _has_subclasses(self, schema: Schema) -> bool:
        """Whether a schema is one of its discriminator's variants, which extend it and are listed nowhere else."""
        targets = set((schema.get("discriminator") or {}).get("mapping", {}).values())
        return bool(targets) and schema.keys().isdisjoint({"oneOf", "anyOf"}) and targets.isdisjoint(self._open)

    def _union(self, schema: Schema, variants: list[Schema], given: JSON, name: str, depth: int) -> JSON:
        discriminator = schema.get("discriminator")
        if discriminator:
            targets = targets_of(discriminator, variants)
            key, field = self._choice(targets, given, discriminator["propertyName"])
            made = self.value({"$ref": targets[key]}, given, name, depth)
            # The component may serve several values; this one is meant. The name of a component may be none of them.
            if discriminator.get("mapping") or field not in made or self._names_itself(targets[key], field, key):
                made[field] = int(key) if isinstance(made.get(field), int) else key
            return made
        if given is not None:
            for variant in variants:
                if self._validator.is_valid(given, variant) and not isinstance(given, dict):
                    return given
            kind = _kind(given)
            same = [variant for variant in variants if self._is_of_kind(variant, kind)]
            if same:
                return self.value(max(same, key=lambda variant: self._kept(given, variant)), given, name, depth)
        fresh = [v for v in variants if v.get("$ref") not in self._open and types_of(v) != ["null"]] or variants
        # Deep down the plain variant (an id) does; near the top the one that shows most.
        rich = [v for v in fresh if self._is_object(self._schemas.open(v))]
        plain = [v for v in fresh if v not in rich]
        pool = (rich or plain) if depth < 3 else (plain or rich)
        return self.value(pool[self._seed % len(pool)], None, name, depth)

    def _is_of_kind(self, variant: Schema, kind: str) -> bool:
        opened = self._schemas.open(variant)
        return kind in types_of(opened) or (kind == "object" and self._is_object(opened))

    def _kept(self, given: JSON, variant: Schema) -> int:
        """How many properties of an object a variant has."""
        properties = self._schemas.open(variant).get("properties", {})
        return sum(name in properties for name in given) if isinstance(given, dict) else 0

    def _choice(self, targets: dict[str, str], given: JSON, field: str) -> tuple[str, str]:
        if isinstance(given, dict) and str(given.get(field)) in targets:
            return str(given[field]), field
        usable = self._usable(targets, field)
        fresh = [key for key in usable if targets[key] not in self._open] or usable
        return fresh[self._seed % len(fresh)], field

    def _usable(self, targets: dict[str, str], field: str) -> list[str]:
        cache = self._schemas.usable_keys
        place: tuple[object, ...] = (field, *targets.items())
        if place not in cache:
            named = [key for key, target in targets.items() if self._names_itself(target, field, key)]
            cache[place] = named or list(targets)
        return cache[place]

    def _names_itself(self, target: str, field: str, key: str) -> bool:
        """Whether a variant allows the value that it is mapped from; a document may map more than its enum lists."""
        child = self._schemas.component(target).get("properties", {}).get(field, {})
        return self._validator.is_valid(int(key) if key.isdigit() else key, child) or self._validator.is_valid(
            key, child
        )

    def _is_object(self, schema: Schema) -> bool:
        if any(key in schema for key in ("oneOf", "anyOf")):
            return any(
                self._is_object(self._schemas.open(v)) for v in schema.get("oneOf", []) + schema.get("anyOf", [])
            )
        return is_object(schema) or bool(schema.get("allOf"))

    def _object(self, schema: Schema, given: JSON, depth: int) -> dict[str, JSON]:
        kept = given if isinstance(given, dict) else {}
        required = schema.get("required", [])
        made: dict[str, JSON] = {}
        for name, child in schema.get("properties", {}).items():
            if child.get(self._skipped) or self._schemas.open(child).get(self._skipped):
                continue
            if name in kept and kept[name] is None and self._validator.is_valid(None, child):
                made[name] = None
            elif name in kept or name in required or self._fills(child, depth):
                made[name] = self.value(child, kept.get(name), name, depth + 1)
        extra = schema.get("additionalProperties")
        if extra in (None, True) and not schema.get("properties"):
            made.update(kept)
        if isinstance(extra, dict):
            for name, value in kept.items():
                if name not in made:
                    made[name] = self.value(extra, value, name, depth + 1)
            if not made and not self._minimal and depth < MAX_DEPTH:
                key = self._text(schema.get("propertyNames", {}), "key")
                made[key] = self.value(extra, None, key, depth + 1)
        return made

    def _fills(self, schema: Schema, depth: int) -> bool:
        if self._minimal or depth > MAX_DEPTH or _forbids_all(self._schemas.open(schema)):
            return False
        # A component inside itself is left out: its sample would have no end.
        return all(reference not in self._open for reference in self._references(schema))

    def _references(self, schema: Schema) -> list[str]:
        inner = schema.get("items") if isinstance(schema.get("items"), dict) else schema
        return [inner["$ref"]] if isinstance(inner, dict) and "$ref" in inner else []

    def _array(self, schema: Schema, given: JSON, name: str, depth: int) -> list[JSON]:
        items = schema.get("items", {})
        if isinstance(given, list):
            made = [self.value(items, item, name, depth + 1) for item in given]
            if self._validator.is_valid(made, schema):
                return made
        # An item that is within one of its kind is left out, as its sample would have no end.
        is_left_out = self._minimal or schema.get("maxItems") == 0 or items.get("$ref") in self._open
        count = max(schema.get("minItems", 0), 0 if is_left_out else 1)
        return [self.value(items, None, name, depth + 1) for _ in range(count)]

    def _scalar(self, schema: Schema, types: list[str], name: str) -> JSON:
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            values = [value for value in schema["enum"] if value is not None] or schema["enum"]
            return values[self._seed % len(values)]
        default = schema.get("default") if self._seed == 0 else None
        if default is not None and self._validator.is_valid(default, schema):
            return default
        kind = next((kind for kind in types if kind != "null"), "null" if types else "string")
        match kind:
            case "boolean":
                return self._seed % 2 == 0
            case "integer" | "number":
                return self._number(schema, kind)
            case "null":
                return None
            case _:
                return self._text(schema, name)

    def _number(self, schema: Schema, kind: str) -> int | float:
        number: Any = 1 + self._seed
        if "minimum" in schema:
            number = max(number, schema["minimum"])
        if "exclusiveMinimum" in schema and number <= schema["exclusiveMinimum"]:
            number = schema["exclusiveMinimum"] + 1
        if "maximum" in schema:
            number = min(number, schema["maximum"])
        if "exclusiveMaximum" in schema and number >= schema["exclusiveMaximum"]:
            number = schema["exclusiveMaximum"] - (1 if kind == "integer" else 0.5)
        return number  # type: ignore[no-any-return]

    def _text(self, schema: Schema, name: str) -> str:
        if schema.get("contentEncoding") == "base64":
            return base64.b64encode(PNG).decode()
        if schema.get("format") == "uuid" and self._seed:
            return str(uuid.UUID(int=self._seed, version=4))
        if schema.get("format") in _BY_FORMAT:
            return _BY_FORMAT[str(schema["format"])]
        text = f"{name or 'sample'}-{self._seed}" if self._seed else name or "sample"
        low, high = schema.get("minLength", 0), schema.get("maxLength", 10_000)
        for candidate in (text, *_CANDIDATES):
            fitted: str = (candidate * (low // max(len(candidate), 1) + 1))[: max(low, len(candidate))][:high]
            if re.search(schema.get("pattern", ""), fitted):
                return fitted
        found = matching(schema["pattern"], low, high)
        if found is None:
            raise ValueError(f"no sample for the pattern {schema['pattern']!r}")
        return found


def _forbids_all(schema: Schema) -> bool:
    return schema.get("not") == {} or schema.get("enum") == []


def _kind(value: JSON) -> str:
    names: dict[type, str] = {
        dict: "object",
        list: "array",
        str: "string",
        bool: "boolean",
        int: "integer",
        float: "number",
    }
    return names.get(type(value), "null")

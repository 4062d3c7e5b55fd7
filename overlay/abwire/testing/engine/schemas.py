"""Reading a document's schemas as plain JSON Schema, one component at a time.

The vendor's document mixes the styles of OpenAPI 3.0 and 3.1: ``nullable`` beside 3.1 types, allOf parts that each close the
object with ``additionalProperties: false`` and so, taken by the letter, allow nothing at all. Here a schema is read the
way its author meant it: allOf is one object, and ``nullable`` allows null.
"""

from __future__ import annotations

from typing import Any, TypeAlias
from urllib.parse import unquote

from abwire.testing.engine.patterns import compiled

JSON: TypeAlias = Any
"""A JSON value."""

Schema: TypeAlias = dict[str, JSON]

PREFIX = "#/components/schemas/"
_ANNOTATIONS = {
    "description",
    "title",
    "example",
    "examples",
    "deprecated",
    "externalDocs",
    "default",
    "readOnly",
    "writeOnly",
}
_LARGER = ("minimum", "minLength", "minItems", "minProperties", "exclusiveMinimum")
_SMALLER = ("maximum", "maxLength", "maxItems", "maxProperties", "exclusiveMaximum")


def resolve(document: Schema, node: JSON) -> JSON:
    """Return the node that a chain of ``$ref`` ends at. A chain that leads back to itself says nothing."""
    seen: set[str] = set()
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        if node["$ref"] in seen:
            return {}
        seen.add(node["$ref"])
        target: JSON = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            key = unquote(part).replace("~1", "/").replace("~0", "~")
            target = resolve(document, target)
            target = target[int(key)] if isinstance(target, list) else target[key]
        node = target
    return node


def types_of(schema: Schema) -> list[str]:
    """The types of a schema, always as a list."""
    types = schema.get("type", [])
    return [types] if isinstance(types, str) else list(types)


def is_object(schema: Schema) -> bool:
    """Whether the values of an opened schema are objects, as far as it says. ``properties`` mean nothing to a string."""
    types = types_of(schema)
    return "object" in types or (not types and ("properties" in schema or "required" in schema))


class Schemas:
    """The schemas of one document. Each component is read once, when it is first needed.

    Args:
        document: The patched OpenAPI document.
    """

    def __init__(self, document: Schema) -> None:
        self.document = document
        self._components: dict[str, Schema] = {}
        self.usable_keys: dict[tuple[object, ...], list[str]] = {}
        """A cache of the sampler: the keys of a discriminator's mapping that their variants accept."""

    def component(self, reference: str) -> Schema:
        """The component that a reference such as ``#/components/schemas/Goal`` points to, after reading."""
        if reference not in self._components:
            self._components[reference] = self.read(resolve(self.document, {"$ref": reference}))
        return self._components[reference]

    def open(self, schema: Schema) -> Schema:
        """A read schema, or the component that it refers to."""
        while "$ref" in schema:
            schema = self.component(schema["$ref"])
        return schema

    def read(self, schema: JSON) -> Schema:
        """Convert a schema of the document to plain JSON Schema 2020-12. References to components are kept."""
        if not isinstance(schema, dict):
            return {} if schema is not False else {"not": {}}
        if "$ref" in schema:
            directions = {key: value for key, value in schema.items() if key in ("readOnly", "writeOnly")}
            if all(key in _ANNOTATIONS or key == "$ref" or key.startswith("x-") for key in schema):
                return {"$ref": schema["$ref"], **directions}
        merged = self._merge(self._parts(schema)) if "allOf" in schema or "$ref" in schema else dict(schema)
        read = {key: self._keyword(key, value) for key, value in merged.items() if key not in ("allOf", "nullable")}
        _make_exclusive(read)
        if isinstance(read.get("pattern"), str) and compiled(read["pattern"]) is None:
            del read["pattern"]
        if merged.get("allOf"):
            read["allOf"] = [self.read(part) for part in merged["allOf"]]
        return _nullable(read) if merged.get("nullable") or schema.get("nullable") else read

    def _keyword(self, key: str, value: JSON) -> JSON:
        if key in ("properties", "patternProperties"):
            return {name: self.read(child) for name, child in value.items()}
        if key in ("items", "propertyNames", "not", "contains") and isinstance(value, dict):
            return self.read(value)
        if key == "additionalProperties" and isinstance(value, dict):
            return self.read(value)
        if key in ("oneOf", "anyOf", "prefixItems"):
            return [self.read(child) for child in value]
        return value

    def _parts(self, schema: Schema, trail: frozenset[str] = frozenset()) -> list[Schema]:
        """The schemas that a value must all match, without the allOf and the references that combine them."""
        parts: list[Schema] = []
        for part in schema.get("allOf", []):
            parts += self._parts(part, trail)
        if "$ref" in schema and schema["$ref"] not in trail:
            parts += self._parts(resolve(self.document, {"$ref": schema["$ref"]}), trail | {schema["$ref"]})
        own = {key: value for key, value in schema.items() if key not in ("allOf", "$ref")}
        return [*parts, own] if own else parts

    def _merge(self, parts: list[Schema]) -> Schema:
        merged: Schema = {}
        properties: dict[str, list[JSON]] = {}
        constraining = [part for part in parts if set(part) - _ANNOTATIONS - {"required", "nullable"}]
        for part in parts:
            for name, child in part.get("properties", {}).items():
                if child not in properties.setdefault(name, []):
                    properties[name].append(child)
            for key, value in part.items():
                if key not in ("properties", "nullable"):
                    _combine(merged, key, value, part)
        if properties:
            merged["properties"] = {
                name: found[0] if len(found) == 1 else {"allOf": found} for name, found in properties.items()
            }
        if constraining and all(part.get("nullable") for part in constraining):
            merged["nullable"] = True
        return merged


def _combine(merged: Schema, key: str, value: JSON, part: Schema) -> None:
    """Merge a keyword of an allOf part into those of the parts before it."""
    if key not in merged and key not in ("oneOf", "anyOf", "discriminator"):
        merged[key] = value
    elif key in ("oneOf", "anyOf"):
        union = {key: value, **({"discriminator": part["discriminator"]} if "discriminator" in part else {})}
        merged.setdefault("allOf", []).append(union)
    elif key == "required":
        merged[key] = list(dict.fromkeys([*merged[key], *value]))
    elif key == "enum":
        merged[key] = [item for item in merged[key] if item in value]
    elif key == "type":
        merged[key] = _common_types(merged, part)
    elif key == "additionalProperties":
        merged[key] = False if value is False or merged[key] is False else value
    elif key == "items":
        merged[key] = value if value == merged[key] else {"allOf": [merged[key], value]}
    elif key in _LARGER:
        merged[key] = max(merged[key], value)
    elif key in _SMALLER:
        merged[key] = min(merged[key], value)
    elif key != "discriminator":
        merged[key] = value


def _common_types(merged: Schema, part: Schema) -> list[str]:
    ours, theirs = types_of(merged), types_of(part)
    common = [name for name in ours if name in theirs]
    if "integer" in ours + theirs and "number" in ours + theirs and "integer" not in common:
        common.append("integer")
    return common


def _make_exclusive(schema: Schema) -> None:
    """In OpenAPI 3.0, true says that the limit itself is excluded."""
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(schema.get(exclusive), bool):
            is_exclusive = schema.pop(exclusive)
            if is_exclusive and limit in schema:
                schema[exclusive] = schema.pop(limit)


def _nullable(schema: Schema) -> Schema:
    """The same schema, which also allows null."""
    if schema.keys() & {"oneOf", "anyOf", "allOf", "$ref"} or not types_of(schema):
        constraints = {
            key: value for key, value in schema.items() if key not in _ANNOTATIONS and not key.startswith("x-")
        }
        if not constraints:
            return schema
        directions = {key: value for key, value in schema.items() if key in ("readOnly", "writeOnly")}
        return {"anyOf": [constraints, {"type": "null"}], **directions}
    widened = {**schema, "type": [*types_of(schema), *([] if "null" in types_of(schema) else ["null"])]}
    if "enum" in schema and None not in schema["enum"]:
        widened["enum"] = [*schema["enum"], None]
    return widened


_BY_DOCUMENT: dict[int, Schemas] = {}


def schemas_of(document: Schema) -> Schemas:
    """The schemas of a document. The same document always has the same object."""
    found = _BY_DOCUMENT.get(id(document))
    if found is None or found.document is not document:
        found = _BY_DOCUMENT[id(document)] = Schemas(document)
    return found

"""Questions about one schema, and small changes to one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TypeAlias

from codegen.source.loader import JSON, MAX_DIGITS

Schema: TypeAlias = dict[str, JSON]

PREFIX = "#/components/schemas/"
_CONTAINERS: dict[str, Schema] = {"array": {"items": {}}, "object": {"additionalProperties": {}}}
NULL: Schema = {"type": "null"}
_NOTES = frozenset(
    {"description", "title", "example", "examples", "default", "deprecated", "readOnly", "writeOnly", "externalDocs"}
)
_KEPT = [
    "format",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "const",
    "contentMediaType",
]
_NUMBERS = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"})
_COUNTS = frozenset({"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"})
_STRUCTURE = frozenset(
    {
        "$ref",
        "allOf",
        "oneOf",
        "anyOf",
        "type",
        "properties",
        "items",
        "additionalProperties",
        "enum",
        "const",
        "nullable",
    }
)


def is_annotation(key: str) -> bool:
    """Whether a keyword is an annotation: it does not affect which values are valid."""
    return key in _NOTES or key.startswith("x-")


def reference_name(schema: JSON) -> str | None:
    """The named schema that a schema refers to, None if it is not such a reference."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    if not isinstance(reference, str) or not reference.startswith(PREFIX) or "/" in reference[len(PREFIX) :]:
        return None
    return reference[len(PREFIX) :].replace("~1", "/").replace("~0", "~")


def split_null(schema: Schema) -> tuple[Schema, bool]:
    """A lowered schema without null, and whether it allowed null."""
    variants = schema.get("oneOf")
    if not variants or NULL not in variants:
        return schema, schema.get("type") == "null"
    rest = [variant for variant in variants if variant != NULL]
    return ({**rest[0], **annotations_of(schema)} if len(rest) == 1 else {**schema, "oneOf": rest}), True


def with_null(schema: Schema, nullable: bool) -> Schema:
    """A lowered schema that also allows null, if it should. A schema that allows anything is returned unchanged."""
    if not nullable or NULL in schema.get("oneOf", ()) or schema == NULL or all(is_annotation(key) for key in schema):
        return schema
    if "oneOf" in schema and "discriminator" not in schema:
        return {**schema, "oneOf": [*schema["oneOf"], dict(NULL)]}
    own = annotations_of(schema)
    return {**own, "oneOf": [{key: value for key, value in schema.items() if key not in own}, dict(NULL)]}


def is_null(schema: JSON) -> bool:
    """Whether a schema allows only null."""
    return isinstance(schema, dict) and (
        schema.get("type") in ("null", ["null"])
        or schema.get("enum") == [None]
        or ("const" in schema and schema["const"] is None)
    )


def variants_of(schema: Schema) -> list[JSON]:
    """The variants of a oneOf or anyOf, without null."""
    return [variant for key in ("oneOf", "anyOf") for variant in schema.get(key) or () if not is_null(variant)]


def items_of(schema: Schema) -> JSON:
    """The schema of any item of an array. With ``prefixItems``, that is any of several, since a list has one type."""
    return _any_of([*(schema.get("prefixItems") or ()), schema.get("items")])


def _any_of(schemas: list[JSON]) -> JSON:
    """One schema for what any of several allows."""
    kinds = [each for index, each in enumerate(schemas) if each is not False and each not in schemas[:index]]
    if not kinds or not all(isinstance(each, dict) and each for each in kinds):
        return {}
    return kinds[0] if len(kinds) == 1 else {"anyOf": kinds}


def extra_of(schema: Schema) -> JSON:
    """The schema of properties that are not listed. With ``patternProperties``, that is any of several."""
    extra = schema.get("additionalProperties", True)
    patterns = list((schema.get("patternProperties") or {}).values())
    if not patterns or extra is True:
        return extra
    return _any_of([*patterns, extra])


def as_enum(schema: Schema) -> Schema | None:
    """A union whose variants are single values, as an enum of them: OpenAPI 3.1's way to describe each value.

    The titles of the variants become the names of its members, and their descriptions those of the members.

    Args:
        schema: A schema without allOf.

    Returns:
        The enum without null; None if the schema is no such union.
    """
    listed = variants_of(schema)
    if (
        len(listed) < 2
        or not all(_is_value(variant) for variant in listed)
        or ("oneOf" in schema and "anyOf" in schema)
    ):
        return None
    values = [variant["const"] if "const" in variant else variant["enum"][0] for variant in listed]
    if len({json_type(value) for value in values}) > 1 or len(set(values)) < len(values):
        return None
    found: Schema = {"enum": values, "type": json_type(values[0])}
    for key, extension in (("title", "x-enum-varnames"), ("description", "x-enum-descriptions")):
        if all(isinstance(variant.get(key), str) for variant in listed):
            found[extension] = [variant[key] for variant in listed]
    return found


def _is_value(variant: JSON) -> bool:
    """Whether a schema allows a single string or integer, and says nothing else that matters."""
    if not isinstance(variant, dict) or not all(
        is_annotation(key) or key in {"const", "enum", "type"} for key in variant
    ):
        return False
    values = [variant["const"]] if "const" in variant else variant.get("enum") or []
    return (
        len(values) == 1
        and type(values[0]) in (str, int)
        and variant.get("type", json_type(values[0])) == json_type(values[0])
    )


def union_key(unions: list[Schema]) -> str:
    """The keyword of a union that combines several: if the variants of one may overlap, those of the whole may."""
    return "anyOf" if any("anyOf" in union for union in unions) else "oneOf"


def lowered_union(schema: Schema, variants: list[Schema], lowered: list[Schema]) -> Schema:
    """A lowered union. ``overlapping`` says that a value may be valid for several variants, as in an ``anyOf``.

    Args:
        schema: The flattened union.
        variants: Its variants, lowered one by one.
        lowered: The same, with the variants of unions in place of the unions.
    """
    overlapping = bool(schema.get("anyOf")) or any(variant.get("overlapping") for variant in variants)
    return {**annotations_of(schema), "oneOf": lowered, **({"overlapping": True} if overlapping else {})}


def is_structural(schema: JSON) -> bool:
    """Whether a schema says what a value consists of, not only further constraints."""
    return isinstance(schema, dict) and not _STRUCTURE.isdisjoint(schema)


def types(schema: Schema) -> list[str]:
    """The types that a schema lists, including ``null``."""
    kind = schema.get("type", [])
    return list(dict.fromkeys(kind)) if isinstance(kind, list) else [kind]


def only(schema: Schema, kind: str) -> Schema:
    """A schema with several types, restricted to one of them."""
    return {key: value for key, value in schema.items() if not is_annotation(key) and key != "nullable"} | {
        "type": kind
    }


def annotations_of(schema: Schema) -> Schema:
    """The annotations of a schema."""
    return {key: value for key, value in schema.items() if is_annotation(key)}


def kept(schema: Schema) -> Schema:
    """The limits of a schema in OpenAPI 3.1 form, without invalid ones such as a length of ``true``."""
    found = {key: schema[key] for key in _KEPT if _is_limit(key, schema.get(key))}
    for exclusive, inclusive in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if schema.get(exclusive) is True and inclusive in found:
            found[exclusive] = found.pop(inclusive)  # the form of OpenAPI 3.0
    return {key: found[key] for key in _KEPT if key in found}


def _is_limit(key: str, value: JSON) -> bool:
    if key in _NUMBERS:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if key in _COUNTS:
        return isinstance(value, int) and not isinstance(value, bool)
    return value is not None and (key in {"const", "uniqueItems"} or isinstance(value, str))


def json_type(value: JSON) -> str:
    """The type of a JSON value."""
    if isinstance(value, bool):
        return "boolean"
    return {str: "string", int: "integer", float: "number", dict: "object", list: "array"}.get(type(value), "null")


def constant(value: JSON) -> Schema:
    """The lowered schema of one value."""
    kind = json_type(value)
    return {"type": kind, **_CONTAINERS.get(kind, {}), "const": value}


def listed(kind: str, values: list[JSON]) -> Schema:
    """The lowered schema of those values of an enum that have one JSON type. An array or object may be any."""
    if kind in _CONTAINERS:
        return {"type": kind, **_CONTAINERS[kind]}
    return {"type": kind, "enum": [value for value in values if fits(value, kind)]}


def enum_values(schema: Schema) -> list[JSON]:
    """The distinct values of an enum without null, in the type that the schema states.

    YAML reads an unquoted 1 as a number although the type says string, and a quoted one as a string.
    """
    values = [value for value in schema["enum"] if value is not None]
    kinds = [kind for kind in types(schema) if kind != "null"]
    if kinds == ["string"]:
        values = [value if isinstance(value, str) else _written(value) for value in values]
    elif kinds == ["integer"]:
        values = [as_integer(value) for value in values]
    # 1, 1.0 and True are equal in Python and different in JSON.
    return list({(type(value), json.dumps(value, sort_keys=True)): value for value in values}.values())


def _written(value: JSON) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def as_integer(value: JSON) -> JSON:
    """The integer that a string of digits or a float stands for where only integers are valid; any other value as it is."""
    text = value.removeprefix("-") if isinstance(value, str) else ""
    if text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS:
        return int(value)
    return int(value) if isinstance(value, float) and value.is_integer() else value


def fits(value: JSON, kind: str) -> bool:
    """Whether a value has a JSON type."""
    return json_type(value) == kind or (kind == "number" and json_type(value) == "integer")


def enum_type(values: list[JSON]) -> str | None:
    """The type of an enum that can be a Python enum: all strings or all integers. None for others."""
    found = {json_type(value) for value in values}
    return next(iter(found)) if found in ({"string"}, {"integer"}) else None


def iter_schemas(schema: Schema) -> Iterator[Schema]:
    """A lowered schema and all schemas in it, without following references."""
    yield schema
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from iter_schemas(schema[key])
    for variant in schema.get("oneOf", ()):
        yield from iter_schemas(variant)
    for value in schema.get("properties", {}).values():
        yield from iter_schemas(value)

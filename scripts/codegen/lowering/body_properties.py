"""The properties of a body that become keyword arguments, those that a call has to pass, and the variants of a union."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.lowering.schema_forms import Schema, reference_name, split_null
from codegen.lowering.schemas import Schemas


def properties_of(schemas: Schemas, schema: Schema) -> dict[str, Schema] | None:
    """The lowered properties of a body that become keyword arguments; None if the body has no properties.

    A union has the properties of all its variants.
    """
    bare, _ = split_null(schema)
    name = reference_name(bare)
    target = schemas.components.get(name, {}) if name else bare
    if target.get("properties"):
        return {wire: value for wire, value in target["properties"].items() if not value.get("readOnly")}
    if "oneOf" not in target:
        return None
    merged: dict[str, Schema] = {}
    for variant in target["oneOf"]:
        properties = properties_of(schemas, variant)
        if properties is None:
            return None
        for wire, value in properties.items():
            merged[wire] = _either(merged[wire], value) if wire in merged else value
    return merged


def _either(one: Schema, other: Schema) -> Schema:
    if one == other:
        return one
    variants = []
    for schema in (one, other):
        for variant in schema.get("oneOf", [schema]):
            if variant not in variants:
                variants.append(variant)
    return {"oneOf": variants, **({"description": one["description"]} if "description" in one else {})}


def required_of(schemas: Schemas, schema: Schema) -> list[str]:
    """The required properties of a body. A union requires what all its variants require."""
    bare, _ = split_null(schema)
    name = reference_name(bare)
    target = schemas.components.get(name, {}) if name else bare
    if "oneOf" in target:
        each = [set(required_of(schemas, variant)) for variant in target["oneOf"]]
        first = required_of(schemas, target["oneOf"][0])
        return [wire for wire in first if all(wire in names for names in each)]
    properties = target.get("properties", {})
    return [wire for wire in target.get("required", ()) if not properties.get(wire, {}).get("readOnly")]


@dataclass(frozen=True)
class Variant:
    """One variant of a body that is a union.

    Attributes:
        name: The component's name; empty if it has none.
        properties: The lowered properties that requests have.
        required: Those that the variant requires.
        tags: The values of discriminators that select the variant, by property.
    """

    name: str
    properties: dict[str, Schema]
    required: list[str]
    tags: dict[str, list[str]]


def variants_of(schemas: Schemas, schema: Schema) -> list[Variant]:
    """The variants of a body, those of unions in a union included. A body that is no union is its only variant."""
    return _variants(schemas, schema, {}, None)


def _variants(
    schemas: Schemas, schema: Schema, tags: dict[str, list[str]], beside: dict[str, Schema] | None
) -> list[Variant]:
    """The variants of a schema.

    Args:
        schemas: The document's lowered schemas.
        schema: The lowered schema.
        tags: The values of discriminators that select it.
        beside: The properties that may accompany those of the schema: in an ``anyOf``, those of the other variants.
    """
    bare, _ = split_null(schema)
    name = reference_name(bare)
    target = schemas.components.get(name, {}) if name else bare
    if "oneOf" not in target:
        closed = target.get("additionalProperties") is False
        properties = {**({} if closed else beside or {}), **(properties_of(schemas, bare) or {})}
        return [Variant(name or "", properties, required_of(schemas, bare), tags)]
    discriminator: Schema = target.get("discriminator") or {}
    if target.get("overlapping") and not discriminator:
        beside = {**(beside or {}), **(properties_of(schemas, target) or {})}
    found: list[Variant] = []
    for variant in target["oneOf"]:
        found += _variants(schemas, variant, _selected(tags, discriminator, variant), beside)
    return found


def _selected(tags: dict[str, list[str]], discriminator: Schema, variant: Schema) -> dict[str, list[str]]:
    """The values of discriminators that select a variant, given those that select its union."""
    values = [value for value, target in discriminator.get("mapping", {}).items() if target == variant.get("$ref")]
    if not values:
        return tags
    name = discriminator["propertyName"]
    return {**tags, name: [value for value in values if value in tags.get(name, values)] or values}

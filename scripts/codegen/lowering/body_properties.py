"""The properties of a body that become keyword arguments, and those that a call has to pass."""

from __future__ import annotations

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

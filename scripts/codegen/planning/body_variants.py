"""The variants of bodies that are unions: which arguments a call has for each, with their types."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from codegen.lowering import extensions
from codegen.lowering.body_properties import Variant, properties_of, variants_of
from codegen.lowering.operations import Body
from codegen.lowering.schema_forms import Schema, reference_name, split_null
from codegen.lowering.schemas import Schemas
from codegen.planning.package_plan import BodyVariant, EnumPlan, Field
from codegen.planning.python_types import PythonTypes
from codegen.planning.type_compat import fits, parse


class BodyVariants:
    """Plans the variants of bodies.

    Args:
        schemas: The document's lowered schemas.
        types: Their types in Python.
        enums: The plans of its enums.
    """

    def __init__(self, schemas: Schemas, types: PythonTypes, enums: Iterable[EnumPlan]) -> None:
        self._schemas = schemas
        self._types = types
        self._members = {enum.name: {str(value): name for name, value, _ in enum.members} for enum in enums}

    def plan(self, body: Body, arguments: list[Field]) -> list[BodyVariant]:
        """Plan the variants of a body.

        A variant that an earlier one includes is omitted, because its overload would never be matched.

        Args:
            body: The body.
            arguments: The arguments for the properties of all its variants.

        Returns:
            The variants; none if the body is no union, or if one variant includes all others.
        """
        variants = variants_of(self._schemas, body.schema)
        properties = properties_of(self._schemas, body.schema) or {}
        found: list[BodyVariant] = []
        for variant in variants if len(variants) > 1 else ():
            tags = {wire: values for wire, values in variant.tags.items() if wire in properties}
            kinds = {wire: {tag for each in variants for tag in each.tags.get(wire, ())} for wire in tags}
            fields: list[Field] = []
            names: dict[str, list[str | int]] = {}
            for argument in arguments:
                wire = argument.wire_name
                if wire in tags:
                    schema = variant.properties.get(wire) or properties[wire]
                    names[argument.name] = self._values(schema, tags[wire])
                    annotation = self._tag_annotation(schema, names[argument.name], kinds[wire])
                elif wire in variant.properties:
                    annotation = self._types.annotation(variant.properties[wire], "models.", as_argument=True)
                else:
                    continue
                fields.append(_with_type(argument, annotation, _is_needed(variant, wire, properties[wire])))
            planned = BodyVariant(variant.name, names, fields)
            if not any(_includes(other, planned) for other in found):
                found.append(planned)
        return found if len(found) > 1 else []

    def _values(self, schema: Schema, tags: list[str]) -> list[str | int]:
        """The discriminator's values in the type that the property has. The keys of a mapping are always strings."""
        bare, _ = split_null(schema)
        listed = {str(value): value for value in self._listed(bare)}
        if listed and listed.keys().isdisjoint(tags):
            # The document contradicts itself, and the server accepts what the variant says.
            return list(listed.values())
        numeric = not listed and self._types.json_types(bare) == "i"
        others = sorted(set(tags) - listed.keys())  # a mapping has no order
        return [
            *(value for tag, value in listed.items() if tag in tags),
            *(int(tag) if numeric and tag.isdecimal() else tag for tag in others),
        ]

    def _listed(self, bare: Schema) -> list[str | int]:
        name = reference_name(bare)
        target = self._schemas.components[name] if name is not None else bare
        values = [target["const"]] if "const" in target else target.get("enum", [])
        return [value for value in values if type(value) in (str, int)]

    def _tag_annotation(self, schema: Schema, values: list[str | int], kinds: set[str]) -> str:
        """The type of a discriminator: its values, and the members of enums that have the same values.

        Args:
            schema: The property.
            values: The values that select the variant.
            kinds: The values that select any variant. An enum of just these is the enum of the discriminator, even if
                the variants do not refer to it.
        """
        bare, nullable = split_null(schema)
        texts = {str(value) for value in values}
        literals = [repr(value) for value in values]
        classes: list[str] = []
        for enum, members in self._members.items():
            if enum == reference_name(bare) and members.keys() <= texts:
                classes.append(f"models.{enum}")
            elif enum == reference_name(bare) or members.keys() == kinds:
                literals += [f"models.{enum}.{member}" for value, member in members.items() if value in texts]
        return " | ".join([f"Literal[{', '.join(literals)}]", *classes, *(["None"] if nullable else [])])


def _is_needed(variant: Variant, wire: str, merged: Schema) -> bool:
    """Whether a call has to pass a property: no client has a setting for it, and it does not have the same value always."""
    if wire not in variant.properties:
        return True  # a discriminator that the variant itself does not mention
    schema = variant.properties[wire]
    return wire in variant.required and not schema.get(extensions.CLIENT_PARAMETER.name) and "const" not in merged


def _with_type(argument: Field, annotation: str, needed: bool) -> Field:
    if needed:
        return replace(argument, annotation=annotation, default=None)
    return replace(argument, annotation=f"{annotation} | Unset", default="UNSET")


def _includes(one: BodyVariant, other: BodyVariant) -> bool:
    """Whether the arguments of a variant include all calls of another."""
    fields, others = ({field.name: field for field in variant.fields} for variant in (one, other))
    return all(
        name in fields and fits(parse(field.annotation), parse(fields[name].annotation))
        for name, field in others.items()
    ) and all(
        name in others and others[name].default is None for name, field in fields.items() if field.default is None
    )

"""The variants of bodies that are unions: which arguments a call has for each, with their types."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from codegen.lowering import extensions
from codegen.lowering.body_properties import Variant, properties_of, variants_of
from codegen.lowering.operations import Body
from codegen.lowering.schema_forms import Schema, as_integer, reference_name, split_null
from codegen.lowering.schemas import Schemas
from codegen.planning.docs import limits_of
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
        self._members = {enum.name: {value: name for name, value, _ in enum.members} for enum in enums}

    def plan(self, body: Body, arguments: list[Field] | None) -> list[BodyVariant]:
        """Plan the variants of a body.

        A variant that an earlier one includes is omitted, because its overload would never be matched. So is one that no
        value of a discriminator selects, such as the parent of an ``allOf``: any call would match it.

        Args:
            body: The body.
            arguments: The arguments for the properties of all its variants; None if it has none.

        Returns:
            The variants; none if the body is no union, or if one variant includes all others.
        """
        variants = variants_of(self._schemas, body.schema)
        if not arguments or len(variants) == 1:
            return []
        properties = properties_of(self._schemas, body.schema)
        assert properties is not None, "there are arguments for them"
        discriminators = {wire for variant in variants for wire in variant.tags}
        found: list[BodyVariant] = []
        for variant in variants:
            if not variant.tags and not discriminators.isdisjoint(variant.properties):
                continue
            planned = self._variant(variant, variants, properties, arguments)
            if not any(_includes(other, planned) for other in found):
                found.append(planned)
        return found if len(found) > 1 else []

    def _variant(
        self, variant: Variant, variants: list[Variant], properties: dict[str, Schema], arguments: list[Field]
    ) -> BodyVariant:
        """Plan one variant.

        Args:
            variant: The variant.
            variants: All variants of the body.
            properties: The properties of all of them.
            arguments: The arguments for these properties.
        """
        tags: dict[str, list[str | int]] = {}
        fields: list[Field] = []
        for argument in arguments:
            wire = argument.wire_name
            schema = variant.properties.get(wire)
            if wire in variant.tags:
                schema = schema or properties[wire]
                tags[argument.name] = self._values(schema, variant.tags[wire])
                every = {tag for each in variants for tag in each.tags.get(wire, ())}
                annotation = self._tag_annotation(schema, tags[argument.name], every)
            elif schema is not None:
                annotation = self._types.annotation(schema, "models.", as_argument=True)
            else:
                continue
            needed = _is_needed(variant, wire, properties[wire])
            fields.append(
                replace(
                    argument,
                    annotation=annotation if needed else f"{annotation} | Unset",
                    default=None if needed else "UNSET",
                    json_types=self._types.json_types(schema),
                    limits=limits_of(schema),
                )
            )
        return BodyVariant(variant.name, tags, fields)

    def _values(self, schema: Schema, tags: list[str]) -> list[str | int]:
        """The discriminator's values in the type that the property has. The keys of a mapping are always strings."""
        bare, _ = split_null(schema)
        listed = {str(value): value for value in self._listed(bare)}
        if listed and listed.keys().isdisjoint(tags):
            # The document contradicts itself, and the server accepts what the variant says.
            return list(listed.values())
        numeric = self._types.json_types(bare) == "i"
        others = sorted(set(tags) - listed.keys())  # a mapping has no order
        return [
            *(value for tag, value in listed.items() if tag in tags),
            *(as_integer(tag) if numeric else tag for tag in others),
        ]

    def _listed(self, bare: Schema) -> list[str | int]:
        name = reference_name(bare)
        target = self._schemas.components[name] if name is not None else bare
        values = [target["const"]] if "const" in target else target.get("enum", [])
        return [value for value in values if type(value) in (str, int)]

    def _tag_annotation(self, schema: Schema, values: list[str | int], every: set[str]) -> str:
        """The type of a discriminator: its values, and the members of enums that have the same values.

        Args:
            schema: The property.
            values: The values that select the variant.
            every: The values that select any variant. An enum that lists them all is the enum of the discriminator, even
                if the variants do not refer to it.
        """
        bare, nullable = split_null(schema)
        literals = [repr(value) for value in values]
        classes: list[str] = []
        for enum, members in self._members.items():
            if enum == reference_name(bare) and members.keys() <= set(values):
                classes.append(f"models.{enum}")
            elif enum == reference_name(bare) or every <= set(map(str, members)):
                literals += [f"models.{enum}.{name}" for value, name in members.items() if value in values]
        return " | ".join([f"Literal[{', '.join(literals)}]", *classes, *(["None"] if nullable else [])])


def _is_needed(variant: Variant, wire: str, merged: Schema) -> bool:
    """Whether a call has to pass a property: no client has a setting for it, and it does not have the same value always."""
    if wire not in variant.properties:
        return True  # a discriminator that the variant itself does not mention
    schema = variant.properties[wire]
    return wire in variant.required and not schema.get(extensions.CLIENT_PARAMETER.name) and "const" not in merged


def _includes(one: BodyVariant, other: BodyVariant) -> bool:
    """Whether the arguments of a variant include all calls of another."""
    fields, others = ({field.name: field for field in variant.fields} for variant in (one, other))
    required = [name for name, field in fields.items() if field.default is None]
    return (
        all(name in others and others[name].default is None for name in required)
        and all(name not in others or _lists(values, other.tags.get(name)) for name, values in one.tags.items())
        and all(
            name in fields and fits(parse(field.annotation), parse(fields[name].annotation))
            for name, field in others.items()
        )
    )


def _lists(values: list[str | int], tags: list[str | int] | None) -> bool:
    """Whether all values of a discriminator that select a variant are among some values; None stands for any value."""
    return tags is not None and set(tags) <= set(values)

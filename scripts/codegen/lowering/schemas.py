"""Lowering schemas: whatever OpenAPI 3.0 or 3.1 style they are in, the result has one canonical form.

A lowered component is an object, an enum or a union. Everywhere else, a lowered schema is one of

- ``{"$ref": ...}`` to such a component,
- a primitive, an array, a map (``additionalProperties`` alone) or ``{}`` for anything,
- ``{"oneOf": [...]}`` of those, with ``{"type": "null"}`` among them where null is allowed.

allOf is merged, and inline objects and enums become components that are named after their location. The result does not
depend on the order of things in the document.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from codegen.lowering import identifiers, schema_forms
from codegen.lowering.all_of import Merger
from codegen.lowering.class_names import ClassNames
from codegen.lowering.extensions import CLASS_NAME
from codegen.lowering.schema_forms import NULL, PREFIX, Schema, iter_schemas, reference_name, split_null, with_null
from codegen.lowering.unions import Unions, parents_of
from codegen.source.loader import JSON

_LARGEST_ALIAS = 2_000
_DIRECTIONS = ("readOnly", "writeOnly")  # what a named schema says of itself holds wherever it is referred to


class Schemas:
    """The schemas of one document. Each is lowered once, on demand.

    Args:
        document: The patched document.
        name: Its file name, for errors.

    Attributes:
        components: Component name to lowered schema: an object, an enum or a union.
        aliases: Component name to the component that it is another name for.
    """

    def __init__(self, document: dict[str, JSON], name: str) -> None:
        self._merger = Merger(document, name)
        self._unions = Unions(self._merger)
        self._names = ClassNames(self._merger, name)
        self._children = parents_of(self._merger)
        self._inline: dict[str, Schema] = {}
        self._pointed: dict[str, Schema] = {}
        self._nullable: dict[str, bool] = {}
        self._merging: dict[str, str] = {}
        self._waiting: list[str] = []
        self._queued: set[str] = set()
        self.components: dict[str, Schema] = {}
        self.aliases: dict[str, str] = {}

    def lower_all(self) -> None:
        """Lower every component of the document, used or not."""
        for name in self._merger.source:
            self.reference(name, f"{PREFIX}{name}")
            self._work()

    def finish(self, used: Iterable[Schema] = ()) -> None:
        """Give every component its final name. Call it last: nothing can be lowered afterwards.

        Args:
            used: Lowered schemas outside the components, whose references are renamed too.

        Raises:
            SpecError: Two different schemas would be one class.
        """
        self.components = self._names.finish(self.components, used)

    def class_name(self, name: str) -> str:
        """The class of a component: its ``x-class-name``, or else its own name."""
        return self._names.of_component(name)

    def module(self, class_name: str) -> str:
        """The module of a class."""
        return self._names.module(class_name)

    @property
    def classes_by_location(self) -> dict[str, str]:
        """The class of each location in the document that has one, once the names are final."""
        return self._names.classes_by_location

    # Components

    def _work(self) -> None:
        """Lower the components that were referred to. A queue, because chains of references can be very long."""
        while self._waiting:
            name = self._waiting.pop()
            class_name = self.class_name(name)
            self.components[class_name] = split_null(self._lower_named(name, class_name))[0]

    def reference(self, name: str, where: str) -> Schema:
        """Lower a reference to a component: to a reference, or to the schema itself if it needs no class."""
        if name not in self._merger.source:
            raise self._merger.error(where, f"{PREFIX + name!r} is not in the document")
        if name in self.aliases:
            return with_null({"$ref": PREFIX + self.aliases[name]}, self._is_nullable(name))
        if name in self._inline:
            return dict(self._inline[name])
        if self._merger.kind_of(name) not in {"object", "enum", "union"}:
            return self._inlined(name)
        if (alias := self._alias_target(name)) is not None:
            target, nullable = alias
            reference = self.reference(target, where)
            if (resolved := reference_name(split_null(reference)[0])) is not None:
                self.aliases[name] = resolved
            return with_null(reference, nullable)
        if name not in self._queued:
            self._queued.add(name)
            self._waiting.append(name)
        return with_null({"$ref": PREFIX + self.class_name(name)}, self._is_nullable(name))

    def _inlined(self, name: str) -> Schema:
        self._inline[name] = {}  # ends a cycle of aliases
        where = f"{PREFIX}{name}"
        lowered = self.lower(self._merger.get(name), self.class_name(name), where)
        for size, _ in enumerate(iter_schemas(lowered)):
            if size > _LARGEST_ALIAS:
                raise self._merger.error(where, "is too large when its references are replaced by their targets")
        self._inline[name] = lowered
        return dict(lowered)

    def _is_nullable(self, name: str) -> bool:
        """Whether a component allows null. Then every reference to it does."""
        if name not in self._nullable:
            self._nullable[name] = False  # a cycle adds nothing
            self._nullable[name] = self._allows_null(self._merger.named(name))
        return self._nullable[name]

    def _allows_null(self, flat: Schema) -> bool:
        if flat.get("nullable") or "null" in schema_forms.types(flat):
            return True
        variants = [*(flat.get("oneOf") or ()), *(flat.get("anyOf") or ())]
        if variants:
            return any(schema_forms.is_null(variant) or self._variant_allows_null(variant) for variant in variants)
        return None in flat.get("enum", ())

    def _variant_allows_null(self, variant: JSON) -> bool:
        name = reference_name(variant)
        if name is not None:
            return name in self._merger.source and self._is_nullable(name)
        return self._allows_null(self._merger.flatten(variant, "a variant"))

    def _alias_target(self, name: str) -> tuple[str, bool] | None:
        """The component that this one is only another name for, and whether this one adds null."""
        annotations, target = self._single_reference(self._merger.get(name))
        if target is None or name in self._children:
            return None
        if name in self._children.get(target, {}).values():
            return None  # a child that adds nothing to its parent is still a variant of it
        return target, bool(annotations.get("nullable"))

    def _single_reference(self, schema: Schema) -> tuple[Schema, str | None]:
        """Split a schema that is one reference with annotations: the annotations, and the component's name."""
        if (name := reference_name(schema)) is not None:
            # A type beside nullable is that of the target again, which a tool adds so that null is allowed.
            dropped = {"$ref", "type"} if schema.get("nullable") else {"$ref"}
            rest = {key: value for key, value in schema.items() if key not in dropped}
            return rest, name if all(schema_forms.is_annotation(key) or key == "nullable" for key in rest) else None
        annotations = {k: v for k, v in schema.items() if schema_forms.is_annotation(k) or k == "nullable"}
        combined = [key for key in ("allOf", "oneOf", "anyOf") if schema.get(key)]
        if len(combined) != 1 or len(annotations) + 1 != len(schema.keys() - {"discriminator"}):
            return schema, None
        parts = schema[combined[0]]
        if combined[0] != "allOf":
            nullable = any(schema_forms.is_null(part) for part in parts)
            parts = [part for part in parts if not schema_forms.is_null(part)]
            annotations = {**annotations, "nullable": True} if nullable else annotations
        names = []
        for part in parts:
            part_notes, name = self._single_reference(part) if isinstance(part, dict) else ({}, None)
            if name is not None:
                names.append(name)
            elif not isinstance(part, dict) or not all(
                schema_forms.is_annotation(key) or key == "nullable" for key in part
            ):
                return schema, None
            annotations = {**part_notes, **annotations} if name is not None else {**part, **annotations}
        return (annotations, names[0]) if len(names) == 1 else (schema, None)

    def _lower_named(self, name: str, class_name: str) -> Schema:
        where = f"{PREFIX}{name}"
        if name in self._children:
            return self._lower_parent(name, class_name, where)
        return self._lower_flat(self._merger.named(name), class_name, where, named=True)

    def _lower_parent(self, name: str, class_name: str, where: str) -> Schema:
        """A discriminator on an allOf parent: the parent's name becomes the union of its children."""
        discriminator = self._merger.get(name)["discriminator"]["propertyName"]
        mapping: dict[str, str] = {}
        for value, child in self._children[name].items():
            if child != name and child in self._merger.source:
                target = reference_name(split_null(self.reference(child, where))[0])
                if target is not None:
                    mapping[value] = target
        flat = self._merger.named(name)
        base = self._names.claim(f"{class_name}Base", f"{where}/base")
        self.components[base] = self._lower_flat(flat, f"{class_name}Base", where, named=True)
        for value, child in self._children[name].items():
            if child == name:
                mapping[value] = base
        variants = sorted({*mapping.values(), base})
        return {
            **schema_forms.annotations_of(flat),
            "oneOf": [{"$ref": PREFIX + variant} for variant in variants],
            "discriminator": {"propertyName": discriminator, "mapping": {v: PREFIX + c for v, c in mapping.items()}},
        }

    # Schemas at a location

    def lower(self, schema: JSON, hint: str, where: str) -> Schema:
        """Lower a schema at some location in the document.

        Args:
            schema: The schema.
            hint: The class name it gets if it needs one.
            where: Its location, for errors.

        Returns:
            The lowered schema. Objects and enums in it are components now.
        """
        self._merger.step(where)
        if not isinstance(schema, dict):
            return {}
        annotations, target = self._single_reference(schema)
        if target is not None:
            reference = self.reference(target, where)
            only = {key: True for key in _DIRECTIONS if self._merger.named(target).get(key) is True}
            return {
                **with_null(reference, bool(annotations.get("nullable"))),
                **only,
                **schema_forms.annotations_of(annotations),
            }
        if "$ref" in schema and all(schema_forms.is_annotation(key) for key in schema.keys() - {"$ref"}):
            return {**self._lower_pointed(schema["$ref"], where), **schema_forms.annotations_of(schema)}
        if "allOf" not in schema:
            return self._lower_flat(self._merger.flatten(schema, where), hint, where)
        return self._lower_all_of(schema, hint, where)

    def _lower_all_of(self, schema: Schema, hint: str, where: str) -> Schema:
        """What an allOf lowers to: where it stands within itself again, that is the class that it is becoming."""
        key = json.dumps(schema, sort_keys=True)
        if key in self._merging:
            return {"$ref": PREFIX + self._merging[key]}
        flat = self._merger.flatten(schema, where)
        is_object = self._merger.kind(schema) == "object" and CLASS_NAME.name not in flat
        if is_object:
            self._merging[key] = self._names.claim(hint, where)
        lowered = self._lower_flat(flat, hint, where)
        self._merging.pop(key, None)
        return lowered

    def _lower_pointed(self, reference: str, where: str) -> Schema:
        """Lower a reference into a component or an operation: to the schema there."""
        if reference not in self._pointed:
            pointed = self._merger.pointed(reference, where)
            hint = identifiers.pointer_hint(reference)
            is_object = self._merger.kind(pointed) == "object" and reference_name(pointed) is None
            cycle: Schema = {"$ref": PREFIX + self._names.claim(hint, reference)} if is_object else {}
            self._pointed[reference] = cycle
            self._pointed[reference] = self.lower(pointed, hint, reference)
        return dict(self._pointed[reference])

    def _lower_flat(self, schema: Schema, hint: str, where: str, named: bool = False) -> Schema:
        if not named:
            hint = self._names.explicit(schema, where) or hint
        types = schema_forms.types(schema)
        nullable = bool(schema.get("nullable")) or "null" in types
        types = [kind for kind in types if kind != "null"]
        if schema.get("oneOf") or schema.get("anyOf"):
            return with_null(self._lower_union(schema, hint, where, named), nullable)
        if "enum" in schema and types == ["array"] and not any(isinstance(value, list) for value in schema["enum"]):
            schema = {**schema, "items": {"enum": schema["enum"], **_mapping(schema.get("items"))}}
        elif "enum" in schema and types not in (["array"], ["object"]):
            return with_null(self._lower_enum(schema, hint, where, named), nullable or None in schema["enum"])
        if schema.get("const") is not None:
            return with_null(
                {**schema_forms.annotations_of(schema), **schema_forms.constant(schema["const"])}, nullable
            )
        if len(types) > 1:
            variants = [
                self._lower_flat(schema_forms.only(schema, kind), _of_kind(hint, kind, named), where) for kind in types
            ]
            return with_null({**schema_forms.annotations_of(schema), "oneOf": variants}, nullable)
        kind = types[0] if types else ("object" if "properties" in schema else "array" if "items" in schema else "")
        if kind == "object" or (not kind and isinstance(schema.get("additionalProperties"), dict)):
            return with_null(self._lower_object(schema, hint, where, named), nullable)
        if kind == "array":
            items = self.lower(schema_forms.items_of(schema), f"{hint}Item", f"{where}/items")
            return with_null(
                {**schema_forms.annotations_of(schema), **schema_forms.kept(schema), "type": "array", "items": items},
                nullable,
            )
        if kind:
            return with_null(
                {**schema_forms.annotations_of(schema), **schema_forms.kept(schema), "type": kind}, nullable
            )
        return dict(NULL) if "null" in schema_forms.types(schema) else schema_forms.annotations_of(schema)

    def _hoist(self, hint: str, schema: Schema, where: str) -> Schema:
        name = self._names.claim(hint, where)
        self.components[name] = schema
        return {"$ref": PREFIX + name}

    def _lower_object(self, schema: Schema, hint: str, where: str, named: bool) -> Schema:
        extra = schema_forms.extra_of(schema)
        properties = schema.get("properties")
        values = self.lower(extra, f"{hint}Value", f"{where}/additionalProperties") if isinstance(extra, dict) else {}
        if not named and not properties and extra is not False:
            return {
                **schema_forms.annotations_of(schema),
                **schema_forms.kept(schema),
                "type": "object",
                "additionalProperties": values,
            }
        lowered: Schema = {
            **schema_forms.annotations_of(schema),
            **schema_forms.kept(schema),
            "type": "object",
            "properties": {},
        }
        for name, value in (properties or {}).items():
            lowered["properties"][name] = self.lower(
                value, hint + identifiers.pascal(name), f"{where}/properties/{name}"
            )
        lowered["required"] = [
            name for name in dict.fromkeys(schema.get("required", ())) if name in lowered["properties"]
        ]
        lowered["additionalProperties"] = values if isinstance(extra, dict) else bool(extra)
        return lowered if named else {**self._hoist(hint, lowered, where), **schema_forms.annotations_of(schema)}

    def _lower_enum(self, schema: Schema, hint: str, where: str, named: bool) -> Schema:
        values = schema_forms.enum_values(schema)
        kind = schema_forms.enum_type(values)
        annotations = {
            key: value for key, value in schema_forms.annotations_of(schema).items() if key != CLASS_NAME.name
        }
        if not values:
            return dict(NULL) if schema["enum"] else annotations
        if kind is None:
            kinds = sorted({schema_forms.json_type(value) for value in values})
            if set(kinds) == {"integer", "number"}:
                kinds = ["number"]
            lowered = [schema_forms.listed(kind, values) for kind in kinds]
            return {**annotations, **(lowered[0] if len(lowered) == 1 else {"oneOf": lowered})}
        if len(values) == 1 and not named:
            return {**annotations, "type": kind, "const": values[0]}
        lowered_enum = {**schema_forms.annotations_of(schema), "type": kind, "enum": values}
        return lowered_enum if named else {**self._hoist(hint, lowered_enum, where), **annotations}

    def _lower_union(self, schema: Schema, hint: str, where: str, named: bool) -> Schema:
        variants = schema_forms.variants_of(schema)
        nullable = len(variants) < len(schema.get("oneOf") or ()) + len(schema.get("anyOf") or ())
        variants = self._unions.without_cycles(variants, where) if named else variants
        base = {k: v for k, v in schema.items() if k in {"properties", "required", "additionalProperties"}}
        lowered: list[Schema] = []
        sources: list[tuple[JSON, Schema]] = []
        labels = self._unions.labels(variants)
        for index, (variant, label) in enumerate(zip(variants, labels, strict=True)):
            location = f"{where}/oneOf/{index}"
            result, null = split_null(self._lower_variant(variant, base, hint + identifiers.pascal(label), location))
            nullable = nullable or null
            sources.append((variant, result))
            lowered.extend(item for item in result.get("oneOf", [result]) if item not in lowered)
        if not lowered:
            return dict(NULL)
        if len(lowered) == 1 and not named:
            return with_null({**lowered[0], **schema_forms.annotations_of(schema)}, nullable)
        union = schema_forms.lowered_union(schema, [result for _, result in sources], lowered)
        if discriminator := self._unions.discriminator(schema, base, lowered, sources, self.reference):
            union["discriminator"] = discriminator
        if named or not (discriminator or sum(reference_name(variant) is not None for variant in lowered) > 2):
            return with_null(union, nullable)
        return with_null({**self._hoist(hint, union, where), **schema_forms.annotations_of(schema)}, nullable)

    def _lower_variant(self, variant: JSON, base: Schema, hint: str, where: str) -> Schema:
        if (
            base.get("properties")
            and self._merger.kind(variant) == "object"
            and not self._unions.includes(variant, base)
        ):
            return self.lower({"allOf": [base, variant]}, hint, where)
        return self.lower(variant, hint, where)


def _mapping(value: JSON) -> Schema:
    return value if isinstance(value, dict) else {}


def _of_kind(hint: str, kind: str, named: bool) -> str:
    """The class name of one of several types. The component's own name is that of the union."""
    return f"{hint}{kind.capitalize()}" if named else hint

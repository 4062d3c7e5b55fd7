"""Lowering: a document in any OpenAPI 3.0 or 3.1 style becomes one in the few forms that the templates handle.

After it, a component is an object, an enum or a union; everywhere else a schema is one of

- ``{"$ref": ...}`` to such a component,
- a primitive, an array, a map (``additionalProperties`` alone) or ``{}`` for anything,
- ``{"oneOf": [...]}`` of those, with ``{"type": "null"}`` among them where null is allowed.

allOf is merged, inline objects and enums are hoisted into components named after where they stand. Nothing here hangs on
the order in which a document lists things.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from codegen import forms, naming
from codegen.class_names import ClassNames
from codegen.forms import NULL, PREFIX, Schema, iter_schemas, reference_name, split_null, with_null
from codegen.merging import Merger
from codegen.reading import JSON
from codegen.unions import Unions, parents_of

_LARGEST_ALIAS = 2_000
_DIRECTIONS = ("readOnly", "writeOnly")  # what a named schema says of itself holds wherever it is referred to


class Schemas:
    """The schemas of one document, lowered on demand and each once.

    Args:
        document: The patched document.
        name: Its file name, for errors.

    Attributes:
        components: Component name to lowered schema: an object, an enum or a union.
        aliases: Component name to the component it is another name for.
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

    def settle(self, used: Iterable[Schema] = ()) -> None:
        """Give every hoisted schema its last name. Nothing can be lowered any more after it.

        Args:
            used: Lowered schemas outside the components, whose references follow.

        Raises:
            SpecError: Two different things would be one class.
        """
        self.components = self._names.settle(self.components, used)

    def class_name(self, name: str) -> str:
        """The class of a component: ``x-class-name`` where the document gives one, its own name otherwise."""
        return self._names.of_component(name)

    def module(self, class_name: str) -> str:
        """The module of a class."""
        return self._names.module(class_name)

    @property
    def places(self) -> dict[str, str]:
        """The class of each place in the document that has one, once the names are settled."""
        return self._names.places

    # Components

    def _work(self) -> None:
        """Lower what has been referred to. Not as part of referring: chains of references can be very long."""
        while self._waiting:
            name = self._waiting.pop()
            class_name = self.class_name(name)
            self.components[class_name] = split_null(self._lower_named(name, class_name))[0]

    def reference(self, name: str, where: str) -> Schema:
        """What a reference to a component lowers to: the reference, or the schema itself where it needs no name."""
        if name not in self._merger.source:
            raise self._merger.error(where, f"{PREFIX + name!r} is not in the document")
        if name in self.aliases:
            return {"$ref": PREFIX + self.aliases[name]}
        if name in self._inline:
            return dict(self._inline[name])
        if self._merger.kind_of(name) not in {"object", "enum", "union"}:
            return self._inlined(name)
        target, nullable = self._alias_target(name)
        if target is not None:
            reference = self.reference(target, where)
            if (resolved := reference_name(split_null(reference)[0])) is not None:
                self.aliases[name] = resolved
            return with_null(reference, nullable)
        if name not in self._queued:
            self._queued.add(name)
            self._waiting.append(name)
        return with_null({"$ref": PREFIX + self.class_name(name)}, self._is_nullable(name))

    def _inlined(self, name: str) -> Schema:
        self._inline[name] = {}  # what a circle of aliases ends in
        where = f"{PREFIX}{name}"
        lowered = self.lower(self._merger.get(name), self.class_name(name), where)
        for size, _ in enumerate(iter_schemas(lowered)):
            if size > _LARGEST_ALIAS:
                raise self._merger.error(where, "grows too large when what it refers to is put in its place")
        self._inline[name] = lowered
        return dict(lowered)

    def _is_nullable(self, name: str) -> bool:
        """Whether a component allows null: then every reference to it does."""
        if name not in self._nullable:
            self._nullable[name] = False  # what a circle adds
            self._nullable[name] = self._allows_null(self._merger.named(name))
        return self._nullable[name]

    def _allows_null(self, flat: Schema) -> bool:
        if flat.get("nullable") or "null" in forms.types(flat):
            return True
        given = [*(flat.get("oneOf") or ()), *(flat.get("anyOf") or ())]
        if given:
            return any(forms.is_null(variant) or self._variant_allows_null(variant) for variant in given)
        return None in flat.get("enum", ())

    def _variant_allows_null(self, variant: JSON) -> bool:
        name = reference_name(variant)
        if name is not None:
            return name in self._merger.source and self._is_nullable(name)
        return isinstance(variant, dict) and self._allows_null(self._merger.flatten(variant, "a variant"))

    def _alias_target(self, name: str) -> tuple[str | None, bool]:
        """The component that this one only renames, and whether it adds null."""
        if name in self._children:
            return None, False
        flat, target = self._single_reference(self._merger.get(name))
        if target == name or name in self._children.get(target or "", {}).values():
            return None, False  # a child that adds nothing to its parent is still one of its children
        return target, bool(flat.get("nullable"))

    def _single_reference(self, schema: Schema) -> tuple[Schema, str | None]:
        """A schema that is one reference and notes on it: the notes, and the component's name."""
        if (name := reference_name(schema)) is not None:
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            return rest, name if all(forms.is_note(key) or key == "nullable" for key in rest) else None
        notes = {key: value for key, value in schema.items() if forms.is_note(key) or key == "nullable"}
        combined = [key for key in ("allOf", "oneOf", "anyOf") if schema.get(key)]
        if len(combined) != 1 or len(notes) + 1 != len(schema.keys() - {"discriminator"}):
            return schema, None
        parts = schema[combined[0]]
        if combined[0] != "allOf":
            nullable = any(forms.is_null(part) for part in parts)
            parts = [part for part in parts if not forms.is_null(part)]
            notes = {**notes, "nullable": True} if nullable else notes
        names = []
        for part in parts:
            part_notes, name = self._single_reference(part) if isinstance(part, dict) else ({}, None)
            if name is not None:
                names.append(name)
            elif not isinstance(part, dict) or not all(forms.is_note(key) or key == "nullable" for key in part):
                return schema, None
            notes = {**part_notes, **notes} if name is not None else {**part, **notes}
        return (notes, names[0]) if len(names) == 1 else (schema, None)

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
                mapping[value] = reference_name(self.reference(child, where)) or child
        flat = self._merger.named(name)
        base = self._names.claim(f"{class_name}Base", f"{where}/base")
        self.components[base] = self._lower_flat(
            {**flat, "discriminator": None}, f"{class_name}Base", where, named=True
        )
        for value, child in self._children[name].items():
            if child == name:
                mapping[value] = base
        variants = sorted({*mapping.values(), base})
        return {
            **forms.notes(flat),
            "oneOf": [{"$ref": PREFIX + variant} for variant in variants],
            "discriminator": {"propertyName": discriminator, "mapping": {v: PREFIX + c for v, c in mapping.items()}},
        }

    # Schemas that stand somewhere

    def lower(self, schema: JSON, hint: str, where: str) -> Schema:
        """Lower a schema that stands somewhere in the document.

        Args:
            schema: It.
            hint: The class name it takes if it needs one.
            where: Its place, for errors.

        Returns:
            The lowered schema; objects and enums in it stand among the components.
        """
        self._merger.step(where)
        if not isinstance(schema, dict):
            return {}
        notes, target = self._single_reference(schema)
        if target is not None:
            reference = self.reference(target, where)
            only = {key: True for key in _DIRECTIONS if self._merger.named(target).get(key) is True}
            return {**with_null(reference, bool(notes.get("nullable"))), **only, **forms.notes(notes)}
        if "$ref" in schema and all(forms.is_note(key) for key in schema.keys() - {"$ref"}):
            return {**self._lower_pointed(schema["$ref"], where), **forms.notes(schema)}
        if "allOf" not in schema:
            return self._lower_flat(self._merger.flatten(schema, where), hint, where)
        return self._lower_all_of(schema, hint, where)

    def _lower_all_of(self, schema: Schema, hint: str, where: str) -> Schema:
        """What an allOf lowers to: where it stands within itself again, that is the class that it is becoming."""
        key = json.dumps(schema, sort_keys=True)
        if key in self._merging:
            return {"$ref": PREFIX + self._merging[key]}
        flat = self._merger.flatten(schema, where)
        is_object = self._merger.kind(schema) == "object" and "x-class-name" not in flat
        if is_object:
            self._merging[key] = self._names.claim(hint, where)
        lowered = self._lower_flat(flat, hint, where)
        self._merging.pop(key, None)
        return lowered

    def _lower_pointed(self, reference: str, where: str) -> Schema:
        """What a reference to a place within a component or an operation lowers to: what stands there."""
        if reference not in self._pointed:
            pointed = self._merger.pointed(reference, where)
            hint = naming.pointer_hint(reference)
            is_object = self._merger.kind(pointed) == "object" and reference_name(pointed) is None
            circle: Schema = {"$ref": PREFIX + self._names.claim(hint, reference)} if is_object else {}
            self._pointed[reference] = circle
            self._pointed[reference] = self.lower(pointed, hint, reference)
        return dict(self._pointed[reference])

    def _lower_flat(self, schema: Schema, hint: str, where: str, named: bool = False) -> Schema:
        if "x-class-name" in schema and not named:
            hint = self._names.given(schema["x-class-name"], where)
        types = forms.types(schema)
        nullable = bool(schema.get("nullable")) or "null" in types
        types = [kind for kind in types if kind != "null"]
        if schema.get("oneOf") or schema.get("anyOf"):
            return with_null(self._lower_union(schema, hint, where, named), nullable)
        if "enum" in schema and types == ["array"] and not any(isinstance(value, list) for value in schema["enum"]):
            schema = {**schema, "items": {"enum": schema["enum"], **_mapping(schema.get("items"))}}
        elif "enum" in schema and types not in (["array"], ["object"]):
            return with_null(self._lower_enum(schema, hint, where, named), nullable or None in schema["enum"])
        if schema.get("const") is not None:
            return with_null({**forms.notes(schema), **forms.constant(schema["const"])}, nullable)
        if len(types) > 1:
            variants = [
                self._lower_flat(forms.only(schema, kind), _of_kind(hint, kind, named), where) for kind in types
            ]
            return with_null({**forms.notes(schema), "oneOf": variants}, nullable)
        kind = types[0] if types else ("object" if "properties" in schema else "array" if "items" in schema else "")
        if kind == "object" or not kind and isinstance(schema.get("additionalProperties"), dict):
            return with_null(self._lower_object(schema, hint, where, named), nullable)
        if kind == "array":
            items = self.lower(schema.get("items", {}), f"{hint}Item", f"{where}/items")
            return with_null({**forms.notes(schema), **forms.kept(schema), "type": "array", "items": items}, nullable)
        if kind:
            return with_null({**forms.notes(schema), **forms.kept(schema), "type": kind}, nullable)
        return dict(NULL) if nullable and not named and "null" in forms.types(schema) else forms.notes(schema)

    def _hoist(self, hint: str, schema: Schema, where: str) -> Schema:
        name = self._names.claim(hint, where)
        self.components[name] = schema
        return {"$ref": PREFIX + name}

    def _lower_object(self, schema: Schema, hint: str, where: str, named: bool) -> Schema:
        extra = schema.get("additionalProperties", True)
        properties = schema.get("properties")
        values = self.lower(extra, f"{hint}Value", f"{where}/additionalProperties") if isinstance(extra, dict) else {}
        if not named and not properties and extra is not False:
            return {**forms.notes(schema), **forms.kept(schema), "type": "object", "additionalProperties": values}
        lowered: Schema = {**forms.notes(schema), **forms.kept(schema), "type": "object", "properties": {}}
        for name, value in (properties or {}).items():
            lowered["properties"][name] = self.lower(value, hint + naming.pascal(name), f"{where}/properties/{name}")
        lowered["required"] = [
            name for name in dict.fromkeys(schema.get("required", ())) if name in lowered["properties"]
        ]
        lowered["additionalProperties"] = values if isinstance(extra, dict) else bool(extra)
        return lowered if named else {**self._hoist(hint, lowered, where), **forms.notes(schema)}

    def _lower_enum(self, schema: Schema, hint: str, where: str, named: bool) -> Schema:
        values = forms.enum_values(schema)
        kind = forms.enum_type(values)
        notes = {key: value for key, value in forms.notes(schema).items() if key != "x-class-name"}
        if not values:
            return dict(NULL) if schema["enum"] else notes
        if kind is None:
            kinds = sorted({forms.json_type(value) for value in values})
            if set(kinds) == {"integer", "number"}:
                kinds = ["number"]
            lowered: list[Schema] = [{"type": k, "enum": [v for v in values if forms.fits(v, k)]} for k in kinds]
            return {**notes, **(lowered[0] if len(lowered) == 1 else {"oneOf": lowered})}
        if len(values) == 1 and not named:
            return {**notes, "type": kind, "const": values[0]}
        lowered_enum = {**forms.notes(schema), "type": kind, "enum": values}
        return lowered_enum if named else {**self._hoist(hint, lowered_enum, where), **notes}

    def _lower_union(self, schema: Schema, hint: str, where: str, named: bool) -> Schema:
        variants = forms.variants_of(schema)
        nullable = len(variants) < len(schema.get("oneOf") or ()) + len(schema.get("anyOf") or ())
        variants = self._unions.without_circles(variants, where) if named else variants
        base = {k: v for k, v in schema.items() if k in {"properties", "required", "additionalProperties"}}
        lowered: list[Schema] = []
        sources: list[tuple[JSON, Schema]] = []
        labels = self._unions.labels(variants)
        for index, (variant, label) in enumerate(zip(variants, labels, strict=True)):
            place = f"{where}/oneOf/{index}"
            result, null = split_null(self._lower_variant(variant, base, hint + naming.pascal(label), place))
            nullable = nullable or null
            sources.append((variant, result))
            flattened = result["oneOf"] if "oneOf" in result and "discriminator" not in result else [result]
            lowered.extend(item for item in flattened if item not in lowered)
        if not lowered:
            return dict(NULL)
        if len(lowered) == 1 and not named:
            return with_null({**lowered[0], **forms.notes(schema)}, nullable)
        union: Schema = {**forms.notes(schema), "oneOf": lowered}
        if discriminator := self._unions.discriminator(schema, base, lowered, sources, self.reference):
            union["discriminator"] = discriminator
        if named or not (discriminator or sum(reference_name(variant) is not None for variant in lowered) > 2):
            return with_null(union, nullable)
        return with_null({**self._hoist(hint, union, where), **forms.notes(schema)}, nullable)

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
    """The class name of one kind among several; that of a component itself is the union's."""
    return f"{hint}{kind.capitalize()}" if named else hint

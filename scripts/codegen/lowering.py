"""Lowering: a document in any OpenAPI 3.0 or 3.1 style becomes one in the few forms that the templates handle.

After it, a component is an object, an enum or a union; everywhere else a schema is one of

- ``{"$ref": ...}`` to such a component,
- a primitive, an array, a map (``additionalProperties`` alone) or ``{}`` for anything,
- ``{"oneOf": [...]}`` of those, with ``{"type": "null"}`` among them where null is allowed.

allOf is merged, inline objects and enums are hoisted into components named after where they stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any, TypeAlias

from codegen import naming
from codegen.documents import JSON, resolve
from codegen.errors import SpecError

Schema: TypeAlias = dict[str, JSON]

PREFIX = "#/components/schemas/"
_COMBINATION_LIMIT = 64
_NOTES = frozenset(
    {"description", "title", "example", "examples", "default", "deprecated", "readOnly", "writeOnly", "externalDocs"}
)
_KEPT = (
    "format minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems "
    "uniqueItems minProperties maxProperties const contentMediaType"
).split()


def is_note(key: str) -> bool:
    """Whether a keyword only describes, and leaves what is valid as it is."""
    return key in _NOTES or key.startswith("x-")


def reference_name(schema: JSON) -> str | None:
    """The component that a schema is a reference to, if it is one."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    return reference[len(PREFIX) :] if isinstance(reference, str) and reference.startswith(PREFIX) else None


def split_null(schema: Schema) -> tuple[Schema, bool]:
    """A lowered schema without its null, and whether it had one."""
    variants = schema.get("oneOf")
    if not variants or {"type": "null"} not in variants:
        return schema, schema.get("type") == "null"
    rest = [variant for variant in variants if variant != {"type": "null"}]
    notes = {key: value for key, value in schema.items() if key != "oneOf"}
    return ({**rest[0], **notes} if len(rest) == 1 else {**notes, "oneOf": rest}), True


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
        self._document = document
        self._name = name
        self._source: dict[str, Schema] = document.get("components", {}).get("schemas", {}) or {}
        self._kinds: dict[str, str] = {}
        self._inline: dict[str, Schema] = {}
        self._places: dict[str, str] = {}
        self._children = self._inheritance()
        self.components: dict[str, Schema] = {}
        self.aliases: dict[str, str] = {}

    def lower_all(self) -> None:
        """Lower every component of the document, used or not."""
        for name in self._source:
            self.reference(name, f"{PREFIX}{name}")

    def _error(self, where: str, what: str) -> SpecError:
        return SpecError(self._name, where, what)

    def _inheritance(self) -> dict[str, dict[str, str]]:
        """Discriminators on an allOf parent: parent to its children, by the value that names each."""
        parents = {
            name
            for name, schema in self._source.items()
            if isinstance(schema, dict)
            and "discriminator" in schema
            and not schema.get("oneOf")
            and not schema.get("anyOf")
        }
        children: dict[str, dict[str, str]] = {parent: {} for parent in parents}
        for name, schema in self._source.items():
            for part in schema.get("allOf", ()) if isinstance(schema, dict) else ():
                parent = reference_name(part)
                if parent in parents:
                    children[parent][name] = name
        for parent in parents:
            for value, target in (self._source[parent]["discriminator"].get("mapping") or {}).items():
                child = target.removeprefix(PREFIX)
                children[parent].pop(child, None)
                children[parent][value] = child
        return {parent: found for parent, found in children.items() if found}

    # Kinds: what a component will be, found without lowering it, since components refer to each other in circles.

    def _kind(self, name: str, seen: frozenset[str] = frozenset()) -> str:
        if name not in self._kinds:
            if name in seen:
                return "alias"
            self._kinds[name] = self._schema_kind(self._get(name), seen | {name}, named=True)
        return self._kinds[name]

    def _get(self, name: str) -> Schema:
        schema = self._source[name]
        return schema if isinstance(schema, dict) else {}

    def _schema_kind(self, schema: JSON, seen: frozenset[str], named: bool = False) -> str:
        if not isinstance(schema, dict):
            return "any"
        if (name := reference_name(schema)) is not None:
            return self._kind(name, seen) if name in self._source else "any"
        if "$ref" in schema:
            return self._schema_kind(resolve(self._document, schema["$ref"], self._name, schema["$ref"]), seen)
        variants = [v for key in ("oneOf", "anyOf") for v in schema.get(key, ()) if not _is_null(v)]
        if len(variants) == 1 and not schema.get("properties"):
            return self._schema_kind(variants[0], seen)
        if variants:
            kinds = {self._schema_kind(variant, seen) for variant in variants}
            return "union" if kinds & {"object", "union", "enum"} or "discriminator" in schema else "alias"
        if "properties" in schema:
            return "object"
        if schema.get("allOf"):
            kinds = {self._schema_kind(part, seen) for part in schema["allOf"]}
            for kind in ("union", "object", "enum"):
                if kind in kinds:
                    return kind
        if "enum" in schema:
            return "enum" if _enum_type(_without_null(schema["enum"])) else "alias"
        types = _types(schema)
        if types == ["object"]:
            return "object" if named or schema.get("additionalProperties") is False else "map"
        return "alias" if types else "any"

    # Lowering

    def reference(self, name: str, where: str) -> Schema:
        """What a reference to a component lowers to: the reference, or the schema itself where it needs no name."""
        if name not in self._source:
            raise self._error(where, f"{PREFIX + name!r} is not in the document")
        if name in self.aliases:
            return {"$ref": PREFIX + self.aliases[name]}
        if name in self._inline:
            return dict(self._inline[name])
        class_name = self.class_name(name)
        if class_name in self.components:
            return {"$ref": PREFIX + class_name}
        if self._kind(name) not in {"object", "enum", "union"}:
            self._inline[name] = {}  # what a circle of aliases ends in
            self._inline[name] = self.lower(self._get(name), class_name, f"{PREFIX}{name}")
            return dict(self._inline[name])
        target, nullable = self._alias_target(name)
        if target is not None:
            reference = self.reference(target, where)
            if (resolved := reference_name(split_null(reference)[0])) is not None:
                self.aliases[name] = resolved
            return _nullable(reference, nullable)
        self._place(class_name, f"{PREFIX}{name}")
        self.components[class_name] = {}
        lowered, nullable = split_null(self._lower_named(name, class_name))
        self.components[class_name] = lowered
        if nullable:
            self._inline[name] = _nullable({"$ref": PREFIX + class_name}, True)
            return dict(self._inline[name])
        return {"$ref": PREFIX + class_name}

    def class_name(self, name: str) -> str:
        """The class of a component: ``x-class-name`` where the document gives one, its own name otherwise."""
        return str(self._get(name).get("x-class-name") or naming.pascal(name))

    def _place(self, class_name: str, where: str) -> None:
        """Note what a class stands for; two things with one name are an error that says how to settle it."""
        key = naming.snake(class_name)
        other = self._places.setdefault(key, where)
        if other != where:
            hint = "give one of them an `x-class-name`"
            raise self._error(where, f"would be the class {class_name} in {key}.py, as is {other}: {hint}")

    def _alias_target(self, name: str) -> tuple[str | None, bool]:
        """The component that this one only renames, and whether it adds null."""
        schema = self._get(name)
        if name in self._children:
            return None, False
        flat, target = self._single_reference(schema)
        return target, bool(flat.get("nullable"))

    def _single_reference(self, schema: Schema) -> tuple[Schema, str | None]:
        """A schema that is one reference and notes on it: the notes, and the component's name."""
        if (name := reference_name(schema)) is not None:
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            return rest, name if all(is_note(key) or key == "nullable" for key in rest) else None
        notes = {key: value for key, value in schema.items() if is_note(key) or key == "nullable"}
        combined = [key for key in ("allOf", "oneOf", "anyOf") if schema.get(key)]
        if len(combined) != 1 or len(notes) + 1 != len(schema.keys() - {"discriminator"}):
            return schema, None
        parts = schema[combined[0]]
        if combined[0] != "allOf":
            nullable = any(_is_null(part) for part in parts)
            parts = [part for part in parts if not _is_null(part)]
            notes = {**notes, "nullable": True} if nullable else notes
        names = []
        for part in parts:
            part_notes, name = self._single_reference(part) if isinstance(part, dict) else ({}, None)
            if name is not None:
                names.append(name)
            elif not isinstance(part, dict) or not all(is_note(key) or key == "nullable" for key in part):
                return schema, None
            notes = {**part_notes, **notes} if name is not None else {**part, **notes}
        return (notes, names[0]) if len(names) == 1 else (schema, None)

    def _lower_named(self, name: str, class_name: str) -> Schema:
        schema = self._get(name)
        where = f"{PREFIX}{name}"
        if name in self._children:
            return self._lower_parent(name, class_name, where)
        return self._lower_flat(self._flatten(schema, where, (name,)), class_name, where, named=True)

    def _lower_parent(self, name: str, class_name: str, where: str) -> Schema:
        """A discriminator on an allOf parent: the parent's name becomes the union of its children."""
        discriminator = self._source[name]["discriminator"]["propertyName"]
        mapping: dict[str, str] = {}
        for value, child in self._children[name].items():
            if child != name and child in self._source:
                mapping[value] = reference_name(self.reference(child, where)) or child
        base = f"{class_name}Base"
        flat = self._flatten(self._get(name), where, (name,))
        self._hoist(base, self._lower_flat({**flat, "discriminator": None}, base, where, named=True), where)
        for value, child in self._children[name].items():
            if child == name:
                mapping[value] = base
        variants = sorted({*mapping.values(), base})
        return {
            **_notes(flat),
            "oneOf": [{"$ref": PREFIX + variant} for variant in variants],
            "discriminator": {"propertyName": discriminator, "mapping": {v: PREFIX + c for v, c in mapping.items()}},
        }

    def lower(self, schema: JSON, hint: str, where: str) -> Schema:
        """Lower a schema that stands somewhere in the document.

        Args:
            schema: It.
            hint: The class name it takes if it needs one.
            where: Its place, for errors.

        Returns:
            The lowered schema; objects and enums in it stand among the components.
        """
        if not isinstance(schema, dict):
            return {}
        notes, target = self._single_reference(schema)
        if target is not None:
            reference = self.reference(target, where)
            return {**_nullable(reference, bool(notes.get("nullable"))), **_notes(notes)}
        if "$ref" in schema and reference_name(schema) is None:
            pointed = resolve(self._document, schema["$ref"], self._name, where)
            return self.lower(pointed, naming.pascal(schema["$ref"].split("/components/")[-1]), schema["$ref"])
        return self._lower_flat(self._flatten(schema, where, ()), hint, where)

    def _flatten(self, schema: Schema, where: str, trail: tuple[str, ...]) -> Schema:
        """A schema with its allOf merged in; references inside allOf are followed."""
        if (name := reference_name(schema)) is not None:
            if name in trail:
                raise self._error(where, f"allOf goes round in a circle: {' > '.join((*trail, name))}")
            target = self._get(name) if name in self._source else None
            if target is None:
                raise self._error(where, f"{PREFIX + name!r} is not in the document")
            flat = self._flatten(target, where, (*trail, name))
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            inherited = {k: v for k, v in flat.items() if k != "discriminator" or "oneOf" in flat or "anyOf" in flat}
            return self._combine([inherited, rest], where) if rest else inherited
        parts = schema.get("allOf")
        if not parts:
            return schema
        own = {key: value for key, value in schema.items() if key != "allOf"}
        flat = self._combine([*(self._flatten(p, where, trail) for p in parts if isinstance(p, dict)), own], where)
        if "nullable" in flat and not own.get("nullable"):
            meaningful = [p for p in parts if isinstance(p, dict) and not all(is_note(key) for key in p)]
            if len(meaningful) > 1 and "properties" in flat:
                del flat["nullable"]  # null has to be allowed by all the parts, and one that lists properties does not
        for key in [key for key in own if is_note(key)]:
            flat[key] = own[key]
        for key in ("x-class-name", "title"):
            if key not in own:
                flat.pop(key, None)
        return flat

    def _combine(self, parts: list[Schema], where: str) -> Schema:
        """What is valid for all of the parts, as one schema."""
        merged: Schema = {}
        unions: list[Schema] = []
        for part in parts:
            for key, value in part.items():
                if key == "properties":
                    self._combine_properties(merged.setdefault("properties", {}), value)
                elif key == "required":
                    merged["required"] = list(dict.fromkeys([*merged.get("required", ()), *value]))
                elif key == "enum":
                    merged["enum"] = _combine_enums(merged.get("enum"), value)
                elif key in {"oneOf", "anyOf"}:
                    unions.append(
                        {key: value, **({"discriminator": part["discriminator"]} if part.get("discriminator") else {})}
                    )
                elif key == "additionalProperties" and value in (False, True) and key in merged:
                    continue
                elif key == "discriminator" and ("oneOf" in part or "anyOf" in part):
                    continue
                else:
                    merged[key] = value
        if len(unions) == 1:
            merged.update(unions[0])
        elif unions:
            merged["oneOf"] = self._product(unions, where)
        return merged

    def _combine_properties(self, merged: dict[str, JSON], more: dict[str, JSON]) -> None:
        for name, schema in more.items():
            present = merged.get(name)
            if present is None or present == schema or not isinstance(schema, dict) or not isinstance(present, dict):
                merged[name] = schema
            elif all(is_note(key) for key in schema):
                merged[name] = {"allOf": [present], **schema}
            elif all(is_note(key) for key in present) or not self._compatible(present, schema):
                merged[name] = schema  # the later part says more exactly what the earlier one left open
            else:
                merged[name] = {"allOf": [present, schema]}

    def _compatible(self, one: Schema, other: Schema) -> bool:
        """Whether two schemas for one property can be merged, rather than the later taken for the earlier."""
        kinds = {self._schema_kind(schema, frozenset()) for schema in (one, other)}
        return kinds in ({"object"}, {"enum"}) or kinds == {"alias"} and _types(one) == _types(other)

    def _product(self, unions: list[Schema], where: str) -> list[Schema]:
        choices = [union.get("oneOf") or union["anyOf"] for union in unions]
        combinations = list(product(*choices))
        if len(combinations) > _COMBINATION_LIMIT:
            raise self._error(where, f"combines unions into {len(combinations)} variants; {_COMBINATION_LIMIT} at most")
        return [{"allOf": list(combination)} for combination in combinations]

    def _lower_flat(self, schema: Schema, hint: str, where: str, named: bool = False) -> Schema:
        hint = str(schema.get("x-class-name") or hint)
        types = _types(schema)
        nullable = bool(schema.get("nullable")) or "null" in types
        types = [name for name in types if name != "null"]
        if schema.get("oneOf") or schema.get("anyOf"):
            return _nullable(self._lower_union(schema, hint, where, named), nullable)
        if "enum" in schema:
            nullable = nullable or None in schema["enum"]
            return _nullable(self._lower_enum(schema, hint, where, named), nullable)
        if schema.get("const") is not None:
            return _nullable(
                {**_notes(schema), "type": _json_type(schema["const"]), "const": schema["const"]}, nullable
            )
        if len(types) > 1:
            variants = [self._lower_flat(_only(schema, kind), hint, where) for kind in types]
            return _nullable({**_notes(schema), "oneOf": variants}, nullable)
        kind = types[0] if types else ("object" if "properties" in schema else "array" if "items" in schema else "")
        if kind == "object" or not kind and isinstance(schema.get("additionalProperties"), dict):
            return _nullable(self._lower_object(schema, hint, where, named), nullable)
        if kind == "array":
            items = self.lower(schema.get("items", {}), f"{hint}Item", f"{where}/items")
            return _nullable({**_notes(schema), **_kept(schema), "type": "array", "items": items}, nullable)
        if kind:
            return _nullable({**_notes(schema), **_kept(schema), "type": kind}, nullable)
        return {"type": "null"} if nullable and not named and "null" in _types(schema) else _notes(schema)

    def _hoist(self, name: str, schema: Schema, where: str) -> Schema:
        self._place(name, where)
        self.components[name] = schema
        return {"$ref": PREFIX + name}

    def _lower_object(self, schema: Schema, hint: str, where: str, named: bool) -> Schema:
        extra = schema.get("additionalProperties", True)
        properties = schema.get("properties")
        values = self.lower(extra, f"{hint}Value", f"{where}/additionalProperties") if isinstance(extra, dict) else {}
        if not named and not properties and extra is not False:
            return {**_notes(schema), **_kept(schema), "type": "object", "additionalProperties": values}
        if not named:
            self._place(hint, where)
            self.components[hint] = {}
        lowered: Schema = {**_notes(schema), **_kept(schema), "type": "object", "properties": {}}
        for name, value in (properties or {}).items():
            lowered["properties"][name] = self.lower(value, hint + naming.pascal(name), f"{where}/properties/{name}")
        lowered["required"] = [name for name in schema.get("required", ()) if name in lowered["properties"]]
        lowered["additionalProperties"] = values if isinstance(extra, dict) else bool(extra)
        if named:
            return lowered
        self.components[hint] = lowered
        return {"$ref": PREFIX + hint, **_notes(schema)}

    def _lower_enum(self, schema: Schema, hint: str, where: str, named: bool) -> Schema:
        values = _without_null(schema["enum"])
        kind = _enum_type(values)
        notes = {key: value for key, value in _notes(schema).items() if key != "x-class-name"}
        if not values:
            return {"type": "null"} if schema["enum"] else notes
        if kind is None:
            types = sorted({_json_type(value) for value in values})
            if set(types) == {"integer", "number"}:
                types = ["number"]
            lowered: list[Schema] = [{"type": name, "enum": [v for v in values if _fits(v, name)]} for name in types]
            return {**notes, **(lowered[0] if len(lowered) == 1 else {"oneOf": lowered})}
        if len(values) == 1 and not named:
            return {**notes, "type": kind, "const": values[0]}
        lowered_enum = {**_notes(schema), "type": kind, "enum": values}
        if named:
            return lowered_enum
        return {**self._hoist(hint, lowered_enum, where), **notes}

    def _lower_union(self, schema: Schema, hint: str, where: str, named: bool) -> Schema:
        variants = [v for key in ("oneOf", "anyOf") for v in schema.get(key, ())]
        nullable = any(_is_null(variant) for variant in variants)
        variants = [variant for variant in variants if not _is_null(variant)]
        base = {k: v for k, v in schema.items() if k in {"properties", "required", "additionalProperties"}}
        lowered: list[Schema] = []
        names: dict[str, str] = {}
        for index, variant in enumerate(variants):
            result, null = split_null(self._lower_variant(variant, base, hint, where, index, len(variants)))
            nullable = nullable or null
            source, target = reference_name(variant), reference_name(result)
            if source and target:
                names[source] = target
            flattened = result["oneOf"] if "oneOf" in result and "discriminator" not in result else [result]
            lowered.extend(item for item in flattened if item not in lowered)
        if not lowered:
            return {"type": "null"}
        if len(lowered) == 1 and not (named and "discriminator" in schema):
            return _nullable({**lowered[0], **_notes(schema)}, nullable)
        union: Schema = {**_notes(schema), "oneOf": lowered}
        discriminator = self._discriminator(schema, lowered, names)
        if discriminator:
            union["discriminator"] = discriminator
        if named or not (discriminator or sum(reference_name(v) is not None for v in lowered) > 2):
            return _nullable(union, nullable)
        return _nullable({**self._hoist(hint, union, where), **_notes(schema)}, nullable)

    def _lower_variant(self, variant: JSON, base: Schema, hint: str, where: str, index: int, count: int) -> Schema:
        name = reference_name(variant)
        place = f"{where}/oneOf/{index}"
        if count == 1 and not base.get("properties") and name is None:
            return self.lower(variant, hint, place)
        label = (
            name or (variant.get("title") if isinstance(variant, dict) else None) or self._variant_label(variant, index)
        )
        if base.get("properties") and self._schema_kind(variant, frozenset()) == "object":
            return self.lower({"allOf": [base, variant]}, hint + naming.pascal(label), place)
        return self.lower(variant, hint + naming.pascal(str(label)), place)

    def _variant_label(self, variant: JSON, index: int) -> str:
        """What tells an inline variant from its siblings: a fixed value, what it requires, or its place."""
        flat = self._flatten(variant, "", ()) if isinstance(variant, dict) else {}
        for value in flat.get("properties", {}).values():
            fixed = value.get("const") or (value.get("enum") if len(value.get("enum") or ()) == 1 else None)
            if fixed:
                return str(fixed[0] if isinstance(fixed, list) else fixed)
        if flat.get("required"):
            return f"with_{flat['required'][0]}"
        if isinstance(flat.get("type"), str) and flat["type"] != "object":
            return str(flat["type"])
        return f"variant_{index + 1}"

    def _discriminator(self, schema: Schema, lowered: list[Schema], names: dict[str, str]) -> Schema | None:
        """The discriminator with every value that names a variant, or one that the variants' fixed values imply."""
        given = schema.get("discriminator")
        references = [name for name in map(reference_name, lowered) if name]
        if not given:
            return self._implied(lowered, references)
        mapping: dict[str, str] = {}
        for value, target in (given.get("mapping") or {}).items():
            source = target.removeprefix(PREFIX)
            if source not in names:
                resolved = reference_name(split_null(self.reference(source, "discriminator"))[0])
                names[source] = resolved or source
            mapping[str(value)] = PREFIX + names[source]
        if not mapping:
            implied = self._implied(lowered, references, given["propertyName"])
            mapping = implied["mapping"] if implied else {source: PREFIX + target for source, target in names.items()}
        return {"propertyName": given["propertyName"], "mapping": mapping}

    def _implied(self, lowered: list[Schema], references: list[str], only: str | None = None) -> Schema | None:
        """A property that every variant requires, each with fixed values of its own, tells the variants apart."""
        if len(references) < 2 or len(references) != len(lowered):
            return None
        objects = [self.components.get(name, {}) for name in references]
        shared = [only] if only else list(objects[0].get("properties", {}))
        for name in shared:
            mapping: dict[str, str] = {}
            for reference, variant in zip(references, objects, strict=True):
                values = self._fixed(variant.get("properties", {}).get(name, {}))
                if not values or name not in variant.get("required", ()) and not only or mapping.keys() & values:
                    break
                mapping.update(dict.fromkeys(values, PREFIX + reference))
            else:
                return {"propertyName": name, "mapping": mapping}
        return None

    def _fixed(self, schema: Schema) -> list[str]:
        target = reference_name(schema)
        schema = self.components.get(target, {}) if target else schema
        values = [schema["const"]] if "const" in schema else schema.get("enum", [])
        return [str(value) for value in values]


def _without_null(values: list[JSON]) -> list[JSON]:
    return [value for value in dict.fromkeys(map(_hashable, values)) if value is not None]


def _hashable(value: JSON) -> Any:
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)


def _types(schema: Schema) -> list[str]:
    kind = schema.get("type", [])
    return kind if isinstance(kind, list) else [kind]


def _only(schema: Schema, kind: str) -> Schema:
    """A schema with several types, narrowed to one of them."""
    return {key: value for key, value in schema.items() if not is_note(key) and key != "nullable"} | {"type": kind}


def _notes(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if is_note(key)}


def _kept(schema: Schema) -> Schema:
    return {key: schema[key] for key in _KEPT if key in schema}


def _nullable(schema: Schema, nullable: bool) -> Schema:
    if not nullable or {"type": "null"} in schema.get("oneOf", ()) or schema == {"type": "null"}:
        return schema
    if not schema or not any(not is_note(key) for key in schema):
        return schema
    notes = _notes(schema)
    rest = {key: value for key, value in schema.items() if key not in notes}
    if "oneOf" in rest and "discriminator" not in rest:
        return {**notes, "oneOf": [*rest["oneOf"], {"type": "null"}]}
    return {**notes, "oneOf": [rest, {"type": "null"}]}


def _is_null(schema: JSON) -> bool:
    return isinstance(schema, dict) and (
        schema.get("type") in ("null", ["null"])
        or schema.get("enum") == [None]
        or "const" in schema
        and schema["const"] is None
    )


def _json_type(value: JSON) -> str:
    if isinstance(value, bool):
        return "boolean"
    return {str: "string", int: "integer", float: "number", dict: "object", list: "array"}.get(type(value), "null")


def _fits(value: JSON, kind: str) -> bool:
    return _json_type(value) == kind or kind == "number" and _json_type(value) == "integer"


def _enum_type(values: list[JSON]) -> str | None:
    """The type of an enum that can be a Python enum: all strings or all integers."""
    types = {_json_type(value) for value in values}
    return next(iter(types)) if types in ({"string"}, {"integer"}) else None


def _combine_enums(present: list[JSON] | None, more: list[JSON]) -> list[JSON]:
    if present is None:
        return list(more)
    both = [value for value in present if value in more]
    # Nothing is valid for disjoint enums, so whoever wrote allOf of them meant any one of them.
    return both or list(dict.fromkeys([*present, *more]))


def iter_schemas(schema: Schema) -> Iterator[Schema]:
    """A lowered schema and those inside it, references not followed."""
    yield schema
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from iter_schemas(schema[key])
    for variant in schema.get("oneOf", ()):
        yield from iter_schemas(variant)
    for value in schema.get("properties", {}).values():
        yield from iter_schemas(value)

"""Merging allOf: a schema that is valid for what all of several schemas accept. Also the kind that a schema is lowered to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from math import prod

from codegen.errors import SpecError
from codegen.lowering import intersection, schema_forms
from codegen.lowering.extensions import CLASS_NAME
from codegen.lowering.intersection import UnsatisfiableError
from codegen.lowering.schema_forms import PREFIX, Schema, reference_name
from codegen.source.documents import pointers_by_identity, resolve
from codegen.source.loader import JSON

_OF_OBJECTS = frozenset({"properties", "required", "additionalProperties"})
_STICKY = frozenset({"readOnly", "writeOnly", "x-secret"})  # holds if any part says it
_DEEPEST_UNION = 8
_COMBINATION_LIMIT = 64
_STEPS = 3_000_000

Trail = tuple[str, ...]


class ContradictionError(SpecError):
    """The parts of an allOf contradict each other: no value is valid for all of them."""


class Merger:
    """Flattens the schemas of one document.

    Args:
        document: The patched document.
        name: Its file name, for errors.

    Attributes:
        source: Its named schemas.
    """

    def __init__(self, document: dict[str, JSON], name: str) -> None:
        self._document = document
        self._name = name
        self.source: dict[str, JSON] = (document.get("components") or {}).get("schemas") or {}
        self._flat: dict[str, Schema] = {}
        self._kinds: dict[str, str] = {}
        self._cuts = 0
        self._steps = 0

    def error(self, where: str, what: str) -> SpecError:
        """An error at a location in the document."""
        return SpecError(self._name, where, what)

    def get(self, name: str) -> Schema:
        """A named schema. ``true`` is a schema without constraints."""
        schema = self.source[name]
        return schema if isinstance(schema, dict) else {}

    def pointed(self, reference: str, where: str) -> JSON:
        """The target of a reference."""
        return resolve(self._document, reference, self._name, where)

    def step(self, where: str) -> None:
        """Count a step, to refuse documents whose lowering would not end."""
        self._steps += 1
        if self._steps > _STEPS:
            raise self.error(where, "the schemas refer to each other in too many combinations")

    # Flattening

    def named(self, name: str, trail: Trail = ()) -> Schema:
        """A named schema with its allOf merged in."""
        if name in self._flat:
            return self._flat[name]
        cuts = self._cuts
        flat = self.flatten(self.get(name), f"{PREFIX}{name}", (*trail, name))
        if cuts == self._cuts:
            self._flat[name] = flat
        return flat

    def flatten(self, schema: JSON, where: str, trail: Trail = ()) -> Schema:
        """A schema with its allOf merged in; references inside allOf are followed.

        Args:
            schema: The schema.
            where: Its location, for errors.
            trail: The references that led here. A schema that contains itself adds nothing.

        Returns:
            A schema without allOf, and without a union that has only one variant.
        """
        self.step(where)
        if not isinstance(schema, dict):
            return {}
        if "$ref" in schema:
            return self._flatten_reference(schema, where, trail)
        if not schema.get("allOf"):
            return self._without_needless_union(schema, where, trail)
        parts = [part for part in schema["allOf"] if isinstance(part, dict)]
        own = {key: value for key, value in schema.items() if key != "allOf"}
        flat = [self.flatten(part, f"{where}/allOf/{index}", trail) for index, part in enumerate(parts)]
        merged = self._merged(schema, [*flat, own], where, trail)
        if own.get("nullable") and "type" not in own:
            merged["nullable"] = True  # OpenAPI 3.0's way to let a reference be null
        for key in (CLASS_NAME.name, "title"):
            if key not in own:
                merged.pop(key, None)
        return self._without_needless_union(merged, where, trail)

    def _flatten_reference(self, schema: Schema, where: str, trail: Trail) -> Schema:
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        reference, name = schema["$ref"], reference_name(schema)
        if (name or reference) in trail:
            self._cuts += 1
            return rest
        if name is None:
            flat = self.flatten(self.pointed(reference, where), reference, (*trail, reference))
        elif name in self.source:
            flat = self.named(name, trail)
        else:
            raise self.error(where, f"{reference!r} is not in the document")
        inherited = self._inherited(flat, trail)
        return self._merged(schema, [inherited, rest], where, trail) if rest else inherited

    @staticmethod
    def _inherited(flat: Schema, trail: Trail) -> Schema:
        """What a schema inherits from its parent. A child does not inherit the union of the parent's children."""
        if any(reference_name(variant) in trail for variant in schema_forms.variants_of(flat)):
            return {key: value for key, value in flat.items() if key not in {"oneOf", "anyOf", "discriminator"}}
        return {
            key: value for key, value in flat.items() if key != "discriminator" or "oneOf" in flat or "anyOf" in flat
        }

    def _without_needless_union(self, schema: Schema, where: str, trail: Trail) -> Schema:
        """A schema without its union if that has one variant, or only variants that add constraints."""
        listed = [*(schema.get("oneOf") or ()), *(schema.get("anyOf") or ())]
        if not listed:
            return schema
        rest = {key: value for key, value in schema.items() if key not in {"oneOf", "anyOf"}}
        variants = schema_forms.variants_of(schema)
        if not variants:
            return schema
        if not any(map(schema_forms.is_structural, variants)):
            return rest
        enum = schema_forms.as_enum(schema)
        if enum is None and (len(variants) > 1 or (reference_name(variants[0]) and not rest.get("properties"))):
            return schema
        flat = self._merged(schema, [enum or self.flatten(variants[0], where, trail), rest], where, trail)
        return {**flat, "nullable": True} if len(variants) < len(listed) else flat

    # Merging

    def _merged(self, schema: Schema, parts: list[Schema], where: str, trail: Trail) -> Schema:
        """What is valid for all of the flat parts of a schema, as one schema."""
        if all(schema_forms.is_annotation(key) or key == "nullable" for part in parts[1:] for key in part):
            sticky = {key: True for key in _STICKY if any(part.get(key) is True for part in parts)}
            return {**{key: value for part in parts for key, value in part.items()}, **sticky}
        try:
            return self._intersection([intersection.normal(part) for part in parts], where, trail)
        except UnsatisfiableError as fault:
            raise self._contradiction(schema, where, fault) from None

    def _intersection(self, parts: list[Schema], where: str, trail: Trail) -> Schema:
        merged: Schema = {}
        unions: list[Schema] = []
        for part in parts:
            for key, value in part.items():
                if key in {"oneOf", "anyOf"}:
                    discriminator = {"discriminator": part["discriminator"]} if part.get("discriminator") else {}
                    unions.append({key: value, **discriminator})
                elif (key == "discriminator" and ("oneOf" in part or "anyOf" in part)) or key in _OF_OBJECTS:
                    continue
                elif key == "items" and key in merged:
                    merged[key] = self._both(merged[key], value, trail)
                elif key not in merged or (schema_forms.is_annotation(key) and key not in _STICKY):
                    merged[key] = value
                elif (both := intersection.narrowed(key, merged[key], value)) is not None:
                    merged[key] = both
                else:
                    del merged[key]
        if not intersection.null_is_left(parts):
            merged.pop("nullable", None)
        merged = intersection.check(merged)
        if schema_forms.is_null(merged):
            return merged
        if len(kinds := merged.get("type", ())) == 1:
            merged["type"] = kinds[0]
        merged.update(self._object_keywords(parts, trail))
        return self._with_unions(merged, unions, where, trail)

    def _object_keywords(self, parts: list[Schema], trail: Trail) -> Schema:
        """``properties``, ``required`` and ``additionalProperties`` of all parts: each part limits what others add."""
        names = dict.fromkeys(name for part in parts for name in part.get("properties") or ())
        required = list(dict.fromkeys(name for part in parts for name in part.get("required") or ()))
        found: Schema = {}
        properties: Schema = {}
        for name in names:
            schemas = [self._of_property(part, name) for part in parts]
            if False in schemas:
                if name in required:
                    what = f"the property {name!r} is required where another part allows no such property"
                    raise UnsatisfiableError(what, "required", "additionalProperties")
                continue
            present: JSON = True
            for schema in schemas:
                present = self._both(present, schema, trail)
            properties[name] = {} if present is True else present
        extra: JSON = True
        for part in parts:
            extra = self._both(extra, part.get("additionalProperties", True), trail)
        if any("properties" in part for part in parts):
            found["properties"] = properties
        if required:
            found["required"] = required
        if any("additionalProperties" in part for part in parts):
            found["additionalProperties"] = extra
        return found

    @staticmethod
    def _of_property(part: Schema, name: str) -> JSON:
        """The schema that a flat schema has for a property, listed or not."""
        properties = part.get("properties") or {}
        if name in properties:
            return properties[name]
        return True if "patternProperties" in part else part.get("additionalProperties", True)

    def _both(self, one: JSON, other: JSON, trail: Trail) -> JSON:
        """Two schemas for the same value as one schema. References are kept where possible, not replaced by their targets."""
        if one is False or other is False:
            return False
        if not isinstance(one, dict) or not isinstance(other, dict) or one == other:
            return one if isinstance(one, dict) else other
        if all(schema_forms.is_annotation(key) for key in other):
            return {"allOf": [one], **other}
        if all(schema_forms.is_annotation(key) for key in one) or ("$ref" in one and one["$ref"] == other.get("$ref")):
            return {**one, **other}
        if _has_name(one) and self._implies(one, other, trail):
            annotations = schema_forms.annotations_of(other)
            return {"allOf": [one], **annotations} if annotations else one
        if _has_name(other) and self._implies(other, one, trail):
            return {**schema_forms.annotations_of(one), **other}
        parts: list[JSON] = []
        for schema in (one, other):
            for part in schema["allOf"] if schema.keys() == {"allOf"} else [schema]:
                if part not in parts:
                    parts.append(part)
        return {"allOf": parts}

    def _implies(self, strong: JSON, weak: Schema, trail: Trail, depth: int = 0) -> bool:
        """Whether a comparison of keywords shows that what is valid for one schema is valid for another, which has no name."""
        if "$ref" in weak or depth > _DEEPEST_UNION:
            return False
        weak = intersection.normal(self.flatten(weak, "a schema", trail))
        strong = self.flatten(strong, "a schema", trail)
        variants = [*(strong.get("oneOf") or ()), *(strong.get("anyOf") or ())]
        if variants and "type" not in strong:
            return all(self._implies(each, weak, trail, depth + 1) for each in variants)
        return intersection.implies(intersection.normal(strong), weak)

    def _with_unions(self, merged: Schema, unions: list[Schema], where: str, trail: Trail) -> Schema:
        """A merged schema with the unions of its parts: one as it is, several as each combination that is possible."""
        if not unions:
            return merged
        beside = {
            key: value
            for key, value in merged.items()
            if not schema_forms.is_annotation(key)
            and key not in _OF_OBJECTS
            and key not in {"nullable", "discriminator"}
        }
        if set(schema_forms.types(merged)) <= {"object", "null"}:
            beside.pop("type", None)
        if len(unions) == 1 and not beside:
            return {**merged, **unions[0]}
        rest = {key: value for key, value in merged.items() if key not in beside}
        if beside:
            kinds = {key: merged[key] for key in ("type",) if key in merged}
            unions = [*unions, {"oneOf": [{**kinds, **beside}]}]
        return {**rest, schema_forms.union_key(unions): self._product(unions, where, trail)}

    def _product(self, unions: list[Schema], where: str, trail: Trail) -> list[Schema]:
        choices = [union.get("oneOf") or union["anyOf"] for union in unions]
        if (count := prod(map(len, choices))) > _COMBINATION_LIMIT:
            raise self.error(where, f"combines unions into {count} variants; {_COMBINATION_LIMIT} at most")
        found: list[Schema] = [{"allOf": list(combination)} for combination in product(*choices)]
        possible = [schema for schema in found if self._is_possible(schema, where, trail)]
        if not possible:
            raise UnsatisfiableError(
                "no variant of one union is compatible with a variant of the other", "oneOf", "anyOf"
            )
        return possible

    def _is_possible(self, schema: Schema, where: str, trail: Trail, depth: int = 0) -> bool:
        """Whether a combination can have valid values, judged by its required properties."""
        try:
            flat = self.flatten(schema, where, trail)
        except ContradictionError:
            return False
        properties = flat.get("properties") or {}
        needed = [properties[name] for name in flat.get("required") or () if name in properties]
        return depth > _DEEPEST_UNION or all(
            self._is_possible(each, where, trail, depth + 1)
            for each in needed
            if isinstance(each, dict) and each.keys() == {"allOf"}
        )

    def _contradiction(self, schema: Schema, where: str, fault: UnsatisfiableError) -> ContradictionError:
        """The error for parts that contradict each other. It names their locations in the document."""
        pointers = pointers_by_identity(self._document)
        branches = [
            (pointers.get(id(part), position), part)
            for position, part in self._branches(schema, where, frozenset())
            if not fault.keywords.isdisjoint(part)
        ]
        where = pointers.get(id(schema), where)
        for (one, first), (other, second) in combinations(branches, 2):
            try:
                self._intersection([intersection.normal(_without_union(part)) for part in (first, second)], where, ())
            except UnsatisfiableError as found:
                return ContradictionError(self._name, where, f"nothing is valid for both {one} and {other}: {found}")
        locations = " and ".join(dict.fromkeys(position for position, _ in branches)) or where
        return ContradictionError(self._name, where, f"nothing is valid for all of {locations}: {fault}")

    def _branches(self, schema: JSON, where: str, seen: frozenset[str]) -> Iterator[tuple[str, Schema]]:
        """All parts of an allOf, also those of nested ones, each with its position."""
        if not isinstance(schema, dict):
            return
        yield where, schema
        reference = schema.get("$ref")
        if isinstance(reference, str) and reference not in seen:
            yield from self._branches(self.pointed(reference, where), reference, seen | {reference})
        for key in ("allOf", "oneOf", "anyOf"):
            for index, part in enumerate(schema.get(key) or ()):
                yield from self._branches(part, f"{where}/{key}/{index}", seen)

    # Kinds: what a schema is lowered to, found without lowering it, because schemas refer to each other in cycles.

    def kind(self, schema: JSON, seen: frozenset[str] = frozenset()) -> str:
        """What a schema is lowered to: ``object``, ``enum``, ``union``, ``map``, ``alias`` (needs no class) or ``any``."""
        if not isinstance(schema, dict):
            return "any"
        if (name := reference_name(schema)) is not None:
            return self.kind_of(name, seen) if name in self.source else "any"
        if "$ref" in schema:
            if schema["$ref"] in seen:
                self._cuts += 1
                return "alias"
            return self.kind(self.pointed(schema["$ref"], schema["$ref"]), seen | {schema["$ref"]})
        return self._flat_kind(self.flatten(schema, "a schema"), seen, named=False)

    def kind_of(self, name: str, seen: frozenset[str] = frozenset()) -> str:
        """What a named schema is lowered to."""
        if name in self._kinds:
            return self._kinds[name]
        if name in seen:
            self._cuts += 1
            return "alias"
        cuts = self._cuts
        kind = self._flat_kind(self.named(name), seen | {name}, named=True)
        if cuts == self._cuts or not seen:
            self._kinds[name] = kind  # otherwise the result depends on the starting point
        return kind

    def _flat_kind(self, flat: Schema, seen: frozenset[str], *, named: bool) -> str:
        self.step("a schema")
        variants = schema_forms.variants_of(flat)
        if len(variants) == 1 and not flat.get("properties"):
            return self.kind(variants[0], seen)
        if variants:
            kinds = {self.kind(variant, seen) for variant in variants}
            return "union" if kinds & {"object", "union", "enum"} or "discriminator" in flat else "alias"
        listed_types = [kind for kind in schema_forms.types(flat) if kind != "null"]
        if "enum" in flat and not _is_container(listed_types):
            return "enum" if schema_forms.enum_type(schema_forms.enum_values(flat)) else "alias"
        if "const" in flat:
            return "alias"
        if len(listed_types) > 1:
            return "union" if "object" in listed_types and flat.get("properties") else "alias"
        if "properties" in flat and listed_types in ([], ["object"]):
            return "object"
        if listed_types == ["object"]:
            return "object" if named or schema_forms.extra_of(flat) is False else "map"
        return "alias" if listed_types else "any"


def _without_union(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key not in {"oneOf", "anyOf"}}


def _is_container(kinds: list[str]) -> bool:
    """Whether a schema is an array or an object. An enum in it lists items, or whole arrays or objects."""
    return kinds in (["array"], ["object"])


def _has_name(schema: Schema) -> bool:
    """Whether a schema refers to named schemas, whose classes must not be replaced by merged ones."""
    parts: list[Schema] = schema.get("allOf") or []
    return bool({"$ref", "oneOf", "anyOf"} & schema.keys()) or (len(parts) == 1 and _has_name(parts[0]))

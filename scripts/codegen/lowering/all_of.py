"""Merging allOf: a schema that is valid for what all of several schemas accept. Also the kind that a schema is lowered to."""

from __future__ import annotations

from itertools import product

from codegen.errors import SpecError
from codegen.lowering import schema_forms
from codegen.lowering.extensions import CLASS_NAME
from codegen.lowering.schema_forms import PREFIX, Schema, is_note, reference_name
from codegen.source.documents import resolve
from codegen.source.loader import JSON

_COMBINATION_LIMIT = 64
_STEPS = 3_000_000

Trail = tuple[str, ...]


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
        flat = self._combine([*(self.flatten(part, where, trail) for part in parts), own], where)
        if "nullable" in flat and not own.get("nullable"):
            meaningful = [part for part in parts if not all(is_note(key) for key in part)]
            if len(meaningful) > 1 and "properties" in flat:
                del flat["nullable"]  # every part must allow null, and one that lists properties does not
        for key in [key for key in own if is_note(key)]:
            flat[key] = own[key]
        for key in (CLASS_NAME.name, "title"):
            if key not in own:
                flat.pop(key, None)
        return self._without_needless_union(flat, where, trail)

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
        return self._combine([inherited, rest], where) if rest else inherited

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
        given = [*(schema.get("oneOf") or ()), *(schema.get("anyOf") or ())]
        if not given:
            return schema
        rest = {key: value for key, value in schema.items() if key not in {"oneOf", "anyOf"}}
        variants = schema_forms.variants_of(schema)
        nullable = len(variants) < len(given)
        if not variants:
            return schema
        if not any(map(schema_forms.is_structural, variants)):
            return rest
        if len(variants) > 1 or (reference_name(variants[0]) is not None and not rest.get("properties")):
            return schema
        flat = self._combine([self.flatten(variants[0], where, trail), rest], where)
        return {**flat, "nullable": True} if nullable else flat

    # Combining

    def _combine(self, parts: list[Schema], where: str) -> Schema:
        """One schema for what all parts accept."""
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
                    discriminator = {"discriminator": part["discriminator"]} if part.get("discriminator") else {}
                    unions.append({key: value, **discriminator})
                elif (key == "additionalProperties" and value in (False, True) and key in merged) or (
                    key == "discriminator" and ("oneOf" in part or "anyOf" in part)
                ):
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
                merged[name] = schema  # the later part is more specific
            else:
                merged[name] = {"allOf": [present, schema]}

    def _compatible(self, one: Schema, other: Schema) -> bool:
        """Whether two schemas of one property can be merged. Otherwise the later one replaces the earlier."""
        kinds = {self.kind(schema) for schema in (one, other)}
        if "any" in kinds or kinds in ({"object"}, {"enum"}):
            return True  # a schema without a type, such as a limit alone, takes the type of the other
        return kinds == {"alias"} and schema_forms.types(one) == schema_forms.types(other)

    def _product(self, unions: list[Schema], where: str) -> list[Schema]:
        choices = [union.get("oneOf") or union["anyOf"] for union in unions]
        combinations = 1
        for choice in choices:
            combinations *= len(choice)
        if combinations > _COMBINATION_LIMIT:
            raise self.error(where, f"combines unions into {combinations} variants; the limit is {_COMBINATION_LIMIT}")
        return [{"allOf": list(combination)} for combination in product(*choices)]

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
        if (reference := reference_name(flat)) is not None:
            return self.kind_of(reference, seen)
        variants = schema_forms.variants_of(flat)
        if len(variants) == 1 and not flat.get("properties"):
            return self.kind(variants[0], seen)
        if variants:
            kinds = {self.kind(variant, seen) for variant in variants}
            return "union" if kinds & {"object", "union", "enum"} or "discriminator" in flat else "alias"
        kinds_given = [kind for kind in schema_forms.types(flat) if kind != "null"]
        if "enum" in flat and not _is_container(kinds_given):
            return "enum" if schema_forms.enum_type(schema_forms.enum_values(flat)) else "alias"
        if "const" in flat:
            return "alias"
        if len(kinds_given) > 1:
            return "union" if "object" in kinds_given and flat.get("properties") else "alias"
        if "properties" in flat and kinds_given in ([], ["object"]):
            return "object"
        if kinds_given == ["object"]:
            return "object" if named or flat.get("additionalProperties") is False else "map"
        return "alias" if kinds_given else "any"


def _is_container(kinds: list[str]) -> bool:
    """Whether a schema is an array or an object. An enum in it lists items, or whole arrays or objects."""
    return kinds in (["array"], ["object"])


def _combine_enums(present: list[JSON] | None, more: list[JSON]) -> list[JSON]:
    if present is None:
        return list(more)
    both = [value for value in present if value in more]
    # Nothing matches disjoint enums, so an allOf of them was meant to allow the values of each.
    return both or [*present, *more]

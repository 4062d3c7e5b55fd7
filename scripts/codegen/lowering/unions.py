"""The variants of unions: discriminators, stated in the document or implied by the variants, and names for variants."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from codegen.lowering import identifiers, schema_forms
from codegen.lowering.all_of import Merger
from codegen.lowering.schema_forms import PREFIX, Schema, reference_name, split_null
from codegen.source.loader import JSON


def parents_of(merger: Merger) -> dict[str, dict[str, str]]:
    """Discriminators on an allOf parent: each parent with its children by discriminator value."""
    schemas = {name: merger.get(name) for name in merger.source}
    parents = {
        name
        for name, schema in schemas.items()
        if isinstance(schema.get("discriminator"), dict) and not schema.get("oneOf") and not schema.get("anyOf")
    }
    children: dict[str, dict[str, str]] = {parent: {} for parent in sorted(parents)}
    for name in schemas:
        for parent in _ancestors(name, schemas) & parents:
            children[parent][name] = name
    for parent in children:
        for value, target in (schemas[parent]["discriminator"].get("mapping") or {}).items():
            child = target.removeprefix(PREFIX)
            children[parent].pop(child, None)
            children[parent][value] = child
    return {parent: found for parent, found in children.items() if found}


def _ancestors(name: str, schemas: dict[str, Schema]) -> set[str]:
    """All schemas that a schema inherits from through allOf."""
    found: set[str] = set()
    pending = [name]
    while pending:
        for part in schemas.get(pending.pop(), {}).get("allOf") or ():
            parent = reference_name(part)
            if parent is not None and parent not in found:
                found.add(parent)
                pending.append(parent)
    return found - {name}


class Unions:
    """Finds discriminators and labels in the document's schemas, independently of what has been lowered.

    Args:
        merger: The document's schemas.
    """

    def __init__(self, merger: Merger) -> None:
        self._merger = merger

    def without_cycles(self, variants: list[JSON], where: str) -> list[JSON]:
        """The variants of a named union. Variants that are unions leading back to it are replaced by their own variants.

        Args:
            variants: The variants that the union lists.
            where: The JSON pointer of the union.
        """
        name = where.removeprefix(PREFIX)
        found: list[JSON] = []
        for variant in variants:
            cycle = self._unions_from(variant)
            if name in cycle:
                found += [
                    leaf for union in sorted(cycle) for leaf in self._union_variants(union) if not self._is_union(leaf)
                ]
            else:
                found.append(variant)
        return found

    def _unions_from(self, variant: JSON) -> set[str]:
        """The named unions that are reachable from a variant through variants alone."""
        found: set[str] = set()
        pending = [variant]
        while pending:
            name = reference_name(pending.pop())
            if name is not None and name not in found and self._union_variants(name):
                found.add(name)
                pending += self._union_variants(name)
        return found

    def _union_variants(self, name: str) -> list[JSON]:
        return schema_forms.variants_of(self._merger.named(name)) if name in self._merger.source else []

    def _is_union(self, variant: JSON) -> bool:
        name = reference_name(variant)
        return name is not None and bool(self._union_variants(name))

    def labels(self, variants: list[JSON]) -> list[str]:
        """A distinct label for each variant. Of several with the same label the first keeps it, and others are numbered."""
        own = [self._label(variant, index) for index, variant in enumerate(variants)]
        keys = {identifiers.pascal(label) for label in own}
        found: dict[str, str] = {}
        for label in own:
            numbered = (f"{label} {number}" for number in count(2))
            unused = (each for each in numbered if identifiers.pascal(each) not in keys | found.keys())
            distinct = label if identifiers.pascal(label) not in found else next(unused)
            found[identifiers.pascal(distinct)] = distinct
        return list(found.values())

    def _label(self, variant: JSON, index: int) -> str:
        """The component's name, the title, a constant, the first required property, the type, or the index."""
        if name := reference_name(variant):
            return name
        if isinstance(variant, dict) and isinstance(variant.get("title"), str):
            return str(variant["title"])
        flat = self._merger.flatten(variant, "a variant")
        for value in (flat.get("properties") or {}).values():
            fixed = self._fixed(value)
            if len(fixed) == 1 and fixed[0]:
                return fixed[0]
        if flat.get("required"):
            return f"with_{flat['required'][0]}"
        if isinstance(flat.get("type"), str) and flat["type"] != "object":
            return str(flat["type"])
        return f"variant_{index + 1}"

    def includes(self, variant: JSON, base: Schema) -> bool:
        """Whether a variant already includes the properties beside the union, as a child of an allOf parent does."""
        flat = self._merger.flatten(variant, "a variant")
        properties = flat.get("properties") or {}
        required = set(flat.get("required") or ())
        return required.issuperset(base.get("required") or ()) and all(
            name in properties and properties[name] == schema for name, schema in base["properties"].items()
        )

    def discriminator(
        self,
        schema: Schema,
        base: Schema,
        lowered: list[Schema],
        sources: list[tuple[JSON, Schema]],
        reference: Callable[[str, str], Schema],
    ) -> Schema | None:
        """The discriminator with a value for every variant, or one that constants in the variants imply.

        Args:
            schema: The flattened union.
            base: The properties beside its variants.
            lowered: Its lowered variants.
            sources: Each variant of the document with its lowered schema.
            reference: Returns the lowered reference to a component.
        """
        stated = schema.get("discriminator")
        targets = {name: variant for variant, result in sources if (name := reference_name(result)) is not None}
        flats = {n: self._merger.flatten({"allOf": [base, v]}, "a variant") for n, v in targets.items()}
        if not stated:
            complete = len(flats) > 1 and len(flats) == len(lowered)
            return self._implied(flats) if complete else None
        names = {source: name for name, variant in targets.items() if (source := reference_name(variant)) is not None}
        mapping: dict[str, str] = {}
        for value, target in (stated.get("mapping") or {}).items():
            source = target.removeprefix(PREFIX)
            if source not in names:
                resolved = reference_name(split_null(reference(source, "discriminator"))[0])
                if resolved is None:
                    continue  # a string, for one, has no property that could choose it
                names[source] = resolved
            mapping[str(value)] = PREFIX + names[source]
        for value, name in self._unmapped(stated["propertyName"], flats, names, mapping).items():
            mapping.setdefault(value, PREFIX + name)
        return {"propertyName": stated["propertyName"], "mapping": mapping} if mapping else None

    def _unmapped(
        self, discriminator: str, flats: dict[str, Schema], names: dict[str, str], mapping: dict[str, str]
    ) -> dict[str, str]:
        """The values of the variants that the mapping omits: their constants, or else their names."""
        left = {name: flat for name, flat in flats.items() if PREFIX + name not in mapping.values()}
        fixed = {name: self._fixed((flat.get("properties") or {}).get(discriminator)) for name, flat in left.items()}
        values = [value for each in fixed.values() for value in each]
        if all(fixed.values()) and len(values) == len(set(values)):
            return {value: name for name, each in fixed.items() for value in each}
        return {source: name for source, name in names.items() if name in left}

    def _implied(self, flats: dict[str, Schema]) -> Schema | None:
        """A discriminator that the variants imply: a property that each requires, with constants of its own."""
        first = next(iter(flats.values()))
        for name in first.get("properties") or {}:
            mapping: dict[str, str] = {}
            for reference, flat in flats.items():
                values = self._fixed((flat.get("properties") or {}).get(name))
                if not values or name not in (flat.get("required") or ()) or mapping.keys() & values:
                    break
                mapping.update(dict.fromkeys(values, PREFIX + reference))
            else:
                return {"propertyName": name, "mapping": mapping}
        return None

    def _fixed(self, schema: JSON) -> list[str]:
        """The values that a property may have, if the document lists them and null is not among them."""
        flat = self._merger.flatten(schema, "a property")
        if flat.get("nullable") or "null" in schema_forms.types(flat):
            return []
        if "const" in flat:
            values = [flat["const"]]
        elif None in (flat.get("enum") or ()):
            return []
        else:
            values = schema_forms.enum_values(flat) if flat.get("enum") else []
        return [str(value) for value in values] if all(type(value) in (str, int) for value in values) else []

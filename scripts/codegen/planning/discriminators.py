"""The discriminator properties of variants: which of their values lead a union to which variant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from codegen.lowering.schema_forms import PREFIX, Schema
from codegen.lowering.schemas import Schemas


class Discriminators:
    """The discriminator values of every model or union that is a variant of a union.

    Args:
        schemas: The document's lowered schemas.
    """

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._values: dict[tuple[str, str], set[str]] = defaultdict(set)
        for component in schemas.components.values():
            for value, target in _mapping(component).items():
                wire_name = component["discriminator"]["propertyName"]
                for variant in self._variants(target, wire_name, value, frozenset()):
                    self._values[variant, wire_name].add(value)

    def values(self, variant: str, wire_name: str) -> list[str]:
        """The values of a property for which some union decodes a variant; empty if there are none."""
        return sorted(self._values.get((variant, wire_name), ()))

    def of_nested(self, union: str) -> dict[str, list[str]]:
        """The properties by which other unions lead to a union, with the values that do."""
        return {
            wire_name: self.values(union, wire_name) for variant, wire_name in sorted(self._values) if variant == union
        }

    def _variants(self, target: str, wire_name: str, value: str, seen: frozenset[str]) -> Iterator[str]:
        """What a mapping's target stands for: a model, or a nested union and its variants."""
        name = target.removeprefix(PREFIX)
        component = self._schemas.components[name]
        if "oneOf" not in component:
            yield name
        elif name not in seen:
            targets = [variant["$ref"] for variant in component["oneOf"] if "$ref" in variant]
            if component.get("discriminator", {}).get("propertyName") != wire_name:
                yield name
            elif value in _mapping(component):
                targets = [_mapping(component)[value]]
            for each in targets:
                yield from self._variants(each, wire_name, value, seen | {name})


def _mapping(component: Schema) -> dict[str, str]:
    found: dict[str, str] = component.get("discriminator", {}).get("mapping", {})
    return found

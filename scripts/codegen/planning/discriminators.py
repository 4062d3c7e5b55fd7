"""The discriminator properties of models: which values of each lead a union to which model."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from codegen.lowering.schema_forms import Schema, reference_name
from codegen.lowering.schemas import Schemas


class Discriminators:
    """The discriminator values of every model that is a variant of a union.

    Args:
        schemas: The document's lowered schemas.
    """

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._values: dict[tuple[str, str], list[str]] = defaultdict(list)
        for component in schemas.components.values():
            for value, target in _mapping(component).items():
                wire_name = component["discriminator"]["propertyName"]
                for model in self._models(target, wire_name, value, frozenset()):
                    if value not in self._values[model, wire_name]:
                        self._values[model, wire_name].append(value)

    def values(self, model: str, wire_name: str) -> list[str]:
        """The values of a model's property for which some union decodes the model; empty if there are none."""
        return self._values.get((model, wire_name), [])

    def _models(self, target: str, wire_name: str, value: str, seen: frozenset[str]) -> Iterator[str]:
        """The models that a mapping's target stands for: itself, or the variants of a nested union."""
        name = reference_name({"$ref": target}) or ""
        component = self._schemas.components.get(name, {})
        if "oneOf" not in component:
            yield name
        elif name not in seen:
            targets = [variant["$ref"] for variant in component["oneOf"] if "$ref" in variant]
            if component.get("discriminator", {}).get("propertyName") == wire_name and value in _mapping(component):
                targets = [_mapping(component)[value]]
            for each in targets:
                yield from self._models(each, wire_name, value, seen | {name})


def _mapping(component: Schema) -> dict[str, str]:
    found: dict[str, str] = component.get("discriminator", {}).get("mapping", {})
    return found

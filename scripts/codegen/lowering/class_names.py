"""Class names of schemas. Each depends only on the schema's own name or location."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from codegen.errors import Conflict, conflicts_error
from codegen.lowering import identifiers
from codegen.lowering.all_of import Merger
from codegen.lowering.extensions import CLASS_NAME
from codegen.lowering.schema_forms import PREFIX, Schema, iter_schemas

_CLASSES = frozenset({"object", "enum", "union"})


class ClassNames:
    """Assigns the class names of one document, and makes them final when all are known.

    Args:
        merger: The document's schemas.
        document: The document's file name, for errors.
    """

    def __init__(self, merger: Merger, document: str) -> None:
        self._merger = merger
        self._document = document
        self._conflicts: list[Conflict] = []
        self._components = self._name_components()
        self._claims: dict[str, dict[str, str]] = defaultdict(dict)
        for name, class_name in self._components.items():
            if merger.kind_of(name) in _CLASSES:
                self._claims[class_name] = {f"{PREFIX}{name}": class_name}
        self._modules: dict[str, str] = {}
        self._by_location: dict[str, str] = {}

    def of_component(self, name: str) -> str:
        """The class of a named schema."""
        return self._components[name]

    def explicit(self, schema: Schema, where: str) -> str | None:
        """The class name that the document states for a schema, None if it states none."""
        return CLASS_NAME.read(schema, self._document, where)

    def claim(self, hint: str, where: str) -> str:
        """The provisional class of an inline schema. Several may turn out to be the same class.

        Args:
            hint: The name that it gets unless another schema has it.
            where: Its location.
        """
        hint = identifiers.class_name(hint)
        claims = self._claims[hint]
        if where not in claims:
            claims[where] = f"{hint}_{identifiers.checksum(where)}" if claims else hint
        return claims[where]

    def module(self, class_name: str) -> str:
        """The module of a class, once the names are final."""
        return self._modules[class_name]

    @property
    def classes_by_location(self) -> dict[str, str]:
        """The class of each location that has one, once the names are final."""
        return self._by_location

    def _name_components(self) -> dict[str, str]:
        wanted: dict[str, list[str]] = defaultdict(list)
        found: dict[str, str] = {}
        for name in self._merger.source:
            explicit = self.explicit(self._merger.get(name), PREFIX + name)
            found[name] = explicit or identifiers.class_name(name)
            if self._merger.kind_of(name) in _CLASSES:
                wanted[found[name]].append(name)
        for class_name, names in wanted.items():
            if len(names) == 1:
                continue
            if len({name.casefold() for name in names}) > 1:
                self._conflict(class_name, [PREFIX + name for name in sorted(names)])
            found.update(identifiers.distinct((name, class_name) for name in names))
        return found

    def _conflict(self, class_name: str, locations: list[str]) -> None:
        first, second, *_ = locations
        self._conflicts.append(class_conflict(class_name, first, second))

    # Final names

    def finish(self, components: dict[str, Schema], used: Iterable[Schema]) -> dict[str, Schema]:
        """Make the names final: equal schemas with one name become one class, different ones are disambiguated.

        Args:
            components: The lowered schemas by their provisional names.
            used: Other lowered schemas. References in them are renamed, too.

        Returns:
            The lowered schemas by their final names.

        Raises:
            SpecError: Two named schemas would be one class.
        """
        final = self._final_names(components)
        if self._conflicts:
            raise conflicts_error(self._document, self._conflicts)
        seen: set[int] = set()
        for schema in [*components.values(), *used]:
            _rename(schema, final, seen)
        finished = {final.get(name, name): schema for name, schema in sorted(components.items(), reverse=True)}
        self._modules = _modules(finished)
        claimed = [claim for claims in self._claims.values() for claim in claims.items()]
        self._by_location = {where: final.get(name, name) for where, name in claimed}
        return finished

    def _final_names(self, components: dict[str, Schema]) -> dict[str, str]:
        """The final names of the classes that several schemas have claimed.

        At first all schemas with one name count as equal. Those that differ are separated until no more do.
        """
        claims = {hint: names for hint, names in self._claims.items() if len(names) > 1}
        labels = {name: hint for hint, names in claims.items() for name in names.values()}
        schemas = {name: components[name] for name in labels if name in components}
        while True:
            refined: dict[str, str] = {}
            for hint, names in claims.items():
                refined.update(self._label(hint, names, labels, schemas))
            if refined == labels:
                return {name: label for name, label in labels.items() if name != label}
            labels = refined

    @staticmethod
    def _label(hint: str, names: dict[str, str], labels: dict[str, str], schemas: dict[str, Schema]) -> dict[str, str]:
        """A label for each group of equal schemas. The component's group, or else the first, keeps the plain name."""
        groups: dict[tuple[str, str], list[str]] = defaultdict(list)
        for where in sorted(
            names, key=lambda where: (not where.startswith(PREFIX) or "/" in where[len(PREFIX) :], where)
        ):
            name = names[where]
            groups[labels[name], _comparable(schemas.get(name), labels)].append(where)
        found: dict[str, str] = {}
        for index, locations in enumerate(groups.values()):
            label = f"{hint}_{identifiers.checksum(locations[0])}" if index else hint
            found.update({names[where]: label for where in locations})
        return found


def class_conflict(class_name: str, first: str, second: str) -> Conflict:
    """A conflict of two schemas that would be one class. The second should get another name."""
    if second.startswith("#/"):
        target = "$" + "".join(f"['{part}']" for part in second[2:].split("/"))
    else:
        method, path, *_ = second.split(" ")
        target = f"$.paths['{path}'].{method.lower()}"
    return Conflict(f"the class {class_name}", first, second, target, f"{CLASS_NAME.name}: Other{class_name}")


def _comparable(node: Any, names: dict[str, str]) -> str:
    """A schema as a string that is the same for equal schemas, with other names in its references."""
    return json.dumps(_with_names(node, names), sort_keys=True)


def _with_names(node: Any, names: dict[str, str]) -> Any:
    if isinstance(node, dict):
        return {key: _with_names(value, names) for key, value in node.items()}
    if isinstance(node, list):
        return [_with_names(value, names) for value in node]
    return _renamed(node, names)


def _renamed(reference: Any, names: dict[str, str]) -> Any:
    if isinstance(reference, str) and reference.startswith(PREFIX):
        return PREFIX + names.get(reference[len(PREFIX) :], reference[len(PREFIX) :])
    return reference


def _rename(schema: Schema, names: dict[str, str], seen: set[int]) -> None:
    """Rename the references in a lowered schema, each once, because two names may be swapped."""
    for part in iter_schemas(schema):
        if id(part) not in seen:
            seen.add(id(part))
            if "$ref" in part:
                part["$ref"] = _renamed(part["$ref"], names)
            if mapping := (part.get("discriminator") or {}).get("mapping"):
                mapping.update({value: _renamed(target, names) for value, target in mapping.items()})


def _modules(components: Iterable[str]) -> dict[str, str]:
    """A module for each class. Names that differ only in case are disambiguated."""
    by_module: dict[str, list[str]] = defaultdict(list)
    for name in components:
        by_module[identifiers.module(name)].append(name)
    found: dict[str, str] = {}
    for module, names in by_module.items():
        keeps = min(names, key=lambda name: (name != identifiers.canonical(name), name))
        found.update({name: module if name == keeps else f"{module}_{identifiers.checksum(name)}" for name in names})
    return found

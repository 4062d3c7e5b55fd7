"""Which class each schema becomes: names that hang on a schema's own name or place, and on nothing else."""

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
    """Gives out the class names of one document, and settles them when all are known.

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

    def given(self, schema: Schema, where: str) -> str | None:
        """The class name that the document gives a schema."""
        return CLASS_NAME.read(schema, self._document, where)

    def claim(self, hint: str, where: str) -> str:
        """The class of a schema that stands somewhere, for the time being: others may turn out to be the same class.

        Args:
            hint: The name it would have.
            where: Where it stands.
        """
        hint = identifiers.class_name(hint)
        claims = self._claims[hint]
        if where not in claims:
            claims[where] = f"{hint}_{identifiers.checksum(where)}" if claims else hint
        return claims[where]

    def module(self, class_name: str) -> str:
        """The module of a class. It is known once the names are settled."""
        return self._modules[class_name]

    @property
    def classes_by_location(self) -> dict[str, str]:
        """The class of each place that has one, once the names are settled."""
        return self._by_location

    def _name_components(self) -> dict[str, str]:
        wanted: dict[str, list[str]] = defaultdict(list)
        found: dict[str, str] = {}
        for name in self._merger.source:
            given = self.given(self._merger.get(name), PREFIX + name)
            found[name] = given or identifiers.class_name(name)
            if self._merger.kind_of(name) in _CLASSES:
                wanted[found[name]].append(name)
        for class_name, names in wanted.items():
            if len(names) == 1:
                continue
            if len({name.casefold() for name in names}) > 1:
                self._conflict(class_name, [PREFIX + name for name in sorted(names)])
            found.update(identifiers.distinct((name, class_name) for name in names))
        return found

    def _conflict(self, class_name: str, places: list[str]) -> None:
        first, second, *_ = places
        self._conflicts.append(class_conflict(class_name, first, second))

    # Settling

    def settle(self, components: dict[str, Schema], used: Iterable[Schema]) -> dict[str, Schema]:
        """Make one class of the same things under one name, and tell different ones apart.

        Args:
            components: The lowered schemas by the names they were given.
            used: Lowered schemas elsewhere; references in them are changed along.

        Returns:
            The lowered schemas by their last names.

        Raises:
            SpecError: Two different things would be one class.
        """
        final = self._final_names(components)
        if self._conflicts:
            raise conflicts_error(self._document, self._conflicts)
        seen: set[int] = set()
        for schema in [*components.values(), *used]:
            _rename(schema, final, seen)
        settled = {final.get(name, name): schema for name, schema in sorted(components.items(), reverse=True)}
        self._modules = _modules(settled)
        self._by_location = {where: final.get(n, n) for places in self._claims.values() for where, n in places.items()}
        return settled

    def _final_names(self, components: dict[str, Schema]) -> dict[str, str]:
        """The last names of the classes that several places have claimed.

        At first all that claimed one name count as the same; what differs is told apart until nothing does any more.
        """
        claims = {hint: places for hint, places in self._claims.items() if len(places) > 1}
        labels = {name: hint for hint, places in claims.items() for name in places.values()}
        texts = {name: components[name] for name in labels if name in components}
        while True:
            apart: dict[str, str] = {}
            for hint, places in claims.items():
                apart.update(self._label(hint, places, labels, texts))
            if apart == labels:
                return {name: label for name, label in labels.items() if name != label}
            labels = apart

    @staticmethod
    def _label(hint: str, places: dict[str, str], labels: dict[str, str], schemas: dict[str, Schema]) -> dict[str, str]:
        """A label for each group of the same things: the plain name for the component or else the first place's."""
        groups: dict[tuple[str, str], list[str]] = defaultdict(list)
        for where in sorted(
            places, key=lambda where: (not where.startswith(PREFIX) or "/" in where[len(PREFIX) :], where)
        ):
            name = places[where]
            groups[labels[name], _text(schemas.get(name), labels)].append(where)
        found: dict[str, str] = {}
        for index, wheres in enumerate(groups.values()):
            label = f"{hint}_{identifiers.checksum(wheres[0])}" if index else hint
            found.update({places[where]: label for where in wheres})
        return found


def class_conflict(class_name: str, first: str, second: str) -> Conflict:
    """Two places that would be one class; the second is to get another name."""
    if second.startswith("#/"):
        target = "$" + "".join(f"['{part}']" for part in second[2:].split("/"))
    else:
        method, path, *_ = second.split(" ")
        target = f"$.paths['{path}'].{method.lower()}"
    return Conflict(f"the class {class_name}", first, second, target, f"{CLASS_NAME.name}: Other{class_name}")


def _text(node: Any, names: dict[str, str]) -> str:
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
    """Change the references in a lowered schema, each part once: names may change places."""
    for part in iter_schemas(schema):
        if id(part) not in seen:
            seen.add(id(part))
            if "$ref" in part:
                part["$ref"] = _renamed(part["$ref"], names)
            if mapping := (part.get("discriminator") or {}).get("mapping"):
                mapping.update({value: _renamed(target, names) for value, target in mapping.items()})


def _modules(components: Iterable[str]) -> dict[str, str]:
    """A module for each class; those whose names differ by capitals alone are told apart."""
    meeting: dict[str, list[str]] = defaultdict(list)
    for name in components:
        meeting[identifiers.module(name)].append(name)
    found: dict[str, str] = {}
    for module, names in meeting.items():
        keeps = min(names, key=lambda name: (name != identifiers.canonical(name), name))
        found.update({name: module if name == keeps else f"{module}_{identifiers.checksum(name)}" for name in names})
    return found

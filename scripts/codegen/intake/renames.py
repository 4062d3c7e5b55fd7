"""Recognizing what a new document only renames: operations, groups, classes, arguments, fields and enum members.

Something was renamed if it is gone and exactly one new thing has its shape in its position. Where several have, nothing is
recognized. Each rename comes with the overlay actions that keep the old name.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from codegen.intake.api_diff import operation_name, paired_operations
from codegen.intake.argument_diff import Level
from codegen.intake.overlay_actions import Action, Keys, locate, parameter, property_of, remove, update
from codegen.intake.plain_types import with_plain_types
from codegen.lowering import identifiers
from codegen.lowering.operations import Operation
from codegen.planning.package_plan import EndpointPlan, EnumPlan, Field, ModelPlan, Plan, UnionPlan
from codegen.planning.pipeline import Lowered
from codegen.planning.type_compat import Atom, Kind, names_in, parse
from codegen.source.loader import JSON

T = TypeVar("T")
Class = ModelPlan | EnumPlan | UnionPlan

_SIMILAR = 0.5
_FEW = 2


@dataclass(frozen=True)
class Rename:
    """Something that has another name now.

    Attributes:
        level: What it is.
        old: Its name before: ``tags.get``, ``Tag.name``.
        new: Its name now.
        actions: The overlay actions that keep the old name.
    """

    level: Level
    old: str
    new: str
    actions: tuple[Action, ...]


def renames(before: Plan, after: Lowered, document: JSON) -> list[Rename]:
    """What was renamed.

    Args:
        before: The plan before.
        after: The lowered document now.
        document: The patched document now.
    """
    old, new = with_plain_types(before), with_plain_types(after.plan)
    where: dict[str, list[str]] = defaultdict(list)
    for location, name in after.schemas.classes_by_location.items():
        where[name].append(location)
    finder = _Finder(old, new, document, where)
    return [*finder.operations(), *finder.classes(), *finder.arguments(), *finder.fields(), *finder.members()]


class _Finder:
    def __init__(self, old: Plan, new: Plan, document: JSON, where: Mapping[str, list[str]]) -> None:
        self._document = document
        self._where = where
        self._pairs = [(one, other) for one, other in paired_operations(old.endpoints, new.endpoints) if one and other]
        self._gone = [one for one, other in paired_operations(old.endpoints, new.endpoints) if one and not other]
        self._added = [other for one, other in paired_operations(old.endpoints, new.endpoints) if other and not one]
        self._old, self._new = _classes(old), _classes(new)

    # Operations

    def operations(self) -> Iterator[Rename]:
        """Operations with another method name or group, also those with another path and operationId."""
        matched = _matched(self._gone, self._added, self._shape_of_operation)
        for one, other in [*self._pairs, *matched]:
            if operation_name(one) != operation_name(other):
                yield Rename(
                    "operation",
                    operation_name(one),
                    operation_name(other),
                    tuple(self._name_actions(one.operation, other.operation)),
                )

    def _shape_of_operation(self, endpoint: EndpointPlan) -> Hashable:
        """What an operation is apart from its name; None if others could be like it by accident."""
        fields = [*endpoint.positional, *endpoint.keywords, *(endpoint.properties or ())]
        classes = names_in(parse(endpoint.item or endpoint.result)) & (self._old.keys() | self._new.keys())
        if not classes and len(fields) < _FEW:
            return None
        return (
            endpoint.operation.method,
            tuple(sorted((field.wire_name, self._type(field.annotation), field.default is None) for field in fields)),
            self._type(endpoint.item or endpoint.result),
            endpoint.body_annotation is None,
        )

    def _name_actions(self, one: Operation, other: Operation) -> Iterator[Action]:
        keys: Keys = ("paths", other.path, other.method.lower())
        node = self._document["paths"][other.path][other.method.lower()]
        why = f"Was {one.group}.{one.name}."
        if one.name != other.name:
            yield update(keys, why, {"x-method": one.name})
        if one.group != other.group:
            groups = [identifiers.group(tag) for tag in node.get("tags") or ()]
            # The first tag counts. An update appends to a list what is not there, so the tags before the old one are removed.
            if one.group not in groups:
                yield update(keys, why, {"tags": [one.group]})
            for index in range([*groups, one.group].index(one.group) - 1, -1, -1):
                yield remove((*keys, "tags", index), why)

    # Classes

    def classes(self) -> Iterator[Rename]:
        """Classes with another name."""
        gone = {name: each for name, each in self._old.items() if name not in self._new}
        added = {name: each for name, each in self._new.items() if name not in self._old}
        votes = self._votes(gone.keys(), added.keys())
        same = {
            one: other
            for one, other in _matched(gone, added, lambda name: self._shape(gone.get(name) or added[name]))
            if not votes[one] or set(votes[one]) == {other}
        }
        found = {one: other for one, other in same.items() if votes[one] or self._size(gone[one]) >= _FEW}
        taken = set(found.values())
        for one in gone.keys() - found.keys():
            if len(votes[one]) == 1:
                other = next(iter(votes[one]))
                rivals = [each for each in gone if other in votes[each]]
                if other not in taken and rivals == [one] and self._is_similar(gone[one], added[other]):
                    found[one] = other
        roots = set(found.values())
        for one, other in sorted(found.items()):
            actions = tuple(self._class_actions(one, other, roots - {other}))
            if actions:
                yield Rename("model", one, other, actions)

    def _class_actions(self, one: str, other: str, others: set[str]) -> Iterator[Action]:
        """Nothing for a class within another renamed one, whose name follows from that."""
        above = [location for name in others for location in self._where.get(name, ())]
        for location in self._where.get(other, ()):
            if any(location.startswith(f"{each}/") for each in above):
                continue
            keys = locate(self._document, location)
            if keys is not None:
                yield update(keys, f"Was {one}.", {"x-class-name": one})

    def _votes(self, gone: Iterable[str], added: Iterable[str]) -> dict[str, Counter[str]]:
        """For each class that is gone, the new classes that are in its positions."""
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        for one, other in self._positions():
            left, came = names_in(parse(one)) & set(gone), names_in(parse(other)) & set(added)
            if len(left) == len(came) == 1:
                votes[next(iter(left))][next(iter(came))] += 1
        return votes

    def _positions(self) -> Iterator[tuple[str, str]]:
        """The annotations before and now of what is in both plans."""
        for one, other in self._pairs:
            yield one.item or one.result, other.item or other.result
            if one.body_annotation and other.body_annotation:
                yield one.body_annotation, other.body_annotation
            yield from _annotations(_arguments(one), _arguments(other))
        for name, was in self._old.items():
            now = self._new.get(name)
            if isinstance(was, ModelPlan) and isinstance(now, ModelPlan):
                yield from _annotations(was.fields, now.fields)
            if isinstance(was, UnionPlan) and isinstance(now, UnionPlan):
                yield was.annotation, now.annotation

    def _shape(self, found: Class) -> Hashable:
        """What a class is apart from its name."""
        if isinstance(found, ModelPlan):
            return ("model", frozenset(self._shape_of_field(field) for field in found.fields))
        if isinstance(found, EnumPlan):
            return ("enum", found.base, frozenset((name, value) for name, value, _ in found.members))
        return ("union", self._type(found.annotation), found.discriminator, frozenset(found.mapping))

    def _shape_of_field(self, field: Field) -> Hashable:
        return field.name, field.wire_name, self._type(field.annotation), field.default

    @staticmethod
    def _size(found: Class) -> int:
        return len(
            found.fields
            if isinstance(found, ModelPlan)
            else found.members
            if isinstance(found, EnumPlan)
            else found.variants
        )

    def _is_similar(self, one: Class, other: Class) -> bool:
        if type(one) is not type(other):
            return False
        was, now = (self._features(each) for each in (one, other))
        return bool(was | now) and len(was & now) / len(was | now) >= _SIMILAR

    def _features(self, found: Class) -> set[Hashable]:
        if isinstance(found, ModelPlan):
            return {self._shape_of_field(field) for field in found.fields}
        if isinstance(found, EnumPlan):
            return {value for _, value, _ in found.members}
        return {found.discriminator or "", *found.mapping}

    def _type(self, annotation: str) -> Kind:
        """A type in which every class whose name is not in both plans counts as the same."""
        return self._plain(parse(annotation))

    def _plain(self, kind: Kind) -> Kind:
        known = self._old.keys() & self._new.keys()
        return frozenset(
            Atom(
                "?" if each.name in (self._old.keys() | self._new.keys()) - known else each.name,
                tuple(map(self._plain, each.arguments)),
            )
            for each in kind
        )

    # Arguments, fields and members

    def arguments(self) -> Iterator[Rename]:
        """Parameters with another name in Python, in the same location and at the same index."""
        for one, other in self._pairs:
            was, now = _parameters(one), _parameters(other)
            gone = [(name, each) for name, each in was.items() if name not in now]
            added = [(name, each) for name, each in now.items() if name not in was]
            for (old, _), (new, _) in _matched(gone, added, self._shape_of_argument):
                node = next(each for each in other.operation.parameters if each.name == new)
                start: Keys = ("paths", other.operation.path, other.operation.method.lower())
                keys = parameter(self._document, start, node.wire_name, node.location)
                if keys is not None:
                    label = operation_name(one)
                    action = update(keys, f"Was {old}.", {"x-python-name": old})
                    yield Rename("parameter", f"{label}({old})", f"{label}({new})", (action,))

    def _shape_of_argument(self, found: tuple[str, tuple[str, int, Field]]) -> Hashable:
        location, index, field = found[1]
        return (
            location,
            index,
            self._type(field.annotation),
            field.default,
            field.json_types if "<" not in field.json_types else "",
        )

    def fields(self) -> Iterator[Rename]:
        """Fields with another name in Python."""
        for name, was in self._old.items():
            now = self._new.get(name)
            if not isinstance(was, ModelPlan) or not isinstance(now, ModelPlan):
                continue
            gone, added = _one_sided(was.fields, now.fields)
            for old, new in _matched(
                gone, added, lambda field: (self._type(field.annotation), field.default, field.limits)
            ):
                actions = [
                    update(keys, f"Was {old.name}.", {"x-python-name": old.name})
                    for location in self._where.get(name, ())
                    if (schema := locate(self._document, location)) is not None
                    for keys in property_of(self._document, schema, new.wire_name)
                ]
                if actions:
                    yield Rename("field", f"{name}.{old.name}", f"{name}.{new.name}", tuple(dict.fromkeys(actions)))

    def members(self) -> Iterator[Rename]:
        """Members of enums with another name; the value is the same, or one value took the place of another."""
        for name, was in self._old.items():
            now = self._new.get(name)
            if not isinstance(was, EnumPlan) or not isinstance(now, EnumPlan):
                continue
            names = {value: member for member, value, _ in was.members}
            values = [value for _, value, _ in now.members]
            gone = [value for value in names if value not in values]
            added = [value for value in values if value not in names]
            if len(gone) == len(added) == 1 and len(was.members) > 1:
                names[added[0]] = names[gone[0]]
            changed = [(names[v], member) for member, v, _ in now.members if names.get(v, member) != member]
            if not changed:
                continue
            wanted = [names.get(value, member) for member, value, _ in now.members]
            actions = [
                action for location in self._where.get(name, ()) for action in self._member_actions(location, wanted)
            ]
            for old, new in changed if actions else ():
                yield Rename("enum value", f"{name}.{old}", f"{name}.{new}", tuple(actions))

    def _member_actions(self, location: str, names: list[str]) -> Iterator[Action]:
        keys = locate(self._document, location)
        if keys is None:
            return
        node = self._document
        for key in keys:
            node = node[key]
        if len(node.get("enum") or ()) != len(names):
            return
        if "x-enum-varnames" in node:  # an update would append to it
            yield remove((*keys, "x-enum-varnames"), "The names are as before.")
        yield update(keys, "The names are as before.", {"x-enum-varnames": names})


def _classes(plan: Plan) -> dict[str, Class]:
    found: list[Class] = [*plan.models, *plan.enums, *plan.unions]
    return {each.name: each for each in found}


def _arguments(endpoint: EndpointPlan) -> list[Field]:
    return [*endpoint.positional, *endpoint.keywords, *(endpoint.properties or ())]


def _annotations(was: Iterable[Field], now: Iterable[Field]) -> Iterator[tuple[str, str]]:
    current = {field.name: field.annotation for field in now}
    yield from ((field.annotation, current[field.name]) for field in was if field.name in current)


def _one_sided(was: list[Field], now: list[Field]) -> tuple[list[Field], list[Field]]:
    """The fields that only one of two models has."""
    old, new = {field.name for field in was}, {field.name for field in now}
    return [field for field in was if field.name not in new], [field for field in now if field.name not in old]


def _parameters(endpoint: EndpointPlan) -> dict[str, tuple[str, int, Field]]:
    """The location of each argument for a parameter, its index there, and the argument."""
    fields = {field.name: field for field in [*endpoint.positional, *endpoint.keywords]}
    seen: Counter[str] = Counter()
    found: dict[str, tuple[str, int, Field]] = {}
    for each in endpoint.operation.arguments:
        if each.name in fields:
            found[each.name] = each.location, seen[each.location], fields[each.name]
        seen[each.location] += 1
    return found


def _matched(gone: Iterable[T], added: Iterable[T], shape: Callable[[T], Hashable]) -> list[tuple[T, T]]:
    """The pairs whose shape no other one has, on either side."""
    old, new = _by_shape(gone, shape), _by_shape(added, shape)
    return [
        (same[0], new[key][0])
        for key, same in old.items()
        if key is not None and len(same) == 1 and len(new.get(key, ())) == 1
    ]


def _by_shape(found: Iterable[T], shape: Callable[[T], Hashable]) -> dict[Hashable, list[T]]:
    grouped: dict[Hashable, list[T]] = defaultdict(list)
    for each in found:
        grouped[shape(each)].append(each)
    return grouped

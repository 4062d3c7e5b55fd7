"""Putting a vendor's document into our form, so that the next one differs by what it says alone.

Keys stand in the order of the document that is there already, new ones after those they follow at the vendor's. The
words are ours: what we wrote at a place stays there, and the vendor's prose is left out unless it is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

import yaml

from codegen.errors import SpecError
from codegen.source.documents import escaped, resolve
from codegen.source.keywords import NAMED, VALUES
from codegen.source.loader import JSON, is_text

_PROSE = frozenset({"summary", "description"})
_COMBINED = frozenset({"allOf", "oneOf", "anyOf"})
# What ends a line in YAML 1.1 alone.
_BREAKS = re.compile("[\x85\u2028\u2029\ufeff]")


class Dumper(yaml.SafeDumper):
    """Block style, sequences indented, and no anchors."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indent sequences inside mappings."""
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        """Write shared nodes out in full."""
        return True

    def text(self, text: str) -> yaml.ScalarNode:
        """A text that is read as the same text again: PyYAML writes as YAML 1.1 is read, and OpenAPI is YAML 1.2."""
        style = '"' if _BREAKS.search(text) else None if is_text(text) else "'"
        return self.represent_scalar("tag:yaml.org,2002:str", text, style=style)


Dumper.add_representer(str, Dumper.text)


def to_yaml(document: dict[str, JSON]) -> str:
    """A document as the text of a file in ``specs/``."""
    text: str = yaml.dump(
        document, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=120, default_flow_style=False
    )
    return text


def normalised(new: dict[str, JSON], present: dict[str, JSON], keep_prose: bool = False) -> dict[str, JSON]:
    """A vendor's new document with the order and the words of the one that is there.

    Args:
        new: The vendor's.
        present: Ours; empty where there is none yet.
        keep_prose: Whether the vendor's own prose goes in where we have none.
    """
    result: dict[str, JSON] = _Likeness(present, keep_prose).like(present, new, named=False)
    for response in _responses(result):
        # OpenAPI requires a description of each response.
        response[1].setdefault("description", _phrase(response[0]))
    return result


class _Likeness:
    """Makes the parts of a new document like those that were at their places.

    Args:
        document: The document that was there.
        keep_prose: Whether the vendor's own prose goes in where there was none.
    """

    def __init__(self, document: dict[str, JSON], keep_prose: bool) -> None:
        self._document = document
        self._keep_prose = keep_prose

    def like(self, present: JSON, new: JSON, *, named: bool) -> JSON:
        if isinstance(new, dict):
            return self._mapping(self._partner(present, new), new, named=named)
        if isinstance(new, list):
            partners = self._partners(present if isinstance(present, list) else [], new)
            return [self.like(partner, item, named=False) for partner, item in zip(partners, new, strict=True)]
        return new

    def _mapping(self, present: dict[str, JSON], new: dict[str, JSON], *, named: bool) -> dict[str, JSON]:
        found: dict[str, JSON] = {}
        for key in _ordered(list(present), list(new), () if named else _ours(present)):
            if not named and key in _PROSE and (isinstance(present.get(key), str) or isinstance(new.get(key), str)):
                if isinstance(present.get(key), str):
                    found[key] = present[key]
                elif self._keep_prose:
                    found[key] = new[key]
            elif not named and key in VALUES:
                found[key] = _value_like(present.get(key), new[key])
            else:
                found[key] = self.like(present.get(key), new[key], named=not named and key in NAMED)
        return found

    def _partner(self, present: JSON, new: dict[str, JSON]) -> dict[str, JSON]:
        """What was at the place of a mapping: what a reference led to, where the new document has it in place."""
        if not isinstance(present, dict):
            return {}
        if "$ref" not in present or "$ref" in new:
            return present
        target = self._resolved(present)
        return present if (_COMBINED & new.keys()) - target.keys() else target

    def _resolved(self, present: dict[str, JSON]) -> dict[str, JSON]:
        try:
            target = resolve(self._document, present["$ref"], "", "")
        except SpecError:
            return present
        notes = {key: value for key, value in present.items() if key != "$ref"}
        return {**target, **notes} if isinstance(target, dict) else present

    def _partners(self, present: list[JSON], new: list[JSON]) -> list[JSON]:
        """For each item of a new list the one that it was before: that of the same name, else the one at its place."""
        referred = [self._resolved(item) for item in present if isinstance(item, dict) and "$ref" in item]
        by_name = {name: item for item in [*referred, *present] if (name := _identity(item)) is not None}
        found = []
        for index, item in enumerate(new):
            name = _identity(item)
            at_place = present[index] if index < len(present) else None
            alike = (isinstance(at_place, dict) and "$ref" in at_place) or _identity(at_place) is None
            found.append(by_name.get(name) if name is not None else at_place if alike else None)
        return found


def _value_like(present: JSON, new: JSON) -> JSON:
    """A value with its keys in the order of one that was there."""
    if isinstance(new, dict) and isinstance(present, dict):
        return {key: _value_like(present.get(key), new[key]) for key in _ordered(list(present), list(new), ())}
    return new


def _ours(present: dict[str, JSON]) -> tuple[str, ...]:
    """The prose that stays although the vendor's document has none."""
    return tuple(key for key in present if key in _PROSE and isinstance(present[key], str))


def _ordered(present: list[str], new: list[str], kept: tuple[str, ...]) -> list[str]:
    """The keys of a new mapping: those that are there already in their order, the others after what they follow."""
    wanted = {*new, *kept}
    order = [key for key in present if key in wanted]
    known = set(order)
    for index, key in enumerate(new):
        if key not in known:
            before = new[index - 1] if index else None
            order.insert(order.index(before) + 1 if before is not None else 0, key)
            known.add(key)
    return order


def _identity(item: JSON) -> tuple[str, ...] | None:
    """What a list item is known by: a parameter by its name and place, a tag by its name, a server by its address."""
    if not isinstance(item, dict):
        return None
    for keys in (("in", "name"), ("name",), ("url",), ("$ref",), ("title",)):
        if all(isinstance(item.get(key), str) for key in keys):
            return tuple(item[key] for key in keys)
    return None


def _operations(document: dict[str, JSON]) -> Iterator[tuple[str, str, dict[str, JSON]]]:
    paths = document.get("paths")
    for path, item in (paths if isinstance(paths, dict) else {}).items():
        for method, operation in (item if isinstance(item, dict) else {}).items():
            if isinstance(operation, dict) and isinstance(operation.get("responses"), dict):
                yield path, method, operation


def _responses(document: dict[str, JSON]) -> Iterator[tuple[str, dict[str, JSON]]]:
    for _, _, operation in _operations(document):
        for status, response in operation["responses"].items():
            if isinstance(response, dict) and "$ref" not in response and not status.startswith("x-"):
                yield status, response
    for response in _shared(document, "responses").values():
        if isinstance(response, dict) and "$ref" not in response:
            yield "", response


def _shared(document: dict[str, JSON], kind: str) -> dict[str, JSON]:
    components = document.get("components")
    found = components.get(kind) if isinstance(components, dict) else None
    return found if isinstance(found, dict) else {}


def _phrase(status: str) -> str:
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return "Any other reply" if status == "default" else "A reply"


def unsaid(document: dict[str, JSON]) -> list[str]:
    """The operations and named schemas that nothing is said of yet, as JSON pointers."""
    found = [
        f"/paths/{escaped(path)}/{method}"
        for path, method, operation in _operations(document)
        if not operation.get("summary") and not operation.get("description")
    ]
    found += [
        f"/components/schemas/{escaped(name)}"
        for name, schema in _shared(document, "schemas").items()
        if isinstance(schema, dict) and "$ref" not in schema and not schema.get("description")
    ]
    return found

"""Normalising a vendor's document, so that it differs from the present one only in content.

Keys keep the order of the present document; new keys follow the key that they follow in the vendor's document. Our
descriptions are kept, and the vendor's are left out unless requested.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

import yaml

from codegen.source.documents import target_of
from codegen.source.keywords import NAMED, VALUES, escaped
from codegen.source.loader import JSON, is_text

_PROSE = frozenset({"summary", "description"})
_COMBINED = frozenset({"allOf", "oneOf", "anyOf"})
# Characters that end a line only in YAML 1.1.
_BREAKS = re.compile("[\x85\u2028\u2029\ufeff]")


class Dumper(yaml.SafeDumper):
    """Writes block style with indented sequences and without anchors."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indent sequences inside mappings."""
        super().increase_indent(flow)

    def ignore_aliases(self, data: Any) -> bool:
        """Write shared nodes out in full."""
        return True

    def text(self, text: str) -> yaml.ScalarNode:
        """Write a string so that YAML 1.2 reads the same string again. PyYAML writes YAML 1.1."""
        style = '"' if _BREAKS.search(text) else None if is_text(text) else "'"
        return self.represent_scalar("tag:yaml.org,2002:str", text, style=style)


Dumper.add_representer(str, Dumper.text)


def to_yaml(document: dict[str, JSON]) -> str:
    """A document as the content of a file in ``specs/``."""
    text: str = yaml.dump(document, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=120)
    return text


def normalised(new: dict[str, JSON], present: dict[str, JSON], keep_prose: bool = False) -> dict[str, JSON]:
    """A vendor's new document with the order and the descriptions of the present one.

    Args:
        new: The vendor's document.
        present: Our document; empty if there is none yet.
        keep_prose: Whether to keep the vendor's descriptions where we have none.
    """
    result: dict[str, JSON] = _Likeness(present, keep_prose).like(present, new, named=False)
    for response in _responses(result):
        # OpenAPI requires that each response has a description.
        response[1].setdefault("description", _phrase(response[0]))
    return result


class _Likeness:
    """Gives the parts of a new document the order and the descriptions of their counterparts in the present one.

    Args:
        document: The present document.
        keep_prose: Whether to keep the vendor's descriptions where we have none.
    """

    def __init__(self, document: dict[str, JSON], keep_prose: bool) -> None:
        self._document = document
        self._keep_prose = keep_prose

    def like(self, present: JSON, new: JSON, *, named: bool) -> JSON:
        if isinstance(new, dict):
            return self._mapping(self._partner(present, new), new, named=named)
        if isinstance(new, list):
            pairs = self._pairs(present if isinstance(present, list) else [], new)
            return [self.like(partner, item, named=False) for partner, item in pairs]
        return new

    def _mapping(self, present: dict[str, JSON], new: dict[str, JSON], *, named: bool) -> dict[str, JSON]:
        found: dict[str, JSON] = {}
        for key in _ordered(list(present), list(new), () if named else _our_prose(present)):
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
        """The counterpart of a mapping. If that was a reference and the new mapping is inline, the target of the reference."""
        if not isinstance(present, dict):
            return {}
        if "$ref" not in present or "$ref" in new:
            return present
        target = self._resolved(present)
        return present if (_COMBINED & new.keys()) - target.keys() else target

    def _resolved(self, present: dict[str, JSON]) -> dict[str, JSON]:
        target = target_of(self._document, present["$ref"])
        beside = {key: value for key, value in present.items() if key != "$ref"}
        return {**target, **beside} if isinstance(target, dict) else present

    def _pairs(self, present: list[JSON], new: list[JSON]) -> Iterator[tuple[JSON, JSON]]:
        """Each item of a list with its counterpart: the item with the same identity, or else with the same index."""
        referred = [self._resolved(item) for item in present if isinstance(item, dict) and "$ref" in item]
        by_name = {name: item for item in [*referred, *present] if (name := _identity(item)) is not None}
        for index, item in enumerate(new):
            name = _identity(item)
            same_index = present[index] if index < len(present) else None
            alike = (isinstance(same_index, dict) and "$ref" in same_index) or _identity(same_index) is None
            yield (by_name.get(name) if name is not None else same_index if alike else None), item


def _value_like(present: JSON, new: JSON) -> JSON:
    """A value with its keys in the order of the present value."""
    if isinstance(new, dict) and isinstance(present, dict):
        return {key: _value_like(present.get(key), new[key]) for key in _ordered(list(present), list(new), ())}
    return new


def _our_prose(present: dict[str, JSON]) -> tuple[str, ...]:
    """Our descriptions, which are kept even if the vendor's document has none."""
    return tuple(key for key in present if key in _PROSE and isinstance(present[key], str))


def _ordered(present: list[str], new: list[str], kept: tuple[str, ...]) -> list[str]:
    """The keys of a new mapping: present keys in their order, new keys after the key that they follow."""
    wanted = {*new, *kept}
    order = [key for key in present if key in wanted]
    known = set(order)
    for index, key in enumerate(new):
        if key not in known:
            order.insert(order.index(new[index - 1]) + 1 if index else 0, key)
    return order


def _identity(item: JSON) -> tuple[str, ...] | None:
    """The identity of a list item: the name and location of a parameter, the name of a tag, the URL of a server."""
    if not isinstance(item, dict):
        return None
    for keys in (("in", "name"), ("name",), ("url",), ("$ref",), ("title",)):
        if all(isinstance(item.get(key), str) for key in keys):
            return tuple(item[key] for key in keys)
    return None


def _operations(document: dict[str, JSON]) -> Iterator[tuple[str, dict[str, JSON]]]:
    """The operations with their JSON pointers."""
    parts = {"/paths": document.get("paths"), "/components/pathItems": _shared(document, "pathItems")}
    for pointer, items in parts.items():
        for path, item in (items if isinstance(items, dict) else {}).items():
            for method, operation in (item if isinstance(item, dict) else {}).items():
                if isinstance(operation, dict) and isinstance(operation.get("responses"), dict):
                    yield f"{pointer}/{escaped(path)}/{method}", operation


def _responses(document: dict[str, JSON]) -> Iterator[tuple[str, dict[str, JSON]]]:
    for _, operation in _operations(document):
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


def undescribed(document: dict[str, JSON]) -> list[str]:
    """The JSON pointers of operations and named schemas without a description."""
    found = [
        pointer
        for pointer, operation in _operations(document)
        if not operation.get("summary") and not operation.get("description")
    ]
    found += [
        f"/components/schemas/{escaped(name)}"
        for name, schema in _shared(document, "schemas").items()
        if isinstance(schema, dict) and "$ref" not in schema and not schema.get("description")
    ]
    return found

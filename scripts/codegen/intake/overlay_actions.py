"""Overlay actions that give a part of a document the name in Python that it had before, and where they point."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import unquote

from codegen.source.loader import JSON

Keys: TypeAlias = tuple[str | int, ...]

_DEEPEST = 50
_OPERATION = re.compile(r"([A-Z]+) (/\S*)(?: (body|reply \S+?|parameter .+? in \w+))?(/.*)?\Z")


@dataclass(frozen=True)
class Action:
    """An action of an overlay document.

    Attributes:
        target: Its JSONPath.
        description: Why it is needed.
        update: What is merged into the target, None to remove it.
    """

    target: str
    description: str
    update: str | None

    def to_dict(self) -> dict[str, JSON]:
        """The action as data."""
        effect: dict[str, JSON] = {"remove": True} if self.update is None else {"update": json.loads(self.update)}
        return {"target": self.target, "description": self.description, **effect}

    @property
    def line(self) -> str:
        """The action as a line of YAML."""
        effect = "remove: true" if self.update is None else f"update: {_yaml(json.loads(self.update))}"
        return f"- {{target: {json.dumps(self.target, ensure_ascii=False)}, description: {json.dumps(self.description, ensure_ascii=False)}, {effect}}}"


def update(keys: Keys, description: str, change: JSON) -> Action:
    """An action that merges something into a node."""
    return Action(path_of(keys), description, json.dumps(change))


def remove(keys: Keys, description: str) -> Action:
    """An action that removes a node."""
    return Action(path_of(keys), description, None)


def path_of(keys: Iterable[str | int]) -> str:
    """The JSONPath of a node."""
    return "$" + "".join(f"[{key}]" if isinstance(key, int) else _member(key) for key in keys)


def _member(key: str) -> str:
    if re.fullmatch(r"[A-Za-z_]\w*", key, re.ASCII):
        return f".{key}"
    escaped = key.replace("\\", "\\\\").replace("'", "\\'")
    return f"['{escaped}']"


def _yaml(value: JSON) -> str:
    """A value in YAML's flow style: plain names without quotation marks."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {_yaml(each)}' for key, each in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_yaml, value))}]"
    is_plain = isinstance(value, str) and re.fullmatch(r"[A-Za-z_]\w*", value, re.ASCII)
    reserved = str(value).lower() in {"y", "n", "yes", "no", "on", "off", "true", "false", "null"}
    return value if is_plain and not reserved else json.dumps(value, ensure_ascii=False)


# Where schemas are


def locate(document: JSON, where: str) -> Keys | None:
    """The node of a schema, from the location by which the lowering knows it.

    Args:
        document: The patched document.
        where: The location: ``#/components/schemas/Thing/properties/kind``, ``GET /things reply 200/items``.

    Returns:
        Its keys, None if it is not a node of its own.
    """
    if where.startswith("#/"):
        return _walk(document, (), _keys(where))
    found = _OPERATION.match(where)
    if found is None:
        return None
    method, path, part, rest = found.groups("")
    operation = _walk(document, (), ["paths", path, method.lower()])
    start = _part(document, operation, part) if operation is not None else None
    return None if start is None else _walk(document, start, [each for each in rest.split("/") if each])


def _part(document: JSON, operation: Keys, part: str) -> Keys | None:
    kind, _, name = part.partition(" ")
    if kind == "parameter":
        name, _, location = name.rpartition(" in ")
        found = parameter(document, operation, name, location)
        return None if found is None else _walk(document, found, ["schema"])
    inside = ["requestBody"] if kind == "body" else ["responses", name]
    content = _walk(document, operation, [*inside, "content"])
    if content is None:
        return None
    types = [key for key in _node(document, content) if "json" in key or "form" in key]
    return _walk(document, content, [types[0], "schema"]) if types else None


def parameter(document: JSON, operation: Keys, name: str, location: str) -> Keys | None:
    """The node of a parameter: that of its component if it is shared."""
    for owner in (operation, operation[:-1]):
        for index, _ in enumerate(_node(document, owner).get("parameters") or ()):
            keys = follow(document, (*owner, "parameters", index))
            node = _node(document, keys)
            if (node.get("name"), node.get("in")) == (name, location):
                return keys
    return None


def property_of(document: JSON, schema: Keys, wire_name: str) -> list[Keys]:
    """The nodes of a property: in a schema, or in the schemas that it is combined from."""
    return list(dict.fromkeys(_properties(document, follow(document, schema), wire_name, 0)))


def _properties(document: JSON, schema: Keys, wire_name: str, depth: int) -> Iterator[Keys]:
    node = _node(document, schema)
    if not isinstance(node, dict) or depth > _DEEPEST:
        return
    if wire_name in (node.get("properties") or {}):
        yield (*schema, "properties", wire_name)
    for keyword in ("allOf", "oneOf", "anyOf"):
        for index, _ in enumerate(node.get(keyword) or ()):
            yield from _properties(document, follow(document, (*schema, keyword, index)), wire_name, depth + 1)


def follow(document: JSON, keys: Keys) -> Keys:
    """The node that a node refers to, itself if it is no reference."""
    for _ in range(_DEEPEST):
        node = _node(document, keys)
        reference = node.get("$ref") if isinstance(node, dict) else None
        if not isinstance(reference, str) or not reference.startswith("#/"):
            return keys
        keys = tuple(_keys(reference))
    return keys


def _keys(reference: str) -> list[str]:
    return [unquote(part).replace("~1", "/").replace("~0", "~") for part in reference[2:].split("/")]


def _walk(document: JSON, keys: Keys, steps: list[str]) -> Keys | None:
    """Go down from a node, through references, and into the parts of an ``allOf`` that have the next key."""
    pending = list(steps)
    while pending:
        step = pending.pop(0)
        if step == "properties" and pending:
            found = next(iter(property_of(document, keys, pending.pop(0))), None)
        else:
            found = _step(document, follow(document, keys), step, 0)
        if found is None:
            return None
        keys = found
    return keys


def _step(document: JSON, keys: Keys, step: str, depth: int) -> Keys | None:
    node = _node(document, keys)
    if isinstance(node, list):
        return (*keys, int(step)) if step.isdecimal() and int(step) < len(node) else None
    if not isinstance(node, dict) or depth > _DEEPEST:
        return None
    if step in node:
        return (*keys, step)
    if step == "oneOf" and "anyOf" in node:
        return (*keys, "anyOf")
    for index, _ in enumerate(node.get("allOf") or ()):
        found = _step(document, follow(document, (*keys, "allOf", index)), step, depth + 1)
        if found is not None:
            return found
    return None


def _node(document: JSON, keys: Keys) -> JSON:
    node = document
    for key in keys:
        node = node[key]
    return node

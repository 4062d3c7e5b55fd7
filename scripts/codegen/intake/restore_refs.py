"""Restoring references to shared parts, which a tool replaced by copies when it dereferenced the document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from codegen.source.documents import target_of
from codegen.source.loader import JSON

_KINDS = ("parameters", "requestBodies", "responses")


def restore_references(new: dict[str, JSON], present: dict[str, JSON]) -> dict[str, JSON]:
    """Replace inline parameters, bodies and replies by references, where the present document has references.

    A reference is restored if the part is the same at each use.

    Args:
        new: The new document, with references instead of inline copies of schemas; it is not modified.
        present: The present document.
    """
    uses: dict[str, list[tuple[Any, Any]]] = defaultdict(list)
    copied = {key: _copied(value) if key == "paths" else value for key, value in new.items()}
    for reference, container, key in _uses(copied, present):
        uses[reference].append((container, key))
    components = dict(new.get("components") or {})
    for reference, positions in uses.items():
        _, _, kind, name = reference.split("/")
        content = positions[0][0][positions[0][1]]
        if name in (components.get(kind) or {}) or any(container[key] != content for container, key in positions):
            continue
        components[kind] = {**(components.get(kind) or {}), name: content}
        for container, key in positions:
            container[key] = {"$ref": reference}
    return {**copied, "components": components} if components else copied


def _copied(node: JSON) -> JSON:
    """A copy whose lists of parameters and mappings of responses can be modified."""
    if isinstance(node, dict):
        return {key: _copied(value) for key, value in node.items()}
    return list(node) if isinstance(node, list) else node


def _uses(new: dict[str, JSON], present: dict[str, JSON]) -> Iterator[tuple[str, Any, Any]]:
    """The positions where the present document has a reference and the new one an inline part."""
    for one, other in _pairs(new.get("paths"), present.get("paths")):
        for node, before in [(one, other), *_pairs(one, other)]:
            yield from _parameters(node, before, present)
            yield from _at(node, before, "requestBody")
            for key in _mapping(node.get("responses")):
                yield from _at(node["responses"], _mapping(before.get("responses")), key)


def _pairs(one: JSON, other: JSON) -> list[tuple[dict[str, JSON], dict[str, JSON]]]:
    """The pairs of mappings under the keys that two mappings have in common."""
    one, other = _mapping(one), _mapping(other)
    return [(one[key], other[key]) for key in one if isinstance(one[key], dict) and isinstance(other.get(key), dict)]


def _at(node: dict[str, JSON], before: dict[str, JSON], key: str) -> Iterator[tuple[str, Any, Any]]:
    reference = _shared(before.get(key))
    if reference is not None and isinstance(node.get(key), dict) and "$ref" not in node[key]:
        yield reference, node, key


def _parameters(
    node: dict[str, JSON], before: dict[str, JSON], present: dict[str, JSON]
) -> Iterator[tuple[str, Any, Any]]:
    known = {_identity(present, each): _shared(each) for each in _list(before.get("parameters"))}
    known.pop(None, None)  # what is no parameter
    for index, each in enumerate(_list(node.get("parameters"))):
        reference = known.get(_identity(present, each))
        if reference is not None and "$ref" not in each:
            yield reference, node["parameters"], index


def _identity(document: dict[str, JSON], parameter: JSON) -> tuple[str, str] | None:
    if _shared(parameter) is not None:
        parameter = target_of(document, parameter["$ref"])
    parameter = _mapping(parameter)
    name, location = parameter.get("name"), parameter.get("in")
    return (name, location) if isinstance(name, str) and isinstance(location, str) else None


def _shared(node: JSON) -> str | None:
    """The reference to a shared part; None if the node is not such a reference."""
    reference = node.get("$ref") if isinstance(node, dict) else None
    if not isinstance(reference, str) or reference.count("/") != 3:
        return None
    return reference if reference.startswith(tuple(f"#/components/{kind}/" for kind in _KINDS)) else None


def _mapping(node: JSON) -> dict[str, JSON]:
    return node if isinstance(node, dict) else {}


def _list(node: JSON) -> list[JSON]:
    return node if isinstance(node, list) else []

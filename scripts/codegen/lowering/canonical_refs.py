"""Undoing what tools do when they bundle or dereference a document, so that lowering sees one style.

- A named schema that only points into an operation or another schema is replaced by the schema there.
- A reference to an anchor becomes a reference to a named schema.
- An inline schema that is identical to a named one, including descriptions, becomes a reference to it.
"""

from __future__ import annotations

from typing import Any

from codegen.lowering.schema_forms import PREFIX, is_structural, reference_name
from codegen.source.documents import resolve
from codegen.source.keywords import NAMED, is_value
from codegen.source.loader import JSON

_ANCHORS = ("$anchor", "$dynamicAnchor")
# Schemas with fewer keywords are often identical by chance.
_SHORTEST = 2
_DEEPEST = 20


def one_style(document: dict[str, JSON], name: str) -> dict[str, JSON]:
    """Convert a document to the style that lowering expects.

    Args:
        document: The patched document; it is not modified.
        name: Its file name, for errors.
    """
    components = document.get("components") or {}
    schemas = components.get("schemas") or {}
    if not schemas:
        return document
    pulled = {key: _pulled(document, key, schema, name) for key, schema in schemas.items()}
    anchored = {key: _by_name(schema, key) for key, schema in pulled.items()}
    copies = Copies(anchored)
    found = copies.schemas
    rest = {key: value for key, value in components.items() if key != "schemas"}
    return {**copies.fold({**document, "components": rest}), "components": {**copies.fold(rest), "schemas": found}}


def _pulled(document: dict[str, JSON], key: str, schema: JSON, name: str) -> JSON:
    """The schema that a named schema points to, if that one has no name."""
    if not isinstance(schema, dict) or schema.keys() != {"$ref"} or reference_name(schema) is not None:
        return schema
    return resolve(document, schema["$ref"], name, f"{PREFIX}{key}")


def _by_name(node: JSON, component: str, anchors: frozenset[str] | None = None) -> JSON:
    """A schema with references to its own anchors replaced by references to its name."""
    if anchors is None:
        found = {f"#{node[key]}" for key in _ANCHORS if key in node} if isinstance(node, dict) else set()
        anchors = frozenset(
            found | ({"#"} if isinstance(node, dict) and node.get("$recursiveAnchor") is True else set())
        )
        if not anchors:
            return node
    if isinstance(node, list):
        return [_by_name(each, component, anchors) for each in node]
    if not isinstance(node, dict):
        return node
    for key in ("$ref", "$dynamicRef", "$recursiveRef"):
        if isinstance(node.get(key), str) and node[key] in anchors:
            return {"$ref": PREFIX + component}
    return {key: _by_name(value, component, anchors) for key, value in node.items()}


class Copies:
    """Replaces inline copies of named schemas by references.

    Each distinct value gets a number, so that comparing two schemas takes constant time.

    Args:
        schemas: The named schemas.

    Attributes:
        schemas: The named schemas, with references instead of copies.
    """

    def __init__(self, schemas: dict[str, JSON]) -> None:
        self._numbers: dict[Any, int] = {}
        self._names: dict[int, str | None] = {}
        self._contents: dict[str | None, int] = {}
        self.schemas = schemas
        # A copy is only recognized after the copies inside it and inside its original have been replaced.
        for _ in range(_DEEPEST):
            folded = {name: self._fold(schema, keep=True) for name, schema in self.schemas.items()}
            before = self.schemas
            self.schemas = {name: schema for name, (schema, _) in folded.items()}
            known = dict(self._names)
            self._names = {}
            self._contents = {name: number for name, (_, number) in folded.items()}
            for name, (schema, number) in folded.items():
                if is_structural(schema) and len(schema) >= _SHORTEST and "$ref" not in schema:
                    self._names[number] = None if number in self._names else name
            if known == self._names and all(self.schemas[name] is before[name] for name in before):
                break

    def fold(self, node: JSON) -> JSON:
        """A part of the document with references instead of copies."""
        return self._fold(node)[0]

    def _fold(self, node: JSON, *, keep: bool = False, named: bool = False, value: bool = False) -> tuple[JSON, int]:
        """Replace the copies in a node.

        Args:
            node: The node.
            keep: Whether to replace copies only inside the node, not the node itself.
            named: Whether its keys are names that the author chose, not keywords.
            value: Whether it is a value, which contains no schemas.

        Returns:
            The new node and its number.
        """
        if isinstance(node, dict):
            children = {
                key: self._fold(child, named=not named and key in NAMED, value=value or (not named and is_value(key)))
                for key, child in node.items()
            }
            number = self._number((dict, *sorted((key, number) for key, (_, number) in children.items())))
            if not named and not value and node.keys() == {"$ref"}:
                return node, self._number_of_target(node, number)
            name = None if keep or named or value else self._names.get(number)
            if name is not None:
                reference = {"$ref": PREFIX + name}
                return reference, self._fold(reference)[1]
            same = all(child is node[key] for key, (child, _) in children.items())
            return (node if same else {key: child for key, (child, _) in children.items()}), number
        if isinstance(node, list):
            items = [self._fold(item, value=value) for item in node]
            number = self._number((list, *(number for _, number in items)))
            same = all(item is node[index] for index, (item, _) in enumerate(items))
            return (node if same else [item for item, _ in items]), number
        return node, self._number((type(node), node))

    def _number_of_target(self, reference: JSON, number: int) -> int:
        """The number of a reference: that of its target if copies of the target can't be recognized, else its own."""
        content = self._contents.get(reference_name(reference))
        return number if content is None or self._names.get(content) is not None else content

    def _number(self, key: Any) -> int:
        return self._numbers.setdefault(key, len(self._numbers))

"""Checks where the extensions of a document stand, and finds those that look like misspellings of ours."""

from __future__ import annotations

import difflib
from collections.abc import Mapping

from codegen.errors import SpecError
from codegen.lowering import extensions
from codegen.source.loader import JSON
from codegen.source.nodes import keyword_nodes
from codegen.source.openapi_check import Fault

# How similar to one of ours a name has to be to count as a misspelling of it. Vendors' own extensions are less similar.
_SIMILARITY = 0.85

_BY_NAME = {extension.name: extension for extension in extensions.ALL}


def check_extensions(document: dict[str, JSON], name: str) -> list[Fault]:
    """Check where the extensions of a document stand.

    Args:
        document: The patched document.
        name: Its file name, for errors.

    Returns:
        The extensions whose names look like misspellings of ours. Like any other unknown ones they are ignored.

    Raises:
        SpecError: An extension of ours stands where it has no effect.
    """
    misspelt: dict[str, Fault] = {}
    known: dict[str, str | None] = {}
    for pointer, kind, node in keyword_nodes(document):
        for key in node:
            if not key.startswith("x-"):
                continue
            extension = _BY_NAME.get(key)
            if extension is None:
                if key not in known:
                    known[key] = _similar(key)
                if known[key] is not None and key not in misspelt:
                    what = f"{key} is not known and is ignored; did you mean {known[key]}?"
                    misspelt[key] = Fault(name, pointer or "the document", what, True)
            elif not extension.shared and _locations(kind, node).isdisjoint(extension.locations):
                allowed = " or ".join(f"{'an' if each[0] in 'aeiou' else 'a'} {each}" for each in extension.locations)
                raise SpecError(name, pointer or "the document", f"{key} has no effect here: it belongs on {allowed}")
    return list(misspelt.values())


def _similar(key: str) -> str | None:
    found = difflib.get_close_matches(key.lower().replace("_", "-"), _BY_NAME, cutoff=_SIMILARITY)
    return found[0] if found else None


def _locations(kind: str, node: Mapping[str, JSON]) -> frozenset[str]:
    """What a node counts as: a property is a schema too, and a schema with values is an enum."""
    found = {kind}
    if kind == "property":
        found.add("schema")
    if kind in {"property", "schema"} and "enum" in node:
        found.add("enum")
    if kind == "parameter":
        found.add(f"{node.get('in')} parameter")
    return frozenset(found)

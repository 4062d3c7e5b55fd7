"""Documents as the rest of the driver uses them: loaded, patched, valid, and complete without other files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from keyword import iskeyword
from pathlib import Path
from urllib.parse import unquote

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.source import loader, openapi_check, overlays
from codegen.source.keywords import METHODS, NAMED, escaped, is_value
from codegen.source.loader import JSON
from codegen.source.near import did_you_mean
from codegen.source.overlays import Obsolete
from codegen.source.used_part import used_part

SPECS = Checkout().specs
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


@dataclass(frozen=True)
class Patched:
    """A document with its overlay document applied.

    Attributes:
        document: The patched document, without what a client does not use.
        obsolete: The overlay actions that changed nothing.
    """

    document: dict[str, JSON]
    obsolete: list[Obsolete]


def check_name(name: str, document: str) -> None:
    """Check that the name of an API can be the name of its package.

    Args:
        name: The name.
        document: The file or command that uses the name, for the error.

    Raises:
        SpecError: It can't be.
    """
    if not _NAME.match(name) or iskeyword(name):
        what = "is not a valid API name: use lower-case letters, digits and underscores, with a letter first, and no keyword"
        raise SpecError(document, repr(name), f"{what} of Python")


def patched(name: str, folder: Path = SPECS) -> Patched:
    """Load ``NAME.yaml`` and apply ``NAME.overlay.yaml`` if there is one, without further checks.

    Args:
        name: The API's name: ``convert``.
        folder: Where the documents are.

    Raises:
        SpecError: A file can't be loaded, or the overlay can't be applied.
    """
    document = loader.read(folder / f"{name}.yaml", f"specs/{name}.yaml")
    overlay = folder / f"{name}.overlay.yaml"
    obsolete: list[Obsolete] = []
    if overlay.exists():
        overlay_name = f"specs/{name}.overlay.yaml"
        document, obsolete = overlays.apply_overlay(document, loader.read(overlay, overlay_name), overlay_name)
    return Patched(used_part(document), obsolete)


def load(name: str, folder: Path = SPECS) -> dict[str, JSON]:
    """Load, patch and check a document.

    Args:
        name: The API's name: ``convert``.
        folder: Where the documents are.

    Returns:
        The patched document, valid for its OpenAPI version.

    Raises:
        SpecError: The document can't be loaded or patched, or is not valid.
    """
    document = patched(name, folder).document
    check(document, f"specs/{name}.yaml")
    return document


def check(document: dict[str, JSON], name: str) -> None:
    """Check that a document is valid OpenAPI and refers to nothing outside itself.

    Raises:
        SpecError: The first fault.
    """
    check_references(document, name)
    openapi_check.validate(document, name)


def check_operations(document: dict[str, JSON], name: str) -> None:
    """Check that a document has something to call.

    Raises:
        SpecError: It has no operations.
    """
    items = [item for path, item in (document.get("paths") or {}).items() if path.startswith("/")]
    if not any(isinstance(item, dict) and item.keys() & {*METHODS, "$ref"} for item in items):
        what = "there are no operations, so there is nothing to call; webhooks and callbacks are requests of the vendor"
        raise SpecError(name, "the document", what)


def walk(node: JSON, pointer: str = "") -> Iterator[tuple[str, JSON]]:
    """Every node of a document with its JSON pointer, parents first."""
    yield pointer, node
    if isinstance(node, dict):
        for key, child in node.items():
            yield from walk(child, f"{pointer}/{escaped(key)}")
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from walk(child, f"{pointer}/{index}")


def pointers_by_identity(document: JSON) -> dict[int, str]:
    """The JSON pointer of each mapping of a document, by its identity."""
    found: dict[int, str] = {}
    pending: list[tuple[JSON, str]] = [(document, "#")]
    while pending:
        node, where = pending.pop()
        if isinstance(node, dict):
            found.setdefault(id(node), where)
            pending.extend((value, f"{where}/{escaped(str(key))}") for key, value in node.items())
        elif isinstance(node, list):
            pending.extend((value, f"{where}/{index}") for index, value in enumerate(node))
    return found


def check_references(document: dict[str, JSON], name: str) -> None:
    """Check that every ``$ref`` leads to something in the same document.

    Raises:
        SpecError: One does not.
    """
    pending: list[tuple[str, JSON, bool]] = [("", document, False)]
    while pending:
        pointer, node, named = pending.pop()
        if isinstance(node, list):
            pending.extend((f"{pointer}/{index}", child, False) for index, child in enumerate(node))
        if not isinstance(node, dict):
            continue
        if not named:
            _check_reference(document, node, name, pointer)
        for key, child in node.items():
            if named or not is_value(key):
                pending.append((f"{pointer}/{escaped(key)}", child, not named and key in NAMED))


def _check_reference(document: dict[str, JSON], node: dict[str, JSON], name: str, pointer: str) -> None:
    for keyword in ("$ref", "$dynamicRef", "$recursiveRef"):
        reference = node.get(keyword)
        if reference is None:
            continue
        if not isinstance(reference, str) or not reference.startswith("#"):
            raise SpecError(
                name,
                pointer,
                f"{reference!r} refers to another document; only references within a document are supported",
            )
        if reference.startswith("#/"):
            resolve(document, reference, name, pointer)


def resolve(document: dict[str, JSON], reference: str, name: str, where: str) -> JSON:
    """The node that a local reference (``#/components/schemas/Goal``) points to.

    Args:
        document: The document.
        reference: The reference; it may lead through other references.
        name: The document's name, for errors.
        where: Where the reference stands, for errors.

    Raises:
        SpecError: The reference leads out of the document, to nothing, or back to itself.
    """
    return _resolve(document, reference, name, where, frozenset())


def target_of(document: dict[str, JSON], reference: str) -> JSON:
    """The node that a local reference points to; None if it points to nothing.

    Args:
        document: The document.
        reference: The reference; it may lead through other references.
    """
    with suppress(SpecError):
        return resolve(document, reference, reference, reference)
    return None


def _resolve(document: dict[str, JSON], reference: str, name: str, where: str, trail: frozenset[str]) -> JSON:
    if reference in trail:
        raise SpecError(name, where, f"the reference {reference!r} leads back to itself")
    if not reference.startswith("#/"):
        raise SpecError(
            name, where, f"{reference!r} refers to another document; only references within a document are supported"
        )
    node: JSON = document
    for part in reference[2:].split("/"):
        key = unquote(part).replace("~1", "/").replace("~0", "~")
        behind = trail | {reference}
        while isinstance(node, dict) and key not in node and isinstance(node.get("$ref"), str):
            behind, node = behind | {node["$ref"]}, _resolve(document, node["$ref"], name, where, behind)
        try:
            node = node[int(key)] if isinstance(node, list) else node[key]
        except (KeyError, IndexError, ValueError, TypeError) as error:
            near = did_you_mean(key, node) if isinstance(node, dict) else ""
            raise SpecError(name, where, f"{reference!r} is not in the document{near}") from error
    return node

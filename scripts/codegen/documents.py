"""Reading specs: YAML or JSON text in, a patched and valid OpenAPI document out.

A document comes from outside, so reading it is bounded: its size, its depth, and what its aliases would expand to.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any, TypeAlias

import jsonpath_rfc9535
import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from codegen.errors import SpecError

JSON: TypeAlias = Any
"""A JSON value: what an OpenAPI document is made of."""

MAX_BYTES = 20_000_000
MAX_DEPTH = 200
MAX_NODES = 2_000_000

SPECS = Path(__file__).parents[2] / "specs"


class _CoreLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML 1.2's core schema, which OpenAPI asks for: ``OFF`` and ``2024-01-01`` are strings; a key stands once."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else None
            if key in seen:
                raise yaml.MarkedYAMLError(problem=f"the key {key!r} stands twice", problem_mark=key_node.start_mark)
            seen.add(key)
        mapping: dict[Any, Any] = super().construct_mapping(node, deep=deep)
        return {key if isinstance(key, str) else json.dumps(key): value for key, value in mapping.items()}


_CoreLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
_CoreLoader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)
_CoreLoader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"^[-+]?(?:0|[1-9][0-9]*)$"), list("-+0123456789")
)
_CoreLoader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+)(?:[eE][-+]?[0-9]+)?$"),
    list("-+0123456789."),
)


def read(path: Path, name: str | None = None) -> dict[str, JSON]:
    """Read a YAML or JSON file that holds one mapping.

    Args:
        path: The file.
        name: What to call it in errors; the path itself unless given.

    Raises:
        SpecError: It is not there, is too large or too deep, or is not a mapping in YAML or JSON.
    """
    name = name or path.name
    try:
        text = path.read_bytes()
    except OSError as error:
        raise SpecError(name, "the file", error.strerror or "cannot be read") from error
    if len(text) > MAX_BYTES:
        raise SpecError(name, "the file", f"is {len(text):,} bytes; {MAX_BYTES:,} are allowed")
    try:
        document = json.loads(text) if text.lstrip()[:1] == b"{" else yaml.load(text, Loader=_CoreLoader)
    except yaml.MarkedYAMLError as error:
        place = f"line {error.problem_mark.line + 1}" if error.problem_mark else "the file"
        raise SpecError(name, place, f"is not YAML: {error.problem}") from error
    except (yaml.YAMLError, ValueError) as error:
        raise SpecError(name, "the file", f"is neither YAML nor JSON: {error}") from error
    except RecursionError as error:
        raise SpecError(name, "the file", f"is nested deeper than {MAX_DEPTH} levels") from error
    if not isinstance(document, dict):
        raise SpecError(name, "the file", "is not a mapping")
    _check_bounds(document, name)
    return document


def _check_bounds(document: JSON, name: str) -> None:
    """Refuse what is too deep or too many; shared nodes count as often as they are reached, as aliases expand."""
    nodes = 0
    pending: list[tuple[JSON, int]] = [(document, 1)]
    while pending:
        node, depth = pending.pop()
        nodes += 1
        if depth > MAX_DEPTH:
            raise SpecError(name, "the file", f"is nested deeper than {MAX_DEPTH} levels")
        if nodes > MAX_NODES:
            raise SpecError(name, "the file", f"holds more than {MAX_NODES:,} nodes")
        if isinstance(node, dict):
            pending.extend((child, depth + 1) for child in node.values())
        elif isinstance(node, list):
            pending.extend((child, depth + 1) for child in node)


def walk(node: JSON, pointer: str = "") -> Iterator[tuple[str, JSON]]:
    """Every node of a document with its JSON pointer, parents first."""
    yield pointer, node
    if isinstance(node, dict):
        for key, child in node.items():
            yield from walk(child, f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}")
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from walk(child, f"{pointer}/{index}")


def apply_overlay(document: dict[str, JSON], overlay: dict[str, JSON], name: str) -> dict[str, JSON]:
    """Apply an OpenAPI Overlay 1.0 document.

    Args:
        document: The OpenAPI document; it is left as it is.
        overlay: The overlay.
        name: The overlay's file name, for errors.

    Returns:
        The patched copy.

    Raises:
        SpecError: An action has no reason, a wrong shape, or a target that is not in the document.
    """
    if not str(overlay.get("overlay", "")).startswith("1.0"):
        raise SpecError(name, "overlay", "this is not an OpenAPI Overlay 1.0 document")
    patched = deepcopy(document)
    for index, action in enumerate(overlay.get("actions", [])):
        target = action.get("target", "")
        where = f"actions[{index}] {target}"
        if not action.get("description"):
            raise SpecError(name, where, "says nowhere why it is there: give it a description")
        try:
            nodes = jsonpath_rfc9535.find(target, patched)
        except jsonpath_rfc9535.JSONPathError as error:
            raise SpecError(name, where, f"is not a JSONPath: {error}") from error
        if not nodes:
            raise SpecError(name, where, f"the target is not in the document{_nearest(target, patched)}")
        for location in [node.location for node in nodes][:: -1 if action.get("remove") else 1]:
            _act(patched, location, action, name, where)
    return patched


def _act(document: JSON, location: tuple[int | str, ...], action: dict[str, JSON], name: str, where: str) -> None:
    *above, last = location or (None,)
    parent = document
    for key in above:
        parent = parent[key]
    if action.get("remove"):
        del parent[last]
        return
    target = document if last is None else parent[last]
    update = action.get("update")
    if isinstance(target, list):
        target.append(deepcopy(update))
    elif isinstance(target, dict) and isinstance(update, dict):
        _merge(target, update)
    else:
        raise SpecError(name, where, "an update needs a mapping or an array to go to")


def _merge(target: dict[str, JSON], update: dict[str, JSON]) -> None:
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(deepcopy(value))
        else:
            target[key] = deepcopy(value)


def _nearest(target: str, document: JSON) -> str:
    """The longest start of a plain path that does exist, and the names there that look like the next one."""
    node, there = document, "$"
    for name in (a or b for a, b in re.findall(r"\['([^']+)'\]|\.([\w-]+)", target)):
        if not isinstance(node, dict):
            return ""
        if name not in node:
            near = difflib.get_close_matches(name, [str(key) for key in node], n=3, cutoff=0.4)
            return f"; {there} has {', '.join(map(repr, near))}" if near else f"; {there} has no {name!r}"
        node, there = node[name], f"{there}['{name}']"
    return ""


def check_references(document: dict[str, JSON], name: str) -> None:
    """Refuse a ``$ref`` that leads out of the document or to nothing.

    Raises:
        SpecError: With the place of the first such reference.
    """
    for pointer, node in walk(document):
        if not isinstance(node, dict) or not isinstance(reference := node.get("$ref"), str):
            continue
        if "/example" in pointer or pointer.endswith("/properties"):
            continue
        if not reference.startswith("#/"):
            raise SpecError(name, pointer, f"{reference!r} leads out of the document, which is refused")
        resolve(document, reference, name, pointer)


def resolve(document: dict[str, JSON], reference: str, name: str, where: str) -> JSON:
    """The node that a local reference (``#/components/schemas/Goal``) points to."""
    node: JSON = document
    for part in reference[2:].split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        try:
            node = node[int(key)] if isinstance(node, list) else node[key]
        except (KeyError, IndexError, ValueError, TypeError) as error:
            raise SpecError(name, where, f"{reference!r} is not in the document") from error
    return node


def validate(document: dict[str, JSON], name: str) -> None:
    """Check a document against OpenAPI 3.0 or 3.1, whichever it says it is.

    Raises:
        SpecError: With the first fault.
    """
    version = str(document.get("openapi", ""))
    validators = {"3.0": OpenAPIV30SpecValidator, "3.1": OpenAPIV31SpecValidator}
    validator = validators.get(version[:3])
    if validator is None:
        raise SpecError(name, "openapi", f"{version!r} is not a version that is read here: 3.0 and 3.1 are")
    for error in validator(document).iter_errors():  # type: ignore[arg-type]
        path = "/".join(str(part) for part in getattr(error, "absolute_path", ()))
        raise SpecError(name, f"/{path}" if path else "the document", str(error).splitlines()[0])


def load(name: str, folder: Path = SPECS) -> dict[str, JSON]:
    """Read ``NAME.yaml``, patch it with ``NAME.overlay.yaml`` where there is one, and check the result.

    Args:
        name: The API's name: ``convert``.
        folder: Where the documents are.

    Returns:
        The patched document, valid for its OpenAPI version.

    Raises:
        SpecError: It can't be read, patched or is not valid.
    """
    document = read(folder / f"{name}.yaml", f"specs/{name}.yaml")
    overlay = folder / f"{name}.overlay.yaml"
    if overlay.exists():
        overlay_name = f"specs/{name}.overlay.yaml"
        document = apply_overlay(document, read(overlay, overlay_name), overlay_name)
    check_references(document, f"specs/{name}.yaml")
    validate(document, f"specs/{name}.yaml")
    return document

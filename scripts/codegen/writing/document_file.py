"""The file ``document.json`` of a package: the patched document, by which ``abwire.testing`` answers requests."""

from __future__ import annotations

import json

from codegen.lowering.extensions import CLIENT_PARAMETER, PAGINATION, PREFIX_OBJECT, SECRET
from codegen.planning.pipeline import Lowered
from codegen.source.documents import resolve
from codegen.source.keywords import METHODS, NAMED, VALUES
from codegen.source.loader import JSON
from codegen.writing.schema_file import GENERATED

NAME = "document.json"

_EXTENSIONS = {CLIENT_PARAMETER.name, PAGINATION.name, PREFIX_OBJECT.name, SECRET.name}
_PROSE = frozenset(["description", "summary", "title", "example", "examples", "externalDocs", "deprecated", "tags"])


def document_file(document: dict[str, JSON], lowered: Lowered) -> str:
    """The content of ``document.json``: one line for each path and component, for readable diffs.

    Descriptions and examples are left out. What only this generator can tell is written in: the ``operationId`` of each
    operation and the name of its method (``x-operation``), and the settings of each security scheme (``x-settings``).

    Args:
        document: The patched document.
        lowered: What it was lowered to.
    """
    components = {kind: _bare(parts, named=True) for kind, parts in (document.get("components") or {}).items()}
    shared = {
        "openapi": document.get("openapi"),
        "security": document.get("security"),
        "servers": _bare(document.get("servers")),
    }
    head = "".join(f'"{key}":{_line(value)},\n' for key, value in shared.items() if value is not None)
    schemes = _schemes(document, lowered)
    if schemes:
        components["securitySchemes"] = schemes
    sections = ",\n".join(f"{json.dumps(kind)}:{{\n{_lines(parts)}\n}}" for kind, parts in components.items() if parts)
    paths = _lines(_paths(document, lowered))
    return f'{{"$comment":"{GENERATED}",\n{head}"paths":{{\n{paths}\n}},\n"components":{{\n{sections}\n}}}}\n'


def _line(value: JSON) -> str:
    return json.dumps(value, separators=(",", ":"))


def _lines(entries: dict[str, JSON]) -> str:
    return ",\n".join(f"{json.dumps(key)}:{_line(value)}" for key, value in entries.items())


def _paths(document: dict[str, JSON], lowered: Lowered) -> dict[str, JSON]:
    """The paths with their operations. One that refers to another has a copy of it: its operations have their own names."""
    operations = {(each.path, each.method.lower()): each for each in lowered.operations}
    found: dict[str, JSON] = {}
    for path, item in (document.get("paths") or {}).items():
        if not path.startswith("/"):
            continue  # an extension
        if "$ref" in item:
            item = resolve(document, item["$ref"], f"specs/{lowered.plan.api}.yaml", path)
        bare = _bare(item)
        for method in METHODS:
            if method in bare:
                operation = operations[path, method]
                names = {"operationId": operation.operation_id, "x-operation": f"{operation.group}.{operation.name}"}
                bare[method] = {**bare[method], **names}
        found[path] = bare
    return found


def _schemes(document: dict[str, JSON], lowered: Lowered) -> dict[str, JSON]:
    settings = {} if lowered.plan.client is None else lowered.plan.client.setting_names
    found: dict[str, JSON] = {}
    for name, scheme in ((document.get("components") or {}).get("securitySchemes") or {}).items():
        if "$ref" in scheme:
            scheme = resolve(document, scheme["$ref"], f"specs/{lowered.plan.api}.yaml", name)
        found[name] = {**_bare(scheme), "x-settings": list(settings.get(name, ()))}
    return found


def _bare(node: JSON, named: bool = False) -> JSON:
    """A node without prose. The members of a ``named`` one have names that the author chose."""
    if isinstance(node, list):
        return [_bare(each) for each in node]
    if not isinstance(node, dict):
        return node
    if named:
        return {key: _bare(value) for key, value in node.items()}
    return {
        key: value if key in VALUES or key.startswith("x-") else _bare(value, named=key in NAMED)
        for key, value in node.items()
        if key not in _PROSE and (not key.startswith("x-") or key in _EXTENSIONS)
    }

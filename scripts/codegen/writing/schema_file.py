"""The file ``schemas.json`` of a package: lowered schemas with limits and without descriptions, for checking values."""

from __future__ import annotations

import json

from codegen.lowering.extensions import SECRET
from codegen.lowering.operations import Operation
from codegen.lowering.schema_forms import Schema
from codegen.lowering.schemas import Schemas
from codegen.source.loader import JSON

_DROPPED = {"description", "title", "example", "examples", "default", "deprecated", "externalDocs"}


def schema_file(schemas: Schemas, operations: list[Operation]) -> str:
    """The content of ``schemas.json``: one line per schema and operation, for readable diffs."""
    parts = {name: _bare(schema) for name, schema in sorted(schemas.components.items())}
    calls = {operation.operation_id: _operation(operation) for operation in operations}
    return f'{{"schemas":{{\n{_lines(parts)}\n}},\n"operations":{{\n{_lines(calls)}\n}}}}\n'


def _lines(entries: dict[str, JSON]) -> str:
    return ",\n".join(f"{json.dumps(key)}:{json.dumps(value, separators=(',', ':'))}" for key, value in entries.items())


def _operation(operation: Operation) -> JSON:
    found: dict[str, JSON] = {}
    parameters = {p.name: _bare(p.schema) for p in operation.arguments}
    if checked := {name: schema for name, schema in parameters.items() if schema}:
        found["parameters"] = checked
    if operation.body is not None:
        found["body"] = _bare(operation.body.schema)
    replies = {s: _bare(r.schema) for s, r in operation.successes.items() if r.media == "json" and r.schema is not None}
    if replies:
        found["replies"] = replies
    return found


def _bare(schema: Schema) -> Schema:
    """A schema without annotations. ``x-secret`` is kept, so that no error shows a secret."""
    found: Schema = {}
    for key, value in schema.items():
        if key in _DROPPED or (key.startswith("x-") and key != SECRET.name):
            continue
        if key == "properties":
            found[key] = {name: _bare(each) for name, each in value.items()}
        elif key == "oneOf":
            found[key] = [_bare(each) for each in value]
        elif key in {"items", "additionalProperties"} and isinstance(value, dict):
            found[key] = _bare(value)
        elif value not in ([], True) or key not in {"required", "additionalProperties"}:
            found[key] = value
    return found

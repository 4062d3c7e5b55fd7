"""The bridge to openapi-python-client: a lowered document in its terms."""

from __future__ import annotations

from openapi_python_client.strings import ClassName

from codegen import naming
from codegen.forms import PREFIX, Schema, reference_name
from codegen.lowering import Schemas
from codegen.operations import Operation, Parameter, Reply
from codegen.plan import Plan
from codegen.reading import JSON

_MEDIA_TYPES = {
    "json": "application/json",
    "text": "text/plain",
    "events": "text/event-stream",
    "bytes": "application/octet-stream",
}
_FORMATS = {"date-time", "date", "uuid", "binary"}


def generator_document(plan: Plan, schemas: Schemas, operations: list[Operation]) -> dict[str, JSON]:
    """The lowered document as openapi-python-client reads it: structure alone, no default and no note.

    Names are ours already, so that it has nothing to tell apart; paths have each parameter once.
    """
    paths: dict[str, JSON] = {}
    for operation in operations:
        item = paths.setdefault(_path(operation), {})
        item[operation.method.lower()] = {
            "operationId": operation.operation_id,
            "tags": [operation.group],
            "parameters": [_parameter(parameter) for parameter in operation.parameters],
            "responses": {status: _response(reply) for status, reply in operation.replies.items()}
            or {"default": {"description": ""}},
            **_request_body(operation),
        }
    fields = {model.name: {field.wire: field.name for field in model.fields} for model in plan.models}
    members = {enum.name: [member for member, _, _ in enum.members] for enum in plan.enums}
    components = {
        generator_name(name): _component(schema, fields.get(name, {}), members.get(name, []))
        for name, schema in schemas.components.items()
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": plan.title, "version": plan.version},
        "paths": paths,
        "components": {"schemas": components},
    }


def generator_name(class_name: str) -> str:
    """What a class is called there: another name where the generator would not take ours."""
    return class_name if ClassName(class_name, "") == class_name else f"Schema{naming.checksum(class_name).upper()}"


def _path(operation: Operation) -> str:
    path = operation.path
    for parameter in operation.parameters:
        if parameter.place == "path":
            wire = f"{{{parameter.wire}}}"
            path = path.replace(wire, f"{{{parameter.name}}}", 1) if parameter.name != parameter.wire else path
            before, found, after = path.partition(f"{{{parameter.name}}}")
            path = before + found + after.replace(wire, parameter.name).replace(found, parameter.name)
    return path


def _parameter(parameter: Parameter) -> JSON:
    # Its type is in our plan, and what it refers to would be copied there time and again.
    place = {"name": parameter.name, "in": parameter.place, "required": parameter.required}
    return {**place, "schema": {"type": "string"}}


def _request_body(operation: Operation) -> dict[str, JSON]:
    if operation.body is None:
        return {}
    media_type = operation.body.media_type
    known = {"application/json", "multipart/form-data", "application/x-www-form-urlencoded", "application/octet-stream"}
    media = {"schema": _schema(operation.body.schema)}
    content = {media_type if media_type in known else "application/octet-stream": media}
    return {"requestBody": {"required": operation.body.required, "content": content}}


def _response(reply: Reply) -> JSON:
    if reply.media == "none":
        return {"description": ""}
    schema: Schema = _schema(reply.schema or {}) if reply.media == "json" else {"type": "string"}
    return {"description": "", "content": {_MEDIA_TYPES[reply.media]: {"schema": schema}}}


def _component(schema: Schema, fields: dict[str, str], members: list[str]) -> Schema:
    """A lowered component: an object with the names of its fields, an enum with those of its members, or a union."""
    if "enum" in schema:
        return {"type": schema["type"], "enum": schema["enum"], "x-enum-varnames": members}
    if schema.get("type") != "object":
        return _schema(schema)
    extra = schema.get("additionalProperties", True)
    return {
        "type": "object",
        "properties": {fields[wire]: _schema(value) for wire, value in schema.get("properties", {}).items()},
        "required": [fields[wire] for wire in schema.get("required", [])],
        "additionalProperties": _schema(extra) if isinstance(extra, dict) else extra,
    }


def _schema(schema: Schema) -> Schema:
    """A lowered schema without notes and limits."""
    if (name := reference_name(schema)) is not None:
        return {"$ref": PREFIX + generator_name(name)}
    if "oneOf" in schema:
        return {"oneOf": [_schema(variant) for variant in schema["oneOf"]]}
    kind = schema.get("type")
    if kind == "array":
        return {"type": "array", "items": _schema(schema["items"])}
    if kind == "object":
        return {}  # a map: a dict in our plan, where the generator would make a class of its own
    kept = {"type": kind} if kind else {}
    if kind == "string" and schema.get("format") in _FORMATS:
        kept["format"] = schema["format"]
    return kept

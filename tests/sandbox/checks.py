"""Checks requests against their operations: every parameter, the content type and the body."""

from __future__ import annotations

import gzip
import json
import re
import zlib
from email.parser import BytesParser
from email.policy import HTTP
from urllib.parse import parse_qsl, unquote

from sandbox.exchange import Call, Part, Violation
from sandbox.schemas import JSON, Schema, types_of
from sandbox.specs import Parameter
from sandbox.validation import describe


def check(call: Call) -> None:
    """Fill in the parsed parts of a request.

    Raises:
        Violation: The request is not valid for its operation.
    """
    _check_path(call)
    _check_query(call)
    _check_headers(call)
    _check_body(call)


def _check_path(call: Call) -> None:
    for parameter in call.operation.parameters_in("path"):
        if parameter.name not in call.raw_parameters:
            raise Violation([f"{parameter.name} is not in the path"], [parameter.name], "path")
        raw = call.raw_parameters[parameter.name]
        is_array = "array" in types_of(call.api.schemas.open(parameter.schema))
        call.path[parameter.name] = _value(call, parameter, raw.split(",") if is_array else [raw], "path")


def _check_query(call: Call) -> None:
    query = call.raw_query.rstrip("&")  # VWO's own example URLs end with one
    try:
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query), errors="strict")
    except ValueError as error:
        raise Violation([f"The query cannot be read: {error}"], [""], "query") from error
    declared = call.operation.parameters_in("query")
    left: dict[str, list[str]] = {}
    for name, value in pairs:
        left.setdefault(name, []).append(value)
    for parameter in declared:
        if parameter.prefix is None and parameter.name in left:
            call.query[parameter.name] = _value(call, parameter, left.pop(parameter.name), "query")
    for parameter in declared:
        if parameter.prefix is not None:
            _check_prefixed(call, parameter, left)
    names = {parameter.name for parameter in declared}
    for name in left:
        if f"{name}[]" in names:
            raise Violation([f"The '{name}' parameter must be a array."], [name], "query")
        raise Violation([f"The '{name}' parameter is not known."], [name], "query")
    _check_missing(declared, call.query, "query")


def _check_prefixed(call: Call, parameter: Parameter, left: dict[str, list[str]]) -> None:
    """Gather ``x123=1`` into ``{"123": "1"}``: each entry of the object is a query parameter of its own."""
    prefix = parameter.prefix or ""
    keys = re.compile(call.api.schemas.open(parameter.schema).get("propertyNames", {}).get("pattern", ".+"))
    found: dict[str, JSON] = {}
    for name in list(left):
        if name.startswith(prefix) and keys.search(name[len(prefix) :]):
            values = left.pop(name)
            if len(values) > 1:
                raise Violation([f"The '{name}' parameter is there twice."], [name], "query")
            found[name[len(prefix) :]] = values[0]
    if found:
        _validate(call, found, parameter.schema, parameter.name, "query")
        call.query[parameter.name] = found


def _check_headers(call: Call) -> None:
    declared = call.operation.parameters_in("header")
    for parameter in declared:
        values = call.headers.get_list(parameter.name)
        if values:
            call.header[parameter.name] = _value(call, parameter, values, "header")
    _check_missing(declared, call.header, "header")


def _check_missing(declared: list[Parameter], found: dict[str, JSON], location: str) -> None:
    missing = [parameter.name for parameter in declared if parameter.required and parameter.name not in found]
    if missing:
        raise Violation([f"The '{name}' parameter is required." for name in missing], missing, location)


def _value(call: Call, parameter: Parameter, raw: list[str], location: str) -> JSON:
    schema = call.api.schemas.open(parameter.schema)
    value: JSON
    if "array" in types_of(schema) and not parameter.is_json:
        texts = raw if parameter.explode or location == "path" else [part for item in raw for part in item.split(",")]
        if len(raw) > 1 and not parameter.explode and location == "query":
            raise Violation([f"The '{parameter.name}' parameter is there twice."], [parameter.name], location)
        items = call.api.schemas.open(schema.get("items", {}))
        value = [_cast(text, items) for text in texts]
    elif len(raw) > 1:
        raise Violation([f"The '{parameter.name}' parameter is there twice."], [parameter.name], location)
    elif parameter.is_json:
        value = _json(raw[0].encode(), parameter.name, location)
    else:
        value = _cast(raw[0], schema)
    _validate(call, value, parameter.schema, parameter.name, location)
    return value


def _cast(text: str, schema: Schema) -> JSON:
    """Convert a string to the type of the schema, or return it unchanged if that fails."""
    types = types_of(schema) or [type(schema["const"]).__name__ if "const" in schema else "string"]
    if ("integer" in types or "int" in types) and re.fullmatch(r"-?(0|[1-9][0-9]*)", text):
        return int(text)
    if "number" in types and re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", text):
        return float(text)
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    return text


def _validate(call: Call, value: JSON, schema: Schema, name: str, location: str) -> None:
    errors = call.api.requests.errors(value, schema)
    if errors:
        messages, _ = describe(errors)
        raise Violation([f"The '{name}' parameter is not valid: {message}" for message in messages], [name], location)


def _check_body(call: Call) -> None:
    body = _decoded(call)
    if not body:
        if call.operation.body_required:
            raise Violation(["The request has no body."], ["body"], "body")
        return
    if not call.operation.bodies:
        raise Violation(["The operation has no body."], ["body"], "body")
    media_type = call.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type not in call.operation.bodies:
        wanted = " or ".join(call.operation.bodies)
        raise Violation([f"The Content-Type is {media_type!r}; it should be {wanted}."], ["Content-Type"], "encoding")
    if media_type == "multipart/form-data":
        call.body = _form(call, body)
    else:
        call.body = _json(body, "body", "encoding")
    errors = call.api.requests.errors(call.body, call.operation.bodies[media_type])
    if errors:
        raise Violation(*describe(errors), "body")


def _decoded(call: Call) -> bytes:
    coding = call.headers.get("content-encoding", "identity").strip().lower()
    if coding == "identity":
        return call.raw_body
    # Only Webtrends says that it reads compressed bodies.
    if coding != "gzip" or call.operation.api != "webtrends":
        raise Violation([f"The Content-Encoding {coding!r} is not accepted."], ["Content-Encoding"], "encoding")
    try:
        return gzip.decompress(call.raw_body)
    except (OSError, EOFError, zlib.error) as error:
        raise Violation([f"The body is not gzip: {error}"], ["body"], "encoding") from error


def _json(text: bytes, name: str, location: str) -> JSON:
    try:
        return json.loads(text.decode(), parse_constant=_no_constant)
    except ValueError as error:
        raise Violation([f"{name} is not JSON: {error}"], [name], location) from error


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not a JSON value")


def _form(call: Call, body: bytes) -> dict[str, JSON]:
    """Return a multipart form as an object of strings, and set ``call.form`` to its parts."""
    head = f"Content-Type: {call.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    if not message.is_multipart() or message.defects:
        raise Violation(["The body is not a multipart form."], ["body"], "encoding")
    for entity in message.iter_parts():
        name = entity.get_param("name", header="content-disposition")
        content = entity.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(content, bytes) or name in call.form:
            raise Violation(["A part of the form has no name, or has a name that is taken."], ["body"], "encoding")
        call.form[unquote(name)] = Part(content, entity.get_filename(), entity.get_content_type())
    schema = call.api.schemas.open(call.operation.bodies["multipart/form-data"])
    for name, part in call.form.items():
        is_file = schema.get("properties", {}).get(name, {}).get("format") == "binary"
        if name not in schema.get("properties", {}):
            raise Violation([f"The form has no part {name!r}."], [name], "body")
        if is_file and not part.filename:
            raise Violation([f"The part {name!r} must be a file."], [name], "body")
    return {name: part.content.decode("latin-1") for name, part in call.form.items()}

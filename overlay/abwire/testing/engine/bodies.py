"""Checks the body of a request: its content type, its coding, and its content against the schema."""

from __future__ import annotations

import gzip
import zlib
from email.parser import BytesParser
from email.policy import HTTP
from urllib.parse import parse_qs, unquote

from abwire.testing.engine.casting import cast, read_json
from abwire.testing.engine.exchange import Call, Part, ViolationError
from abwire.testing.engine.media import kind_of, matching, plain
from abwire.testing.engine.schemas import JSON, Schema, is_object, types_of
from abwire.testing.engine.validation import describe


def check_body(call: Call) -> None:
    """Fill in the body of a request.

    Raises:
        ViolationError: It is not valid for its operation.
    """
    body = _decoded(call)
    if not body:
        if call.operation.body_required:
            raise ViolationError(["The request has no body."], ["body"], "body")
        return
    if not call.operation.bodies:
        raise ViolationError(["The operation has no body."], ["body"], "body")
    media_type = plain(call.headers.get("content-type", ""))
    listed = matching(media_type, call.operation.bodies)
    if listed is None:
        wanted = " or ".join(call.operation.bodies)
        raise ViolationError(
            [f"The Content-Type is {media_type!r}; it should be {wanted}."], ["Content-Type"], "encoding"
        )
    schema = call.operation.bodies[listed]
    if media_type.startswith("multipart/"):
        call.body = _form(call, body, schema)
    elif media_type == "application/x-www-form-urlencoded":
        call.body = _urlencoded(call, body, schema)
    elif kind_of(media_type) == "json" and not _is_file(call, schema):
        call.body = read_json(body, "body", "encoding")
    else:
        return  # a file, or text of a form that no schema describes
    errors = call.api.requests.errors(call.body, schema)
    if errors:
        raise ViolationError(*describe(errors), "body")


def _decoded(call: Call) -> bytes:
    coding = call.headers.get("content-encoding", "identity").strip().lower()
    if coding == "identity":
        return call.raw_body
    # Only Webtrends says that it reads compressed bodies.
    if coding != "gzip" or call.operation.api != "webtrends":
        raise ViolationError([f"The Content-Encoding {coding!r} is not accepted."], ["Content-Encoding"], "encoding")
    try:
        return gzip.decompress(call.raw_body)
    except (OSError, EOFError, zlib.error) as error:
        raise ViolationError([f"The body is not gzip: {error}"], ["body"], "encoding") from error


def _is_file(call: Call, schema: Schema) -> bool:
    return call.api.schemas.open(schema).get("format") == "binary"


def _urlencoded(call: Call, body: bytes, schema: Schema) -> JSON:
    try:
        fields = parse_qs(body.decode(), keep_blank_values=True, strict_parsing=True, errors="strict")
    except ValueError as error:
        raise ViolationError([f"The body is not a form: {error}"], ["body"], "encoding") from error
    return _typed(call, {name: values if len(values) > 1 else values[0] for name, values in fields.items()}, schema)


def _form(call: Call, body: bytes, schema: Schema) -> JSON:
    """Return a multipart form as an object, whose files are strings, and set ``call.form`` to its parts."""
    head = f"Content-Type: {call.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    if not message.is_multipart() or message.defects:
        raise ViolationError(["The body is not a multipart form."], ["body"], "encoding")
    properties = call.api.schemas.open(schema).get("properties", {})
    fields: dict[str, JSON] = {}
    for entity in message.iter_parts():
        name = entity.get_param("name", header="content-disposition")
        content = entity.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(content, bytes):
            raise ViolationError(["A part of the form has no name."], ["body"], "encoding")
        name = unquote(name)
        described = call.api.schemas.open(properties.get(name, {}))
        is_array = "array" in types_of(described)
        if name in fields and not is_array:
            raise ViolationError([f"The form has the part {name!r} twice."], ["body"], "encoding")
        part = Part(content, entity.get_filename(), entity.get_content_type())
        if properties and name not in properties:
            raise ViolationError([f"The form has no part {name!r}."], [name], "body")
        if _is_file(call, described.get("items", {}) if is_array else described) and not part.filename:
            raise ViolationError([f"The part {name!r} must be a file."], [name], "body")
        call.form[name] = part
        text = content.decode("latin-1") if part.filename else content.decode(errors="replace")
        if is_array:
            fields.setdefault(name, []).append(text)
        else:
            fields[name] = text
    return _typed(call, fields, schema)


def _typed(call: Call, fields: dict[str, JSON], schema: Schema) -> JSON:
    """The fields of a form in the types of their properties. An object is JSON in a field."""
    properties = call.api.schemas.open(schema).get("properties", {})
    found: dict[str, JSON] = {}
    for name, value in fields.items():
        described = call.api.schemas.open(properties.get(name, {}))
        if isinstance(value, str) and is_object(described):
            found[name] = read_json(value.encode(), name, "body")
        else:
            found[name] = cast(value, described, call.api.schemas)
    return found

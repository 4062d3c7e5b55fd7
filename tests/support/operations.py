"""Every operation of every API, with arguments that the sandbox accepts."""

from __future__ import annotations

import base64
import hashlib
from importlib import import_module
from typing import Any

from abwire.auth import SessionCookie
from abwire.testing import Sandbox
from abwire.testing.engine.media import kind_of, matching
from abwire.testing.engine.sample import sample
from abwire.testing.engine.schemas import schemas_of
from abwire.testing.engine.specs import api
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Operation
from abwire_runtime.calls.serialization import is_form
from support.clients import EVERY_API, client

OPERATIONS: dict[str, dict[str, Operation]] = {
    name: import_module(f"abwire_api.{name}.operations").OPERATIONS for name in EVERY_API
}


def endpoint_of(name: str, operation: Operation) -> Endpoint[Any]:
    module = import_module(f"abwire_api.{name}.api.{operation.group}")
    endpoints = [each for each in vars(module).values() if isinstance(each, Endpoint)]
    [found] = [each for each in endpoints if each.operation.operation_id == operation.operation_id]
    return found


def body_of(sandbox: Sandbox, name: str, operation: Operation, known: dict[str, Any]) -> Any:
    """A body that is valid for the operation, as JSON types; files are bytes. None if it has no body."""
    described, spec = endpoint_of(name, operation).body, api(name).operations[operation.operation_id]
    if described is None:
        return None
    if operation.operation_id == "doAuth":
        person = {"username": sandbox.credentials.username, "data": {"password": sandbox.credentials.password}}
        return {"requestType": "initiatePasswordAuth", **person}
    if operation.operation_id == "requestOauthToken":
        return oauth_body(sandbox)
    schema = spec.bodies[matching(described.media_type, spec.bodies) or ""]
    if described.media_type.startswith("multipart/"):
        return {
            key: part_of(name, value)
            for key, value in schema_properties(name, schema).items()
            if not value.get("readOnly")
        }
    kind = kind_of(described.media_type)
    if not is_form(described.media_type) and (is_file(name, schema) or kind != "json"):
        return "a text" if kind == "text" else b"a file"
    body = sample(schema, spec_document(name), for_request=True)
    if not isinstance(body, dict):
        return body
    return {**body, **{key: known[key] for key in ("user_id", "url") if key in known and key in body}}


def is_file(name: str, schema: Any) -> bool:
    return schemas_of(spec_document(name)).open(schema).get("format") == "binary"


def part_of(name: str, schema: Any) -> Any:
    """A value for a part of a form."""
    if is_file(name, schema):
        return b"a file"
    items = schemas_of(spec_document(name)).open(schema).get("items", {})
    return [b"a file"] if is_file(name, items) else sample(schema, spec_document(name), for_request=True)


def oauth_body(sandbox: Sandbox) -> dict[str, str]:
    verifier = "v" * 43
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    return {
        "grant_type": "authorization_code",
        "code": sandbox.authorize(challenge),
        "client_id": sandbox.credentials.oauth_client_id,
        "redirect_uri": "https://www.example.com/",
        "code_verifier": verifier,
    }


def spec_document(name: str) -> dict[str, Any]:
    document: dict[str, Any] = api(name).document
    return document


def schema_properties(name: str, schema: Any) -> dict[str, Any]:
    properties: dict[str, Any] = schemas_of(spec_document(name)).open(schema).get("properties", {})
    return properties


def arguments_of(sandbox: Sandbox, name: str, operation: Operation, whole_body: bool) -> dict[str, Any]:
    """Arguments for a call: the parameters without a client-wide setting, and the body as a whole or by its fields."""
    endpoint = endpoint_of(name, operation)
    spec = api(name).operations[operation.operation_id]
    known = sandbox.populate() if name == "convert" else {}
    given: dict[str, Any] = {}
    cursor = (spec.pagination or {}).get("cursor")
    for parameter in endpoint.parameters:
        wire = parameter.wire_name or parameter.name
        if wire == cursor:
            continue  # a sample leads nowhere
        if parameter.client is not None and parameter.location != "path":
            continue
        described = next(p for p in spec.parameters if p.name == wire and p.location == parameter.location)
        value = known.get(wire, webtrends_values().get(wire))
        if value is None:
            value = sample(described.schema, spec_document(name), for_request=True)
        if parameter.name == "debug_token":
            value = sandbox.credentials.debug_token
        if parameter.client is None:
            given[parameter.name] = (
                str(value) if parameter.json_types.startswith("s") and isinstance(value, int) else value
            )
    body = body_of(sandbox, name, operation, known)
    if body is None or endpoint.body is None:
        return given
    properties = endpoint.body.properties
    if isinstance(body, dict):
        for argument in endpoint.body.client:
            body.pop(endpoint.body.wire_names.get(argument, argument), None)
    if properties is None or whole_body:
        return {**given, "body": body}
    names = {endpoint.body.wire_names.get(argument, argument): argument for argument in properties}
    return {**given, **{names[wire]: value for wire, value in body.items() if wire in names}}


def webtrends_values() -> dict[str, Any]:
    return {"projectAlias": "ta_Project1", "aliases": ["ta_Project1", "ta_Project2"]}


def credentials_of(sandbox: Sandbox, operation: Operation) -> dict[str, Any]:
    """Constructor arguments for the operations that accept only a session."""
    is_convert = OPERATIONS["convert"].get(operation.operation_id) is operation
    if not is_convert or endpoint_of("convert", operation).security != (("cookieAuthentication",),):
        return {}
    with client(sandbox, "convert", auth="none") as signing_in:
        known = sandbox.credentials
        reply = signing_in.cookie_authentication.login_detailed(
            request_type="initiatePasswordAuth", username=known.username, data={"password": known.password}
        )
        return {"auth": SessionCookie(reply.http_response.cookies["sid"])}

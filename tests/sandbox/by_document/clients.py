"""The generated clients of an API, and the arguments to make them with."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from codegen.lowering.identifiers import identifier
from sandbox.by_document.credentials import api_key
from sandbox.records import Credentials
from sandbox.sample import sample
from sandbox.schemas import JSON, Schema
from sandbox.specs import api

_SETTING = "x-client-parameter"


def make(name: str, kind: str, **arguments: Any) -> Any:
    """Make a client of a generated package, which is imported when its first client is made.

    Args:
        name: The API.
        kind: ``Client`` or ``AsyncClient``.
        arguments: Its arguments.
    """
    return getattr(import_module(f"abwire_api.{name}"), kind)(**arguments)


def arguments(name: str, folder: Path, known: Credentials) -> dict[str, JSON]:
    """The credentials by the document's security schemes, and a sample for every setting of the client."""
    served = api(name, folder)
    found = _settings(served.document, served.document)
    for scheme_name, scheme in served.security_schemes.items():
        found |= _credentials(scheme_name, scheme, known)
    return found


def _credentials(name: str, scheme: Schema, known: Credentials) -> dict[str, JSON]:
    kind, style = scheme.get("type"), str(scheme.get("scheme", "")).lower()
    if kind == "apiKey":
        return {scheme.get(_SETTING) or identifier(name): api_key(known, name)}
    if style == "basic":
        return {"username": known.username, "password": known.password}
    if "clientCredentials" in scheme.get("flows", {}):
        return {"client_id": known.client_id, "client_secret": known.client_secret}
    if style == "bearer" or kind in ("oauth2", "openIdConnect"):
        return {scheme.get(_SETTING) or "token": known.token}
    return {}


def _settings(node: JSON, document: Schema) -> dict[str, JSON]:
    """A sample for every parameter and property that the client may supply."""
    found: dict[str, JSON] = {}
    if isinstance(node, list):
        for each in node:
            found |= _settings(each, document)
    elif isinstance(node, dict):
        if isinstance(node.get(_SETTING), str) and "in" in node:
            found[node[_SETTING]] = sample(node.get("schema", {}), document, for_request=True)
        elif isinstance(node.get(_SETTING), str) and "default" not in node:
            found[node[_SETTING]] = sample(node, document, for_request=True)
        for key, each in node.items():
            if key != "securitySchemes":
                found |= _settings(each, document)
    return found

"""The generated clients of an API, and the arguments to make them with."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from codegen.lowering.security import OPTIONS, Security, setting_names
from sandbox.beyond import TOKEN_PATH
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


def arguments(name: str, folder: Path, known: Credentials, base_url: str) -> dict[str, JSON]:
    """The credentials by the document's security schemes, and a sample for every setting of the client."""
    served = api(name, folder)
    found = _settings(served.document, served.document)
    used = {scheme for operation in served.operations.values() for scheme in operation.schemes}
    schemes = [each for each in Security(served.document, name).schemes.values() if each.name in used]
    for scheme, names in setting_names(schemes, {*found, *OPTIONS}, name).items():
        values = _credentials(served.security_schemes[scheme], scheme, known, base_url)
        found |= zip(names, values, strict=False)  # the last setting of OAuth is its scopes, which may be left out
    return found


def _credentials(scheme: Schema, name: str, known: Credentials, base_url: str) -> list[str]:
    """The values of a scheme's settings, in the order in which the client has them."""
    kind, style = scheme.get("type"), str(scheme.get("scheme", "")).lower()
    if kind == "apiKey":
        return [api_key(known, name)]
    if style == "basic":
        return [known.username, known.password]
    if "clientCredentials" in scheme.get("flows", {}):
        return [known.client_id, known.client_secret, base_url + TOKEN_PATH]
    return [known.token] if style == "bearer" or kind in ("oauth2", "openIdConnect") else []


def _settings(node: JSON, document: Schema) -> dict[str, JSON]:
    """A sample for every parameter and property that the client may supply."""
    found: dict[str, JSON] = {}
    if isinstance(node, list):
        for each in node:
            found |= _settings(each, document)
    elif isinstance(node, dict):
        if isinstance(node.get(_SETTING), str) and "in" in node:
            found[node[_SETTING]] = sample(node.get("schema", {}), document, for_request=True)
        elif isinstance(node.get(_SETTING), str):
            found[node[_SETTING]] = sample(node, document, for_request=True)
        for key, each in node.items():
            if key not in ("securitySchemes", "servers"):
                found |= _settings(each, document)
    return found

"""The generated clients of an API, and the arguments to make them with."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from abwire.testing.by_document.credentials import api_key
from abwire.testing.engine.beyond import TOKEN_PATH
from abwire.testing.engine.records import Credentials
from abwire.testing.engine.sample import sample
from abwire.testing.engine.schemas import JSON, Schema
from abwire.testing.engine.specs import Api

_SETTING = "x-client-parameter"


def client_class(name: str) -> type[Any]:
    """The client class of a generated package, which is imported when it is first asked for.

    Args:
        name: The API.

    Returns:
        The class.
    """
    found: type[Any] = import_module(f"abwire_api.{name}").Client
    return found


def async_client_class(name: str) -> type[Any]:
    """The asynchronous client class of a generated package, as :func:`client_class`.

    Args:
        name: The API.

    Returns:
        The class.
    """
    found: type[Any] = import_module(f"abwire_api.{name}").AsyncClient
    return found


def arguments(served: Api, known: Credentials, base_url: str) -> dict[str, JSON]:
    """The credentials by the document's security schemes, and a sample for every setting of the client.

    Args:
        served: The API.
        known: The credentials that are accepted.
        base_url: Where the API is served.

    Returns:
        The arguments, without ``base_url`` itself.
    """
    found = _settings(served.document, served.document)
    used = {scheme for operation in served.operations.values() for scheme in operation.schemes}
    for name, scheme in served.security_schemes.items():
        if name in used:
            # The last setting of OAuth is its scopes, which may be left out.
            found |= zip(scheme.get("x-settings", ()), _credentials(scheme, name, known, base_url), strict=False)
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

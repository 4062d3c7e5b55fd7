"""What the vendors accept beyond their documents: the sandbox reads each document with these additions.

The documents in ``specs/`` say what abwire sends. The vendors' own SDKs send more, and the vendors accept it.
"""

from __future__ import annotations

from copy import deepcopy

from abwire.testing.engine.schemas import Schema, resolve

TOKEN_PATH = "/oauth2/token"
"""Where OAuth2 tokens are issued. Documents name a URL of the vendor's own host."""

TOKEN_OPERATION = "sandboxIssueToken"

UNDOCUMENTED = {"recordArchEvent", TOKEN_OPERATION}
"""Operations that no generated method calls: those of the vendors' SDKs alone, and the one that issues tokens."""

_USAGE = ("eb", "ig", "ss", "cl", "ll", "gt", "tr", "pi", "_l")
"""The features of the SDK that a program uses: vwo-python-sdk 1.68.2, services/usage_stats_manager.py; vwo-node-sdk,
lib/services/UsageStats.js."""

_SETTINGS = {"r": "number", "platform": "string", "api-version": "string", "sdk": "string", "sdk-v": "string"}
"""What vwo-python-sdk 1.68.2 sends with settings (helpers/settings_file_util.py)."""

_EVENT = {"en": "string", "a": "integer", "env": "string", "eTime": "integer", "random": "number", "p": "string",
          "visitor_ua": "string", "visitor_ip": "string"}  # fmt: skip
_EVENT_HEADERS = {"X-Device-User-Agent": "string", "VWO-X-Forwarded-For": "string"}


def extended(name: str, document: Schema) -> Schema:
    """A patched document with what the vendor accepts beyond it. The document passed in is not modified."""
    extend = {"vwo": _vwo}.get(name)
    if extend is None and not issues_tokens(document):
        return document
    document = deepcopy(document)
    if extend is not None:
        extend(document)
    if issues_tokens(document):
        document["paths"][TOKEN_PATH] = {"post": _TOKEN_ENDPOINT}
    return document


def issues_tokens(document: Schema) -> bool:
    """Whether a security scheme of a document needs the endpoint that issues tokens."""
    schemes = document.get("components", {}).get("securitySchemes", {}).values()
    return any("clientCredentials" in scheme.get("flows", {}) for scheme in schemes)


def _parameter(name: str, kind: str, location: str, required: bool = False) -> Schema:
    return {"name": name, "in": location, "required": required, "schema": {"type": kind}}


def _vwo(document: Schema) -> None:
    paths, parameters = document["paths"], document["components"]["parameters"]
    for path, additions in {
        "/server-side/settings": _SETTINGS,
        "/server-side/pull": _SETTINGS,
        "/server-side/track-user": dict.fromkeys(_USAGE, "integer"),
        "/server-side/batch-events": dict.fromkeys(_USAGE, "integer"),
    }.items():
        for operation in paths[path].values():
            known = {node["name"]: node for node in (resolve(document, node) for node in operation["parameters"])}
            for name, kind in additions.items():
                if name in known:
                    known[name]["required"] = False  # VWO's example URLs omit these
                else:
                    operation["parameters"].append(_parameter(name, kind, "query"))
    for schema in ("TrackUserEvent", "TrackGoalEvent"):
        # Ids in a batch are numbers or strings, as in the settings file.
        for name in ("e", "c", "g"):
            if name in (properties := document["components"]["schemas"][schema]["properties"]):
                properties[name] = {"type": ["integer", "string"], "pattern": "^[0-9]+$"}
    for parameter in parameters.values():
        # VWO's example URL of track-user goes without it, though the table above it says that it is required.
        if parameter["name"] == "ap":
            parameter["required"] = False
    # Accounts whose settings say isEventArchEnabled report their events here, each with a body of its own.
    optional = {name: kind for name, kind in _EVENT.items() if name not in ("en", "a")} | dict.fromkeys(
        _USAGE, "integer"
    )
    paths.setdefault("/events/t", {"post": {
        "operationId": "recordArchEvent",
        "parameters": [
            _parameter("en", "string", "query", required=True),
            _parameter("a", "integer", "query", required=True),
            *(_parameter(name, kind, "query") for name, kind in optional.items()),
            *(_parameter(name, kind, "header") for name, kind in _EVENT_HEADERS.items()),
        ],
        "requestBody": {"required": True, "content": {"application/json": {"schema": _ARCH_EVENT}}},
        "responses": {"200": {"description": "Taken in"}},
    }})  # fmt: skip


_ARCH_EVENT: Schema = {
    "type": "object",
    "required": ["d"],
    "properties": {"d": {
        "type": "object",
        "required": ["msgId", "visId", "sessionId", "event"],
        "properties": {
            "msgId": {"type": "string"},
            "visId": {"type": "string", "pattern": "^[0-9A-Z]{32}$"},
            "sessionId": {"type": "integer"},
            "event": {
                "type": "object",
                "required": ["name", "time", "props"],
                "properties": {"name": {"type": "string"}, "time": {"type": "integer"}, "props": {"type": "object"}},
            },
            "visitor": {"type": "object", "properties": {"props": {"type": "object"}}},
        },
    }},
}  # fmt: skip
"""A body of ``/events/t``: the fields that the SDK always sends."""

_TOKEN_ENDPOINT: Schema = {
    "operationId": TOKEN_OPERATION,
    "security": [],
    "requestBody": {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": {
        "type": "object",
        "required": ["grant_type"],
        "properties": {
            "grant_type": {"type": "string", "const": "client_credentials"},
            "scope": {"type": "string"},
            "client_id": {"type": "string"},
            "client_secret": {"type": "string"},
        },
    }}}},
    "responses": {"200": {"description": "A token", "content": {"application/json": {"schema": {
        "type": "object",
        "required": ["access_token", "token_type"],
        "properties": {
            "access_token": {"type": "string"},
            "token_type": {"type": "string"},
            "expires_in": {"type": "integer"},
        },
    }}}}},
}  # fmt: skip
"""RFC 6749, section 4.4."""

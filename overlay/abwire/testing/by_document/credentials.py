"""Credentials by the document's security schemes, and the endpoint that issues OAuth2 tokens."""

from __future__ import annotations

import base64
import binascii
from urllib.parse import parse_qs, unquote_plus

from abwire.testing.by_document.errors import refused
from abwire.testing.engine.checks import cookies_of
from abwire.testing.engine.exchange import Call, Reply
from abwire.testing.engine.records import Credentials
from abwire.testing.engine.schemas import Schema

_LIFETIME = 3600


def api_key(known: Credentials, scheme: str) -> str:
    """The key that a security scheme accepts. Each has its own, so that a key in the wrong place is noticed."""
    return f"{known.api_key}-{scheme}"


def issue_token(call: Call) -> Reply:
    """Exchange the client's id and secret, in the header or in the body, for a token."""
    known, body = call.state.credentials, call.body_object
    sent = _basic(call.headers.get("authorization", ""))
    found = tuple(map(unquote_plus, sent)) if sent else (body.get("client_id"), body.get("client_secret"))
    if found != (known.client_id, known.client_secret):
        raise refused(call, 401, "The client is not known.", [("www-authenticate", "Basic")])
    token = f"{known.token}-{next(call.state.numbers)}"
    call.state.oauth_tokens.add(token)
    return Reply.of({"access_token": token, "token_type": "Bearer", "expires_in": _LIFETIME})


def authenticate(call: Call) -> None:
    """Refuse a call without the credentials of any alternative that its operation accepts."""
    faults = [
        [fault for name in alternative if (fault := _fault(call, name, call.api.security_schemes.get(name, {})))]
        for alternative in call.operation.security
    ]
    if faults and all(faults):
        raise refused(call, 401, "; ".join(dict.fromkeys(faults[0])), [("www-authenticate", "Bearer")])


def _fault(call: Call, name: str, scheme: Schema) -> str | None:
    """What is wrong with the credentials of one security scheme, if anything."""
    known, authorization = call.state.credentials, call.headers.get("authorization", "")
    kind, style = scheme.get("type"), str(scheme.get("scheme", "")).lower()
    if kind == "apiKey":
        sent = _key_sent(call, scheme)
        return None if sent == api_key(known, name) else f"The key {scheme['name']!r} is missing or wrong."
    if kind == "http" and style == "basic":
        valid = _basic(authorization) == (known.username, known.password)
        return None if valid else "The user name or the password is missing or wrong."
    if kind in ("oauth2", "openIdConnect") or style == "bearer":
        token = authorization.removeprefix("Bearer ") if authorization.startswith("Bearer ") else ""
        valid = token == known.token or token in call.state.oauth_tokens
        return None if valid else "The token is missing or wrong."
    return None  # nothing that this server can check, such as a certificate


def _key_sent(call: Call, scheme: Schema) -> str | None:
    name = scheme["name"]
    if scheme["in"] == "header":
        sent: str | None = call.headers.get(name)
        return sent
    if scheme["in"] == "cookie":
        return cookies_of(call).get(name)
    return next(iter(parse_qs(call.raw_query).get(name, ())), None)


def _basic(authorization: str) -> tuple[str, str] | None:
    if not authorization.startswith("Basic "):
        return None
    try:
        text = base64.b64decode(authorization.removeprefix("Basic "), validate=True).decode()
    except (binascii.Error, ValueError):
        return None
    name, _, secret = text.partition(":")
    return name, secret

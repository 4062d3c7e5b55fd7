"""Convert's authentication: signatures, keys, sessions and tokens, and the operations that issue them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re

from abwire.testing.engine.exchange import Call, RefusedError, Reply
from abwire.testing.engine.sample import sample
from abwire.testing.engine.schemas import JSON

_SIGNATURE = re.compile(r"Convert-HMAC-SHA256 Signature=([0-9a-f]{64})")


def error(status: int, message: str | list[str], fields: str | list[str] | None = None) -> Reply:
    """Convert's error body."""
    body: dict[str, JSON] = {"code": status, "message": message}
    return Reply.of(body if fields is None else {**body, "fields": fields}, status)


def unauthorized(reason: str) -> RefusedError:
    """A 401."""
    return RefusedError(error(401, reason), reason)


def authenticate(call: Call) -> None:
    """Refuse a call without credentials that its operation accepts."""
    allowed = call.operation.schemes
    if not allowed:
        return
    authorization = call.headers.get("authorization", "")
    if "requestSigning" in allowed and authorization.startswith("Convert-HMAC-SHA256"):
        _check_signature(call, authorization)
    elif "secretKey" in allowed and authorization.startswith("Bearer "):
        _check_bearer(call, authorization.removeprefix("Bearer "))
    elif "cookieAuthentication" in allowed and session_of(call) is not None:
        if session_of(call) not in call.state.sessions:
            raise unauthorized("The session is not valid.")
    elif "reportToken" in allowed and "report_token" in call.headers:
        if call.headers["report_token"] not in (
            call.state.credentials.report_token,
            *call.state.report_tokens.values(),
        ):
            raise unauthorized("The report token is not valid.")
    else:
        raise unauthorized("The request has no credentials that this operation accepts.")


def _check_signature(call: Call, authorization: str) -> None:
    found = _SIGNATURE.fullmatch(authorization)
    application = call.headers.get("convert-application-id")
    expires = call.headers.get("expires", "")
    if found is None or application is None or not re.fullmatch("[0-9]+", expires):
        raise unauthorized("A signed request carries Authorization, Convert-Application-ID and Expires.")
    secret = _secrets(call, "requestSigning").get(application)
    if secret is None:
        raise unauthorized("The application is not known.")
    text = f"{application}\n{expires}\n{call.url}\n".encode() + call.raw_body
    expected = hmac.new(secret.encode(), text, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, found.group(1)):
        raise unauthorized("The signature is not valid.")
    if int(expires) < call.state.now():
        raise unauthorized("The request has expired.")


def _check_bearer(call: Call, value: str) -> None:
    if value in call.state.oauth_tokens:
        return
    key_id, _, secret = value.partition(":")
    if not secret or _secrets(call, "secretKey").get(key_id) != secret:
        raise unauthorized("The key is not valid.")


def _secrets(call: Call, kind: str) -> dict[str, str]:
    """The secrets of the keys of one type: those of the credentials, and those created through the API."""
    credentials = call.state.credentials
    found = {credentials.application_id: credentials.secret}
    if kind == "secretKey":
        found = {credentials.key_id: credentials.key_secret}
    for item in call.state.collections.get(f"/accounts/{credentials.account_id}/api-keys", {}).values():
        if item.values.get("auth_type", "requestSigning") == kind:
            found[str(item.id)] = item.values["key_secret"]
    return found


def session_of(call: Call) -> str | None:
    """The session id in the cookie."""
    found = re.search(r"(?:^|;\s*)sid=([^;]+)", call.headers.get("cookie", ""))
    return found.group(1) if found else None


def login(call: Call) -> Reply:
    """Sign in, or continue a login that needs another step."""
    credentials, body = call.state.credentials, call.body_object
    data = body.get("data", {})
    step = body["requestType"]
    if step == "initiatePasswordAuth":
        name = data.get("username", body.get("username"))
        known = (credentials.username, credentials.mfa_username, credentials.new_password_username)
        if name not in known or data.get("password") != credentials.password:
            raise unauthorized("The user name or the password is wrong.")
        steps = {
            credentials.mfa_username: "MFA_TOKEN_REQUIRED",
            credentials.new_password_username: "NEW_PASSWORD_REQUIRED",
        }
        if name in steps:
            return _another_step(call, steps[name], name)
        return _signed_in(call, name)
    name = call.state.pending_logins.get(data.get("sessionToken", ""), "")
    if step == "provideMfaCodeAuth":
        if name != credentials.mfa_username or data.get("mfaCode") != credentials.mfa_code:
            raise unauthorized("The code is wrong.")
    else:
        if name != credentials.new_password_username:
            raise unauthorized("The login has not been begun.")
        if not data.get("newPassword") or data["newPassword"] != data.get("confirmNewPassword"):
            raise RefusedError(error(422, "The passwords differ.", ["data.confirmNewPassword"]), "the passwords differ")
    del call.state.pending_logins[data["sessionToken"]]
    return _signed_in(call, name)


def _another_step(call: Call, code: str, name: str) -> Reply:
    token = f"sandbox-login-{next(call.state.numbers)}"
    call.state.pending_logins[token] = name
    return Reply.of({"auth-code": code, "message": "One more step", "data": {"sessionToken": token, "username": name}})


def _signed_in(call: Call, name: str) -> Reply:
    session = f"sandbox-session-{next(call.state.numbers)}"
    call.state.sessions[session] = name
    user = sample({"$ref": "#/components/schemas/UserData"}, call.api.document, given={"email": name, "username": name})
    body = {"auth-code": "SUCCESS", "message": "Signed in", "data": user}
    return Reply.of(body, headers=[("Set-Cookie", f"sid={session}; Path=/; HttpOnly; SameSite=Lax")])


def logout(call: Call) -> Reply:
    """End this session, the others, or all."""
    own, which = session_of(call) or "", call.body_object.get("requestType", "currentSession")
    if which in ("currentSession", "allSessions"):
        call.state.sessions.pop(own, None)
    if which in ("otherSessions", "allSessions"):
        call.state.sessions = {sid: name for sid, name in call.state.sessions.items() if sid == own}
    return Reply.of({"code": 200, "message": "Signed out"})


def exchange_code(call: Call) -> Reply:
    """Exchange an authorization code and its PKCE verifier for a token. A code can be used once."""
    body = call.body_object
    client, challenge = call.state.oauth_codes.pop(body["code"], ("", ""))
    digest = hashlib.sha256(body["code_verifier"].encode()).digest()
    expected = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    if not client or client != body["client_id"] or challenge != expected:
        raise RefusedError(
            error(400, "The code or its verifier is not valid."), "the code or its verifier is not valid"
        )
    token = f"sandbox-token-{next(call.state.numbers)}"
    call.state.oauth_tokens.add(token)
    scope = sample({"$ref": "#/components/schemas/OAuthScopeResponse"}, call.api.document)
    expires = int(call.state.now()) + 3600
    return Reply.of({"access_token": token, "token_type": "Bearer", "expires_at": expires, "scope": scope})


def report_token(call: Call) -> Reply:
    """Get, renew or delete the token that an experience's report can be read with."""
    experience = str(call.path["experience_id"])
    action = call.body_object.get("token_action")
    tokens = call.state.report_tokens
    if action == "delete":
        tokens.pop(experience, None)
        return Reply.of({"id": call.path["experience_id"]})
    if action == "regenerate" or experience not in tokens:
        tokens[experience] = f"sandbox-report-token-{next(call.state.numbers)}"
    expires = int(call.state.now()) + 3600 * call.body_object.get("token_expiration", 24)
    return Reply.of({"id": call.path["experience_id"], "token": tokens[experience], "expiration": expires})

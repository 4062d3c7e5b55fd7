"""Obtaining and changing credentials: sign-in sessions, OAuth tokens, and functions that return them."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from abwire import APIStatusError, AuthenticationError, ConfigurationError, WebtrendsError
from abwire.convert import models
from abwire.testing import Sandbox
from support.calling import Call, Use, caller, settled, use_client
from support.clients import arguments

REQUIRED = models.AuthResponseAuthCode
PROOF = "v" * 43


@pytest.fixture
def using(sandbox: Sandbox, form: str) -> Callable[..., Any]:
    """Return a function that uses a Convert client with an account, a project and only these credentials."""

    def run(use: Use, **credentials: Any) -> Any:
        base_url = sandbox.base_url("convert")
        return use_client("convert", form, use, base_url=base_url, account_id=1, project_id=2, **credentials)

    return run


async def signed_in(sandbox: Sandbox, convert: Any) -> str:
    """The user whose session cookie was last sent."""
    assert isinstance(await settled(convert.user.get()), models.UserData)
    cookie = sandbox.requests[-1].headers["Cookie"]
    return sandbox.state.sessions[cookie.removeprefix("sid=")]


def password_of(sandbox: Sandbox, username: str, password: str | None = None) -> models.InitiatePasswordAuthRequestData:
    data = models.PasswordAuthData(password=password or sandbox.credentials.password)
    return models.InitiatePasswordAuthRequestData(username=username, data=data)


# The session of a sign-in


def test_a_password_signs_in(sandbox: Sandbox, using: Callable[..., Any]) -> None:
    known = sandbox.credentials

    async def use(convert: Any) -> None:
        with pytest.raises(ConfigurationError, match="made without"):
            await settled(convert.user.get())
        reply = await settled(
            convert.cookie_authentication.login(
                request_type="initiatePasswordAuth",
                username=known.username,
                data=models.PasswordAuthData(password=known.password),
            )
        )
        assert reply.auth_code is REQUIRED.SUCCESS
        assert isinstance(reply.data, models.UserData)
        assert await signed_in(sandbox, convert) == known.username
        await settled(convert.cookie_authentication.logout())
        with pytest.raises(AuthenticationError):
            await settled(convert.user.get())

    using(use, auth="none")


def test_a_wrong_password_does_not(sandbox: Sandbox, using: Callable[..., Any]) -> None:
    async def use(convert: Any) -> None:
        body = password_of(sandbox, sandbox.credentials.username, "wrong")
        with pytest.raises(AuthenticationError, match="user name or the password"):
            await settled(convert.cookie_authentication.login(body=body))
        with pytest.raises(ConfigurationError):
            await settled(convert.user.get())

    using(use, auth="none")


def test_a_code_may_be_asked_for(sandbox: Sandbox, using: Callable[..., Any]) -> None:
    known = sandbox.credentials

    async def use(convert: Any) -> None:
        login = convert.cookie_authentication.login
        reply = await settled(login(body=password_of(sandbox, known.mfa_username)))
        assert reply.auth_code is REQUIRED.MFA_TOKEN_REQUIRED
        assert isinstance(reply.data, models.LoginMoreData)
        assert reply.data.session_token not in repr(reply)
        with pytest.raises(AuthenticationError):
            await settled(
                login(
                    request_type="provideMfaCodeAuth",
                    data=models.MfaCodeAuthData(mfa_code="000000", session_token=reply.data.session_token),
                )
            )
        data = models.MfaCodeAuthData(mfa_code=known.mfa_code, session_token=reply.data.session_token)
        reply = await settled(login(body=models.ProvideMfaCodeAuthRequestData(data=data)))
        assert reply.auth_code is REQUIRED.SUCCESS
        assert await signed_in(sandbox, convert) == known.mfa_username

    using(use, auth="none")


def test_a_new_password_may_be_asked_for(sandbox: Sandbox, using: Callable[..., Any]) -> None:
    known = sandbox.credentials

    async def use(convert: Any) -> None:
        login = convert.cookie_authentication.login
        reply = await settled(login(body=password_of(sandbox, known.new_password_username)))
        assert reply.auth_code is REQUIRED.NEW_PASSWORD_REQUIRED
        assert isinstance(reply.data, models.LoginMoreData)
        data = models.NewPasswordAuthData(
            new_password="another", confirm_new_password="another", session_token=reply.data.session_token
        )
        reply = await settled(login(body=models.ConfirmNewPasswordAuthRequestData(data=data)))
        assert reply.auth_code is REQUIRED.SUCCESS
        assert await signed_in(sandbox, convert) == known.new_password_username

    using(use, auth="none")


def test_a_session_can_be_used_by_another_client(sandbox: Sandbox, using: Callable[..., Any]) -> None:
    known = sandbox.credentials

    async def sign_in(convert: Any) -> str:
        login = convert.cookie_authentication.login_detailed
        reply = await settled(login(body=password_of(sandbox, known.username)))
        sid: str = reply.http_response.cookies["sid"]
        return sid

    async def use(convert: Any) -> None:
        assert await signed_in(sandbox, convert) == known.username

    using(use, session=using(sign_in, auth="none"))


# OAuth


def authorize(sandbox: Sandbox) -> models.OAuthTokenRequestData:
    challenge = base64.urlsafe_b64encode(hashlib.sha256(PROOF.encode()).digest()).decode().rstrip("=")
    return models.OAuthTokenRequestData(
        code=sandbox.authorize(challenge), client_id=sandbox.credentials.oauth_client_id, code_verifier=PROOF
    )


def test_an_oauth_code_becomes_a_token(sandbox: Sandbox, using: Callable[..., Any]) -> None:
    async def exchange(nobody: Any) -> Any:
        return await settled(nobody.oauth.token(body=authorize(sandbox)))

    async def use(convert: Any) -> None:
        assert (await settled(convert.projects.get())).id == sandbox.credentials.project_id

    granted = using(exchange, auth="none")
    assert granted.token_type == "Bearer"
    assert granted.access_token not in repr(granted)
    using(use, token=granted.access_token)
    assert sandbox.requests[-1].headers["Authorization"] == f"Bearer {granted.access_token}"


# Functions that return credentials


def test_credentials_are_switched_at_run_time(sandbox: Sandbox, using: Callable[..., Any]) -> None:
    known = sandbox.credentials
    pair = {"id": known.key_id, "secret": known.key_secret}

    async def another(convert: Any) -> Any:
        return await settled(convert.api_keys.create(name="Another", auth_type="secretKey"))

    async def use(convert: Any) -> None:
        await settled(convert.projects.get())
        pair.update(secret="revoked")
        with pytest.raises(AuthenticationError) as raised:
            await settled(convert.projects.get())
        assert "revoked" not in str(raised.value)
        pair.update(id=str(new.key_id), secret=str(new.key_secret))
        await settled(convert.projects.get())

    new = using(another, application_id=known.application_id, secret=known.secret)
    using(use, key_id=lambda: pair["id"], key_secret=lambda: pair["secret"])


def test_a_credential_is_asked_for_again_with_every_attempt(sandbox: Sandbox, using: Callable[..., Any]) -> None:
    tokens = iter(["first", "second"])
    sandbox.state.oauth_tokens |= {"first", "second"}
    sandbox.faults.add("429", retry_after=0)

    async def use(convert: Any) -> None:
        await settled(convert.projects.get())

    using(use, token=lambda: next(tokens))
    assert [request.headers["Authorization"] for request in sandbox.requests] == ["Bearer first", "Bearer second"]


def test_a_report_token_reads_reports(sandbox: Sandbox, using: Callable[..., Any]) -> None:
    known = sandbox.credentials
    experience = sandbox.populate()["experience_id"]
    asked: list[str] = []

    async def make(convert: Any) -> Any:
        return await settled(convert.experiences.report_token(experience))

    async def use(reader: Any) -> None:
        await settled(reader.experiences_reports.daily(experience))
        assert sandbox.requests[-1].headers["report_token"] == made.token
        with pytest.raises(AuthenticationError):
            await settled(reader.projects.get())

    def token() -> str:
        asked.append("once more")
        return str(made.token)

    made = using(make, application_id=known.application_id, secret=known.secret)
    using(use, report_token=token)
    assert asked


def changing(sandbox: Sandbox, api: str, form: str, *names: str) -> tuple[Call, dict[str, str]]:
    """A caller whose credentials are functions, and the values that these return."""
    given = arguments(sandbox, api)
    values = {name: str(given.get(name, "")) for name in names}

    def function(name: str) -> Callable[[], str]:
        return lambda: values[name]

    return caller(sandbox, api, form, **{name: function(name) for name in names}), values


def test_a_debug_token_and_an_sdk_key_may_be_functions(sandbox: Sandbox, form: str) -> None:
    call, values = changing(sandbox, "convert_serving", form, "sdk_key", "sdk_key_secret", "debug_token")
    values["debug_token"] = sandbox.credentials.debug_token
    assert call("config").is_debug
    for name in values:
        usual = values[name]
        values[name] = f"marked-{name}"
        with pytest.raises(APIStatusError) as raised:
            call("config")
        assert "marked" not in f"{raised.value} {raised.value!r}"
        values[name] = usual
    assert call("config").is_debug


def test_vwos_sdk_key_may_be_a_function(sandbox: Sandbox, form: str) -> None:
    call, values = changing(sandbox, "vwo", form, "sdk_key")
    call("track_user", 101, 2, user_id="a")
    values["sdk_key"] = "marked-key"
    with pytest.raises(APIStatusError) as raised:
        call("track_user", 101, 2, user_id="a")
    assert "marked" not in f"{raised.value} {raised.value!r}"


def test_webtrends_key_token_may_be_a_function(sandbox: Sandbox, form: str) -> None:
    call, values = changing(sandbox, "webtrends", form, "key_token")
    assert call("control", "https://www.example.com/").flags
    values["key_token"] = "marked-token"
    with pytest.raises(WebtrendsError) as raised:
        call("control", "https://www.example.com/")
    assert "marked" not in f"{raised.value} {raised.value!r}"

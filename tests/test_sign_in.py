"""Ways to get credentials and to change them: the session of a sign-in, OAuth's token, functions that give them."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from typing import Any

import pytest

from abwire import AsyncConvert, AuthenticationError, ConfigurationError, Convert
from abwire.convert import models
from making import arguments
from sandbox import Sandbox

REQUIRED = models.AuthResponseAuthCode
PROOF = "v" * 43


def client_of(sandbox: Sandbox, **given: Any) -> Convert:
    return Convert(base_url=sandbox.base_url("convert"), account_id=1, project_id=2, **given)


def async_client_of(sandbox: Sandbox, **given: Any) -> AsyncConvert:
    return AsyncConvert(base_url=sandbox.base_url("convert"), account_id=1, project_id=2, **given)


def signed_in(sandbox: Sandbox, user: models.UserData) -> str:
    """Who it is that was answered about themselves, by the cookie of the request."""
    assert isinstance(user, models.UserData)
    cookie = sandbox.requests[-1].headers["Cookie"]
    return sandbox.state.sessions[cookie.removeprefix("sid=")]


def test_a_password_signs_in(sandbox: Sandbox) -> None:
    known = sandbox.credentials
    with client_of(sandbox, auth="none") as convert:
        with pytest.raises(ConfigurationError, match="made without"):
            convert.user.get()
        reply = convert.cookie_authentication.login(
            request_type="initiatePasswordAuth",
            username=known.username,
            data=models.PasswordAuthData(password=known.password),
        )
        assert reply.auth_code is REQUIRED.SUCCESS
        assert isinstance(reply.data, models.UserData)
        assert signed_in(sandbox, convert.user.get()) == known.username
        convert.cookie_authentication.logout()
        with pytest.raises(AuthenticationError):
            convert.user.get()


def test_a_wrong_password_does_not(sandbox: Sandbox) -> None:
    with client_of(sandbox, auth="none") as convert:
        with pytest.raises(AuthenticationError, match="user name or the password"):
            convert.cookie_authentication.login(
                body=models.InitiatePasswordAuthRequestData(
                    username=sandbox.credentials.username, data=models.PasswordAuthData(password="wrong")
                )
            )
        with pytest.raises(ConfigurationError):
            convert.user.get()


def test_a_code_may_be_asked_for(sandbox: Sandbox) -> None:
    known = sandbox.credentials
    with client_of(sandbox, auth="none") as convert:
        login = convert.cookie_authentication.login
        reply = login(
            body=models.InitiatePasswordAuthRequestData(
                username=known.mfa_username, data=models.PasswordAuthData(password=known.password)
            )
        )
        assert reply.auth_code is REQUIRED.MFA_TOKEN_REQUIRED
        assert isinstance(reply.data, models.LoginMoreData)
        assert reply.data.session_token not in repr(reply)
        with pytest.raises(AuthenticationError):
            login(
                request_type="provideMfaCodeAuth",
                data=models.MfaCodeAuthData(mfa_code="000000", session_token=reply.data.session_token),
            )
        reply = login(
            body=models.ProvideMfaCodeAuthRequestData(
                data=models.MfaCodeAuthData(mfa_code=known.mfa_code, session_token=reply.data.session_token)
            )
        )
        assert reply.auth_code is REQUIRED.SUCCESS
        assert signed_in(sandbox, convert.user.get()) == known.mfa_username


def test_a_new_password_may_be_asked_for(sandbox: Sandbox) -> None:
    known = sandbox.credentials

    async def walk() -> None:
        async with async_client_of(sandbox, auth="none") as convert:
            login = convert.cookie_authentication.login
            reply = await login(
                body=models.InitiatePasswordAuthRequestData(
                    username=known.new_password_username, data=models.PasswordAuthData(password=known.password)
                )
            )
            assert reply.auth_code is REQUIRED.NEW_PASSWORD_REQUIRED
            assert isinstance(reply.data, models.LoginMoreData)
            data = models.NewPasswordAuthData(
                new_password="another", confirm_new_password="another", session_token=reply.data.session_token
            )
            reply = await login(body=models.ConfirmNewPasswordAuthRequestData(data=data))
            assert reply.auth_code is REQUIRED.SUCCESS
            assert signed_in(sandbox, await convert.user.get()) == known.new_password_username

    asyncio.run(walk())


def test_a_session_can_be_taken_to_another_client(sandbox: Sandbox) -> None:
    known = sandbox.credentials
    with client_of(sandbox, auth="none") as convert:
        reply = convert.cookie_authentication.login_detailed(
            body=models.InitiatePasswordAuthRequestData(
                username=known.username, data=models.PasswordAuthData(password=known.password)
            )
        )
    with client_of(sandbox, session=reply.http_response.cookies["sid"]) as other:
        assert signed_in(sandbox, other.user.get()) == known.username
        assert len(list(other.tags.iterate())) == 0


def authorize(sandbox: Sandbox) -> models.OAuthTokenRequestData:
    challenge = base64.urlsafe_b64encode(hashlib.sha256(PROOF.encode()).digest()).decode().rstrip("=")
    return models.OAuthTokenRequestData(
        code=sandbox.authorize(challenge), client_id=sandbox.credentials.oauth_client_id, code_verifier=PROOF
    )


def test_an_oauth_code_becomes_a_token(sandbox: Sandbox) -> None:
    with client_of(sandbox, auth="none") as nobody:
        granted = nobody.oauth.token(body=authorize(sandbox))
        assert granted.token_type == "Bearer"
        assert granted.access_token not in repr(granted)
    with client_of(sandbox, token=granted.access_token) as convert:
        assert convert.projects.get().id == sandbox.credentials.project_id
    assert sandbox.requests[-1].headers["Authorization"] == f"Bearer {granted.access_token}"


@pytest.mark.parametrize("form", ["sync", "async"])
def test_credentials_are_switched_at_run_time(sandbox: Sandbox, form: str) -> None:
    known = sandbox.credentials
    pair = {"id": known.key_id, "secret": known.key_secret}
    given = {"key_id": lambda: pair["id"], "key_secret": lambda: pair["secret"]}

    def sync() -> None:
        with client_of(sandbox, **given) as convert:
            convert.projects.get()
            pair.update(secret="revoked")
            with pytest.raises(AuthenticationError) as raised:
                convert.projects.get()
            assert "revoked" not in str(raised.value)
            with client_of(sandbox, application_id=known.application_id, secret=known.secret) as other:
                new = other.api_keys.create(name="Another", auth_type="secretKey")
            pair.update(id=str(new.key_id), secret=str(new.key_secret))
            convert.projects.get()

    async def asynchronous() -> None:
        async with async_client_of(sandbox, **given) as convert:
            await convert.projects.get()
            pair.update(secret="revoked")
            with pytest.raises(AuthenticationError):
                await convert.projects.get()
            pair.update(secret=known.key_secret)
            await convert.projects.get()

    sync() if form == "sync" else asyncio.run(asynchronous())


def test_a_credential_is_asked_for_again_with_every_attempt(sandbox: Sandbox) -> None:
    tokens = iter(["first", "second"])
    sandbox.state.oauth_tokens |= {"first", "second"}
    sandbox.faults.add("429", retry_after=0)
    with client_of(sandbox, token=lambda: next(tokens)) as convert:
        convert.projects.get()
    assert [request.headers["Authorization"] for request in sandbox.requests] == ["Bearer first", "Bearer second"]


def test_a_report_token_reads_reports(sandbox: Sandbox) -> None:
    experience = sandbox.populate()["experience_id"]
    with Convert(**arguments(sandbox, "convert")) as convert:
        made = convert.experiences.report_token(experience)
    asked: list[str] = []

    def token() -> str:
        asked.append("once more")
        return str(made.token)

    with client_of(sandbox, report_token=token) as reader:
        reader.experiences_reports.daily(experience)
        assert sandbox.requests[-1].headers["report_token"] == made.token
        with pytest.raises(AuthenticationError):
            reader.projects.get()
    assert asked

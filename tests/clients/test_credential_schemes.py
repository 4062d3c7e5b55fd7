"""Which credentials a client has by the security schemes of its document, and which an operation gets."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from abwire import ConfigurationError
from abwire.auth import BearerToken, HeaderToken, OriginAuth
from abwire_runtime.client.auth import NO_CREDENTIALS
from abwire_runtime.client.credentials import BasicAuth, CookieToken, QueryToken
from abwire_runtime.client.oauth import ClientCredentials
from abwire_runtime.client.options import Settings
from abwire_runtime.client.security import (
    Basic,
    Bearer,
    Certificate,
    Cookie,
    Credentials,
    Header,
    OAuth2,
    Other,
    Query,
    Scheme,
    check_auth,
)

SCHEMES: dict[str, Scheme] = {
    "bearer": Bearer("token"),
    "basic": Basic("username", "password"),
    "header": Header("X-Key", "key"),
    "query": Query("sig", "signature"),
    "cookie": Cookie("sid", "session"),
    "oauth": OAuth2("client_id", "client_secret", "token_url", "scope", "https://a.test/token", "read"),
    "certificate": Certificate(),
    "digest": Other(),
}
NAMES = (
    *("token", "username", "password", "key", "signature", "session"),
    *("client_id", "client_secret", "token_url", "scope"),
)


def settings(**values: str) -> Settings:
    return Settings("API", **{name: values.get(name) for name in NAMES})


def credentials(
    *usual: tuple[str, ...], auth: Any = None, schemes: dict[str, Scheme] = SCHEMES, **values: str
) -> Credentials:
    return Credentials(settings(**values), dict(schemes), usual, auth)  # arguments are cleared after an error


def sent(auth: httpx.Auth | None) -> dict[str, str]:
    """What a credential adds to a request: its headers, and its parameters with a question mark before their names."""
    assert isinstance(auth, OriginAuth)
    request = httpx.Request("GET", "https://a.test/")
    return {**auth.headers(request), **{f"?{name}": value for name, value in auth.parameters(request).items()}}


@pytest.mark.parametrize(
    ("scheme", "values", "expected"),
    [
        ("bearer", {"token": "abc"}, {"Authorization": "Bearer abc"}),
        ("basic", {"username": "ann", "password": "pw"}, {"Authorization": "Basic YW5uOnB3"}),
        ("header", {"key": "abc"}, {"X-Key": "abc"}),
        ("query", {"signature": "abc"}, {"?sig": "abc"}),
        ("cookie", {"session": "abc"}, {"Cookie": "sid=abc"}),
        ("certificate", {}, {}),
    ],
)
def test_each_scheme_has_a_credential(scheme: str, values: dict[str, Any], expected: dict[str, str]) -> None:
    found = credentials((scheme,), **values)
    assert sent(found.usual) == expected
    assert found.auth_for(((scheme,),)) is found.usual
    secrets = tuple(value for name, value in values.items() if name != "username")
    assert found.secrets() == ((*secrets, "YW5uOnB3") if scheme == "basic" else secrets)


def test_a_scheme_without_a_kind_has_no_credential() -> None:
    for scheme in (Scheme(), Other()):
        with pytest.raises(NotImplementedError):
            scheme.make(settings())
    assert Certificate().make(settings()) is NO_CREDENTIALS


def fields_of(auth: httpx.Auth | None) -> tuple[str, bytes]:
    """Where a token is fetched, and with which fields."""
    assert isinstance(auth, ClientCredentials)
    request = httpx.Request("GET", "https://a.test/", extensions={"timeout": {"connect": 1.0, "read": 1.0}})
    found = next(auth.fetch(request))
    assert found.headers["Authorization"] == "Basic aWQ6c2VjcmV0"
    return str(found.url), found.content


@pytest.mark.parametrize(
    ("values", "url", "scope"),
    [
        ({}, "https://a.test/token", b"&scope=read"),
        ({"token_url": "https://b.test/t", "scope": "write"}, "https://b.test/t", b"&scope=write"),
    ],
)
def test_oauth_has_the_url_and_the_scopes_of_the_document_or_others(
    values: dict[str, Any], url: str, scope: bytes
) -> None:
    found = credentials(("oauth",), client_id="id", client_secret="secret", **values).usual
    assert fields_of(found) == (url, b"grant_type=client_credentials" + scope)


def test_a_relative_url_for_tokens_needs_a_setting() -> None:
    schemes: dict[str, Scheme] = {"oauth": OAuth2("client_id", "client_secret", "token_url", "scope", "/token", "")}
    given: dict[str, Any] = {"client_id": "id", "client_secret": "secret"}
    with pytest.raises(ConfigurationError) as raised:
        credentials(("oauth",), schemes=schemes, **given)
    assert str(raised.value) == (
        "the URL to fetch tokens from is missing: pass token_url= (environment variable API_TOKEN_URL)"
    )
    found = credentials(("oauth",), schemes=schemes, **given, token_url="https://b.test/t").usual
    assert fields_of(found) == ("https://b.test/t", b"grant_type=client_credentials")


@pytest.mark.parametrize(
    ("usual", "values", "expected"),
    [
        ([("bearer",), ("header",)], {"token": "a", "key": "b"}, {"Authorization": "Bearer a"}),
        ([("header",), ("bearer",)], {"token": "a", "key": "b"}, {"X-Key": "b"}),
        ([("bearer",), ("header",)], {"key": "b"}, {"X-Key": "b"}),
        ([("bearer", "header")], {"token": "a", "key": "b"}, {"Authorization": "Bearer a", "X-Key": "b"}),
        ([("bearer", "header"), ("query",)], {"token": "a", "signature": "c"}, {"?sig": "c"}),
        ([(), ("bearer",)], {"token": "a"}, {"Authorization": "Bearer a"}),
        ([], {"key": "b"}, {"X-Key": "b"}),
    ],
)
def test_the_first_complete_alternative_is_sent(
    usual: list[tuple[str, ...]], values: dict[str, Any], expected: dict[str, str]
) -> None:
    assert sent(credentials(*usual, **values, schemes={**SCHEMES, "certificate": Other()}).usual) == expected


def test_a_credential_that_was_passed_comes_before_one_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("API_TOKEN", "a")
    monkeypatch.setenv("API_USERNAME", "ann")
    usual = [("bearer",), ("header",), ("basic",)]
    assert sent(credentials(*usual).usual) == {"Authorization": "Bearer a"}
    assert sent(credentials(*usual, key="b").usual) == {"X-Key": "b"}
    # A password that was passed makes the user name of the environment count.
    assert sent(credentials(*usual, password="pw").usual) == {"Authorization": "Basic YW5uOnB3"}


def test_a_requirement_without_a_credential_gets_none() -> None:
    found = credentials((), ("bearer",))
    assert found.usual is None
    assert found.auth_for((("header",),)) is None
    assert found.auth_for(((),)) is None
    assert found.secrets() == ()


@pytest.mark.parametrize(
    ("usual", "values", "message"),
    [
        ([("bearer",)], {}, "a credential is missing: pass token= (environment variable API_TOKEN)"),
        (
            [("bearer",), ("basic", "header"), ("digest",)],
            {},
            "a credential is missing: pass token= (environment variable API_TOKEN), or username= (environment variable"
            " API_USERNAME) and password= (environment variable API_PASSWORD) and key= (environment variable API_KEY),"
            " or auth=",
        ),
        (
            [("digest",), ("bearer", "digest"), ("basic",)],
            {"username": "ann"},
            "a credential is missing: pass auth=, or password= (environment variable API_PASSWORD)",
        ),
        (
            [(), ("basic",)],
            {"username": "ann"},
            "a credential is missing: pass password= (environment variable API_PASSWORD)",
        ),
        ([], {"password": "pw"}, "a credential is missing: pass username= (environment variable API_USERNAME)"),
    ],
)
def test_what_is_missing_is_named(usual: list[tuple[str, ...]], values: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        credentials(*usual, **values)
    assert str(raised.value) == message


def test_a_part_of_a_credential_in_the_environment_is_not_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("API_USERNAME", "ann")
    assert credentials(()).usual is None


def test_an_operation_is_checked_before_its_call() -> None:
    found = credentials((), ("bearer",), key="b")
    found.check("goals.list()", ())
    found.check("goals.list()", (("header",),))
    found.check("goals.list()", ((), ("query",)))
    with pytest.raises(ConfigurationError) as raised:
        found.check("goals.list()", (("query",),))
    assert str(raised.value) == (
        "goals.list() needs credentials that this client was made without: pass signature= (environment variable"
        " API_SIGNATURE) to the client"
    )


def test_the_usual_requirement_is_checked_where_an_operation_has_none() -> None:
    found = credentials(("bearer",), auth="none")
    with pytest.raises(ConfigurationError, match=r"^goals\.list\(\) needs .* pass token= "):
        found.check("goals.list()", ())


@pytest.mark.parametrize("auth", [BearerToken("own"), httpx.BasicAuth("a", "b")])
def test_an_auth_of_the_user_replaces_all(auth: httpx.Auth) -> None:
    found = credentials(("bearer",), auth=auth, token="a")
    assert found.usual is found.auth_for((("header",),)) is auth
    found.check("goals.list()", (("query",),))
    assert found.secrets() == (("own",) if isinstance(auth, BearerToken) else ())


def test_no_auth_means_none() -> None:
    found = credentials(("bearer",), auth="none", token="a")
    assert found.usual is None
    assert found.auth_for((("bearer",),)) is None
    assert found.secrets() == ()


@pytest.mark.parametrize(
    ("auth", "shown"), [("nothing", "'nothing'"), ("a-secret", "str"), (7, "7"), (12345678, "int"), ("", "''")]
)
def test_what_is_no_auth_is_shown_if_it_is_too_short_for_a_credential(auth: Any, shown: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        check_auth(auth)
    assert str(raised.value) == f"auth must be an httpx.Auth or 'none', not {shown}"


def test_an_auth_is_httpxs_or_none() -> None:
    auth = BasicAuth("a", "b")
    assert check_auth(auth) is auth
    assert check_auth("none") is None
    assert check_auth(None) is None


def test_tokens_are_fetched_for_one_of_several_credentials_too() -> None:
    given: dict[str, Any] = {"client_id": "id", "client_secret": "secret", "key": "b"}
    both = credentials(("header", "oauth"), **given).usual
    plain = credentials(("header", "bearer"), key="b", token="a").usual
    first: list[str] = []
    for auth in (both, plain):
        assert auth is not None
        request = httpx.Request("GET", "https://a.test/x", extensions={"timeout": {}})
        first.append(next(auth.sync_auth_flow(request)).url.path)
    assert first == ["/token", "/x"]


# Each credential


def test_basic_credentials_are_both_secret_once_they_were_used() -> None:
    auth = BasicAuth(lambda: "ann", lambda: "pässword")
    assert auth.secrets() == ()
    header = sent(auth)["Authorization"]
    assert header == "Basic YW5uOnDDpHNzd29yZA=="
    assert auth.secrets() == ("pässword", "YW5uOnDDpHNzd29yZA==")
    alone = BasicAuth("ann", "")
    assert sent(alone) == {"Authorization": "Basic YW5uOg=="}
    assert alone.secrets() == ("YW5uOg==",)


def test_a_key_of_the_query_is_secret_as_it_is_written() -> None:
    assert QueryToken("sig", "a b/c").secrets() == ("a b/c", "a%20b%2Fc")
    assert QueryToken("sig", "abc").secrets() == ("abc",)
    assert QueryToken("sig", lambda: "abc").secrets() == ()
    assert (QueryToken("sig", "abc").changes_url, CookieToken("sid", "abc").changes_url) == (True, False)
    assert repr(QueryToken("sig", "abc")) == "QueryToken('sig', ***)"


def test_a_key_in_a_cookie_stands_beside_others() -> None:
    auth = CookieToken("sid", "abc")
    request = httpx.Request("GET", "https://a.test/", headers={"Cookie": "a=1; sid=old; b=2"})
    assert auth.headers(request) == {"Cookie": "a=1; sid=abc; b=2"}
    assert auth.secrets() == ("abc",)
    assert repr(auth) == "CookieToken('sid', ***)"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: BasicAuth("", "x"), "the user name is empty"),
        (lambda: BasicAuth("ann", " x"), "the password begins or ends with white space"),
        (lambda: sent(BasicAuth("a:b", "x")), "the user name contains a colon, which can't be sent with basic"),
        (lambda: QueryToken("sig", ""), "the value of sig is empty"),
        (lambda: CookieToken("sid", ""), "the value of the cookie sid is empty"),
        (lambda: CookieToken("sid", "ä"), "the value of the cookie sid contains characters that are not printable"),
        (lambda: sent(CookieToken("sid", "a;b")), "the value of the cookie sid contains a semicolon: pass the value"),
    ],
)
def test_a_value_that_can_not_be_sent_is_refused(make: Any, message: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        make()
    assert str(raised.value).startswith(message)


def test_values_that_need_no_header_may_have_any_characters() -> None:
    assert sent(QueryToken("sig", "ä")) == {"?sig": "ä"}
    assert sent(BasicAuth("änn", "ä")) == {"Authorization": "Basic w6RubjrDpA=="}


@pytest.mark.parametrize(
    "make",
    [
        lambda origin: BasicAuth("ann", "pw", origin=origin),
        lambda origin: QueryToken("sig", "abc", origin=origin),
        lambda origin: CookieToken("sid", "abc", origin=origin),
        lambda origin: BearerToken("abc", origin=origin),
        lambda origin: HeaderToken("X-Key", "abc", origin=origin),
        lambda origin: ClientCredentials("id", "secret", "https://a.test/token", origin=origin),
    ],
)
def test_each_credential_may_have_an_origin(make: Any) -> None:
    assert make("https://b.test").origin == httpx.URL("https://b.test")
    assert make(None).origin is None

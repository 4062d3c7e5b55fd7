"""Clients as they are generated from a document alone: credentials, settings and servers, over sockets."""

from __future__ import annotations

import asyncio
import base64
import inspect
import json
import threading
from collections.abc import Awaitable, Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from abwire import APIConnectionError, APITimeoutError, AuthenticationError, ConfigurationError, Retries
from abwire_runtime.client.oauth import ClientCredentials
from support.calling import close, settled
from support.generated import generate
from support.http_server import HANG, RESET, HTTPServer, ReceivedRequest, Reply

TOKEN_URL = "https://auth.test/token"
REPLY = {"200": {"description": "OK", "content": {"application/json": {"schema": {"type": "object"}}}}}
SCHEMES: dict[str, Any] = {
    "bearerAuth": {"type": "http", "scheme": "bearer", "description": "Token of an account. It never expires."},
    "login": {"type": "http", "scheme": "basic"},
    "apiKey": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "queryKey": {"type": "apiKey", "in": "query", "name": "api key"},
    "cookieKey": {"type": "apiKey", "in": "cookie", "name": "sid"},
    "oauth": {
        "type": "oauth2",
        "flows": {"clientCredentials": {"tokenUrl": TOKEN_URL, "scopes": {"read": "Read.", "write": "Write."}}},
    },
    "digest": {"type": "http", "scheme": "digest"},
}


def operation(name: str, **others: Any) -> dict[str, Any]:
    return {"operationId": name, "tags": ["things"], "x-method": name, "responses": REPLY, **others}


def document(schemes: list[str], security: Any, **others: Any) -> dict[str, Any]:
    """A document with one usual operation, one that needs no credentials, and those of ``operations``."""
    paths = {
        "/things": {"get": operation("list_all")},
        "/again": {"get": operation("again")},
        "/things/new": {"post": operation("create")},
        "/status": {"get": operation("status", security=[])},
        **{f"/{name}": {"get": operation(name, **each)} for name, each in others.pop("operations", {}).items()},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "https://small.test/v1"}],
        "security": security,
        "paths": paths,
        "components": {"securitySchemes": {name: SCHEMES[name] for name in schemes}},
        **others,
    }


PROJECT = {"name": "project", "in": "query", "schema": {"type": "integer"}, "x-client-parameter": "project"}
DOCUMENTS: dict[str, Any] = {
    "by_bearer": document(["bearerAuth"], [{"bearerAuth": []}], operations={"mine": {"parameters": [PROJECT]}}),
    "by_basic": document(["login"], [{"login": []}]),
    "by_header": document(["apiKey"], [{"apiKey": []}]),
    "by_query": document(["queryKey"], [{"queryKey": []}]),
    "by_cookie": document(["cookieKey"], [{"cookieKey": []}]),
    "by_oauth": document(["oauth"], [{"oauth": ["read"]}], operations={"write": {"security": [{"oauth": ["write"]}]}}),
    "by_digest": document(["digest"], [{"digest": []}]),
    "alternatives": document(
        ["bearerAuth", "login", "apiKey", "cookieKey"],
        [{"bearerAuth": []}, {"login": [], "apiKey": []}],
        operations={"special": {"security": [{"cookieKey": []}]}, "maybe": {"security": [{"cookieKey": []}, {}]}},
    ),
    "together": document(["oauth", "apiKey", "queryKey"], [{"oauth": [], "apiKey": [], "queryKey": []}]),
    "regions": document(
        [],
        [],
        openapi="3.2.0",
        servers=[{"url": "https://us.test", "name": "us"}, {"url": "https://eu.test/x", "name": "eu"}],
        operations={
            "other": {"servers": [{"url": "https://other.test"}]},
            "both": {"servers": [{"url": "https://e.test", "name": "eu"}, {"url": "https://u.test", "name": "us"}]},
        },
    ),
    "tenants": document(
        [],
        [],
        servers=[
            {
                "url": "https://{tenant}.{region}small.test/{base path}",
                "variables": {
                    "tenant": {"default": "", "description": "Name of the tenant."},
                    "region": {"default": "eu.", "enum": ["", "eu."]},
                    "base path": {"default": "v1"},
                },
            }
        ],
        operations={"relative": {"servers": [{"url": "/v2"}]}},
    ),
    "relative": document([], [], servers=[{"url": "/api/v3"}]),
}
TOKEN = Reply(body=json.dumps({"access_token": "token-1", "token_type": "Bearer", "expires_in": 3600}).encode())


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(DOCUMENTS, tmp_path_factory.mktemp("generated_clients"))


@pytest.fixture
def server(packages: Path) -> Iterator[HTTPServer]:
    with HTTPServer(Reply(body=b'{"id": 1}')) as running:
        yield running


def class_of(api: str, form: str = "sync") -> Callable[..., Any]:
    module = import_module(f"abwire_api.{api}")
    found: Callable[..., Any] = module.Client if form == "sync" else module.AsyncClient
    return found


def use(api: str, form: str, what: Callable[[Any], Awaitable[Any]], **arguments: Any) -> Any:
    """Use a new client of either form."""

    async def run() -> Any:
        client = class_of(api, form)(**arguments)
        try:
            return await what(client)
        finally:
            await close(client)

    return asyncio.run(run())


def calls(api: str, form: str, *names: str, **arguments: Any) -> None:
    """Call operations of a new client."""

    async def what(client: Any) -> None:
        for name in names:
            await settled(getattr(client.things, name)())

    use(api, form, what, **arguments)


# Credentials


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


KINDS: list[tuple[str, dict[str, str], str, str]] = [
    ("by_bearer", {"token": "secret-1"}, "authorization", "Bearer secret-1"),
    ("by_basic", {"username": "üser", "password": "p:ss"}, "authorization", f"Basic {encoded('üser:p:ss')}"),
    ("by_header", {"api_key": "secret-1"}, "x-key", "secret-1"),
    ("by_cookie", {"cookie_key": "secret-1"}, "cookie", "sid=secret-1"),
]


@pytest.mark.parametrize(("api", "credentials", "header", "value"), KINDS)
def test_a_credential_is_sent_with_operations_that_require_it(
    server: HTTPServer, form: str, api: str, credentials: dict[str, str], header: str, value: str
) -> None:
    calls(api, form, "list_all", "status", base_url=server.url, **credentials)
    usual, public = server.requests
    assert (usual.target, usual.headers[header]) == ("/things", value)
    assert header not in public.headers


@pytest.mark.parametrize(("api", "credentials", "header", "value"), KINDS)
def test_a_credential_may_be_a_function_and_come_from_the_environment(
    server: HTTPServer,
    form: str,
    monkeypatch: pytest.MonkeyPatch,
    api: str,
    credentials: dict[str, str],
    header: str,
    value: str,
) -> None:
    calls(api, form, "list_all", base_url=server.url, **{name: (lambda v=v: v) for name, v in credentials.items()})
    for name, each in credentials.items():
        monkeypatch.setenv(f"{api}_{name}".upper(), each)
    monkeypatch.setenv(f"{api}_base_url".upper(), server.url)
    calls(api, form, "list_all")
    assert [request.headers[header] for request in server.requests] == [value, value]


@pytest.mark.parametrize(
    ("api", "missing"),
    [
        ("by_bearer", "pass token= (environment variable BY_BEARER_TOKEN)"),
        (
            "by_basic",
            "pass username= (environment variable BY_BASIC_USERNAME) and password= (environment variable BY_BASIC_PASSWORD)",
        ),
        ("by_query", "pass query_key= (environment variable BY_QUERY_QUERY_KEY)"),
        ("by_digest", "pass auth="),
        (
            "alternatives",
            "pass token= (environment variable ALTERNATIVES_TOKEN), or username= (environment variable"
            " ALTERNATIVES_USERNAME) and password= (environment variable ALTERNATIVES_PASSWORD) and api_key="
            " (environment variable ALTERNATIVES_API_KEY)",
        ),
    ],
)
def test_a_client_without_credentials_says_what_to_pass_or_set(packages: Path, api: str, missing: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        class_of(api)()
    assert str(caught.value) == f"a credential is missing: {missing}"


def test_a_part_of_a_credential_is_refused(packages: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"pass password= \(environment variable BY_BASIC_PASSWORD\)$"):
        class_of("by_basic")(username="u")
    with pytest.raises(ConfigurationError, match=r"pass password= \(environment variable ALTERNATIVES_PASSWORD\)$"):
        class_of("alternatives")(token="t", username="u")


@pytest.mark.parametrize("api", DOCUMENTS)
def test_a_wrong_name_is_answered_with_the_nearest_right_one(packages: Path, api: str) -> None:
    with pytest.raises(TypeError, match=r"Client\(\) got an unexpected keyword .* did you mean 'base_url'\?"):
        class_of(api)(base_ulr="x")


def test_operations_without_credentials_can_be_called_without(server: HTTPServer, form: str) -> None:
    calls("by_bearer", form, "status", base_url=server.url, auth="none")
    with pytest.raises(ConfigurationError, match=r"things.list_all\(\) needs credentials .* pass token="):
        calls("by_bearer", form, "list_all", base_url=server.url, auth="none")
    assert len(server.requests) == 1


def test_the_auth_of_a_user_replaces_the_credentials(server: HTTPServer, form: str) -> None:
    for api in ("by_digest", "alternatives"):
        calls(api, form, "list_all", "status", base_url=server.url, auth=httpx.BasicAuth("u", "p"))
    assert [request.headers.get("authorization") for request in server.requests] == [
        f"Basic {encoded('u:p')}",
        None,
    ] * 2
    with pytest.raises(ConfigurationError, match=r"auth must be an httpx.Auth or 'none', not str"):
        class_of("by_bearer")(auth="a long secret")


# A key in the query


def test_a_key_in_the_query_stands_beside_other_parameters(server: HTTPServer, form: str) -> None:
    calls("by_query", form, "list_all", "status", base_url=server.url, query_key="s+cret/1", query={"a": "1,2"})
    assert [request.target for request in server.requests] == [
        "/things?a=1%2C2&api%20key=s%2Bcret%2F1",
        "/status?a=1%2C2",
    ]


def test_a_key_in_the_query_appears_in_no_error_log_line_or_repr(
    server: HTTPServer, form: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    server.script = [Reply(401, body=b'{"message": "s+cret/1 is not known"}')]
    with pytest.raises(AuthenticationError) as caught:
        calls("by_query", form, "list_all", base_url=server.url, query_key="s+cret/1")
    shown = [str(caught.value), repr(caught.value), repr(caught.value.response.request), caplog.text]
    assert [text for text in shown for secret in ("s+cret/1", "s%2Bcret%2F1") if secret in text] == []
    assert f'GET {server.url}/things "HTTP/1.1 401' in caplog.text


def test_a_key_in_the_query_is_sent_once_with_each_attempt(server: HTTPServer, form: str) -> None:
    values = iter(["old", "new"])
    server.script = [Reply(503, headers={"Retry-After": "0.001"})]
    calls("by_query", form, "list_all", base_url=server.url, query_key=lambda: next(values))
    assert [request.target for request in server.requests] == ["/things?api%20key=old", "/things?api%20key=new"]


@pytest.mark.parametrize(
    ("api", "credentials"),
    [*((api, credentials) for api, credentials, _, _ in KINDS), ("by_query", {"query_key": "secret-1"})],
)
def test_no_credential_is_sent_to_another_host(
    server: HTTPServer, form: str, api: str, credentials: dict[str, str]
) -> None:
    with HTTPServer() as other:
        server.script = [
            Reply(302, headers={"Location": "/there?x=1"}),
            Reply(302, headers={"Location": f"{other.url}/stolen?api%20key=secret-1"}),
        ]
        calls(api, form, "list_all", base_url=server.url, **credentials)
        [request] = other.requests
    assert len(server.requests) == 2
    assert [text for text in request.headers.values() if "secret-1" in text or encoded("üser:p:ss") in text] == []
    # The server has put the parameter there itself, which may be that of the request before.
    assert request.target == ("/stolen" if api == "by_query" else "/stolen?api%20key=secret-1")


# Several schemes


def test_the_first_complete_alternative_is_sent_and_arguments_win_over_the_environment(
    server: HTTPServer, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = {"username": "u", "password": "p", "api_key": "k"}
    calls("alternatives", form, "list_all", base_url=server.url, token="t", **both)
    monkeypatch.setenv("ALTERNATIVES_TOKEN", "t")
    calls("alternatives", form, "list_all", base_url=server.url, **both)
    first, second = server.requests
    assert (first.headers["authorization"], first.headers.get("x-key")) == ("Bearer t", None)
    assert (second.headers["authorization"], second.headers["x-key"]) == (f"Basic {encoded('u:p')}", "k")


def test_an_operation_with_another_requirement_gets_its_own_credential(server: HTTPServer, form: str) -> None:
    calls("alternatives", form, "special", "maybe", "list_all", base_url=server.url, token="t", cookie_key="c")
    sent = [(each.headers.get("authorization"), each.headers.get("cookie")) for each in server.requests]
    assert sent == [(None, "sid=c"), (None, "sid=c"), ("Bearer t", None)]


def test_an_operation_whose_credential_is_missing_is_not_sent(server: HTTPServer, form: str) -> None:
    calls("alternatives", form, "maybe", base_url=server.url, token="t")
    with pytest.raises(ConfigurationError) as caught:
        calls("alternatives", form, "special", base_url=server.url, token="t")
    assert str(caught.value) == (
        "things.special() needs credentials that this client was made without: pass cookie_key= (environment variable"
        " ALTERNATIVES_COOKIE_KEY) to the client"
    )
    [request] = server.requests
    assert not {"authorization", "cookie"} & request.headers.keys()


def test_schemes_that_are_needed_together_are_sent_together(server: HTTPServer, form: str) -> None:
    server.paths["/token"] = TOKEN
    credentials = {"client_id": "i", "client_secret": "s", "api_key": "k", "query_key": "q"}
    calls("together", form, "list_all", base_url=server.url, token_url=f"{server.url}/token", **credentials)
    token, request = server.requests
    assert token.target == "/token"
    assert (request.headers["authorization"], request.headers["x-key"]) == ("Bearer token-1", "k")
    assert request.target == "/things?api%20key=q"


# OAuth


def oauth(server: HTTPServer, **others: Any) -> dict[str, Any]:
    """The arguments of a client of OAuth whose tokens come from the server too."""
    secrets = {"client_id": "the id", "client_secret": "the/secret"}
    return {"base_url": server.url, "token_url": f"{server.url}/token", **secrets, **others}


def numbered(seconds: float = 3600) -> Callable[[ReceivedRequest], Reply]:
    """Answers requests for tokens with token-1, token-2 and so on."""
    count = 0

    def answer(request: ReceivedRequest) -> Reply:
        nonlocal count
        count += 1
        return Reply(body=json.dumps({"access_token": f"token-{count}", "expires_in": seconds}).encode())

    return answer


def targets(server: HTTPServer) -> list[str]:
    return [request.target for request in server.requests]


def test_a_token_is_fetched_once_and_sent_with_all_calls(server: HTTPServer, form: str) -> None:
    server.paths["/token"] = numbered()
    calls("by_oauth", form, "list_all", "again", "status", **oauth(server))
    token, first, again, public = server.requests
    assert token.method == "POST"
    assert token.body == b"grant_type=client_credentials&scope=read+write"
    assert token.headers["authorization"] == f"Basic {encoded('the+id:the%2Fsecret')}"
    assert first.headers["authorization"] == again.headers["authorization"] == "Bearer token-1"
    assert "authorization" not in public.headers


def test_threads_share_one_fetch(server: HTTPServer) -> None:
    server.paths["/token"] = numbered()
    with class_of("by_oauth")(**oauth(server)) as client:
        barrier = threading.Barrier(8)

        def call() -> None:
            barrier.wait()
            client.things.list_all()

        threads = [threading.Thread(target=call) for _ in range(8)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
    assert sorted(targets(server)) == ["/things"] * 8 + ["/token"]


def test_tasks_and_event_loops_share_one_fetch(server: HTTPServer) -> None:
    server.paths["/token"] = numbered()
    client = class_of("by_oauth", "async")(**oauth(server))

    async def run() -> None:
        await asyncio.gather(*(client.things.list_all() for _ in range(8)))

    threads = [threading.Thread(target=asyncio.run, args=(run(),)) for _ in range(2)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    asyncio.run(close(client))
    assert sorted(targets(server)) == ["/things"] * 16 + ["/token"]


def test_a_token_is_renewed_before_it_expires(server: HTTPServer, form: str) -> None:
    server.paths["/token"] = numbered(100)
    now = 0.0
    auth = ClientCredentials("i", "s", f"{server.url}/token", clock=lambda: now)

    async def what(client: Any) -> None:
        nonlocal now
        for each in (0.0, 89.0, 91.0):
            now = each
            await settled(client.things.list_all())

    use("by_oauth", form, what, base_url=server.url, auth=auth)
    sent = [each.headers["authorization"] for each in server.requests if each.target == "/things"]
    assert sent == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


def refusing(*tokens: str) -> Callable[[ReceivedRequest], Reply]:
    """Answers 401 to some tokens."""
    return lambda request: Reply(401 if request.headers["authorization"].removeprefix("Bearer ") in tokens else 200)


def test_a_refused_token_is_renewed_once(server: HTTPServer, form: str) -> None:
    server.paths |= {"/token": numbered(), "/things/new": refusing("token-1")}
    calls("by_oauth", form, "create", **oauth(server))
    assert targets(server) == ["/token", "/things/new", "/token", "/things/new"]
    server.paths["/things/new"] = refusing("token-3", "token-4")
    with pytest.raises(AuthenticationError, match=r"things.create\(\): .* was answered 401"):
        calls("by_oauth", form, "create", **oauth(server))
    assert targets(server)[4:] == ["/token", "/things/new", "/token", "/things/new"]


def test_a_server_that_accepts_the_secret_in_the_body_alone_gets_it_there(server: HTTPServer, form: str) -> None:
    def answer(request: ReceivedRequest) -> Reply:
        if b"client_secret=the%2Fsecret" in request.body and "authorization" not in request.headers:
            return numbered(0.0)(request)
        return Reply(401, body=b'{"error": "invalid_client"}')

    server.paths["/token"] = answer
    calls("by_oauth", form, "list_all", "again", **oauth(server))
    assert targets(server) == ["/token", "/token", "/things", "/token", "/again"]


def test_the_refusal_of_a_token_is_an_error_in_words(
    server: HTTPServer, form: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    server.paths["/token"] = Reply(401, body=b'{"error": "invalid_client", "error_description": "the/secret is wrong"}')
    with pytest.raises(AuthenticationError) as caught:
        calls("by_oauth", form, "list_all", **oauth(server))
    assert str(caught.value) == (
        f"no token: POST {server.url}/token was answered 401 Any: *** is wrong. Check client_id= and client_secret=."
    )
    assert "the/secret" not in caplog.text
    assert set(targets(server)) == {"/token"}


@pytest.mark.parametrize("body", [b"", b"[]", b'{"access_token": 7}', b'{"access_token": "t", "token_type": "mac"}'])
def test_a_reply_without_a_bearer_token_is_an_error(server: HTTPServer, form: str, body: bytes) -> None:
    server.paths["/token"] = Reply(body=body)
    with pytest.raises(ConfigurationError, match=r"no token: the reply of .*/token has .*; check token_url="):
        calls("by_oauth", form, "list_all", **oauth(server))


@pytest.mark.parametrize("life", [None, True, False, "soon", "NaN", "Infinity", [], 10**400])
def test_a_life_that_is_no_number_of_seconds_is_unlimited(server: HTTPServer, form: str, life: object) -> None:
    reply = {"access_token": "token-1", "expires_in": life}
    server.paths["/token"] = Reply(body=json.dumps(reply).encode())
    calls("by_oauth", form, "list_all", "again", **oauth(server))
    assert targets(server).count("/token") == 1


@pytest.mark.parametrize("failure", [*map(Reply, (408, 429, 500, 502, 503, 504)), RESET])
def test_a_failed_fetch_is_repeated_even_for_a_call_that_is_not_safe_to_repeat(
    server: HTTPServer, form: str, failure: Reply
) -> None:
    server.paths["/token"] = numbered()
    server.script = [failure]
    calls("by_oauth", form, "create", **oauth(server, retries=Retries(backoff=0)))
    assert targets(server) == ["/token", "/token", "/things/new"]
    server.script = [failure]
    with pytest.raises(APIConnectionError, match=r"things.create\(\): .* could not connect .*no token: .*/token "):
        calls("by_oauth", form, "create", **oauth(server, retries=0))


def test_a_token_that_does_not_come_in_time_is_a_timeout(server: HTTPServer, form: str) -> None:
    server.paths["/token"] = HANG
    with pytest.raises(APITimeoutError, match=r"things.list_all\(\): .* timed out .*no token: .*/token ") as raised:
        calls("by_oauth", form, "list_all", **oauth(server, retries=0, timeout=httpx.Timeout(10, read=0.2)))
    assert isinstance(raised.value.__cause__, httpx.ConnectTimeout), "nothing else was sent"
    assert isinstance(raised.value.__cause__.__cause__, httpx.ReadTimeout)


def test_the_secret_is_sent_to_the_token_url_alone(server: HTTPServer, form: str) -> None:
    with HTTPServer() as other:
        server.paths["/token"] = Reply(307, headers={"Location": f"{other.url}/token"})
        with pytest.raises(AuthenticationError, match="check token_url="):
            calls("by_oauth", form, "list_all", **oauth(server))
        assert other.requests == []


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("http://auth.test/token", "must begin with https"),
        ("auth.test/token", "is not an absolute https URL"),
        ("https://user:pass@auth.test/token", "has a user name"),
    ],
)
def test_a_token_url_that_is_not_safe_is_refused(packages: Path, url: str, fault: str) -> None:
    with pytest.raises(ConfigurationError, match=f"the token_url {fault}"):
        class_of("by_oauth")(client_id="i", client_secret="s", token_url=url)


def test_the_credential_works_with_any_httpx_client(server: HTTPServer) -> None:
    server.paths |= {"/token": numbered(), "/things": refusing("token-1")}
    auth = ClientCredentials("i", "s", f"{server.url}/token")
    with httpx.Client(auth=auth) as client:
        assert client.get(f"{server.url}/things").status_code == 200

    async def run() -> int:
        async with httpx.AsyncClient(auth=auth) as client:
            return (await client.get(f"{server.url}/things")).status_code

    assert asyncio.run(run()) == 200
    assert targets(server) == ["/token", "/things", "/token", "/things", "/things"]


# Settings and servers


def test_a_setting_is_used_by_calls_that_pass_none(
    server: HTTPServer, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls("by_bearer", form, "mine", base_url=server.url, token="t", project=7)
    monkeypatch.setenv("BY_BEARER_PROJECT", "8")
    calls("by_bearer", form, "mine", base_url=server.url, token="t")
    assert targets(server) == ["/mine?project=7", "/mine?project=8"]


def hosts(api: str, form: str, *names: str, **arguments: Any) -> list[str]:
    """The URLs that calls are sent to."""
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        return httpx.Response(200, json={})

    transport = httpx.MockTransport(answer)
    http_client = httpx.Client(transport=transport) if form == "sync" else httpx.AsyncClient(transport=transport)
    calls(api, form, *names, http_client=http_client, **arguments)
    return sent


def test_a_server_is_chosen_by_its_name(packages: Path, form: str) -> None:
    assert hosts("regions", form, "list_all", "other", "both") == [
        "https://us.test/things",
        "https://other.test/other",
        "https://u.test/both",
    ]
    assert hosts("regions", form, "list_all", "other", "both", server="eu") == [
        "https://eu.test/x/things",
        "https://other.test/other",
        "https://e.test/both",
    ]
    with pytest.raises(ConfigurationError, match="server must be 'us' or 'eu', not 'as'"):
        class_of("regions")(server="as")


def test_variables_of_a_server_are_settings(packages: Path, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert hosts("tenants", form, "list_all", "relative", tenant="a-1") == [
        "https://a-1.eu.small.test/v1/things",
        "https://a-1.eu.small.test/v2/relative",
    ]
    monkeypatch.setenv("TENANTS_TENANT", "b")
    monkeypatch.setenv("TENANTS_BASE_PATH", "v1/x")
    assert hosts("tenants", form, "list_all", region="") == ["https://b.small.test/v1/x/things"]
    with pytest.raises(ConfigurationError, match=r"region must be '' or 'eu.', not 'us.'"):
        class_of("tenants")(region="us.")


@pytest.mark.parametrize(
    "values", [{"tenant": "evil.test/"}, {"tenant": "x", "base_path": "a/../.."}, {"tenant": "x@y"}]
)
def test_a_value_changes_no_other_part_of_the_url(packages: Path, form: str, values: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="is part of the"):
        hosts("tenants", form, "list_all", **values)


def test_a_client_without_a_host_says_what_to_pass_or_set(packages: Path, server: HTTPServer) -> None:
    with pytest.raises(ConfigurationError) as caught:
        class_of("tenants")()
    assert str(caught.value) == (
        "a part of the server's URL is missing: pass tenant= (environment variable TENANTS_TENANT)"
    )
    with pytest.raises(ConfigurationError) as caught:
        class_of("relative")()
    assert str(caught.value) == ("the server's URL is missing: pass base_url= (environment variable RELATIVE_BASE_URL)")
    calls("relative", "sync", "list_all", base_url=f"{server.url}/api/v3")
    calls("tenants", "sync", "list_all", base_url=server.url)
    assert targets(server) == ["/api/v3/things", "/things"]


# The classes


def test_both_classes_say_what_their_arguments_are(packages: Path) -> None:
    package = import_module("abwire_api.by_bearer")
    for cls in (package.Client, package.AsyncClient):
        assert cls.__module__ == "abwire_api.by_bearer"
        names = list(inspect.signature(cls).parameters)
        assert names[:5] == ["token", "auth", "project", "base_url", "http_client"]
        assert "timeout" in names
        text = inspect.getdoc(cls.__init__) or ""
        assert "token: Token of an account, or a function that returns it [BY_BEARER_TOKEN]." in text
        assert "[BY_BEARER_BASE_URL]" in text


def test_a_client_is_made_again_from_its_configuration(server: HTTPServer) -> None:
    with class_of("by_query")(base_url=server.url, query_key="s") as client:
        assert "'s'" not in repr(client.config)
        with client.config.client() as other:
            other.things.list_all()
    assert targets(server) == ["/things?api%20key=s"]

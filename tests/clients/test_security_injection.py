"""No value ends up in another location of a request than its own: queries, headers, cookies, forms, hosts and base URLs."""

from __future__ import annotations

import contextlib
import email
import email.policy
import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abwire import AbwireError, ConfigurationError, Convert, ConvertServing, File, Optimizely
from abwire.auth import BearerKey, BearerToken, ConvertHMAC, HeaderToken, SessionCookie
from abwire.convert_serving import Bucketing
from abwire.testing import Sandbox
from abwire.webtrends import Visitor
from abwire_runtime.calls.checking import json_types_of
from abwire_runtime.calls.serialization import cookie_pair
from abwire_runtime.client.credentials import BasicAuth, CookieToken, QueryToken
from abwire_runtime.client.next_urls import checked_link
from support.attacks import STRINGS, query_of
from support.calling import method_of, settled, use_client
from support.clients import A_CALL, APIS, CLASSES, EVERY_API
from support.http_server import HTTPServer, ReceivedRequest, Reply
from support.operations import OPERATIONS, arguments_of, endpoint_of

ACCESS: dict[str, Any] = {"token": "token-0123456789", "account_id": 1, "project_id": 2, "retries": 0}
USUAL = {"host", "accept", "accept-encoding", "connection", "user-agent", "authorization"}
"""The headers of a request of Convert with a token."""


# Queries


def test_a_value_stays_in_its_query_parameter(running_sandbox: Sandbox) -> None:
    """Every query parameter of every operation that may be a string, each with several of the attacks."""
    tried = 0
    with HTTPServer(Reply(204, b"")) as server:
        for name in EVERY_API:
            given = {**running_sandbox.arguments(name), "base_url": server.url, "retries": 0}
            with CLASSES[name]["sync"](**given) as client:
                for operation in OPERATIONS[name].values():
                    endpoint = endpoint_of(name, operation)
                    wanted = [
                        each
                        for each in endpoint.parameters
                        if each.location == "query" and each.client is None
                        if "s" in json_types_of(each.json_types).letters
                    ]
                    known = arguments_of(running_sandbox, name, operation, whole_body=True) if wanted else {}
                    for parameter in wanted:
                        text = STRINGS[tried % len(STRINGS)]
                        tried += 1
                        client._call_detailed(endpoint, {**known, parameter.name: text})
                        pairs = query_of(server.requests[-1].target)
                        wire = parameter.wire_name or parameter.name
                        assert [value for found, value in pairs if found == wire] == [text], operation.label
                        assert not {"injected", "c", "e"} & {found for found, _ in pairs}
    assert tried > 20


@settings(max_examples=60)
@given(st.dictionaries(st.text(min_size=1, max_size=20), st.text(max_size=20), max_size=4))
def test_names_and_values_of_further_parameters_arrive_exactly(query: dict[str, str]) -> None:
    targets: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        targets.append(request.url.raw_path.decode("ascii"))
        return httpx.Response(204)

    with httpx.Client(transport=httpx.MockTransport(answer)) as own:
        client = Convert(**ACCESS, http_client=own, base_url="https://api.example")
        ways: list[Callable[[], object]] = [
            lambda: client.request("GET", "/flags", query=query),
            lambda: client.with_options(query=query).request("GET", "/flags"),
            lambda: client.user.get(extra_query=query),
        ]
        for way in ways:
            targets.clear()
            try:
                way()
            except (ValueError, ConfigurationError):
                assert any("\ud800" <= character <= "\udfff" for pair in query.items() for character in "".join(pair))
            except AbwireError:
                pass  # there is no reply
            for target in targets:
                assert query_of(target) == list(query.items())


# Headers


def received(server: HTTPServer, client: dict[str, Any], **given: Any) -> ReceivedRequest | None:
    """The request that a call leads to; None if it was refused before anything was sent."""
    before = len(server.requests)
    try:
        with Convert(**{**ACCESS, **client}, base_url=server.url) as calling:
            calling.request("GET", "/flags", **given)
    except (ConfigurationError, TypeError, ValueError):
        assert len(server.requests) == before, "what is refused is not sent"
        return None
    assert len(server.requests) == before + 1
    return server.requests[-1]


def test_a_header_keeps_its_value_or_is_refused(server: HTTPServer) -> None:
    with httpx.Client() as http:
        for text in STRINGS:
            headers = {"X-Own": text}
            for client, given in (({"headers": headers}, {}), ({}, {"headers": headers})):
                request = received(server, {**client, "http_client": http}, **given)
                if request is not None:
                    assert request.headers["x-own"] == text.strip()
                    assert set(request.headers) == USUAL | {"x-own"}
                else:
                    assert not (text.isascii() and text.isprintable())


@pytest.mark.parametrize("name", ["{}", "X-{}", "X: {}", "{}: X", ""])
def test_a_name_of_a_header_is_a_token_or_refused(server: HTTPServer, name: str) -> None:
    with httpx.Client() as http:
        for text in STRINGS:
            header = name.format(text)
            is_token = re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", header) is not None
            for client, given in (({"headers": {header: "1"}}, {}), ({}, {"headers": {header: "1"}})):
                request = received(server, {**client, "http_client": http}, **given)
                assert (request is not None) == is_token
                if request is not None:
                    assert set(request.headers) == USUAL | {header.lower()}


def test_a_call_and_a_copy_of_a_client_check_headers_as_well(server: HTTPServer) -> None:
    with Convert(**ACCESS, base_url=server.url) as client:
        ways: list[Callable[[str], object]] = [
            lambda text: client.user.get_detailed(extra_headers={"X-Own": text}),
            lambda text: client.with_options(headers={"X-Own": text}).user.get_detailed(),
            lambda text: client.with_options(headers={text: "1"}).user.get_detailed(),
            lambda text: client.user.get_detailed(extra_headers={text: "1"}),
        ]
        for way in ways:
            for text in STRINGS:
                try:
                    way(text)
                except (ConfigurationError, TypeError, ValueError):
                    continue
                except AbwireError:
                    pass  # the reply is empty
                assert len(set(server.requests[-1].headers) - USUAL) == 1
                assert "x-injected" not in server.requests[-1].headers


@pytest.mark.parametrize(
    "make",
    [
        BearerToken,
        SessionCookie,
        lambda text: BearerKey("key", text),
        lambda text: BearerKey(text, "secret"),
        lambda text: HeaderToken("X-Token", text),
        lambda text: BasicAuth(text, "password"),
        lambda text: BasicAuth("user", text),
        lambda text: CookieToken("sid", text),
        lambda text: QueryToken("key", text),
        lambda text: ConvertHMAC(text, "secret"),
        lambda text: ConvertHMAC("application", text),
    ],
    ids=["bearer", "session", "key secret", "key id", "header", "user", "password", "cookie", "query", "id", "secret"],
)
@pytest.mark.parametrize("is_function", [False, True])
def test_a_credential_stays_in_its_header(server: HTTPServer, make: Any, is_function: bool) -> None:
    """Also one that a function returns, which is known only when the request is sent."""
    own = {"authorization", "cookie", "x-token", "convert-application-id", "expires"}
    with httpx.Client() as client:
        for text in STRINGS:
            server.requests.clear()
            try:
                client.get(server.url, auth=make((lambda: text) if is_function else text))  # noqa: B023
            except ConfigurationError:
                assert server.requests == []
                continue
            [request] = server.requests
            assert set(request.headers) <= USUAL | own
            if "cookie" in request.headers:
                assert request.headers["cookie"].count(";") == 0
                assert request.headers["cookie"].endswith(f"={text}")
            assert [name for name, _ in query_of(request.target)] in ([], ["key"])


def test_a_cookie_parameter_is_one_cookie() -> None:
    for text in STRINGS:
        assert re.fullmatch(r"visitor=[A-Za-z0-9._~%-]*", cookie_pair("visitor", text, "get(): visitor"))


class Response:
    """Records the cookies that are set on it."""

    def __init__(self) -> None:
        self.cookies: list[tuple[str, str]] = []

    def set_cookie(self, name: str, value: str, **attributes: object) -> None:
        self.cookies.append((name, value))


@pytest.mark.parametrize("text", STRINGS, ids=lambda text: ascii(text)[:30])
def test_cookies_of_a_visitor_hold_no_attributes_and_no_line_ends(text: str) -> None:
    """Their names have an alias of the account in them, and their values come from a reply or a browser."""
    visitor = Visitor.from_dict(
        {"cookies": {f"_wt.control-1-{text}": {"value": text, "type": "persisted"}}, "url": f"https://a.example/{text}"}
    )
    response = Response()
    visitor.set_cookies(response)
    for name, value in response.cookies:
        assert re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name)
        assert re.fullmatch(r"[!#$%&'*+.^_`|~:0-9A-Za-z-]*", value)


# Forms


def test_a_file_stays_in_its_part(server: HTTPServer) -> None:
    """The name, the content type and the field of a file are in the headers of its part."""
    with Convert(**ACCESS, base_url=server.url) as client:
        for text in STRINGS:
            for file, field in (
                (File(b"content", name=f"a{text}"), "file"),
                (File(b"content", content_type=f"text/plain{text}"), "file"),
                (File(b"content"), f"field{text}"),
            ):
                server.requests.clear()
                try:
                    client.request("POST", "/files", files={field: file}, data={"more": text})
                except ValueError:
                    assert server.requests == []
                    assert file.content_type is not None, "only a content type is refused"
                else:
                    check_parts(server.requests[0])


def check_parts(request: ReceivedRequest) -> None:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + request.body, policy=email.policy.HTTP)
    parts = list(message.iter_parts())
    assert len(parts) == 2
    assert {name.lower() for part in parts for name in part} == {"content-disposition", "content-type"}
    assert parts[1].get_payload(decode=True) == b"content"


def test_a_content_type_of_a_file_can_not_add_headers(server: HTTPServer) -> None:
    with Convert(**ACCESS, base_url=server.url) as client:
        for content_type in ("text/plain\r\nX-Injected: 1", "text/plain\n", "a\0", "text/\u00e9"):
            with pytest.raises(ValueError, match="the content type of a file contains characters"):
                client.files.upload(file=File(b"x", "a.txt", content_type), file_name="a")
        with pytest.raises(ValueError, match="the name of a file holds half of a surrogate pair"):
            client.files.upload(file=File(b"x", "\ud800"), file_name="a")
    assert server.requests == []


# Hosts


def hosts(make: Callable[[httpx.Client], Any], call: Callable[[Any], object]) -> list[str]:
    """The hosts that a call sends to."""
    found: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        found.append(request.url.raw_host.decode("ascii"))
        return httpx.Response(200, json={"status": "ok"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as own:
        try:
            call(make(own))
        except (ConfigurationError, TypeError, ValueError):
            assert found == []
        except AbwireError:
            pass  # the reply is not that of the API
    return found


@pytest.mark.parametrize(
    "text",
    [*STRINGS, "1.evil.example", "1-", "\uff11", "\u0661", "xn--", "1\n", "evil.example/", "a" * 64],
    ids=lambda text: ascii(text)[:30],
)
def test_an_id_in_a_host_name_is_one_label(text: str) -> None:
    found = [
        *hosts(
            lambda http: Optimizely(project_id=text, account_id=2, http_client=http),
            lambda client: client.track("seen", user_id="user-1"),
        ),
        *hosts(
            lambda http: ConvertServing(account_id=1, project_id=text, http_client=http),
            lambda client: client.track([Bucketing("visitor", experience_id="1", variation_id="2")]),
        ),
    ]
    for host in found:
        assert re.fullmatch(r"[A-Za-z0-9-]+\.(log\.optimizely\.com|metrics\.convertexperiments\.com)", host)
        assert host.startswith(f"{text.lower()}.")


VENDOR_HOSTS = re.compile(
    r"api\.convert\.com|[a-z0-9-]+(\.metrics)?\.convertexperiments\.com|dev\.visualwebsiteoptimizer\.com"
    r"|[a-z0-9-]+(\.log)?\.optimizely\.com|[a-z0-9.-]+\.webtrends-optimize\.com|ots\.webtrends-optimize\.com"
)


@pytest.mark.parametrize("api", APIS)
def test_no_setting_changes_the_host(running_sandbox: Sandbox, api: str) -> None:
    """Each setting in turn with each of the attacks: what is not refused is sent to the vendor's host."""
    usual = {name: value for name, value in running_sandbox.arguments(api).items() if not name.endswith("base_url")}
    name, given = A_CALL[api]
    tried: list[str] = []
    for setting in usual:
        for text in STRINGS:
            tried += hosts(
                lambda http: CLASSES[api]["sync"](**{**usual, setting: text}, http_client=http, retries=0),  # noqa: B023
                lambda client: method_of(client, name)(**given),
            )
    assert [host for host in tried if not VENDOR_HOSTS.fullmatch(host)] == []
    assert tried or api == "optimizely"  # whose settings are the host, and numbers


# Base URLs


@pytest.mark.parametrize(
    "url",
    [
        "https://api.example\\@evil.example",
        "https://api.example\\.evil.example",
        "https://api.example\r\nX-Injected: 1",
        "https://api.example/\0",
        "https://api.example?a=b",
        "https://api.example#a",
        "https://api.example:443:80",
        "https://\uff41pi.example\uff0fevil",  # full width letters, which compatibility forms turn into others
        "https://api\u3002example\u2024",
        "https://\u2100.example",  # a sign for "a/c"
        "file:///etc/passwd",
        "javascript:alert(1)",
        "//api.example",
        "https:api.example",
        "https://",
    ],
)
def test_a_base_url_that_programs_read_in_different_ways_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        Convert(**ACCESS, base_url=url)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://m\u00fcnchen.example", "xn--mnchen-3ya.example"),
        ("https://API.Example", "api.example"),
        ("https://\u0430pi.example", "xn--pi-6kc.example"),  # the first letter is Cyrillic
    ],
)
def test_a_name_of_other_letters_is_another_host(url: str, host: str) -> None:
    """It is sent in its ASCII form, so that it can be told from the name that it looks like."""
    found = hosts(lambda http: Convert(**ACCESS, base_url=url, http_client=http), lambda client: client.user.get())
    assert found == [host]


# URLs from replies


LINKS = [
    "//evil.example/",
    "\\\\evil.example\\",
    "/\\evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https:///evil.example",
    "https://api.example@evil.example/",
    "https://api.example:443@evil.example",
    "https://api.example%2f@evil.example",
    "https://api.example.evil.example",
    "https://evil.example#@api.example",
    "https://evil.example?@api.example",
    "https://api.example:8443/",
    "http://api.example:80/",
    "https://\u0430pi.example/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:,x",
    "",
    "?page=2",
    "/v1/next",
    "../next",
    "https://api.example/next",
    "https://api.example\t.evil.example",
    "https://api.example\\.evil.example",
]
PARTS = [
    "https:",
    "http:",
    "/",
    "//",
    "\\",
    "@",
    ":",
    "api.example",
    "evil.example",
    "?",
    "#",
    "%2f",
    ".",
    "\t",
    "a",
    "443",
]


@settings(max_examples=300)
@given(st.sampled_from(LINKS) | st.lists(st.sampled_from(PARTS), max_size=8).map("".join))
def test_the_url_of_a_next_page_keeps_the_origin_or_is_refused(link: str) -> None:
    """Whatever a reply has: the client's credentials go with the request."""
    response = httpx.Response(200, request=httpx.Request("GET", "https://api.example/v1/list"))
    try:
        checked = checked_link(link, response)
    except ValueError:
        return
    # By httpx, which sends it, and as the URL standard's parsers read it: a backslash ends the host there.
    assert httpx.URL(checked).raw_host == b"api.example"
    assert re.match(r"https://api\.example(:443)?([/?#]|$)", checked.replace("\\", "/"))


@pytest.mark.parametrize("location", LINKS)
def test_a_redirect_takes_credentials_to_no_other_origin(location: str, form: str) -> None:
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        headers = {b"Location": location.encode("utf-8")} if len(requests) == 1 else {}
        return httpx.Response(302 if len(requests) == 1 else 204, headers=headers)

    async def use(client: Any) -> None:
        with contextlib.suppress(AbwireError):
            await settled(client.user.get())

    transport = httpx.MockTransport(answer)
    own: Any = httpx.Client(transport=transport) if form == "sync" else httpx.AsyncClient(transport=transport)
    use_client("convert", form, use, **ACCESS, base_url="https://api.example", http_client=own)
    assert requests[0].headers["authorization"] == "Bearer token-0123456789"
    for request in requests[1:]:
        home = (request.url.scheme, request.url.raw_host, request.url.port) == ("https", b"api.example", None)
        assert ("authorization" in request.headers) == home
        assert request.url.scheme == "https"

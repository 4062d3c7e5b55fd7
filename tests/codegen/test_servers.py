"""The servers and security schemes of a document: their URLs, variables and names, and what operations usually require."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.errors import SpecError
from codegen.lowering import identifiers
from codegen.lowering.security import Scheme, Security, setting_names
from codegen.lowering.servers import Servers, ServerVariable, servers_of

US, EU = {"url": "https://us.test", "name": "us"}, {"url": "https://eu.test/", "name": "eu"}


def servers(*nodes: Any) -> Servers:
    return servers_of({"servers": list(nodes)}, "small")


def test_a_document_without_servers_is_served_from_its_own_host() -> None:
    assert servers_of({}, "small").urls == ["/"]
    assert servers_of({}, "small").is_relative
    assert not servers(US).is_relative


def test_servers_can_be_chosen_if_each_has_a_name_of_its_own() -> None:
    assert servers(US, EU).names == ("us", "eu")
    assert servers(US).names == (), "there is nothing to choose"
    assert servers(US, {**EU, "name": "us"}).names == ()
    assert servers(US, {"url": "https://eu.test"}).names == ()


def test_the_argument_that_chooses_a_server_may_have_a_name() -> None:
    assert servers(US, EU).setting == "server"
    region = {"x-client-parameter": "region"}
    assert servers({**US, **region}, EU).setting == "region"
    assert servers({**US, **region}, {**EU, **region}).setting == "region"
    with pytest.raises(SpecError, match="must be the same for all servers"):
        servers({**US, **region}, {**EU, "x-client-parameter": "zone"})
    with pytest.raises(SpecError) as caught:
        servers({**US, **region}, {**EU, "x-client-parameter": "no name"})
    assert caught.value.where == "the servers"


def test_an_operation_has_one_server_or_one_for_each_name() -> None:
    found = servers(US, EU)
    assert found.of_operation([], "small", "an operation") == []
    other = {"url": "https://other.test"}
    assert found.of_operation([other, {"url": "https://third.test"}], "small", "an operation") == ["https://other.test"]
    own = [{"url": "https://b.test", "name": "eu"}, {"url": "https://a.test", "name": "us"}]
    assert found.of_operation(own, "small", "an operation") == ["https://a.test", "https://b.test"]
    assert found.of_operation([*own[:1], other], "small", "an operation") == ["https://b.test", "https://b.test"]


@pytest.mark.parametrize(
    ("url", "expected"),
    [("/v2", "https://a.test/v2"), ("v2", "https://a.test/api/v2"), ("https://b.test/x", "https://b.test/x")],
)
def test_a_relative_url_of_an_operation_is_relative_to_the_usual_server(url: str, expected: str) -> None:
    found = servers({"url": "https://a.test/api"})
    assert found.of_operation([{"url": url}], "small", "an operation") == [expected]


@pytest.mark.parametrize(
    ("variable", "expected"),
    [
        ({"default": "a"}, ServerVariable("region", "a")),
        ({"default": "a", "enum": ["a", "b"], "description": "d"}, ServerVariable("region", "a", ("a", "b"), "d")),
        ({"default": ""}, ServerVariable("region", None)),
        ({"default": "", "enum": ["", "b"]}, ServerVariable("region", "", ("", "b"))),
        ({"enum": ["a", "b"]}, ServerVariable("region", None, ("a", "b"))),
        ({"default": 8443}, ServerVariable("region", "8443")),
        ({"default": 8443, "enum": [443, 8443]}, ServerVariable("region", "8443", ("443", "8443"))),
        (None, ServerVariable("region", None)),
        ({}, ServerVariable("region", None)),
    ],
)
def test_a_variable_has_its_default_and_the_values_that_are_listed(variable: Any, expected: ServerVariable) -> None:
    found = servers({"url": "https://{region}.test", "variables": {"region": variable}})
    assert found.urls == ["https://{region}.test"]
    assert found.variables == {"region": expected}


def test_a_default_that_is_not_listed_is_refused() -> None:
    with pytest.raises(SpecError, match="the default 'c' is not in the enum of the server variable 'region'"):
        servers({"url": "https://{region}.test", "variables": {"region": {"default": "c", "enum": ["a"]}}})


def test_a_variable_is_called_as_the_document_says_and_described_by_its_first_server() -> None:
    variables = {"basePath": {"default": "v1"}, "host": {"default": "a", "x-client-parameter": "customer"}}
    other = {"url": "https://{host}.test", "variables": {"host": {"default": "b", "x-client-parameter": "customer"}}}
    found = servers({"url": "https://{host}.test/{basePath}", "variables": variables}, other)
    assert found.urls == ["https://{customer}.test/{base_path}", "https://{customer}.test"]
    assert {name: each.default for name, each in found.variables.items()} == {"customer": "a", "base_path": "v1"}


@pytest.mark.parametrize(
    ("kept", "descriptions"), [([US, EU], ["", ""]), ([{**US, "description": "Usual."}, EU], ["Usual.", ""])]
)
def test_every_server_has_its_description(kept: list[Any], descriptions: list[str]) -> None:
    assert servers(*kept).descriptions == descriptions


def test_names_of_servers_are_strings() -> None:
    assert servers({**US, "name": 1}, {**EU, "name": 2}).names == ("1", "2")


# Security


KEY = {"type": "apiKey", "in": "header", "name": "K"}


def security(schemes: dict[str, Any], **document: Any) -> Security:
    return Security({"components": {"securitySchemes": schemes}, **document}, "small")


def test_what_most_operations_require_is_usual_and_of_several_that_of_the_document() -> None:
    found = security({"a": KEY, "b": KEY}, security=[{"b": []}])
    a, b = (("a",),), (("b",),)
    found.settle([a, b, a])
    assert found.usual == a
    found.settle([a, b])
    assert (found.usual, found.is_required) == (b, True)
    found.settle([(), ()])
    assert not found.usual
    assert not found.is_required


def test_an_operation_has_its_own_requirement_or_that_of_the_document() -> None:
    found = security({"a": KEY, "b": KEY}, security=[{"b": []}])
    assert found.requirement({}, "x") == (("b",),)
    assert found.requirement({"security": [{"a": [], "b": []}, {"a": []}, {"a": []}]}, "x") == (("a", "b"), ("a",))
    assert found.requirement({"security": []}, "x") == ()
    assert [each.name for each in found.used([(("b",),)])] == ["b"]


def test_the_scopes_of_all_operations_are_collected_once_each() -> None:
    found = security({"a": {"type": "oauth2", "flows": {}}})
    for scopes in (["read"], ["write", "read"], None):
        found.requirement({"security": [{"a": scopes}]}, "x")
    assert found.scopes == {"a": ["read", "write"]}


@pytest.mark.parametrize(
    ("scheme", "kind"),
    [
        ({"type": "http", "scheme": "BASIC"}, "basic"),
        ({"type": "http", "scheme": "digest"}, "other"),
        ({"type": "http", "scheme": "oauth2"}, "other"),
        ({"type": "http"}, "other"),
        ({"type": "oauth2", "flows": {"authorizationCode": {}}}, "bearer"),
        ({"$ref": "#/components/securitySchemes/target"}, "basic"),
    ],
)
def test_a_scheme_has_its_kind(scheme: Any, kind: str) -> None:
    found = security({"it": scheme, "target": {"type": "http", "scheme": "basic"}})
    assert found.schemes["it"].kind == kind


URL = "https://a.test/token"
WHOLE = {"description": "Why.", "x-client-parameter": "own"}


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        ({**KEY, **WHOLE}, Scheme("it", "header", "Why.", "own", "K")),
        ({**KEY, "in": "query"}, Scheme("it", "query", "", None, "K")),
        ({"type": "apiKey", "in": "cookie", "name": 5}, Scheme("it", "cookie", "", None, "5")),
        ({"type": "http", "scheme": "Bearer", **WHOLE}, Scheme("it", "bearer", "Why.", "own")),
        ({"type": "http", "scheme": "basic"}, Scheme("it", "basic", "", None)),
        ({"type": "mutualTLS", "description": "Why."}, Scheme("it", "certificate", "Why.")),
        ({"type": "mutualTLS", "description": None}, Scheme("it", "certificate", "")),
        (
            {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": URL}}, **WHOLE},
            Scheme("it", "oauth2", "Why.", "own", "", URL),
        ),
        ({"type": "oauth2", "flows": {"clientCredentials": {}}}, Scheme("it", "oauth2", "", None, "", "")),
        ({"type": "oauth2", "flows": {"clientCredentials": None}}, Scheme("it", "bearer", "")),
        ({"type": "oauth2", "flows": None, **WHOLE}, Scheme("it", "bearer", "Why.", "own")),
        ({"type": "openIdConnect", "flows": {"clientCredentials": {}}}, Scheme("it", "bearer", "")),
    ],
)
def test_a_scheme_is_what_the_document_says(scheme: Any, expected: Scheme) -> None:
    found = security({"it": scheme}).schemes
    assert found == {"it": expected}
    assert (found["it"].description, found["it"].key, found["it"].token_url) == (
        scheme.get("description") or "",
        str(scheme.get("name", "")),
        scheme["flows"]["clientCredentials"].get("tokenUrl", "") if expected.kind == "oauth2" else "",
    )


def test_a_document_may_have_no_schemes() -> None:
    assert Security({}, "small").schemes == {}
    assert Security({"components": {"securitySchemes": None}}, "small").schemes == {}


def test_a_scheme_that_is_not_defined_is_a_harmless_fault_and_named_once() -> None:
    found = security({"apiKey": KEY})
    for where in ("GET /a", "GET /b"):
        assert found.requirement({"security": [{"apikey": [], "other": []}]}, where) == (("apikey", "other"),)
    what = "security names the scheme {!r}, which the document does not define"
    assert [str(each) for each in found.faults] == [
        f"small: GET /a: {what.format('apikey')}; did you mean 'apiKey'?",
        f"small: GET /a: {what.format('other')}",
    ]
    assert all(fault.harmless for fault in found.faults)
    assert found.schemes["other"] == Scheme("other", "other", "", None, "", "")
    assert found.schemes["other"].parts == ()


BEARER, BASIC, HEADER = Scheme("The One", "bearer"), Scheme("Two", "basic"), Scheme("Api Key", "header")
OAUTH = Scheme("o", "oauth2")
ONE, TWO, THREE = (identifiers.checksum(each.name) for each in (BEARER, BASIC, HEADER))


@pytest.mark.parametrize(
    ("schemes", "taken", "expected"),
    [
        ([BEARER], [], [("token",)]),
        ([BASIC], [], [("username", "password")]),
        ([OAUTH], [], [("client_id", "client_secret", "token_url", "scope")]),
        ([HEADER], [], [("api_key",)]),
        ([Scheme("k", "query"), Scheme("class", "cookie")], [], [("k",), ("class_",)]),
        ([Scheme("c", "certificate"), Scheme("x", "other")], [], [(), ()]),
        ([BEARER], ["token"], [("the_one_token",)]),
        ([BEARER], ["token", "the_one_token"], [(f"the_one_token_{ONE}",)]),
        ([BASIC], ["password"], [("two_username", "two_password")]),
        ([BASIC], ["password", "two_username"], [(f"two_username_{TWO}", f"two_password_{TWO}")]),
        ([HEADER], ["api_key"], [("api_key_key",)]),
        ([HEADER], ["api_key", "api_key_key"], [(f"api_key_key_{THREE}",)]),
        ([BEARER, Scheme("b", "bearer")], [], [("token",), ("b_token",)]),
        ([BEARER, Scheme("b", "bearer", setting="token")], [], [("the_one_token",), ("token",)]),
        ([Scheme("b", "bearer", setting="own")], ["own"], [("own",)]),
        ([Scheme("k", "header", setting="own")], [], [("own",)]),
        ([Scheme("b", "basic", setting="own")], [], [("own_username", "own_password")]),
        ([Scheme("c", "certificate", setting="own")], [], [("own",)]),
    ],
)
def test_credentials_have_the_usual_names_unless_they_are_taken(
    schemes: list[Scheme], taken: list[str], expected: list[tuple[str, ...]]
) -> None:
    names = [each.name for each in schemes]
    assert setting_names(schemes, taken, "small") == dict(zip(names, expected, strict=True))


def test_credentials_can_not_have_the_name_of_an_option() -> None:
    what = "small: the security scheme s: x-client-parameter 'pace' is an option of every client: choose another name"
    with pytest.raises(SpecError) as caught:
        setting_names([Scheme("s", "bearer", setting="pace")], [], "small")
    assert str(caught.value) == what

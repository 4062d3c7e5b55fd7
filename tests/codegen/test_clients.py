"""What the constructor of a generated client is made of: names of settings, environment variables, and documentation."""

from __future__ import annotations

from typing import Any

import pytest

import abwire_api.convert
import abwire_api.convert_serving
import abwire_api.optimizely
import abwire_api.vwo
import abwire_api.webtrends
from abwire import (
    VWO,
    AsyncConvert,
    AsyncConvertServing,
    AsyncOptimizely,
    AsyncVWO,
    AsyncWebtrends,
    Convert,
    ConvertServing,
    Optimizely,
    Webtrends,
)
from codegen.errors import SpecError
from codegen.planning import pipeline
from codegen.planning.package_plan import ClientPlan

SCHEMES: dict[str, Any] = {
    "bearer": {"type": "http", "scheme": "Bearer"},
    "admin": {"type": "http", "scheme": "bearer"},
    "person": {"type": "openIdConnect", "openIdConnectUrl": "https://x.test"},
    "login": {"type": "http", "scheme": "basic", "x-client-parameter": "reports"},
    "APIKey": {"type": "apiKey", "in": "query", "name": "k"},
    "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/token", "scopes": {}}}},
    "certificate": {"type": "mutualTLS"},
}


def plan(security: Any, schemes: dict[str, Any] | None = None, parameter: str = "", **others: Any) -> ClientPlan:
    """The plan of the clients of a document with one operation."""
    parameters = [{"name": "p", "in": "query", "schema": {"type": "string"}, "x-client-parameter": parameter}]
    operation = {
        "operationId": "get",
        "security": security,
        "parameters": parameters if parameter else [],
        "responses": {"200": {"description": "OK"}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "https://small.test/v1"}],
        "paths": {"/x": {"get": operation}},
        "components": {"securitySchemes": schemes or SCHEMES},
        **others,
    }
    found = pipeline.lower("small_api", document).plan.client
    assert found is not None
    return found


def names(client: ClientPlan) -> list[str]:
    return [argument.name for argument in client.arguments if argument.name not in ("auth", "base_url", "http_client")]


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        ("bearer", ["token"]),
        ("person", ["token"]),
        ("login", ["reports_username", "reports_password"]),
        ("APIKey", ["api_key"]),
        ("oauth", ["client_id", "client_secret", "token_url", "scope"]),
        ("certificate", []),
    ],
)
def test_a_scheme_has_the_arguments_of_its_kind(scheme: str, expected: list[str]) -> None:
    assert names(plan([{scheme: []}])) == expected


def test_schemes_that_no_operation_requires_have_no_arguments() -> None:
    assert names(plan([])) == []
    assert "auth" not in [argument.name for argument in plan([]).arguments]


def test_names_that_are_taken_get_the_name_of_the_scheme() -> None:
    assert names(plan([{"bearer": []}, {"admin": []}, {"person": []}])) == ["token", "admin_token", "person_token"]
    assert names(plan([{"bearer": []}], parameter="token")) == ["bearer_token", "token"]
    key = {"timeout": {"type": "apiKey", "in": "header", "name": "T"}}
    assert names(plan([{"timeout": []}], key, parameter="api_key")) == ["timeout_key", "api_key"]
    query = {"query": {"type": "apiKey", "in": "header", "name": "T"}}
    assert names(plan([{"query": []}], query)) == ["query_key"]


def test_a_scheme_and_a_parameter_share_a_setting_if_the_document_says_so() -> None:
    shared = {"key": {"type": "apiKey", "in": "header", "name": "K", "x-client-parameter": "sdk_key"}}
    assert names(plan([{"key": []}], shared, parameter="sdk_key")) == ["sdk_key"]


@pytest.mark.parametrize("option", ["headers", "auth", "base_url"])
def test_a_setting_with_the_name_of_an_option_is_refused(option: str) -> None:
    with pytest.raises(SpecError, match=f"'{option}' is an option of every client"):
        plan([], parameter=option)
    scheme = {"key": {"type": "apiKey", "in": "header", "name": "K", "x-client-parameter": option}}
    with pytest.raises(SpecError, match=f"'{option}' is an option of every client"):
        plan([{"key": []}], scheme)


def test_environment_variables_begin_with_the_name_of_the_api_or_a_part_of_it() -> None:
    prefix: dict[str, Any] = {"x-environment-prefix": "small"}
    usual, shared = plan([]), plan([], **prefix)
    assert (usual.prefix, usual.base_url) == ("SMALL_API", "base_url")
    assert (shared.prefix, shared.base_url) == ("SMALL", "api_base_url")
    assert "[SMALL_API_BASE_URL]" in str(shared.doc)
    prefix["x-environment-prefix"] = "other"
    with pytest.raises(SpecError, match="must be the first words of 'small_api', not 'other'"):
        plan([], **prefix)


def test_a_scheme_that_the_document_does_not_define_is_a_note_with_the_nearest_name() -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {"/x": {"get": {"security": [{"bearre": []}], "responses": {"200": {"description": "OK"}}}}},
        "components": {"securitySchemes": SCHEMES},
    }
    [fault] = pipeline.lower("small", document).faults
    assert fault.harmless
    assert "'bearre', which the document does not define" in fault.what
    assert "'bearer'" in fault.what


@pytest.mark.parametrize(
    ("package", "client", "async_client"),
    [
        (abwire_api.convert, Convert, AsyncConvert),
        (abwire_api.convert_serving, ConvertServing, AsyncConvertServing),
        (abwire_api.optimizely, Optimizely, AsyncOptimizely),
        (abwire_api.vwo, VWO, AsyncVWO),
        (abwire_api.webtrends, Webtrends, AsyncWebtrends),
    ],
)
def test_the_clients_of_the_vendors_extend_the_generated_ones(package: Any, client: type, async_client: type) -> None:
    assert issubclass(client, package.Client)
    assert issubclass(async_client, package.AsyncClient)

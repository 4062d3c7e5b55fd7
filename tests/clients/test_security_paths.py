"""Whatever is passed for a path, the request has as many segments as the document says, and the value arrives exactly."""

from __future__ import annotations

from functools import cache
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abwire import ConfigurationError, Convert, Optimizely
from abwire.auth import SessionCookie
from abwire.testing import Sandbox
from abwire_runtime.calls.checking import json_types_of
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Operation, Parameter
from support.attacks import REFUSED, STRINGS, check_path
from support.clients import CLASSES, EVERY_API
from support.http_server import HTTPServer, Reply
from support.operations import OPERATIONS, arguments_of, endpoint_of

WITH_PATHS = {name: [each for each in OPERATIONS[name].values() if "{" in each.path] for name in EVERY_API}
EACH = [
    pytest.param(name, operation, id=f"{name}-{operation.operation_id}")
    for name, operations in WITH_PATHS.items()
    for operation in operations
]
ANY = st.text(st.characters(codec="utf-8"), max_size=40) | st.text("./\\%2eEfF?#&;:@{}\r\n\0 a", max_size=12)
MOCKED = "https://api.example/base"


def parameters_in_path(endpoint: Endpoint[Any]) -> list[Parameter]:
    return [each for each in endpoint.parameters if each.location == "path"]


def client_of(sandbox: Sandbox, name: str, **changes: Any) -> Any:
    access = {"auth": SessionCookie("session-0123456789")} if name == "convert" else {}  # which every operation accepts
    return CLASSES[name]["sync"](**{**sandbox.arguments(name), "retries": 0, **access, **changes})


@cache
def usual_arguments(sandbox: Sandbox, name: str, operation: Operation) -> dict[str, Any]:
    return arguments_of(sandbox, name, operation, whole_body=True)


def send(client: Any, endpoint: Endpoint[Any], known: dict[str, Any], text: str) -> dict[str, str] | None:
    """Call an operation with a string for each path parameter. Return what has to arrive; None if it was refused."""
    parameters = parameters_in_path(endpoint)
    values = {each.name: text for each in parameters}
    try:
        client._call_detailed(endpoint, {**known, **values})
    except (TypeError, ValueError):
        return None
    return {each.wire_name or each.name: text for each in parameters}


def is_string(parameter: Parameter) -> bool:
    return not {"s", "*"}.isdisjoint(json_types_of(parameter.json_types).letters)


def keeps_slashes(endpoint: Endpoint[Any]) -> bool:
    """Whether a value may be several segments. Convert's SDK keys are an account and a project with a slash between."""
    return any(each.keep_slash for each in parameters_in_path(endpoint))


@pytest.mark.parametrize(("name", "operation"), EACH)
def test_a_value_stays_in_its_segment(running_sandbox: Sandbox, name: str, operation: Operation) -> None:
    """Any string, and each of the attacks, in every path parameter of every operation."""
    endpoint, targets = endpoint_of(name, operation), list[str]()

    def answer(request: httpx.Request) -> httpx.Response:
        targets.append(request.url.raw_path.decode("ascii"))
        assert request.url.host == "api.example"
        return httpx.Response(204)

    known = usual_arguments(running_sandbox, name, operation)
    all_strings = all(map(is_string, parameters_in_path(endpoint)))
    with httpx.Client(transport=httpx.MockTransport(answer)) as own:
        client = client_of(running_sandbox, name, base_url=MOCKED, http_client=own)

        def check(text: str) -> None:
            targets.clear()
            arrives = send(client, endpoint, known, text)
            if arrives is None:
                assert targets == [], "what is refused is not sent"
                assert text in REFUSED or not all_strings or (keeps_slashes(endpoint) and "/" in text)
            else:
                [target] = targets
                check_path(target, f"/base{operation.path}", arrives, keeps_slashes(endpoint))

        for each in (*STRINGS, *REFUSED):
            check(each)
        settings(max_examples=10)(given(ANY)(check))()


@pytest.mark.parametrize("name", [name for name, operations in WITH_PATHS.items() if operations])
def test_the_server_receives_the_value_in_its_segment(running_sandbox: Sandbox, name: str) -> None:
    """The same over sockets: every attack where strings are accepted, and one elsewhere."""
    sent = tried = 0
    with HTTPServer(Reply(204, b"")) as server, client_of(running_sandbox, name, base_url=server.url) as client:
        for index, operation in enumerate(WITH_PATHS[name]):
            endpoint, known = endpoint_of(name, operation), usual_arguments(running_sandbox, name, operation)
            accepts_any = all(map(is_string, parameters_in_path(endpoint)))
            tried += accepts_any
            for text in STRINGS if accepts_any else STRINGS[index % len(STRINGS) :][:1]:
                arrives = send(client, endpoint, known, text)
                assert arrives is not None or not accepts_any or keeps_slashes(endpoint)
                if arrives is not None:
                    sent += 1
                    check_path(server.requests[-1].target, operation.path, arrives, keeps_slashes(endpoint))
                    assert "x-injected" not in server.requests[-1].headers
                assert len(server.requests) == sent
    assert sent >= tried * 10


def test_nearly_all_operations_have_such_parameters() -> None:
    assert sum(len(operations) for operations in OPERATIONS.values()) >= 208
    assert len(EACH) >= 178


def test_a_setting_of_the_client_stays_in_its_segment(server: HTTPServer) -> None:
    """The account and the project are in most paths of Convert."""
    template = "/accounts/{account_id}/projects/{project_id}/flags"
    given: dict[str, Any] = {"token": "token-0123456789", "base_url": server.url, "retries": 0}
    with httpx.Client() as http:
        for text in (*STRINGS, *REFUSED):
            server.requests.clear()
            try:
                client = Convert(account_id=text, project_id=2, http_client=http, **given)  # type: ignore[arg-type]
                client.request("GET", template)
            except (ConfigurationError, TypeError, ValueError):
                assert server.requests == []
                assert text in REFUSED or text != text.strip(), "white space around a setting is refused as well"
            else:
                check_path(server.requests[0].target, template, {"account_id": text, "project_id": "2"})


@settings(max_examples=150)
@given(ANY | st.sampled_from(STRINGS))
def test_a_value_of_a_request_of_your_own_stays_in_its_segment(text: str) -> None:
    targets: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        targets.append(request.url.raw_path.decode("ascii"))
        return httpx.Response(204)

    with httpx.Client(transport=httpx.MockTransport(answer)) as own:
        client = Optimizely(project_id=1, account_id=2, http_client=own, base_url=MOCKED)
        try:
            client.request("GET", "/flags/{key}/rules", path_values={"key": text})
        except ValueError:
            assert text in REFUSED
            assert targets == []
        else:
            check_path(targets[0], "/base/flags/{key}/rules", {"key": text})


@pytest.mark.parametrize(
    "path",
    ["/a/..;/b", "/a/.;x/b", "/..;a=b/c", "/%2e%2e;/b", "/a/%2e%2e%3b/b", "/a/..%5cb", "/a%2f..%2fb", "/a\\..\\b"],
)
def test_a_path_with_hidden_steps_is_refused(server: HTTPServer, path: str) -> None:
    """Some servers remove what follows a semicolon in a segment, and then see ``..``."""
    client = Convert(token="token-0123456789", account_id=1, base_url=server.url)
    with client, pytest.raises(ValueError, match="path contains"):
        client.request("GET", path)
    assert server.requests == []

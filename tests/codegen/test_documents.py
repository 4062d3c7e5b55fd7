"""Documents shaped like large public APIs: each becomes a client whose calls send and return what its document says.

The documents are in ``apis/``. ``x-expected`` in each of them says what its client does:

``client``
    The arguments that its client is made with.
``calls``
    Calls: ``call`` (the method), ``with`` (its arguments), ``sends`` (method and URL), and if they matter ``headers`` and
    ``body`` of the request; ``reply`` and ``status`` of the answer; ``returns`` (the class of the result) and ``reads``
    (values in it, by path).
``types``
    The types of models' fields, by ``Model.field``.
``refused``
    The error of a document that is refused, or a part of it.
"""

from __future__ import annotations

import importlib
import json
import pickle
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import abwire_api
from abwire_runtime.calls.endpoint import Endpoint
from codegen.errors import SpecError, UnforeseenError
from codegen.source import loader
from codegen.writing import build

JSON = "application/json"
FOLDER = Path(__file__).parent / "apis"
EXPECTED: dict[str, dict[str, Any]] = {
    path.stem: loader.read(path)["x-expected"] for path in sorted(FOLDER.glob("*.yaml")) if ".overlay" not in path.name
}
REFUSED = {name: each["refused"] for name, each in EXPECTED.items() if "refused" in each}
GENERATED = [name for name in EXPECTED if name not in REFUSED]
CALLS = [
    pytest.param(name, call, id=f"{name}-{index}-{call['call']}")
    for name in GENERATED
    for index, call in enumerate(EXPECTED[name].get("calls", []))
]
TYPES = [(name, *each) for name in GENERATED for each in EXPECTED[name].get("types", {}).items()]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, build.Row]]:
    """The packages of all documents, importable as parts of ``abwire_api``, each with its row of the summary."""
    target = tmp_path_factory.mktemp("documents") / "abwire_api"
    rows = build.build(GENERATED, target, lambda _: None, FOLDER)
    abwire_api.__path__.append(str(target))
    yield {row.api: row for row in rows}
    abwire_api.__path__.remove(str(target))
    for name in [each for each in sys.modules if each.split(".")[:1] == ["abwire_api"]]:
        if name.split(".")[1:2] and name.split(".")[1] in GENERATED:
            del sys.modules[name]


def client_of(name: str, transport: httpx.BaseTransport) -> Any:
    """A client of the package of a document."""
    client = importlib.import_module(f"abwire_api.{name}").Client
    http_client = httpx.Client(transport=transport)
    return client(http_client=http_client, strict=True, **EXPECTED[name].get("client", {}))


def value_at(result: Any, path: str) -> Any:
    """A value in a result: ``data.0.customer``. A step is an index, a key, or the name of an attribute."""
    for step in path.split("."):
        if step.isdigit() and not isinstance(result, dict):
            result = result[int(step)]
        elif isinstance(result, dict):
            result = result[step]
        else:
            result = getattr(result, step)
    return result


@pytest.mark.parametrize("name", GENERATED)
def test_every_document_becomes_a_package(name: str, packages: dict[str, build.Row]) -> None:
    assert packages[name].operations
    assert EXPECTED[name].keys() & {"calls", "types"}


@pytest.mark.parametrize("name", GENERATED)
def test_replies_of_every_operation_can_be_pickled(name: str, packages: dict[str, build.Row]) -> None:
    for group in packages[name].plan.groups.values():
        module = importlib.import_module(f"abwire_api.{name}.api.{group.name}")
        endpoints = [each for each in vars(module).values() if isinstance(each, Endpoint)]
        assert endpoints
        assert all(pickle.loads(pickle.dumps(each)) is each for each in endpoints)


@pytest.mark.parametrize(("name", "expected"), CALLS)
def test_a_call_sends_and_returns_what_the_document_says(
    name: str, expected: dict[str, Any], packages: dict[str, build.Row]
) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        sent.append(request)
        status = expected.get("status", 200)
        if "reply" not in expected:
            return httpx.Response(status)
        return httpx.Response(status, content=json.dumps(expected["reply"]), headers={"Content-Type": JSON})

    group, _, method = expected["call"].rpartition(".")
    with client_of(name, httpx.MockTransport(answer)) as client:
        result = getattr(getattr(client, group), method)(**expected.get("with", {}))
    [request] = sent
    assert f"{request.method} {request.url}" == expected["sends"]
    for header, value in expected.get("headers", {}).items():
        assert request.headers.get(header) == value
    if "body" in expected:
        body = expected["body"]
        assert (request.content.decode() if isinstance(body, str) else json.loads(request.content)) == body
    if "returns" in expected:
        assert type(result).__name__ == expected["returns"]
    assert {path: value_at(result, path) for path in expected.get("reads", {})} == expected.get("reads", {})


@pytest.mark.parametrize(("name", "field", "expected"), TYPES)
def test_a_field_has_the_type_that_the_document_says(
    name: str, field: str, expected: str, packages: dict[str, build.Row]
) -> None:
    class_name, _, attribute = field.rpartition(".")
    fields = {
        each.name: each.annotation
        for model in packages[name].plan.models
        if model.name == class_name
        for each in model.fields
    }
    assert fields[attribute] == expected


@pytest.mark.parametrize("name", REFUSED)
def test_a_refused_document_says_why(name: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        build.build([name], tmp_path / "abwire_api", lambda _: None, FOLDER)
    assert not isinstance(caught.value, UnforeseenError)
    assert REFUSED[name] in str(caught.value)

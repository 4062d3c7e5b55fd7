"""Every operation of every API, sync and async: the request and the reply match the document."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from abwire.testing import Sandbox
from abwire.testing.engine.beyond import UNDOCUMENTED
from abwire.testing.engine.specs import api
from abwire_runtime.calls.operation import Operation
from abwire_runtime.calls.response import Response
from abwire_runtime.data.codecs import Reference
from abwire_runtime.data.encoding import encode
from support.clients import EVERY_API, async_client, client
from support.operations import OPERATIONS, arguments_of, credentials_of, endpoint_of

CALLS = [pytest.param(name, key, id=f"{name}-{key}") for name in EVERY_API for key in OPERATIONS[name]]


def check(sandbox: Sandbox, name: str, operation: Operation, response: Response[Any]) -> None:
    last = sandbox.requests[-1]
    assert last.accepted, last.violation
    assert last.operation_id == operation.operation_id
    reply = response._endpoint.reply_for(response.status_code)
    assert response.deviations == []
    if reply.media == "none":
        assert response.parsed is None
    elif response.status_code in (204, 205):
        assert not response.parsed
    elif isinstance(reply.codec, Reference):
        assert isinstance(response.parsed, reply.codec.resolve())
        assert encode(response.parsed) == response.http_response.json()
    elif reply.media == "json":
        assert encode(response.parsed) == response.http_response.json()
    else:
        assert isinstance(response.parsed, bytes if reply.media == "bytes" else str)


@pytest.mark.parametrize(("name", "operation_id"), CALLS)
def test_operation_answers_a_synchronous_client(sandbox: Sandbox, name: str, operation_id: str) -> None:
    operation = OPERATIONS[name][operation_id]
    given = arguments_of(sandbox, name, operation, whole_body=False)
    with client(sandbox, name, strict=True, **credentials_of(sandbox, operation)) as calling:
        group = getattr(calling, operation.group)
        response = getattr(group, f"{operation.name}_detailed")(**given)
        check(sandbox, name, operation, response)


@pytest.mark.parametrize(("name", "operation_id"), CALLS)
def test_operation_answers_an_asynchronous_client(sandbox: Sandbox, name: str, operation_id: str) -> None:
    operation = OPERATIONS[name][operation_id]
    given = arguments_of(sandbox, name, operation, whole_body=True)

    async def call() -> None:
        async with async_client(sandbox, name, strict=True, **credentials_of(sandbox, operation)) as calling:
            group = getattr(calling, operation.group)
            check(sandbox, name, operation, await getattr(group, f"{operation.name}_detailed")(**given))

    asyncio.run(call())


@pytest.mark.parametrize(("name", "operation_id"), CALLS)
def test_a_method_returns_what_its_detailed_form_parsed(sandbox: Sandbox, name: str, operation_id: str) -> None:
    operation = OPERATIONS[name][operation_id]
    given = arguments_of(sandbox, name, operation, whole_body=False)
    with client(sandbox, name, **credentials_of(sandbox, operation)) as calling:
        found = getattr(getattr(calling, operation.group), operation.name)(**given)
    reply = endpoint_of(name, operation).reply
    if endpoint_of(name, operation).pagination is not None:
        assert isinstance(found, Sequence)
    elif isinstance(reply.codec, Reference):
        assert isinstance(found, reply.codec.resolve())
    elif reply.media == "none":
        assert found is None


@pytest.mark.parametrize("name", EVERY_API)
def test_every_operation_of_the_document_has_a_method(name: str) -> None:
    described = [each for each in api(name).operations.values() if each.id not in UNDOCUMENTED]
    assert {operation.operation_id for operation in OPERATIONS[name].values()} == {each.id for each in described}
    paged = {operation.operation_id for operation in OPERATIONS[name].values() if operation.paginated}
    assert paged == {each.id for each in described if each.is_paginated}

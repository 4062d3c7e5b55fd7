"""Calls of every operation of Convert's API, checked by Prism."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

import httpx

from abwire import AbwireError
from abwire.testing import Sandbox
from abwire_runtime.calls.operation import Operation
from support.clients import convert
from support.operations import OPERATIONS, arguments_of, credentials_of


class Outcome(NamedTuple):
    """The outcome of one call.

    Attributes:
        operation_id: The operation.
        complaints: What Prism finds wrong with the request; empty if it accepts it.
    """

    operation_id: str
    complaints: tuple[str, ...]


def outcomes(url: str) -> Iterator[Outcome]:
    """Call every operation, with arguments that the sandbox accepts.

    Args:
        url: Where Prism listens.
    """
    with Sandbox() as sandbox, httpx.Client(trust_env=False, timeout=60) as http:
        for operation in OPERATIONS["convert"].values():
            yield Outcome(operation.operation_id, _call(url, sandbox, http, operation))


def refuses(url: str) -> bool:
    """Whether Prism refuses an invalid request. If it does not, that it accepts the others proves nothing."""
    path = "/accounts/1/projects/2/goals/add"
    reply = httpx.post(url + path, json={"type": 1}, headers={"Authorization": "Bearer a:b"}, trust_env=False)
    return bool(_complaints(reply))


def _call(url: str, sandbox: Sandbox, http: httpx.Client, operation: Operation) -> tuple[str, ...]:
    arguments = arguments_of(sandbox, "convert", operation, whole_body=False)
    replies: list[httpx.Response] = []
    http.event_hooks = {"response": [replies.append]}
    client = convert(
        sandbox, base_url=url, http_client=http, retries=0, strict=True, **credentials_of(sandbox, operation)
    )
    try:
        getattr(getattr(client, operation.group), operation.name)(**arguments)
    except AbwireError as error:  # Prism's own replies need not be valid; only its judgement of the request counts
        if not replies:
            return (f"nothing was sent: {error}",)
    return _complaints(replies[-1])


def _complaints(reply: httpx.Response) -> tuple[str, ...]:
    found = json.loads(reply.headers.get("sl-violations", "[]"))
    complaints = [each["message"] for each in found if each["location"][0] == "request"]
    if not complaints and reply.status_code >= 400:
        complaints = [f"answered {reply.status_code}: {reply.read().decode(errors='replace')[:300]}"]
    return tuple(complaints)

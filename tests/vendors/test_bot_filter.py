"""Convert's metrics host drops the events of bots: the User-Agent that prevents this, and the error if it happens."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from abwire import APIStatusError, EventsDiscardedError
from abwire.convert_serving import Bucketing
from abwire.testing import Sandbox
from abwire_api.convert_serving.operations import OPERATIONS
from support.calling import Call, caller, close, method_of, settled, use_client
from support.clients import arguments
from support.operations import arguments_of

EVENTS = [Bucketing("visitor", 1, 2)]


def own_client(form: str, **given: Any) -> Any:
    return httpx.Client(**given) if form == "sync" else httpx.AsyncClient(**given)


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=lambda operation: operation.label)
@pytest.mark.parametrize("own", [None, {"User-Agent": "ours/1"}, {}])
@pytest.mark.parametrize("headers", [{}, {"user-agent": "shop/2"}])
def test_every_request_identifies_itself_as_an_agent_of_convert(
    sandbox: Sandbox, form: str, operation: Any, own: dict[str, str] | None, headers: dict[str, str]
) -> None:
    given = arguments_of(sandbox, "convert_serving", operation, whole_body=False)
    http_client = None if own is None else own_client(form, headers=own)

    async def use(client: Any) -> None:
        await settled(method_of(client, operation.label)(**given))
        if http_client is not None:
            await close(http_client)

    use_client(
        "convert_serving",
        form,
        use,
        **arguments(sandbox, "convert_serving", http_client=http_client, headers=headers),
    )
    agent = sandbox.requests[-1].headers["User-Agent"]
    assert agent.startswith(f"ConvertAgent/1.0 {headers.get('user-agent', 'abwire/')}")


API = "convert_serving"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('{"code": "BOT"}', "BOT"),
        ('{"code": "bot", "message": "No."}', "bot"),
        ('{"code": "FILTERED"}', "FILTERED"),
        ('{"code": 400}', 400),
        ('{"code": "401"}', "401"),
    ],
)
@pytest.mark.parametrize("strict", [False, True])
def test_events_that_were_discarded_are_an_error(
    sandbox: Sandbox, form: str, body: str, code: str | int, strict: bool
) -> None:
    sandbox.faults.add("status", status=200, body=body, headers={"Content-Type": "application/json"})
    with pytest.raises(EventsDiscardedError, match="discarded the events") as raised:
        caller(sandbox, "convert_serving", form, strict=strict)("track", EVENTS)
    assert raised.value.code == code
    assert raised.value.response is not None


@pytest.mark.parametrize(
    "body",
    ['{"code": 200, "message": "OK"}', '{"code": "200"}', '{"code": "ok"}', '{"code": ""}', '{"message": "OK"}', "{}"],
)
def test_a_reply_without_the_code_of_a_failure_is_a_success(sandbox: Sandbox, call: Call, body: str) -> None:
    sandbox.faults.add("status", status=200, body=body, headers={"Content-Type": "application/json"})
    assert call("track", EVENTS) is None


def test_a_status_that_is_not_a_success_is_a_status_error(sandbox: Sandbox, call: Call) -> None:
    sandbox.faults.add("status", status=400, body='{"code": "BOT"}')
    with pytest.raises(APIStatusError):
        call("track", EVENTS)

"""Timeouts: which one applies, and which values are valid."""

from __future__ import annotations

import threading
from decimal import Decimal
from fractions import Fraction
from typing import Any

import httpx
import pytest

from abwire import APITimeoutError, ConfigurationError
from abwire.testing import Sandbox
from abwire_runtime.client.options import LONGEST_WAIT, checked_timeout
from support.calling import FORMS, close, settled, use_client
from support.clients import APIS, CLASSES, arguments, convert

OURS = httpx.Timeout(30.0, connect=10.0).as_dict()
NEVER = httpx.Timeout(None).as_dict()


def own(form: str, seen: list[Any], **given: Any) -> Any:
    """An httpx client that keeps the timeouts of requests."""

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, json={"id": 7, "type": "revenue"})

    transport = httpx.MockTransport(answer)
    return (
        httpx.Client(transport=transport, **given)
        if form == "sync"
        else httpx.AsyncClient(transport=transport, **given)
    )


def timeouts(sandbox: Sandbox, form: str, http_client: Any, seen: list[Any], **options: Any) -> list[Any]:
    """The timeouts of a call, of a call with another timeout, and of a request for a link."""

    async def use(client: Any) -> None:
        await settled(client.goals.get(7))
        await settled(client.with_options(timeout=3).goals.get(7))
        await settled(client.with_options(retries=1).goals.get(7))
        await settled(client._open_link("https://files.example/1"))

    use_client("convert", form, use, **arguments(sandbox, "convert", http_client=http_client, **options))
    return seen


@pytest.mark.parametrize("form", FORMS)
def test_the_timeout_of_an_http_client_of_ones_own_holds(sandbox: Sandbox, form: str) -> None:
    seen: list[Any] = []
    given = httpx.Timeout(120.0, connect=7.0)
    found = timeouts(sandbox, form, own(form, seen, timeout=given), seen)
    assert found == [given.as_dict(), httpx.Timeout(3.0).as_dict(), given.as_dict(), given.as_dict()]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("timeout", "expected"), [(9, httpx.Timeout(9.0).as_dict()), (None, NEVER)])
def test_a_timeout_of_the_client_takes_precedence(
    sandbox: Sandbox, form: str, timeout: Any, expected: dict[str, Any]
) -> None:
    seen: list[Any] = []
    found = timeouts(sandbox, form, own(form, seen, timeout=120), seen, timeout=timeout)
    assert found == [expected, httpx.Timeout(3.0).as_dict(), expected, expected]


def test_a_timeout_that_is_set_later_holds_from_then_on(sandbox: Sandbox) -> None:
    seen: list[Any] = []
    http_client = own("sync", seen)
    client = convert(sandbox, http_client=http_client)
    http_client.timeout = float("inf")
    client.goals.get(7)
    http_client.timeout = 6
    client.goals.get(7)
    assert seen == [NEVER, httpx.Timeout(6.0).as_dict()]


@pytest.mark.parametrize("api", APIS)
def test_without_an_http_client_of_ones_own_there_is_always_a_timeout(sandbox: Sandbox, api: str) -> None:
    for form in FORMS:
        made = CLASSES[api][form](**arguments(sandbox, api))
        assert made._timeout(made._http).as_dict() == OURS


class Seconds:
    """A number type like those of other libraries."""

    def __float__(self) -> float:
        return 2.5


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        (5, 5.0),
        (0.25, 0.25),
        (Decimal("2.5"), 2.5),
        (Fraction(5, 2), 2.5),
        (Seconds(), 2.5),
        (LONGEST_WAIT, LONGEST_WAIT),
    ],
)
def test_any_number_of_seconds_is_a_timeout(given: Any, seconds: float) -> None:
    assert checked_timeout(given) == httpx.Timeout(seconds)


@pytest.mark.parametrize("given", [float("inf"), Decimal("Infinity"), 1e300, 1e10, 10**400, LONGEST_WAIT * 2, None])
def test_an_infinite_or_huge_timeout_waits_for_ever(sandbox: Sandbox, given: Any) -> None:
    assert checked_timeout(given) == httpx.Timeout(None)
    assert checked_timeout(httpx.Timeout(given, connect=3)) == httpx.Timeout(None, connect=3.0)
    with convert(sandbox, timeout=given) as client:  # over a socket, which refuses huge numbers
        client.goals.list()


@pytest.mark.parametrize("value", [LONGEST_WAIT, 1, httpx.Timeout(5, pool=0)])
@pytest.mark.parametrize("form", FORMS)
def test_every_timeout_that_is_accepted_works_over_a_socket(sandbox: Sandbox, form: str, value: Any) -> None:
    async def use(client: Any) -> None:
        await settled(client.goals.list())

    use_client("convert", form, use, **arguments(sandbox, "convert", timeout=value))
    assert 0 < LONGEST_WAIT < threading.TIMEOUT_MAX


@pytest.mark.parametrize(
    "value",
    [
        0,
        -1,
        -0.0,
        float("nan"),
        float("-inf"),
        Decimal("NaN"),
        Decimal("sNaN"),
        True,
        "5",
        b"5",
        "inf",
        (5, 5),
        [5],
        1j,
        object(),
    ],
)
@pytest.mark.parametrize("api", APIS)
def test_everything_else_is_refused_at_once(sandbox: Sandbox, api: str, value: Any) -> None:
    for form in FORMS:
        make = CLASSES[api][form]
        with pytest.raises(ConfigurationError, match="timeout must be seconds above 0"):
            make(**arguments(sandbox, api, timeout=value))
        with pytest.raises(ConfigurationError, match="timeout must be seconds above 0"):
            make(**arguments(sandbox, api)).with_options(timeout=value)


@pytest.mark.parametrize("part", ["connect", "read", "write", "pool"])
def test_a_part_of_a_timeout_is_checked_as_well(sandbox: Sandbox, part: str) -> None:
    for value in (float("nan"), -1, "5"):
        timeout = httpx.Timeout(5, **{part: value})  # type: ignore[arg-type]
        with pytest.raises(ConfigurationError, match="timeout must be seconds above 0"):
            convert(sandbox, timeout=timeout)
        with httpx.Client(timeout=timeout) as http_client, pytest.raises(ConfigurationError, match="timeout"):
            convert(sandbox, http_client=http_client)


@pytest.mark.parametrize("form", FORMS)
def test_a_timeout_of_ones_own_http_client_ends_a_call(sandbox: Sandbox, form: str) -> None:
    sandbox.faults.add("hang")
    made = httpx.Client(timeout=0.2) if form == "sync" else httpx.AsyncClient(timeout=0.2)

    async def use(client: Any) -> None:
        with pytest.raises(APITimeoutError):
            await settled(client.goals.list())
        await close(made)

    use_client("convert", form, use, **arguments(sandbox, "convert", http_client=made, retries=0))

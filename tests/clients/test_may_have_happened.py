"""Errors say whether the server may have processed the request, in the last attempt or in one before.

tests/clients/test_effects.py compares what they say with what a server did. Here are the single cases.
"""

from __future__ import annotations

import copy
import pickle
from typing import Any, TypeAlias

import httpx
import pytest

from abwire import (
    AbwireError,
    APIConnectionError,
    APIStatusError,
    BatchResult,
    ConfigurationError,
    InvalidRequestError,
    NotFoundError,
    PayloadTooLargeError,
    RateLimitError,
    Retries,
)
from abwire.convert_serving import Conversion
from abwire.errors import EventsDiscardedError, connection_error
from abwire.vwo import TrackGoal
from support.calling import method_of, settled, use_client

Step: TypeAlias = "httpx.Response | Exception"
"""What an attempt ends with."""

REFUSED = httpx.ConnectError("refused")
RESET = httpx.ReadError("reset")
BUSY = httpx.Response(503, headers={"Retry-After": "0"})
TOO_MANY = httpx.Response(429)
ERROR = httpx.Response(500)
BOT = httpx.Response(200, json={"code": "BOT"})
FAILED = httpx.Response(200, json={"code": 500})
ARGUMENTS: dict[str, dict[str, Any]] = {
    "convert": {"token": "token", "account_id": 1, "project_id": 2},
    "convert_serving": {"account_id": 1, "project_id": 2},
    "vwo": {"account_id": 3, "sdk_key": "key"},
}


def call(api: str, form: str, script: list[Step], name: str, /, *args: Any, **kwargs: Any) -> Any:
    """Call a method of a client whose attempts end as scripted, and return the result or the error.

    Args:
        api: The API.
        form: ``sync`` or ``async``.
        script: What the attempts end with. All of it must be used.
        name: The method.
        args: Its arguments.
        kwargs: Its keyword arguments. Those whose names begin with ``client_`` go to the constructor.
    """
    left = list(script)

    def answer(request: httpx.Request) -> httpx.Response:
        step = left.pop(0)
        if isinstance(step, Exception):
            raise step
        return httpx.Response(step.status_code, headers=step.headers, content=step.content)

    transport = httpx.MockTransport(answer)
    http = httpx.Client(transport=transport) if form == "sync" else httpx.AsyncClient(transport=transport)
    changes = {key.removeprefix("client_"): kwargs.pop(key) for key in list(kwargs) if key.startswith("client_")}
    given: dict[str, Any] = {**ARGUMENTS[api], "retries": Retries(backoff=0), "http_client": http, **changes}

    async def use(client: Any) -> Any:
        try:
            return await settled(method_of(client, name)(*args, **kwargs))
        except AbwireError as error:
            return error

    found = use_client(api, form, use, **given)
    assert left == []
    return found


def track(form: str, *script: Step, **kwargs: Any) -> Any:
    """What becomes of a conversion, which is not safe to repeat."""
    return call("vwo", form, list(script), "track_goal", 1, 2, 3, user_id="a", **kwargs)


def batch(form: str, *script: Step, count: int = 2, **kwargs: Any) -> BatchResult:
    """What becomes of a batch of conversions."""
    events = [TrackGoal(number, 2, 3, "a") for number in range(count)]
    found = call("vwo", form, list(script), "batch", events, **kwargs)
    assert isinstance(found, BatchResult)
    return found


@pytest.mark.parametrize(
    ("step", "may_have_happened"),
    [
        (httpx.ReadTimeout("late"), True),
        (httpx.WriteError("broken"), True),
        (httpx.RemoteProtocolError("disconnected"), True),
        (httpx.PoolTimeout("no connection"), False),
        (httpx.ConnectTimeout("no connection"), False),
        (REFUSED, False),
        (TOO_MANY, False),
        (BUSY, False),
        (httpx.Response(503), True),
        (ERROR, True),
        (httpx.Response(502), True),
        (httpx.Response(408), True),
        *((httpx.Response(status), False) for status in (400, 401, 403, 404, 409, 413, 422)),
        *((httpx.Response(status, headers={"Location": "https://a.example/"}), False) for status in (307, 308)),
        *((httpx.Response(status, headers={"Location": "/there"}), True) for status in (301, 302, 303)),
        (httpx.Response(200, text="<html>Please log in</html>"), True),
    ],
    ids=lambda value: f"{value.status_code}" if isinstance(value, httpx.Response) else type(value).__name__,
)
def test_an_error_says_whether_its_attempt_may_have_happened(form: str, step: Step, may_have_happened: bool) -> None:
    error = track(form, step, client_retries=0)
    assert isinstance(error, AbwireError)
    assert error.may_have_happened is may_have_happened
    [failure] = batch(form, step, count=1, client_retries=0).failures
    assert failure.may_have_arrived is may_have_happened


def test_nothing_happened_if_no_attempt_did(form: str) -> None:
    error = track(form, REFUSED, BUSY, TOO_MANY, REFUSED)
    assert isinstance(error, APIConnectionError)
    assert (error.attempts, error.may_have_happened) == (4, False)


@pytest.mark.parametrize("first", [RESET, ERROR, httpx.Response(503)], ids=["reset", "500", "503"])
@pytest.mark.parametrize(
    ("last", "kind"),
    [
        (REFUSED, APIConnectionError),
        (BUSY, APIStatusError),
        (httpx.Response(404), NotFoundError),  # of an object that the first attempt has deleted
    ],
    ids=["refused", "busy", "404"],
)
def test_a_certain_failure_does_not_undo_an_earlier_attempt(
    form: str, first: Step, last: Step, kind: type[AbwireError]
) -> None:
    repeated = [first, last] if kind is NotFoundError else [first, last, last]
    error = call("convert", form, repeated, "tags.delete", 7)
    assert isinstance(error, kind)
    assert error.may_have_happened


def test_the_events_of_a_batch_may_have_arrived_in_an_earlier_attempt(form: str) -> None:
    [failure] = batch(form, ERROR, BUSY, BUSY, client_delivery="at_least_once").failures
    assert (failure.status, failure.may_have_arrived) == (503, True)


def test_events_that_are_sent_again_in_halves_may_have_arrived_with_the_whole(form: str) -> None:
    too_large = httpx.Response(413)
    script = [ERROR, too_large, httpx.Response(200), httpx.Response(403)]
    result = batch(form, *script, count=4, client_delivery="at_least_once")
    [failure] = result.failures
    assert (result.accepted, failure.first, failure.status, failure.may_have_arrived) == (2, 2, 403, True)


def test_halves_that_were_not_sent_any_more_may_have_arrived_with_the_whole(form: str) -> None:
    too_large = httpx.Response(413)
    result = batch(form, ERROR, too_large, httpx.Response(403), count=4, client_delivery="at_least_once")
    [unsent] = result.unsent
    assert (unsent.first, unsent.may_have_arrived, result.not_tried) == (2, True, 2)


class Expiring:
    """A credential that is there for the first attempt only."""

    def __init__(self) -> None:
        self.uses = 0

    def __call__(self) -> str:
        self.uses += 1
        return "token" if self.uses == 1 else ""


@pytest.mark.parametrize(("first", "may_have_happened"), [(ERROR, True), (REFUSED, False)], ids=["500", "refused"])
def test_a_credential_that_fails_later_says_nothing_about_the_attempts_before(
    form: str, first: Step, may_have_happened: bool
) -> None:
    error = call("convert", form, [first], "tags.delete", 7, client_token=Expiring())
    assert isinstance(error, ConfigurationError)
    assert error.may_have_happened is may_have_happened


def test_nothing_of_a_setting_or_an_argument_that_is_refused_happened(form: str) -> None:
    missing = call("convert", form, [], "tags.get", 7, client_account_id=None)
    assert isinstance(missing, ConfigurationError)
    invalid = call("convert", form, [], "tags.create", name="a" * 1000, client_strict=True)
    assert isinstance(invalid, InvalidRequestError)
    assert not missing.may_have_happened
    assert not invalid.may_have_happened


@pytest.mark.parametrize(
    ("script", "may_have_happened"),
    [([BOT], False), ([REFUSED, BOT], False), ([FAILED], True), ([ERROR, BOT], True)],
    ids=["bot", "refused, bot", "failed", "500, bot"],
)
def test_events_that_convert_discards(form: str, script: list[Step], may_have_happened: bool) -> None:
    events, changes = [Conversion("visitor", 7)], {"client_delivery": "at_least_once"}
    error = call("convert_serving", form, script, "track", events, **changes)
    assert isinstance(error, EventsDiscardedError)
    assert error.may_have_happened is may_have_happened
    [failure] = call("convert_serving", form, script, "batch", events, **changes).failures
    assert failure.may_have_arrived is may_have_happened


def test_a_call_that_a_pause_ends_may_have_happened_before(form: str) -> None:
    long_pause = httpx.Response(429, headers={"Retry-After": "100"})
    first = call("convert", form, [ERROR, long_pause], "tags.delete", 7)
    assert isinstance(first, RateLimitError)
    assert first.may_have_happened
    assert not call("convert", form, [long_pause], "tags.delete", 7).may_have_happened


def test_a_copy_says_the_same(form: str) -> None:
    refused, unknown = track(form, REFUSED, client_retries=0), track(form, ERROR)
    assert not copy.copy(refused).may_have_happened
    assert copy.copy(unknown).may_have_happened
    assert not pickle.loads(pickle.dumps(refused)).may_have_happened
    assert pickle.loads(pickle.dumps(unknown)).may_have_happened


def test_an_error_of_ones_own_does_not_claim_that_nothing_happened() -> None:
    assert connection_error(REFUSED, method="GET", url="https://a.example", attempts=1).may_have_happened
    assert AbwireError("failed").may_have_happened
    assert PayloadTooLargeError("too large", response=httpx.Response(413)).may_have_happened

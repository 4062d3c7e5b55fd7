"""Events that are redirected: one counts as delivered only if the API's own host answered it."""

from __future__ import annotations

from typing import Any

import pytest

from abwire.errors import APIStatusError
from abwire.testing import Sandbox
from abwire.vwo import BatchResult, Push, TrackGoal, TrackUser
from support.calling import caller
from support.clients import APIS
from support.http_server import HTTPServer
from support.operations import OPERATIONS, arguments_of

EVENTS = [
    pytest.param(name, operation.operation_id, id=f"{name}-{operation.operation_id}")
    for name in APIS
    for operation in OPERATIONS[name].values()
    if operation.event
]
REDIRECTS = [301, 302, 303, 307, 308]


def report(sandbox: Sandbox, name: str, operation_id: str, form: str) -> Any:
    """Report an event with the given operation."""
    operation = OPERATIONS[name][operation_id]
    given = arguments_of(sandbox, name, operation, whole_body=False)
    return caller(sandbox, name, form, retries=0)(operation.label, **given)


def test_these_operations_report_events() -> None:
    assert {(name, each.label) for name in APIS for each in OPERATIONS[name].values() if each.event} == {
        ("convert_serving", "tracking.send"),
        ("convert_serving", "tracking.send_by_sdk_key"),
        ("optimizely", "events.record"),
        ("optimizely", "events.send"),
        ("vwo", "tracking.track_user"),
        ("vwo", "tracking.track_goal"),
        ("vwo", "tracking.push"),
        ("vwo", "tracking.batch"),
        ("webtrends", "decisions.control"),
        ("webtrends", "decisions.control_project"),
        ("webtrends", "tracking.track"),
    }


@pytest.mark.parametrize("status", REDIRECTS)
@pytest.mark.parametrize(("name", "operation_id"), EVENTS)
def test_an_event_that_is_redirected_to_another_host_is_not_delivered(
    sandbox: Sandbox, elsewhere: HTTPServer, form: str, name: str, operation_id: str, status: int
) -> None:
    sandbox.faults.add("redirect", to=f"{elsewhere.url}/there", status=status)
    with pytest.raises(APIStatusError, match=r"It was redirected to .*/there, where it was not sent") as raised:
        report(sandbox, name, operation_id, form)
    assert raised.value.status_code == status
    assert elsewhere.requests == []


@pytest.mark.parametrize("status", [301, 302, 303])
@pytest.mark.parametrize(("name", "operation_id"), EVENTS)
def test_an_event_is_not_delivered_by_a_redirect_that_may_drop_it(
    sandbox: Sandbox, form: str, name: str, operation_id: str, status: int
) -> None:
    sandbox.faults.add("redirect", status=status)
    with pytest.raises(APIStatusError):
        report(sandbox, name, operation_id, form)
    assert len(sandbox.requests) == 1


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize(("name", "operation_id"), EVENTS)
def test_an_event_that_is_redirected_on_its_host_is_delivered(
    sandbox: Sandbox, form: str, name: str, operation_id: str, status: int
) -> None:
    sandbox.faults.add("redirect", status=status)
    report(sandbox, name, operation_id, form)
    first, second = sandbox.requests
    assert (first.method, first.body) == (second.method, second.body)
    assert second.accepted


@pytest.mark.parametrize("status", REDIRECTS)
@pytest.mark.parametrize("strict", [False, True])
def test_a_batch_that_is_redirected_to_another_host_is_a_failure(
    sandbox: Sandbox, elsewhere: HTTPServer, form: str, status: int, strict: bool
) -> None:
    sandbox.faults.add("redirect", to=f"{elsewhere.url}/there", status=status)
    batch = [TrackUser(1, 2, "a"), TrackGoal(1, 2, 3, "a"), Push({"k": "v"}, "a")]
    found = caller(sandbox, "vwo", form, retries=0, strict=strict)("batch", batch)
    assert isinstance(found, BatchResult)
    assert found.accepted == 0
    [failure] = found.failures
    assert (failure.first, len(failure.events), failure.status) == (0, 3, status)
    assert elsewhere.requests == []


CALLS: list[tuple[str, str, tuple[Any, ...], dict[str, Any]]] = [
    ("vwo", "track_user", (1, 2), {"user_id": "a"}),
    ("vwo", "track_goal", (1, 2, 3), {"user_id": "a", "revenue": 5}),
    ("vwo", "push", ({"k": "v"},), {"user_id": "a"}),
    ("optimizely", "track", ("purchase", "a"), {}),
    ("optimizely", "impression", (1, 2, "a"), {}),
]


@pytest.mark.parametrize("status", REDIRECTS)
@pytest.mark.parametrize(("api", "method", "args", "kwargs"), CALLS, ids=[method for _, method, _, _ in CALLS])
def test_the_methods_of_a_client_report_it_too(
    sandbox: Sandbox,
    elsewhere: HTTPServer,
    form: str,
    api: str,
    method: str,
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
    status: int,
) -> None:
    sandbox.faults.add("redirect", to=f"{elsewhere.url}/there", status=status)
    with pytest.raises(APIStatusError):
        caller(sandbox, api, form, retries=0)(method, *args, **kwargs)
    assert elsewhere.requests == []

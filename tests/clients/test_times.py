"""Times in UNIX seconds: milliseconds are refused by every method, before anything is sent."""

from __future__ import annotations

import inspect
from decimal import Decimal
from typing import Any

import pytest

from abwire.testing import Sandbox
from abwire_runtime.calls.checking import check_value, json_types_of
from support.calling import caller
from support.clients import APIS, CLASSES
from support.methods import entries
from support.operations import OPERATIONS, arguments_of, endpoint_of

MILLISECONDS = 1_700_000_000_000

TIMES = [
    pytest.param(api, operation.operation_id, name, id=f"{api}-{operation.label}-{name}")
    for api in APIS
    for operation in OPERATIONS[api].values()
    for endpoint in [endpoint_of(api, operation)]
    for name, json_types in {
        **{each.name: each.json_types for each in endpoint.parameters},
        **((endpoint.body and endpoint.body.properties) or {}),
    }.items()
    if "t" in json_types_of(json_types).letters
]


@pytest.mark.parametrize("value", [MILLISECONDS, -MILLISECONDS, Decimal(MILLISECONDS)])
@pytest.mark.parametrize(("api", "operation_id", "name"), TIMES)
def test_milliseconds_are_refused_with_the_name_of_the_argument(
    sandbox: Sandbox, api: str, operation_id: str, name: str, value: Any
) -> None:
    operation = OPERATIONS[api][operation_id]
    given = arguments_of(sandbox, api, operation, whole_body=False)
    sent = len(sandbox.requests)
    with pytest.raises((TypeError, ValueError), match=rf"{operation.label}\(\): {name} must be UNIX seconds"):
        caller(sandbox, api, "sync")(operation.label, **{**given, name: value})
    assert len(sandbox.requests) == sent


@pytest.mark.parametrize("form", ["sync", "async"])
def test_milliseconds_in_a_whole_body_are_refused(sandbox: Sandbox, form: str) -> None:
    call = caller(sandbox, "convert", form)
    with pytest.raises(ValueError, match=r"remove_data\(\): body.start_time must be UNIX seconds, not milliseconds"):
        call("experiences_reports.remove_data", 7, body={"start_time": MILLISECONDS, "end_time": 1})
    assert not sandbox.requests


@pytest.mark.parametrize("value", ["2024-05-01", True, [1]])
def test_other_types_are_refused_with_what_is_expected(value: Any) -> None:
    with pytest.raises(TypeError, match="a must be UNIX seconds or None, not"):
        check_value(value, "itz", "a")


def test_seconds_are_accepted() -> None:
    assert [check_value(each, "ntz", "a") for each in (0, 1_700_000_000, 1.5, None)] == [0, 1_700_000_000, 1.5, None]


@pytest.mark.parametrize("api", APIS)
def test_every_argument_described_as_unix_seconds_is_checked(sandbox: Sandbox, api: str) -> None:
    known = {(param.values[1], param.values[2]) for param in TIMES if param.values[0] == api}
    client = CLASSES[api]["sync"]
    for operation in OPERATIONS[api].values():
        method = getattr(getattr(client, operation.group), operation.name)
        for name, said in entries(inspect.getdoc(method), "Args").items():
            if "UNIX seconds" in said or "UNIX timestamp" in said:
                assert (operation.operation_id, name) in known

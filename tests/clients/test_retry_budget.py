"""The budget of retries: its start, its growth with calls, and sharing it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from abwire import APIStatusError, Budget, ConfigurationError, Retries
from abwire.testing import Sandbox
from support.calling import FORMS, settled, use_client
from support.clients import arguments, convert


def failing(form: str, seen: list[httpx.Request]) -> Any:
    """An httpx client whose server always fails."""

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(503, headers={"Retry-After": "0"})

    transport = httpx.MockTransport(answer)
    return httpx.Client(transport=transport) if form == "sync" else httpx.AsyncClient(transport=transport)


def attempts(sandbox: Sandbox, form: str, calls: int = 1, options: Any = None, **changes: Any) -> list[int]:
    """How many attempts each of several calls makes while the server fails."""
    seen: list[httpx.Request] = []
    found: list[int] = []

    async def use(client: Any) -> None:
        used = client if options is None else client.with_options(retries=options)
        for _ in range(calls):
            seen.clear()
            with pytest.raises(APIStatusError):
                await settled(used.goals.get(7))
            found.append(len(seen))

    use_client("convert", form, use, **arguments(sandbox, "convert", http_client=failing(form, seen), **changes))
    return found


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("most", [1, 3, 11, 12, 30, 200])
def test_one_call_can_make_all_its_attempts(sandbox: Sandbox, form: str, most: int) -> None:
    retries = Retries(attempts=most, backoff=0)
    assert attempts(sandbox, form, retries=retries) == [most]
    assert attempts(sandbox, form, options=retries) == [most]


@pytest.mark.parametrize("form", FORMS)
def test_calls_that_follow_are_held_to_a_tenth(sandbox: Sandbox, form: str) -> None:
    assert attempts(sandbox, form, 3, retries=Retries(attempts=30, backoff=0)) == [30, 1, 1]
    made = attempts(sandbox, form, 40, retries=Retries(attempts=3, backoff=0))
    assert made[:2] == [3, 3]
    assert sum(made) == 40 + 4 + 3  # a tenth of the calls, after the two that show that the server is down
    given = Retries(attempts=3, backoff=0, budget=Budget(allowance=10))
    assert sum(attempts(sandbox, form, 40, retries=given)) == 40 + 10 + 3  # the allowance that was asked for


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("between", "expected"), [(None, 1), (200, 3), (404, 3), ("503 to a write", 1), ("429 to a write", 1)]
)
def test_what_is_saved_is_lost_after_two_failures_in_a_row(
    sandbox: Sandbox, form: str, between: int | str | None, expected: int
) -> None:
    """Any answer of the server between shows that it is not down."""
    status, seen = 503, 0

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal seen
        seen += 1
        return httpx.Response(status, json={"id": 7, "type": "revenue"})

    transport = httpx.MockTransport(answer)
    own = httpx.Client(transport=transport) if form == "sync" else httpx.AsyncClient(transport=transport)

    async def use(client: Any) -> int:
        nonlocal status, seen
        repeated = client.with_options(retries=Retries(backoff=0))
        once = client.with_options(retries=0)
        for _ in range(2):
            with contextlib.suppress(APIStatusError):
                await settled(repeated.goals.get(7))
            with contextlib.suppress(APIStatusError):
                if isinstance(between, str):
                    status = int(between[:3])
                    await settled(once.goals.create(name="A", type="code_trigger"))
                elif between is not None:
                    status = between
                    await settled(repeated.goals.get(7))
            status = 503
        seen = 0
        with pytest.raises(APIStatusError):
            await settled(repeated.goals.get(7))
        return seen

    assert use_client("convert", form, use, **arguments(sandbox, "convert", http_client=own)) == expected


@pytest.mark.parametrize("form", FORMS)
def test_a_budget_can_be_set(sandbox: Sandbox, form: str) -> None:
    def given(**budget: Any) -> Retries:
        return Retries(attempts=5, backoff=0, budget=Budget(**budget))

    assert attempts(sandbox, form, 3, retries=given(ratio=0, allowance=6)) == [5, 3, 1]
    assert attempts(sandbox, form, 3, retries=given(ratio=4, allowance=4)) == [5, 5, 5]
    assert attempts(sandbox, form, 2, retries=given(ratio=0.1, allowance=0)) == [1, 1]
    assert attempts(sandbox, form, 3, options=given(ratio=0, allowance=6)) == [5, 3, 1]


def test_a_copy_shares_the_budget_unless_it_gets_one(sandbox: Sandbox) -> None:
    with httpx.Client() as http_client:
        own = Budget()
        client = convert(sandbox, retries=Retries(budget=own), http_client=http_client)
        assert client._budget is own
        assert client.with_options(retries=5)._budget is own
        assert client.with_options(timeout=5)._budget is own
        other = Budget()
        assert client.with_options(retries=Retries(budget=other))._budget is other
        plain = convert(sandbox, http_client=http_client)
        assert plain._budget is plain.with_options(retries=0)._budget
        assert plain._budget is not convert(sandbox, http_client=http_client)._budget


def test_clients_can_share_a_budget(sandbox: Sandbox) -> None:
    retries = Retries(attempts=5, backoff=0, budget=Budget(ratio=0, allowance=4))
    assert attempts(sandbox, "sync", retries=retries) == [5]
    assert attempts(sandbox, "async", retries=retries) == [1]


@pytest.mark.parametrize("ratio", [0.1, 0.57, 0.999, 1.001])
def test_a_budget_grows_by_exactly_its_ratio(ratio: float) -> None:
    budget = Budget(ratio, 2000)
    while budget._withdraw():
        pass
    for _ in range(1000):
        budget._deposit()
    assert repr(budget) == f"<Budget of {1000 * ratio:g} retries>"
    assert sum(budget._withdraw() for _ in range(2000)) == round(1000 * ratio)


@given(ratio=st.floats(0, 2), allowance=st.integers(0, 50), calls=st.integers(0, 200), tries=st.integers(0, 4))
def test_a_budget_never_grants_more_than_its_allowance(ratio: float, allowance: int, calls: int, tries: int) -> None:
    budget = Budget(ratio, allowance)
    granted = 0
    for _ in range(calls):
        budget._deposit()
        granted += sum(budget._withdraw() for _ in range(tries))
    assert granted <= allowance + calls * (ratio + 0.0005) + 1e-6


@given(st.lists(st.integers(0, 100)))
def test_room_is_made_once(retries: list[int]) -> None:
    budget, fixed = Budget(), Budget(allowance=10)
    for each in retries:
        budget._make_room(each)
        fixed._make_room(each)
    assert repr(budget) == f"<Budget of {max([10, *retries])} retries>"
    assert repr(fixed) == "<Budget of 10 retries>"


@pytest.mark.parametrize(
    "make",
    [
        lambda: Budget(ratio=-0.1),
        lambda: Budget(ratio=float("nan")),
        lambda: Budget(ratio=float("inf")),
        lambda: Budget(ratio="0.1"),  # type: ignore[arg-type]
        lambda: Budget(allowance=-1),
        lambda: Budget(allowance=1.5),  # type: ignore[arg-type]
        lambda: Budget(allowance=True),
        lambda: Retries(budget=10),  # type: ignore[arg-type]
        lambda: Retries(attempts=0),
        lambda: Retries(attempts=2.5),  # type: ignore[arg-type]
        lambda: Retries(attempts="3"),  # type: ignore[arg-type]
        lambda: Retries(backoff=float("nan")),
        lambda: Retries(max_total="60"),  # type: ignore[arg-type]
    ],
)
def test_values_that_cannot_work_are_refused(make: Any) -> None:
    with pytest.raises(ConfigurationError):
        make()


def test_huge_numbers_of_retries_and_seconds_work(sandbox: Sandbox) -> None:
    inf = float("inf")
    retries = Retries(attempts=1500, backoff=1e-320, max_wait=inf, max_total=inf)
    assert attempts(sandbox, "sync", retries=retries) == [1500]
    # An infinite wait ends the call.
    assert attempts(sandbox, "sync", retries=Retries(backoff=inf, max_wait=inf, max_total=inf)) == [1]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
def test_a_lock_that_is_held_while_a_process_forks_does_not_block_the_child() -> None:
    program = """
import os
from abwire import Budget
budget = Budget()
budget._lock.acquire()  # as another thread may hold it
if child := os.fork():
    os._exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
budget._deposit()
os._exit(0 if budget._withdraw() else 1)
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)

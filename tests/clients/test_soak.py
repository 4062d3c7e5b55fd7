"""A minute of ``scripts/soak``, and its verdicts: it must notice leaks, and calls that are lost or counted twice."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import httpx
import pytest

from abwire import APIConnectionError, APIStatusError, BatchResult, DeadlineExceededError
from abwire_runtime.batches.result import BatchFailure
from abwire_runtime.client.error_factory import status_error
from load.ledger import Call, Ledger, Settle, is_expected, wrong
from load.measuring import Sample, growth, leaks, sample
from load.server import Processed
from support.checkout import ROOT

NOTHING, ONCE, TWICE = Processed(0, 0, 0), Processed(1, 0, 0), Processed(2, 0, 0)


def test_a_minute_of_mixed_calls_leaks_and_loses_nothing(tmp_path: Path) -> None:
    """In a process of its own, whose memory is that of the clients alone."""
    summary = tmp_path / "summary.json"
    # With pauses, or the other tests, which run at the same time, would take twice as long.
    options = ["--seconds", "60", "--every", "2", "--pause", "0.2"]
    command = [sys.executable, "-m", "load", *options, "--json", str(summary)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(summary.read_text(encoding="utf-8"))
    assert found["problems"] == []
    assert found["calls"] > 100
    assert found["requests"] >= found["calls"] / 2  # some are cancelled before they are sent
    assert found["faults"]


# What it compares


def samples(growth: Mapping[str, float], calls: Callable[[int], int] = lambda second: 1000 * second) -> list[Sample]:
    """The samples of a minute in which figures grow by so much in a second."""
    steady: dict[str, float] = {"memory": 80.0, "blocks": 200_000, "files": 40, "threads": 12}
    made: list[Sample] = []
    for second in range(60):
        figures = {name: before + growth.get(name, 0.0) * second for name, before in steady.items()}
        made.append(Sample(second, calls(second), **figures))  # type: ignore[arg-type]
    return made


def test_what_stays_the_same_is_flat() -> None:
    assert leaks(samples({})) == []
    assert growth(samples({}))["memory"] == (80, 80)
    assert leaks(samples({"memory": 0.1, "blocks": 100, "files": 0.5, "threads": 0.2})) == []


@pytest.mark.parametrize(
    ("name", "each_second", "found"),
    [
        ("memory", 0.5, "memory grew from 96.2 to 105.2"),
        ("blocks", 1000, "blocks grew from 232,500.0 to 250,500.0"),
        ("files", 2, "files grew from 105.0 to 141.0"),
        ("threads", 1, "threads grew from 44.5 to 62.5"),
    ],
)
def test_what_grows_is_a_leak(name: str, each_second: float, found: str) -> None:
    assert leaks(samples({name: each_second})) == [found]


def test_the_warm_up_does_not_count() -> None:
    growing = samples({"memory": 10})
    warm = [Sample(each.seconds, each.calls, 200.0, each.blocks, each.files, each.threads) for each in growing[24:]]
    assert leaks([*growing[:24], *warm]) == []
    slow = samples({"memory": 10}, lambda second: second)  # so slow that it never got warm
    assert growth(slow) == {}
    assert leaks(slow) == []


def test_memory_and_files_that_are_kept_are_measured(tmp_path: Path) -> None:
    before = sample(0, 0)
    kept = [[number] for number in range(20_000)]
    with (tmp_path / "file").open("wb"):
        after = sample(1, 0)
    assert after.blocks - before.blocks > len(kept) / 2
    assert after.files == before.files + 1
    assert after.memory > 1


def refusal(status: int, attempts: int = 1) -> APIStatusError:
    request = httpx.Request("DELETE", "https://www.example.com/")
    return status_error(httpx.Response(status, request=request), url=str(request.url), attempts=attempts)


def not_sent(may_have_happened: bool) -> DeadlineExceededError:
    return DeadlineExceededError("late", deadline=1, may_have_happened=may_have_happened)


@pytest.mark.parametrize(
    ("call", "processed", "expected"),
    [
        (Call("1", "a", True, "returned"), ONCE, ""),
        (Call("1", "a", True, "returned"), NOTHING, "it returned, and was not processed"),
        (Call("1", "a", True, "returned"), TWICE, "it was processed 2 times"),
        (Call("1", "a", False, "returned"), TWICE, ""),
        (Call("1", "a", False, "raised", not_sent(False)), ONCE, ""),  # of the second page
        (Call("1", "a", True, "raised", APIConnectionError("x")), ONCE, ""),
        (Call("1", "a", True, "raised", APIConnectionError("x")), TWICE, "it was processed 2 times"),
        (Call("1", "a", True, "cancelled"), NOTHING, ""),
        (Call("1", "a", True, "cancelled"), TWICE, "it was processed 2 times"),
        (Call("1", "a", True, "raised", not_sent(True)), ONCE, ""),
        (
            Call("1", "a", True, "raised", not_sent(False)),
            ONCE,
            "it was processed, and the error says that it was not",
        ),
    ],
)
def test_calls_that_are_lost_or_counted_twice_are_noticed(call: Call, processed: Processed, expected: str) -> None:
    assert wrong(call, processed) == expected


@pytest.mark.parametrize(
    ("accepted", "processed", "repeated", "given", "expected"),
    [
        (6, 6, 0, 9, ""),
        (6, 8, 0, 9, ""),
        (6, 5, 0, 9, "5 events were processed: 6 accepted, 3 failed, 0 not tried of 9, 2 of them uncertain"),
        (6, 9, 0, 9, "9 events were processed: 6 accepted, 3 failed, 0 not tried of 9, 2 of them uncertain"),
        (6, 6, 1, 9, "1 events were processed twice"),
        (6, 6, 0, 10, "the account is wrong: 6 accepted, 3 failed, 0 not tried of 10"),
    ],
)
def test_batches_that_lose_events_are_noticed(
    accepted: int, processed: int, repeated: int, given: int, expected: str
) -> None:
    failures = [BatchFailure(0, ("a", "b"), "reset", may_have_arrived=True), BatchFailure(2, ("c",), "refused")]
    batch = BatchResult(accepted=accepted, failures=failures, failed=3)
    call = Call("1", "batch", True, "returned", batch=batch, given=given)
    assert wrong(call, Processed(1, processed, repeated)) == expected


@pytest.mark.parametrize(
    ("name", "error", "expected"),
    [
        ("goals.get", refusal(500), True),
        ("goals.get", refusal(429), True),
        ("goals.get", refusal(404), False),
        ("goals.get", refusal(401), False),
        ("goals.delete", refusal(404), False),
        ("goals.delete", refusal(404, attempts=2), True),
        ("goals.get", APIConnectionError("x"), True),
        ("goals.get", ValueError("x"), False),
    ],
)
def test_errors_that_no_fault_causes_are_noticed(name: str, error: Exception, expected: bool) -> None:
    assert is_expected(name, error) is expected


def test_the_ledger_asks_about_each_call_once() -> None:
    asked: list[str] = []

    def settle(markers: Iterable[str]) -> dict[str, Processed]:
        found = dict.fromkeys(markers, ONCE)
        asked.extend(found)
        return found

    checked: Settle = settle
    ledger = Ledger(checked)
    for number in range(120):
        ledger.record(Call(str(number), "a", True, "returned"))
    ledger.record(Call("120", "a", True, "raised", APIConnectionError("x")))
    ledger.finish()
    assert asked == [str(number) for number in range(121)]
    assert (ledger.calls, dict(ledger.errors), ledger.problems) == (121, {"APIConnectionError": 1}, [])

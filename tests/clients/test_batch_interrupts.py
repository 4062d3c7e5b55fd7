"""Ctrl-C may come between any two steps of a batch: no event is lost from its account, and none is in it twice."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Any

import httpx
import pytest

import abwire_runtime.batches.course as course
from abwire import VWO, BatchFailure, BatchResult
from abwire.vwo import TrackUser

FOLDER = str(Path(course.__file__).parent)
HAS_OPCODES = sys.version_info < (3, 12)
"""Whether a frame that has begun can be traced step by step. Later versions of Python trace it line by line."""

STRIDE = 13 if HAS_OPCODES else 2
"""Every so many steps, the batch is interrupted once."""

EVENTS = [TrackUser(number, 2, user_id="" if number == 2 else "a") for number in range(7)]
STATUSES = [200, 413, 200, 500, 200, 429]


class Interrupt(BaseException):
    """What Ctrl-C raises, under another name, so that it does not end the tests."""


class Interruption:
    """Interrupts what runs within the package of batches, after a number of steps of the interpreter.

    Args:
        step: The step, from 1. What checks the arguments before, and completes the account at the end, is left alone.

    Attributes:
        left: How many steps are left.
    """

    def __init__(self, step: int) -> None:
        self.left: int = step
        self._has_begun = False

    def __enter__(self) -> Interruption:
        self._before = sys.gettrace()
        sys.settrace(self._enter_frame)
        return self

    def __exit__(self, *error: object) -> None:
        sys.settrace(self._before)

    def _enter_frame(self, frame: FrameType, event: str, argument: Any) -> Any:
        code = frame.f_code
        if not code.co_filename.startswith(FOLDER):
            return None
        if code.co_name in ("_send_in_turn", "finish"):
            self._has_begun = code.co_name == "_send_in_turn"
        if not self._has_begun:
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = HAS_OPCODES, not HAS_OPCODES
        return self._step

    def _step(self, frame: FrameType, event: str, argument: Any) -> Any:
        if self.left > 0 and event in ("opcode", "line"):
            self.left -= 1
            if self.left == 0:
                raise Interrupt
        return self._step


class Kept:
    """A checkpoint in memory: a file would be left open if the interrupt came right after it was opened."""

    def __init__(self) -> None:
        self.state: str | None = None

    def load(self) -> str | None:
        return self.state

    def save(self, state: str, /) -> None:
        self.state = state


def send(step: int, events: Any, result: BatchResult, **options: Any) -> tuple[Counter[int], set[int], bool]:
    """Send a batch that is interrupted.

    Returns:
        How often each event was accepted, those that may have arrived, and whether the batch was interrupted.
    """
    statuses = list(STATUSES)
    accepted, uncertain = Counter[int](), set[int]()

    def answer(request: httpx.Request) -> httpx.Response:
        numbers = [event["e"] for event in json.loads(request.content)["ev"]]
        status = statuses.pop(0) if statuses else 200
        if status == 200:
            accepted.update(numbers)
        elif status == 500:
            uncertain.update(numbers)
        return httpx.Response(status)

    http = httpx.Client(transport=httpx.MockTransport(answer))
    client = VWO(account_id=3, sdk_key="key", http_client=http, retries=0)
    interruption = Interruption(step)
    try:
        with interruption:
            client.batch(events, size=2, result=result, **options)
    except Interrupt:
        return accepted, uncertain, True
    return accepted, uncertain, False


def numbers(failures: list[BatchFailure]) -> list[int]:
    return [number for each in failures for number in range(each.first, each.first + len(each.events))]


@pytest.mark.parametrize("has_checkpoint", [False, True])
def test_an_interrupt_at_any_step_keeps_the_account(has_checkpoint: bool) -> None:
    step, interrupted = 1, True
    while interrupted:
        result, kept = BatchResult(), Kept()
        given: dict[str, Any] = {"checkpoint": kept} if has_checkpoint else {}
        accepted, uncertain, interrupted = send(step, EVENTS, result, **given)
        where = f"interrupted at step {step}: {result}"
        assert result.not_tried is not None, where
        assert result.accepted + result.failed + result.not_tried == len(EVENTS), where
        failed = {number: each for each in result.failures for number in numbers([each])}
        assert len(failed) == len(numbers(result.failures)), where
        assert not failed.keys() & set(numbers(result.unsent)), where
        assert result.failed - len(failed) in (0, 1), where  # the event whose failure was just counted
        # What the server accepted was accepted, or is a failure that may have arrived.
        known = {number for number in accepted if number not in failed}
        assert result.accepted == len(known), where
        assert all(failed[number].may_have_arrived for number in accepted if number in failed), where
        assert all(failed[number].may_have_arrived for number in uncertain if number in failed), where
        assert not uncertain & set(numbers(result.unsent)), where
        assert not set(accepted) & set(numbers(result.unsent)), where
        if kept.state is not None:  # what is done is not sent again
            assert json.loads(kept.state)["accepted"] <= result.accepted, where
        step += STRIDE
    assert step > (1000 if HAS_OPCODES else 200)

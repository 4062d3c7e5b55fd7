"""The account of a soak: what each call returned or raised, and how often the sandbox processed it."""

from __future__ import annotations

import threading
import traceback
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from abwire import AbwireError, APIConnectionError, APIStatusError, BatchResult, DecodeError
from load.server import Processed

MARKER = "X-Soak"
"""The header with the marker of a call."""

Outcome: TypeAlias = Literal["returned", "raised", "cancelled"]
Settle: TypeAlias = Callable[[Iterable[str]], dict[str, Processed]]
_AT_ONCE = 50
_MOST_PROBLEMS = 100


@dataclass(frozen=True)
class Call:
    """A call that has ended.

    Attributes:
        marker: Its marker.
        name: The name of its operation.
        counts: Whether it is one request, which must not be processed twice.
        outcome: How it ended.
        error: What it raised.
        batch: The result of a batch.
        given: How many events the batch was given.
    """

    marker: str
    name: str
    counts: bool
    outcome: Outcome
    error: BaseException | None = None
    batch: BatchResult | None = None
    given: int = 0


class Ledger:
    """What all workers did. Any thread may use it.

    Args:
        settle: Asks the sandbox what it processed.

    Attributes:
        calls: The number of calls that have ended.
        errors: How many calls raised each kind of error.
        problems: What must not happen, as text.
    """

    def __init__(self, settle: Settle) -> None:
        self.calls: int = 0
        self.errors: Counter[str] = Counter()
        self.problems: list[str] = []
        self._settle = settle
        self._lock = threading.Lock()
        self._open: list[Call] = []

    def record(self, call: Call) -> None:
        """Record a call. Now and then this asks the sandbox about those before."""
        due: list[Call] = []
        with self._lock:
            self.calls += 1
            if call.error is not None:
                self.errors[type(call.error).__name__] += 1
            self._open.append(call)
            if len(self._open) >= _AT_ONCE:
                due, self._open = self._open, []
        if due:
            self._compare(due)

    def finish(self) -> None:
        """Ask the sandbox about the last calls."""
        with self._lock:
            due, self._open = self._open, []
        self._compare(due)

    def problem(self, text: str, error: BaseException | None = None) -> None:
        """Record what must not happen."""
        if error is not None:
            text = f"{text}\n{''.join(traceback.format_exception(error))}"
        with self._lock:
            if len(self.problems) < _MOST_PROBLEMS:
                self.problems.append(text)

    def _compare(self, calls: list[Call]) -> None:
        processed = self._settle(call.marker for call in calls)
        for call in calls:
            if found := wrong(call, processed[call.marker]):
                self.problem(f"{call.name} ({call.marker}, {call.outcome}, {call.error!r}): {found}")


def wrong(call: Call, processed: Processed) -> str:
    """Compare what a call said with what the server did.

    Args:
        call: The call.
        processed: What the server processed for it.

    Returns:
        What is wrong; empty if nothing is.
    """
    if call.batch is not None:
        return _wrong_batch(call, call.batch, processed)
    if call.outcome == "returned" and processed.requests == 0:
        return "it returned, and was not processed"
    if not call.counts:  # it may have several requests, for instance one for each page of a list
        return ""
    if processed.requests > 1:
        return f"it was processed {processed.requests} times"
    if isinstance(call.error, AbwireError) and not call.error.may_have_happened and processed.requests:
        return "it was processed, and the error says that it was not"
    return ""


def _wrong_batch(call: Call, batch: BatchResult, processed: Processed) -> str:
    account = f"{batch.accepted} accepted, {batch.failed} failed, {batch.not_tried} not tried of {call.given}"
    if batch.accepted + batch.failed + (batch.not_tried or 0) != call.given:
        return f"the account is wrong: {account}"
    uncertain = sum(len(each.events) for each in batch.failures if each.may_have_arrived)
    if not batch.accepted <= processed.events <= batch.accepted + uncertain:
        return f"{processed.events} events were processed: {account}, {uncertain} of them uncertain"
    if call.counts and processed.repeated:
        return f"{processed.repeated} events were processed twice"
    return ""


def is_expected(call: str, error: Exception) -> bool:
    """Return whether a server with faults causes such an error.

    Args:
        call: The name of the operation.
        error: What it raised.
    """
    if isinstance(error, APIStatusError):
        # What was deleted by an attempt whose reply was lost is not found by the next one.
        is_gone = error.status_code == 404 and call == "goals.delete" and error.attempts > 1
        return is_gone or error.status_code == 429 or error.status_code >= 500
    return isinstance(error, (APIConnectionError, DecodeError))

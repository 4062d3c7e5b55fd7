"""What a batch returns and reports: its result, its failures, and its progress."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from .._public import public
from ..client.errors import AbwireError


@public
class BatchFailure(NamedTuple):
    """Consecutive events of a batch that were not accepted, or may not have been, for the same reason.

    Attributes:
        first: Index of the first of these events in the batch, from 0.
        events: The events, as they were passed.
        reason: The error message.
        may_have_arrived: Whether the server may have received them. If so, sending them again may count them twice.
        status: HTTP status of the reply; None if there was no reply or the events were never sent.
    """

    first: int
    events: tuple[Any, ...]
    reason: str
    may_have_arrived: bool = False
    status: int | None = None


@public
class BatchProgress(NamedTuple):
    """How far a batch is, after one of its requests. With a checkpoint, earlier runs are included in the counts.

    Attributes:
        given: Number of events that the batch was given; None if the iterable has no length.
        taken: Number of events that were taken from the iterable.
        accepted: Number of events that the server accepted.
        failed: Number of events that failed.
        requests: Number of requests of this run.
        seconds: How long this run has taken.
    """

    given: int | None
    taken: int
    accepted: int
    failed: int
    requests: int
    seconds: float


@public
@dataclass
class BatchResult:
    """The outcome of a batch: ``accepted + failed + not_tried`` is the number of events that it was given.

    With a checkpoint, the counts include what earlier runs sent.

    Attributes:
        accepted: Number of events that the server accepted.
        failures: The events that failed, in order. Empty if the batch was called with ``on_failure``.
        taken: Number of events that were taken from the iterable.
        failed: Number of events that failed, whether ``failures`` holds them or not.
        not_tried: Number of events that were not sent because the batch ended before; None if there may be some in
            an iterable that has no length.
        unsent: Those of them that had been taken from the iterable. An iterator continues with the others.
        stopped: The error of the request that stopped the batch; None if none did.
        why_stopped: Why the batch ended early; "" if it did not.
        next_index: Index of the first event that was neither accepted nor failed.
        requests: Number of requests.
        seconds: How long the batch took.
    """

    accepted: int = 0
    failures: list[BatchFailure] = field(default_factory=list, repr=False)  # they may be many
    taken: int = 0
    failed: int = 0
    not_tried: int | None = 0
    unsent: list[BatchFailure] = field(default_factory=list, repr=False)
    stopped: AbwireError | None = None
    why_stopped: str = ""
    next_index: int = 0
    requests: int = 0
    seconds: float = field(default=0.0, compare=False)

    @property
    def ok(self) -> bool:
        """Whether all events were accepted."""
        return not self.failed and not self.why_stopped and self.not_tried == 0

    @property
    def arrived(self) -> int:
        """The earlier name of ``accepted``."""
        return self.accepted

    @property
    def not_sent(self) -> int | None:
        """The earlier name of ``not_tried``."""
        return self.not_tried

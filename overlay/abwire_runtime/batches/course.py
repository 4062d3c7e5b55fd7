"""The course of a batch without any I/O, which the synchronous and the asynchronous client share."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sized
from dataclasses import dataclass
from typing import Any, Generic

from ..client.errors import AbwireError, APIStatusError, ConfigurationError, InvalidRequestError, PayloadTooLargeError
from ..data.values import integer
from .checkpoints import CheckpointLike, SavedProgress
from .chunks import Filler, Part
from .failures import FailureSink, OnFailure, checked_callback
from .plan import BatchPlan, BodyT, EncodedT, may_succeed_in_halves
from .ranges import Ranges
from .result import BatchFailure, BatchProgress, BatchResult

MAX_CONCURRENCY: int = 100
"""The largest number of requests at once: httpx opens at most as many connections by default."""


@dataclass(frozen=True, kw_only=True)
class BatchOptions:
    """What the caller of a batch may choose. The methods that are called ``batch`` document it.

    Attributes:
        size: The largest number of events in one request.
        concurrency: How many requests are sent at the same time.
        on_failure: Where failures go instead of the result.
        on_progress: Called after each request.
        stop_after: After how many failed requests in a row the batch stops.
        checkpoint: Where the batch notes what it has completed.
        result: A new result to fill in.
        on_end: Called at the end, also after an exception, with the numbers of events that were accepted, failed and not
            tried, without those of earlier runs. It is the client's telemetry, if it has some.
    """

    size: int
    concurrency: int = 1
    on_failure: OnFailure | None = None
    on_progress: Callable[[BatchProgress], object] | None = None
    stop_after: int | None = None
    checkpoint: CheckpointLike | None = None
    result: BatchResult | None = None
    on_end: Callable[[int, int, int], object] | None = None


class Course(Generic[EncodedT, BodyT]):
    """The course of a batch. A driver takes events, sends bodies, and reports how each request ended.

    Args:
        plan: What the vendor's batches are made of.
        source: Where the driver takes events from. Its length, if it has one, tells how many are left.
        options: What the caller chose.

    Attributes:
        concurrency: How many requests the driver may send at the same time.
        result: The account so far.

    Raises:
        ConfigurationError: The checkpoint belongs to another batch.
        OSError: A file can't be read or opened.
        TypeError: The source is a single event, or an option has a wrong type.
        ValueError: An option is out of range, or the result was used before.
    """

    def __init__(self, plan: BatchPlan[EncodedT, BodyT], source: object, options: BatchOptions) -> None:
        if type(source) in plan.encoders:  # events are tuples, so this one would be iterated over
            raise TypeError("events must be an iterable of events: put a single event into a list")
        size = _within(options.size, "size", plan.max_events)
        self.concurrency: int = _within(options.concurrency, "concurrency", MAX_CONCURRENCY)
        self._stop_after = None if options.stop_after is None else _within(options.stop_after, "stop_after", None)
        self.result: BatchResult = BatchResult() if options.result is None else options.result
        if self.result != BatchResult():
            raise ValueError("result must be a new BatchResult: this one was filled in by another batch")
        self._plan = plan
        self._given = len(source) if isinstance(source, Sized) else None
        progress = options.on_progress
        self._on_progress = None if progress is None else checked_callback(progress, "on_progress")
        self._started = time.monotonic()
        self._saved = None
        self._tried = Ranges()
        if options.checkpoint is not None:
            saved = self._saved = SavedProgress(options.checkpoint, plan.kind, plan.account)
            self._tried = Ranges(saved.done.spans)
            self.result.accepted = saved.accepted
            self.result.failed = len(saved.done) - saved.accepted
        self._on_end = options.on_end
        self._earlier = self.result.accepted, self.result.failed
        self._sink = None if options.on_failure is None else FailureSink(options.on_failure)
        self._filler = Filler(plan, size, self._tried, self._fail)
        self._waiting: list[Part[EncodedT]] = []
        self._under_way: dict[
            Part[EncodedT], tuple[int, int]
        ] = {}  # with the number of events and the size of the body
        self._smallest_refused: int | None = None  # the size of the smallest body that the server refused as too large
        self._failed_in_a_row = 0
        self._settling: tuple[Part[EncodedT], Exception | None, tuple[int, ...]] | None = (
            None  # until it is accounted for
        )
        self._has_ended = False  # the source, or it raised
        self._is_exhausted = False
        self._is_ending = False
        self._error: BaseException | None = None  # what the source or a callback raised, to be raised at the end

    # Taking events

    @property
    def wants_events(self) -> bool:
        """Whether the driver has to take events for another request."""
        return not self._waiting and not self._has_ended and not self._is_ending

    def take(self, source: Iterator[Any]) -> None:
        """Take the events of one request from a synchronous source.

        Args:
            source: The source.
        """
        try:
            is_full = self._filler.take(source)
        except MemoryError:
            raise
        except Exception as error:
            self.end_source(error)
        else:
            if is_full:
                self._close_chunk()
            else:
                self.end_source()

    def take_one(self, event: Any) -> bool:
        """Take an event of an asynchronous source.

        Args:
            event: The event.

        Returns:
            Whether the driver has to take no more for now.
        """
        if self._filler.take(iter((event,))):
            self._close_chunk()
            return True
        return self._is_ending

    def end_source(self, error: Exception | None = None) -> None:
        """Note that the source has no more events. Those that were taken are sent.

        Args:
            error: What the source raised; None if it just ended.
        """
        self._has_ended = True
        self._is_exhausted = error is None
        self._error = self._error or error
        self._close_chunk()
        if error is None and self._filler.is_short:
            taken = f"{self._filler.taken:,}"
            self.end(
                ConfigurationError(
                    f"the checkpoint is of another source: this one has {taken} events, and fewer than were sent before"
                )
            )

    def _close_chunk(self) -> None:
        # Ctrl-C may come between any two steps. So events are in the next place before they leave the last one, and
        # `finish` sorts out which are in both.
        chunk = self._filler.chunk
        if chunk.events:
            self._waiting.append(Part(chunk, 0, len(chunk.events)))
        self._filler.close()
        if not chunk.events:
            return
        if self._saved is not None and self._saved.is_finished:
            done = f"{len(self._saved.done):,}"
            self.end(
                ConfigurationError(
                    f"the batch of this checkpoint is finished, with {done} events, and the source has more: give each"
                    " source a checkpoint of its own, or delete this one to send all events again"
                )
            )

    # Sending

    def next_request(self) -> tuple[Part[EncodedT], BodyT] | None:
        """Return the events and the body of the next request; None if no events wait to be sent."""
        while self._waiting and not self._is_ending:
            part = self._waiting[-1]
            encoded = part.encoded()
            if not encoded:
                self._waiting.pop()
                self._record_done(part, 0)
                continue
            body = self._plan.assemble(encoded)
            size, refused = len(body), self._smallest_refused
            if refused is not None and size >= refused and len(encoded) > 1:
                self._waiting[-1:] = reversed(part.halves())
                continue
            self._under_way[part] = len(encoded), size
            self._waiting.pop()
            return part, body
        return None

    def settle(self, part: Part[EncodedT], error: Exception | None) -> None:
        """Account for the events of a request.

        Args:
            part: The events.
            error: What the request raised; None if its events were accepted.

        Raises:
            Exception: What a callback or the checkpoint raised.
        """
        saved, result = self._saved, self.result
        counts = result.accepted, result.failed, len(result.failures), result.requests, len(self._waiting)
        self._settling = part, error, (*counts, self._failed_in_a_row, 0 if saved is None else saved.accepted)
        try:
            self._account_for(part, error)
        except Exception:  # of a callback or the checkpoint
            self._close_account(part)
            raise
        self._close_account(part)
        if self._on_progress is not None:
            result.taken, result.seconds = self._filler.taken, time.monotonic() - self._started
            self._on_progress(
                BatchProgress(
                    self._given, result.taken, result.accepted, result.failed, result.requests, result.seconds
                )
            )

    def _close_account(self, part: Part[EncodedT]) -> None:
        del self._under_way[part]  # first, since what is not under way any more is accounted for
        self._settling = None

    def _account_for(self, part: Part[EncodedT], error: Exception | None) -> None:
        result = self.result
        count, size = self._under_way[part]
        result.requests += not isinstance(error, InvalidRequestError)  # which a strict client does not send
        if error is None:
            self._failed_in_a_row = 0
            result.accepted += count
            self._record_done(part, count)
        elif isinstance(error, AbwireError) and self._plan.halves(error) and count > 1:
            if isinstance(error, PayloadTooLargeError):
                self._smallest_refused = min(size, self._smallest_refused or size)
            self._waiting += reversed(part.halves(error.may_have_happened))
        elif isinstance(error, ConfigurationError) and not error.may_have_happened:
            self._waiting.append(part)
            self.end(error)
        elif isinstance(error, AbwireError) and not isinstance(error, ConfigurationError):
            self._settle_failed(part, error)
        else:
            self._fail_part(part, f"{type(error).__name__}: {error}", True)
            self.end(error)

    def _account_again(self) -> None:
        """Account for the part whose account Ctrl-C has interrupted, from the counts before it."""
        if self._settling is None or self._settling[0] not in self._under_way:
            return
        part, error, counts = self._settling
        result = self.result
        result.accepted, result.failed, failures, result.requests, waiting, self._failed_in_a_row, accepted = counts
        del result.failures[failures:], self._waiting[waiting:]
        if self._saved is not None:
            self._saved.accepted = accepted
        self._account_for(part, error)
        self._close_account(part)

    def _settle_failed(self, part: Part[EncodedT], error: AbwireError) -> None:
        status = error.status_code if isinstance(error, APIStatusError) else None
        if not may_succeed_in_halves(error):
            self._failed_in_a_row += 1
            if self._plan.stops(error):
                self._stop(error, f"the server would refuse the other events as well: {error}")
            elif self._failed_in_a_row == self._stop_after:
                requests = "a request" if self._stop_after == 1 else f"{self._stop_after} requests in a row"
                self._stop(error, f"{requests} failed, the last one with: {error}")
        self._fail_part(part, str(error), error.may_have_happened, status)
        if self._plan.halves(error):  # it was the only event of its request, so it is about this event
            self._record_done(part, 0)
        elif self._saved is not None:
            self._saved.record_failed(*part.span)

    def _stop(self, error: AbwireError, why: str) -> None:
        if not self._is_ending:
            self.result.stopped = error.with_traceback(None)  # the traceback would keep the request alive
            self.result.why_stopped = why
            self._is_ending = True

    def end(self, error: BaseException) -> None:
        """Send no further request, because of an exception that `finish` raises.

        Args:
            error: The exception.
        """
        self._is_ending = True
        self._error = self._error or error

    # Accounting

    def _record_done(self, part: Part[EncodedT], accepted: int) -> None:
        self._tried.add(*part.span)
        if self._saved is not None:
            if self._sink is not None:
                self._sink.sync()  # a run that goes on from here does not report these failures again
            self._saved.record_done(*part.span, accepted)

    def _fail_part(self, part: Part[EncodedT], reason: str, may_have_arrived: bool, status: int | None = None) -> None:
        self._tried.add(*part.span)
        self._fail(*part.failures(reason, may_have_arrived, status, self._plan.as_sent))

    def _fail(self, *failures: BatchFailure) -> None:
        self.result.failed += sum(len(failure.events) for failure in failures)
        for failure in failures:
            if self._sink is None:
                self.result.failures.append(failure)
            else:
                self._sink.report(failure)

    def finish(self, error: BaseException | None = None) -> BatchResult:
        """Complete the account.

        Args:
            error: The exception that ended the batch, which the caller raises; None if none did.

        Returns:
            The result.

        Raises:
            Exception: What the source, a callback or the checkpoint raised.
        """
        result, raised = self.result, error or self._error
        if raised is not None and not result.why_stopped:
            result.why_stopped = f"{type(raised).__name__} was raised"
        try:
            self._account_again()
            for part in [each for each in self._under_way if each not in self._waiting]:
                del self._under_way[part]
                self._fail_part(part, f"{result.why_stopped} before the reply arrived", may_have_arrived=True)
            if not result.why_stopped and self._saved is not None:
                self._saved.finish()
        except Exception as late:
            raised = raised or late
        finally:
            self._complete()
            if self._sink is not None:
                self._sink.close()
        if raised is not None:
            raised.add_note(f"abwire: {self._summary()}")
        if raised is not None and error is None:
            raise raised
        return result

    def _complete(self) -> None:
        result, filler = self.result, self._filler
        reason = f"not sent, since the batch was stopped: {result.why_stopped}"
        left = list(self._waiting)
        if all(part.chunk is not filler.chunk for part in left):
            left.append(Part(filler.chunk, 0, len(filler.chunk.events)))
        result.unsent = [failure for part in left for failure in part.failures(reason)]
        result.failures.sort(key=lambda failure: failure.first)
        result.unsent.sort(key=lambda failure: failure.first)
        result.taken, result.next_index = filler.taken, self._tried.low
        result.seconds = time.monotonic() - self._started
        unsent = sum(len(each.events) for each in result.unsent)
        given = result.taken if self._is_exhausted else self._given
        result.not_tried = None if given is None else max(0, given - result.accepted - result.failed)
        if self._on_end is not None:
            accepted, failed = self._earlier
            not_tried = unsent if result.not_tried is None else result.not_tried
            self._on_end(result.accepted - accepted, result.failed - failed, not_tried)

    def _summary(self) -> str:
        result = self.result
        not_tried = "the others" if result.not_tried is None else f"{result.not_tried:,}"
        return (
            f"{result.accepted:,} events of the batch were accepted, {result.failed:,} failed, and {not_tried} were not"
            " tried"
        )


def _within(value: object, name: str, most: int | None) -> int:
    checked = integer(value, name)
    if checked < 1 or (most is not None and checked > most):
        limits = "1 or more" if most is None else f"1 to {most}"
        raise ValueError(f"{name} must be {limits}, not {checked}")
    return checked

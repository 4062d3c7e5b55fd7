"""Fills requests: takes events from the source one by one, and encodes each once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Generic

from .plan import BatchPlan, BodyT, ByteLimit, EncodedT
from .ranges import Ranges
from .result import BatchFailure


class Chunk(Generic[EncodedT]):
    """Consecutive events that were taken for one request.

    Attributes:
        first: Index of the first event in the source.
        events: The events.
        encoded: Each event as the vendor encodes it; None for an invalid one, which was reported as a failure.
    """

    __slots__ = ("encoded", "events", "first")

    def __init__(self, first: int) -> None:
        self.first: int = first
        self.events: list[Any] = []
        self.encoded: list[EncodedT | None] = []


@dataclass(frozen=True, eq=False, slots=True)
class Part(Generic[EncodedT]):
    """Some consecutive events of a chunk: the content of one request.

    Attributes:
        chunk: The chunk.
        start: Position of the first event in the chunk.
        stop: Position behind the last one.
        may_have_arrived: Whether the server may have processed a larger request with these events.
    """

    chunk: Chunk[EncodedT]
    start: int
    stop: int
    may_have_arrived: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """The indexes of the events in the source: the first, and the one behind the last."""
        return self.chunk.first + self.start, self.chunk.first + self.stop

    def encoded(self) -> list[EncodedT]:
        """The encoded events, without the invalid ones."""
        return [each for each in self.chunk.encoded[self.start : self.stop] if each is not None]

    def halves(self, may_have_arrived: bool = False) -> tuple[Part[EncodedT], Part[EncodedT]]:
        """The two halves of the part.

        Args:
            may_have_arrived: Whether the server may have processed the request with the whole part.
        """
        middle, arrived = (self.start + self.stop) // 2, may_have_arrived or self.may_have_arrived
        return Part(self.chunk, self.start, middle, arrived), Part(self.chunk, middle, self.stop, arrived)

    def failures(
        self,
        reason: str,
        may_have_arrived: bool = False,
        status: int | None = None,
        as_sent: Callable[[Any, int], Any] | None = None,
    ) -> Iterator[BatchFailure]:
        """A failure for each run of valid events. The invalid ones were reported when they were encoded."""
        chunk, encoded = self.chunk, self.chunk.encoded
        start = self.start
        for position in range(self.start, self.stop + 1):
            # An event that was taken last may not be encoded, because an exception came between.
            if position == self.stop or (position < len(encoded) and encoded[position] is None):
                if position > start:
                    events, first = chunk.events[start:position], chunk.first + start
                    if as_sent is not None:
                        events = [as_sent(event, first + number) for number, event in enumerate(events)]
                    yield BatchFailure(first, tuple(events), reason, may_have_arrived or self.may_have_arrived, status)
                start = position + 1


class Filler(Generic[EncodedT, BodyT]):
    """Takes events from the source until they fill a request.

    Args:
        plan: How the vendor's events are encoded, and the limits of a request.
        size: The largest number of events in a request.
        done: The events that earlier runs completed. They are skipped.
        report: Called with the failure of each invalid event.

    Attributes:
        chunk: The events that were taken for the next request.
    """

    def __init__(
        self, plan: BatchPlan[EncodedT, BodyT], size: int, done: Ranges, report: Callable[[BatchFailure], None]
    ) -> None:
        self._plan = plan
        self._limit = plan.byte_limit
        self._size = size
        self._done = Ranges(done.spans)
        self._report = report
        self._too_much: tuple[Any, EncodedT] | None = None  # an event that the request has no room for
        self._begin(0)

    def _begin(self, index: int) -> None:
        """Begin a chunk with the event at an index, or with the first one behind it that is not done."""
        self.chunk: Chunk[EncodedT] = Chunk(index)
        self._first = self._done.after(index)
        next_done = self._done.next_start(self._first)
        self._most = self._size if next_done is None else min(self._size, next_done - self._first)
        self._bytes = 0 if self._limit is None else self._limit.overhead

    @property
    def taken(self) -> int:
        """How many events were taken from the source, with those that were skipped."""
        return self.chunk.first + len(self.chunk.events)

    @property
    def is_short(self) -> bool:
        """Whether there are events to skip that were not taken yet. At the end of the source, it has too few."""
        return self.taken < self._done.end

    def take(self, source: Iterator[Any]) -> bool:
        """Take events until they fill a request or the source ends.

        Args:
            source: The source, or an iterator over its next event alone.

        Returns:
            Whether they fill a request.

        Raises:
            MemoryError: There was no memory to encode an event.
        """
        chunk = self.chunk
        while chunk.first < self._first and next(source, _END) is not _END:
            chunk.first += 1
        events, encoded = chunk.events, chunk.encoded
        encoder_of, encode_other, limit = self._plan.encoders.get, self._plan.encode_other, self._limit
        keep, add = events.append, encoded.append
        for index, event in enumerate(islice(source, self._most - len(events)), chunk.first + len(events)):
            keep(event)
            try:
                made = encoder_of(type(event), encode_other)(event, index)
                if limit is not None and not self._has_room(made, limit):
                    self._too_much = events.pop(), made
                    return True
            except MemoryError:
                raise
            except Exception as error:  # whatever a value's own methods raise is about this event alone
                add(None)
                self._report(BatchFailure(index, (event,), f"the event is not valid: {_message(error)}"))
            else:
                add(made)
        return len(events) == self._most

    def _has_room(self, made: EncodedT, limit: ByteLimit[EncodedT]) -> bool:
        """Count the bytes of an event, if the request has room for them."""
        size = limit.measure(made)
        if limit.overhead + size > limit.most:
            raise ValueError(f"it makes a body of {limit.overhead + size:,} bytes, and {limit.most:,} are allowed")
        if self._bytes + size > limit.most:
            return False
        self._bytes += size
        return True

    def close(self) -> Chunk[EncodedT]:
        """Return the events that were taken, and begin the next request."""
        chunk, too_much, self._too_much = self.chunk, self._too_much, None
        self._begin(self.taken)
        if too_much is not None:
            assert self._limit is not None, "there is too much for a limit"
            event, made = too_much
            self.chunk.events.append(event)
            self.chunk.encoded.append(made)
            self._bytes += self._limit.measure(made)
        return chunk


_END = object()


def _message(error: Exception) -> str:
    try:
        return str(error) or type(error).__name__
    except Exception:  # an error of a value's own class may fail to describe itself
        return type(error).__name__

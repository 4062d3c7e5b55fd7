"""A set of indexes that grows mostly from the front: which events of a batch are done."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import itemgetter

_START, _STOP = itemgetter(0), itemgetter(1)


class Ranges:
    """A set of indexes, kept as ranges. Those that a batch adds in order merge into one, so it stays small.

    Args:
        spans: Start and end of each range, in any order.
    """

    def __init__(self, spans: Iterable[tuple[int, int]] = ()) -> None:
        self._spans: list[tuple[int, int]] = []
        for start, stop in spans:
            self.add(start, stop)

    def add(self, start: int, stop: int) -> None:
        """Add the indexes from ``start`` until before ``stop``."""
        if start >= stop:
            return
        spans = self._spans
        first = bisect_left(spans, start, key=_STOP)  # the first range that ends at the new one or after its start
        last = bisect_right(spans, stop, key=_START)  # behind the last one that begins within it or at its end
        if first < last:
            start, stop = min(start, spans[first][0]), max(stop, spans[last - 1][1])
        spans[first:last] = [(start, stop)]  # in one step, since Ctrl-C may come between any two

    def __len__(self) -> int:
        return sum(stop - start for start, stop in self._spans)

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Start and end of each range, in order. No two of them touch."""
        return list(self._spans)

    @property
    def low(self) -> int:
        """The smallest index that is not in the set."""
        return self._spans[0][1] if self._spans and self._spans[0][0] == 0 else 0

    @property
    def end(self) -> int:
        """The index behind the largest one; 0 if there is none."""
        return self._spans[-1][1] if self._spans else 0

    def after(self, index: int) -> int:
        """The smallest index from ``index`` on that is not in the set."""
        position = bisect_right(self._spans, index, key=_START) - 1
        return max(index, self._spans[position][1]) if position >= 0 else index

    def next_start(self, index: int) -> int | None:
        """Where the first range behind ``index`` begins; None if there is none."""
        position = bisect_right(self._spans, index, key=_START)
        return self._spans[position][0] if position < len(self._spans) else None

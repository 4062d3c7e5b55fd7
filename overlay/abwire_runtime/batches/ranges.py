"""A set of indexes that grows mostly from the front: which events of a batch are done."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable


class Ranges:
    """A set of indexes, kept as ranges. Those that a batch adds in order merge into one, so it stays small.

    Args:
        spans: Start and end of each range, in any order.
    """

    def __init__(self, spans: Iterable[tuple[int, int]] = ()) -> None:
        self._starts: list[int] = []
        self._stops: list[int] = []
        for start, stop in spans:
            self.add(start, stop)

    def add(self, start: int, stop: int) -> None:
        """Add the indexes from ``start`` until before ``stop``."""
        if start >= stop:
            return
        first = bisect_left(self._stops, start)  # the first range that ends at the new one or after its start
        last = bisect_right(self._starts, stop)  # behind the last one that begins within it or at its end
        if first < last:
            start, stop = min(start, self._starts[first]), max(stop, self._stops[last - 1])
        self._starts[first:last] = [start]
        self._stops[first:last] = [stop]

    def __len__(self) -> int:
        return sum(self._stops) - sum(self._starts)

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Start and end of each range, in order. No two of them touch."""
        return list(zip(self._starts, self._stops, strict=True))

    @property
    def low(self) -> int:
        """The smallest index that is not in the set."""
        return self._stops[0] if self._starts and self._starts[0] == 0 else 0

    @property
    def end(self) -> int:
        """The index behind the largest one; 0 if there is none."""
        return self._stops[-1] if self._stops else 0

    def after(self, index: int) -> int:
        """The smallest index from ``index`` on that is not in the set."""
        position = bisect_right(self._starts, index) - 1
        return max(index, self._stops[position]) if position >= 0 else index

    def next_start(self, index: int) -> int | None:
        """Where the first range behind ``index`` begins; None if there is none."""
        position = bisect_right(self._starts, index)
        return self._starts[position] if position < len(self._starts) else None

    def count_from(self, index: int) -> int:
        """How many indexes from ``index`` on are in the set."""
        return sum(stop - max(start, index) for start, stop in self.spans if stop > index)

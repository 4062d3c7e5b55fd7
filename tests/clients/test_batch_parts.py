"""What batches are made of, without sending anything: ranges, parts, chunks, checkpoints, failures and results."""

from __future__ import annotations

import io
import json
import os
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest

from abwire import AbwireError, BatchFailure, BatchResult, ConfigurationError
from abwire.errors import InvalidRequestError, PayloadTooLargeError, status_error
from abwire_runtime.batches.checkpoints import FileCheckpoint, SavedProgress
from abwire_runtime.batches.chunks import Chunk, Filler, Part
from abwire_runtime.batches.failures import FailureSink, checked_callback, failure_lines
from abwire_runtime.batches.plan import BatchPlan, ByteLimit, may_succeed_in_halves, stops_a_batch
from abwire_runtime.batches.ranges import Ranges

# Ranges


def test_ranges_are_a_set_of_indexes() -> None:
    random = Random(16)
    for _ in range(300):
        ranges, indexes = Ranges(), set[int]()
        for _ in range(random.randrange(8)):
            start = random.randrange(12)
            stop = start + random.randrange(-1, 5)
            ranges.add(start, stop)
            indexes.update(range(start, stop))
            assert len(ranges) == len(indexes)
            assert ranges.end == max(indexes, default=-1) + 1
            assert ranges.low == next(each for each in range(20) if each not in indexes)
            assert [each for span in ranges.spans for each in range(*span)] == sorted(indexes)
            assert all(one[1] < two[0] for one, two in zip(ranges.spans, ranges.spans[1:], strict=False))
            for index in range(18):
                assert ranges.after(index) == next(each for each in range(index, 40) if each not in indexes)
                starts = [span[0] for span in ranges.spans if span[0] > index]
                assert ranges.next_start(index) == (starts[0] if starts else None)
        assert Ranges(reversed(ranges.spans)).spans == ranges.spans


# Parts


def part(*encoded: str | None, first: int = 10, events: int | None = None, start: int = 0) -> Part[str]:
    chunk: Chunk[str] = Chunk(first)
    chunk.encoded = [*encoded]
    chunk.events = list(range(len(encoded) if events is None else events))
    return Part(chunk, start, len(chunk.events))


def test_a_part_is_halved() -> None:
    whole = part("a", None, "c", "d", "e", start=1)
    assert whole.span == (11, 15)
    assert whole.encoded() == ["c", "d", "e"]
    left, right = whole.halves()
    assert (left.span, right.span) == ((11, 13), (13, 15))
    assert (left.may_have_arrived, right.may_have_arrived) == (False, False)
    left, right = whole.halves(True)
    assert (left.may_have_arrived, right.may_have_arrived) == (True, True)
    assert [each.may_have_arrived for each in left.halves(False)] == [True, True]


def test_the_failures_of_a_part_are_runs_of_valid_events() -> None:
    whole = part(None, "b", "c", None, None, "f", events=7)
    assert list(whole.failures("why", True, 503)) == [
        BatchFailure(11, (1, 2), "why", True, 503),
        BatchFailure(15, (5, 6), "why", True, 503),
    ]
    assert list(part("a", None).failures("why")) == [BatchFailure(10, (0,), "why", False, None)]
    assert list(part(None).failures("why")) == []
    sent = part("a", "b").failures("why", as_sent=lambda event, index: (event, index))
    assert [each.events for each in sent] == [((0, 10), (1, 11))]
    assert [each.may_have_arrived for each in part("a", "b").halves(True)[0].failures("why")] == [True]


# Chunks


def other(event: Any, index: int) -> str:
    raise TypeError


def filler(size: int = 3, done: Any = (), limit: Any = None) -> tuple[Filler[str, Any], list[BatchFailure]]:
    def encode(event: Any, index: int) -> str:
        if event == "memory":
            raise MemoryError
        return str(event)

    failures: list[BatchFailure] = []
    plan: BatchPlan[str, Any] = BatchPlan("api", "1", {str: encode}, other, tuple, 1000, limit)
    return Filler(plan, size, Ranges(done), failures.append), failures


def chunks(made: Filler[str, Any], source: Iterator[Any]) -> list[tuple[int, list[Any]]]:
    """The chunks that are taken from a source, each with the index of its first event."""
    found = []
    while made.take(source):
        chunk = made.close()
        found.append((chunk.first, chunk.events))
    chunk = made.close()
    return [*found, (chunk.first, chunk.events)]


def test_events_fill_requests() -> None:
    made, failures = filler(2)
    assert chunks(made, iter("abcde")) == [(0, ["a", "b"]), (2, ["c", "d"]), (4, ["e"])]
    assert (made.taken, made.is_short, failures) == (5, False, [])
    made, failures = filler(2)
    assert chunks(made, iter(["a", 7, "b"])) == [(0, ["a", 7]), (2, ["b"])]
    assert failures == [BatchFailure(1, (7,), "the event is not valid: TypeError")]


def test_events_that_are_done_are_skipped() -> None:
    made, _ = filler(3, [(0, 2), (4, 5)])
    assert made.is_short
    assert chunks(made, iter("abcdefgh")) == [(2, ["c", "d"]), (5, ["f", "g", "h"]), (8, [])]
    assert (made.taken, made.is_short) == (8, False)
    made, _ = filler(3, [(1, 9)])
    assert chunks(made, iter("abc")) == [(0, ["a"]), (3, [])]
    assert made.is_short


def test_a_body_has_its_limit() -> None:
    limit = ByteLimit(10, len, 4)
    made, failures = filler(9, limit=limit)
    assert chunks(made, iter(["abc", "def", "g", "123456", "1234567", "h"])) == [
        (0, ["abc", "def"]),
        (2, ["g"]),
        (3, ["123456", "1234567"]),
        (5, ["h"]),
    ]
    assert [(each.first, each.reason) for each in failures] == [
        (4, "the event is not valid: it makes a body of 11 bytes, and 10 are allowed")
    ]


def test_an_error_that_can_not_describe_itself_is_named_by_its_type() -> None:
    class Mute(Exception):
        def __str__(self) -> str:
            raise ValueError

    def encode(event: Any, index: int) -> str:
        raise Mute

    failures: list[BatchFailure] = []
    plan: BatchPlan[str, Any] = BatchPlan("api", "1", {str: encode}, other, tuple, 1000)
    Filler(plan, 3, Ranges(), failures.append).take(iter("a"))
    assert failures == [BatchFailure(0, ("a",), "the event is not valid: Mute")]
    with pytest.raises(MemoryError):
        filler()[0].take(iter(["memory"]))


# What an error means


def error(status: int) -> AbwireError:
    return status_error(httpx.Response(status), url="https://a.test", attempts=1)


def test_which_errors_stop_a_batch_and_which_halve_it() -> None:
    stops = [status for status in range(400, 600) if stops_a_batch(error(status))]
    assert stops == [status for status in range(400, 500) if status not in (408, 413, 429)]
    assert not stops_a_batch(AbwireError("x"))
    halves = [status for status in (400, 408, 413, 422, 429, 500) if may_succeed_in_halves(error(status))]
    assert halves == [413]
    assert may_succeed_in_halves(InvalidRequestError("a.b", ["x"]))
    assert isinstance(error(413), PayloadTooLargeError)


# Checkpoints


class Store:
    def __init__(self, state: Any = None) -> None:
        self.state = state

    def load(self) -> Any:
        return self.state

    def save(self, state: str) -> None:
        self.state = state

    def __repr__(self) -> str:
        return "store"


def test_a_checkpoint_keeps_what_is_done() -> None:
    store = Store()
    saved = SavedProgress(store, "vwo", "7")
    assert (saved.done.spans, saved.accepted, saved.is_finished, store.load()) == ([], 0, False, None)
    saved.record_failed(0, 2)
    assert store.load() is None
    saved.record_done(2, 4, 0)
    about = {"abwire_batch": 1, "api": "vwo", "account": "7"}
    assert json.loads(store.state) == {**about, "done": [[2, 4]], "accepted": 0, "finished": False}
    saved.finish()
    assert not saved.is_finished  # some are to be sent again
    saved.record_done(4, 6, 1)
    assert json.loads(store.state) == {**about, "done": [[0, 6]], "accepted": 1, "finished": False}
    saved.finish()
    again = SavedProgress(Store(store.state.encode()), "vwo", "7")
    assert (again.done.spans, again.accepted, again.is_finished) == ([(0, 6)], 1, True)
    empty = SavedProgress(Store(""), "vwo", "7")
    empty.finish()
    assert not empty.is_finished


STATE = {"abwire_batch": 1, "api": "vwo", "account": "7", "done": [], "accepted": 0, "finished": False}


@pytest.mark.parametrize(
    ("state", "message"),
    [
        ("{", "the checkpoint store does not hold the state of a batch"),
        ("[]", "the checkpoint store does not hold the state of a batch"),
        ("{}", "the checkpoint store does not hold the state of a batch"),
        ({"abwire_batch": 2}, "the checkpoint store was written by another version of abwire"),
        ({**STATE, "api": "x"}, "the checkpoint store is of a batch with api 'x', not 'vwo': each batch needs its own"),
        ({**STATE, "account": "8"}, "the checkpoint store is of a batch with account '8', not '7'"),
        ({**STATE, "done": 7}, "the checkpoint store is damaged"),
        ({**STATE, "done": [[1]]}, "the checkpoint store is damaged"),
        ({**STATE, "accepted": "x"}, "the checkpoint store is damaged"),
        ({name: value for name, value in STATE.items() if name != "finished"}, "the checkpoint store is damaged"),
    ],
)
def test_another_checkpoint_is_refused(state: Any, message: str) -> None:
    text = state if isinstance(state, str) else json.dumps(state)
    with pytest.raises(ConfigurationError, match=f"^{message}"):
        SavedProgress(Store(text), "vwo", "7")


def test_a_checkpoint_is_complete_before_it_takes_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: sizes.append(os.fstat(descriptor).st_size))
    FileCheckpoint(tmp_path / "state").save("\u00fc" * 5)
    assert sizes == [10]


def test_a_checkpoint_is_a_path_or_has_two_methods(tmp_path: Path) -> None:
    with pytest.raises(
        TypeError, match=r"^checkpoint must be a path, or an object with load\(\) and save\(\), not dict$"
    ):
        SavedProgress({}, "vwo", "7")  # type: ignore[arg-type]
    path = tmp_path / "state.json"
    file = FileCheckpoint(path)
    assert (file.load(), repr(file)) == (None, repr(str(path)))
    path.with_name("state.json.tmp").write_text("of a killed program, and longer than the state")
    file.save("one")
    assert file.load() == b"one"
    assert [each.name for each in tmp_path.iterdir()] == ["state.json"]
    with pytest.raises(UnicodeEncodeError):
        file.save("half \ud800")
    assert file.load() == b"one"
    assert [each.name for each in tmp_path.iterdir()] == ["state.json"]


# Failures

Event = namedtuple("Event", "user value other")


def test_a_failure_is_a_line_of_json_for_each_event() -> None:
    class Odd:
        def __repr__(self) -> str:
            return "odd \u00fc"

    class Worse:
        def __repr__(self) -> str:
            raise ValueError

    failure = BatchFailure(3, (Event("u", 1.5, None), {"a": 1}, Odd(), Worse()), 'no "reason"', True, 503)
    about = '"reason":"no \\"reason\\"","status":503,"may_have_arrived":true'
    assert failure_lines(failure) == [
        f'{{"index":3,{about},"event":{{"type":"Event","user":"u","value":1.5}}}}',
        f'{{"index":4,{about},"event":{{"a":1}}}}',
        f'{{"index":5,{about},"event":"odd \u00fc"}}',
        f'{{"index":6,{about},"event":"<Worse>"}}',
    ]
    assert failure_lines(BatchFailure(0, (7,), "x")) == [
        '{"index":0,"reason":"x","status":null,"may_have_arrived":false,"event":7}'
    ]


def test_failures_go_to_a_callable_a_path_or_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    failure, line = BatchFailure(0, (7,), "\u00fc"), failure_lines(BatchFailure(0, (7,), "\u00fc"))[0]
    found: list[BatchFailure] = []
    sink = FailureSink(found.append)
    sink.report(failure)
    sink.sync()
    sink.close()
    assert found == [failure]
    file = io.StringIO("before\n")
    file.seek(0, io.SEEK_END)
    sink = FailureSink(file)
    sink.report(failure)
    sink.sync()
    sink.close()
    assert file.getvalue() == f"before\n{line}\n"
    assert synced == []
    path = tmp_path / "failures.jsonl"
    path.write_text("before\n")
    sink = FailureSink(path)
    sink.sync()
    assert synced == []
    sink.report(failure)
    assert path.read_text(encoding="utf-8") == f"before\n{line}\n"  # it is written at once
    sink.sync()
    sink.sync()
    assert len(synced) == 1
    sink.report(failure)
    sink.sync()
    assert len(synced) == 2
    sink.close()
    with pytest.raises(ValueError, match="closed file"):
        sink.report(failure)


def test_other_targets_and_callbacks_are_refused() -> None:
    async def later(failure: BatchFailure) -> None: ...

    with pytest.raises(TypeError, match=r"^on_failure must be a callable, a path or a text file, not int$"):
        FailureSink(7)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^on_failure must not be a coroutine function"):
        FailureSink(later)
    with pytest.raises(TypeError, match=r"^on_progress must be callable, not int$"):
        checked_callback(7, "on_progress")  # type: ignore[arg-type]
    assert checked_callback(print, "on_progress") is print


@pytest.mark.parametrize(
    ("changes", "ok"),
    [({}, True), ({"failed": 1}, False), ({"why_stopped": "x"}, False), ({"not_tried": None}, False), ({"not_tried": 1}, False)],
)  # fmt: skip
def test_a_batch_is_ok_if_all_events_were_accepted(changes: dict[str, Any], ok: bool) -> None:
    result = BatchResult(accepted=5, **changes)
    assert result.ok is ok
    assert (result.arrived, result.not_sent) == (5, result.not_tried)

"""Checkpoints: a batch goes on where an earlier run stopped, however that run ended."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abwire import BatchResult, ConfigurationError
from abwire.vwo import TrackUser
from abwire_runtime.batches.checkpoints import FileCheckpoint
from clients.test_batch_account import OUTCOMES, CallbackError, Server, Source, indexes, report
from support.checkout import ROOT
from support.http_server import RESET, HTTPServer, ReceivedRequest, Reply

KILLS = int(os.environ.get("ABWIRE_BATCH_KILLS", "4"))
"""How often the batch is killed. With 50 or more, it has 100,000 events, and the test takes minutes."""


SIZE = 100
"""The events in each request of that batch."""


def users(count: int) -> list[TrackUser]:
    return [TrackUser(number, 2, user_id="a") for number in range(count)]


class Store:
    """A checkpoint in memory, which keeps every state."""

    def __init__(self) -> None:
        self.states: list[str] = []

    def load(self) -> str | None:
        return self.states[-1] if self.states else None

    def save(self, state: str, /) -> None:
        self.states.append(state)


# Where a run goes on


@pytest.mark.parametrize("form", ["sync", "async"])
def test_a_batch_goes_on_behind_what_was_sent(form: str, tmp_path: Path) -> None:
    server, path = Server(["accepted", "error", "accepted", "bad request"]), tmp_path / "batch.json"
    first, second, third = BatchResult(), BatchResult(), BatchResult()
    report(server.client(form), users(20), size=2, checkpoint=path, result=first)
    assert (first.accepted, first.failed, first.not_tried, first.next_index) == (4, 4, 12, 8)
    # The events of the refused request are sent again, those of the failed one before it are not.
    report(server.client(form), iter(users(20)), size=2, checkpoint=str(path), result=second)
    assert (second.accepted, second.failed, second.not_tried, second.taken) == (18, 2, 0, 20)
    assert (second.failures, second.requests) == ([], 7)
    assert sorted(server.accepted) == [0, 1, *range(4, 20)]
    # A batch that is finished sends nothing, and has the same account.
    requests = server.requests
    report(server.client(form), users(20), checkpoint=path, result=third)
    assert (third.accepted, third.failed, third.not_tried, third.ok) == (18, 2, 0, False)
    assert server.requests == requests
    assert [each.name for each in tmp_path.iterdir()] == ["batch.json"]


def test_what_an_outage_failed_is_sent_again(form: str) -> None:
    server, store = Server(["accepted", *["error"] * 3]), Store()
    first, second = BatchResult(), BatchResult()
    report(server.client(form), users(20), size=2, checkpoint=store, stop_after=3, result=first)
    assert (first.accepted, first.failed, first.not_tried) == (2, 6, 12)
    report(server.client(form), users(20), size=2, checkpoint=store, stop_after=3, result=second)
    assert (second.accepted, second.failed, second.ok) == (20, 0, True)
    assert server.accepted == Counter(range(20))


def test_events_have_the_same_index_after_a_resume(form: str) -> None:
    server, store = Server(["accepted", "bad request"]), Store()
    events = [*users(5), TrackUser(5, 2), *users(3)]
    report(server.client(form), events, size=2, checkpoint=store)
    result = BatchResult()
    report(server.client(form), events, size=2, checkpoint=store, result=result)
    assert indexes(result.failures) == [5]
    assert (result.accepted, result.failed) == (8, 1)


def test_invalid_events_count_once(form: str) -> None:
    server, store, result = Server(["accepted", "bad request"]), Store(), BatchResult()
    events = [TrackUser(0, 2), *users(1), TrackUser(2, 2), *users(1)]
    for _ in range(3):
        result = BatchResult()
        report(server.client(form), events, size=2, checkpoint=store, result=result)
    assert (result.accepted, result.failed, result.taken) == (2, 2, 4)


def test_a_state_is_saved_after_each_request_in_order_of_the_source(form: str) -> None:
    server, store = Server([]), Store()
    report(server.client(form), users(6), size=2, checkpoint=store)
    assert [json.loads(state)["done"] for state in store.states] == [[[0, 2]], [[0, 4]], [[0, 6]], [[0, 6]]]
    assert [json.loads(state)["finished"] for state in store.states] == [False, False, False, True]
    assert all("\n" not in state and "key" not in state for state in store.states)


def test_what_was_finished_beyond_a_gap_is_not_sent_again(form: str) -> None:
    store = Store()
    store.save(
        '{"abwire_batch": 1, "api": "vwo", "account": "3", "done": [[0, 2], [5, 9]], "accepted": 5, "finished": false}'
    )
    server, result = Server([]), BatchResult()
    report(server.client(form), users(12), size=4, checkpoint=store, result=result)
    assert server.accepted == Counter([2, 3, 4, 9, 10, 11])
    assert (result.accepted, result.failed, result.taken, result.requests) == (11, 1, 12, 2)


# Wrong checkpoints


def state(**changes: object) -> str:
    usual = {"abwire_batch": 1, "api": "vwo", "account": "3", "done": [[0, 4]], "accepted": 4, "finished": False}
    return json.dumps({**usual, **changes})


@pytest.mark.parametrize(
    ("saved", "message"),
    [
        ("", None),
        (state(), None),
        (state(account="4"), "is of a batch with account '4', not '3': each batch needs its own"),
        (state(api="optimizely"), "is of a batch with api 'optimizely', not 'vwo'"),
        (state(abwire_batch=2), "was written by another version of abwire"),
        (state(done=None), "is damaged"),
        (state(done=[[0]]), "is damaged"),
        ("{}", "does not hold the state of a batch"),
        ("[1]", "does not hold the state of a batch"),
        ("user_id,goal\n", "does not hold the state of a batch"),
        (b"\xff\xfe\x00", "does not hold the state of a batch"),
        (state(done=[[0, 11]]), "this one has 10 events, and fewer than were sent before"),
        (state(finished=True), "is finished, with 4 events, and the source has more"),
        (state(finished=True, done=[[0, 11]]), "this one has 10 events, and fewer than were sent before"),
        (state(finished=True, done=[[0, 10]]), None),
    ],
)
def test_a_wrong_checkpoint_is_refused_and_kept(
    form: str, saved: str | bytes, message: str | None, tmp_path: Path
) -> None:
    path, server = tmp_path / "state", Server([])
    path.write_bytes(saved if isinstance(saved, bytes) else saved.encode())
    if message is None:
        report(server.client(form), users(10), checkpoint=path)
        return
    before = path.read_bytes()
    with pytest.raises(ConfigurationError, match=message):
        report(server.client(form), users(10), checkpoint=path)
    assert (server.requests, path.read_bytes()) == (0, before)


def test_a_checkpoint_that_can_not_be_written_ends_the_batch(form: str, tmp_path: Path) -> None:
    server, result = Server([]), BatchResult()
    with pytest.raises(FileNotFoundError):
        report(server.client(form), users(10), size=2, checkpoint=tmp_path / "no" / "folder", result=result)
    assert (result.accepted, result.not_tried, server.requests) == (2, 8, 1)


def test_a_file_is_replaced_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checkpoint = FileCheckpoint(tmp_path / "state")
    checkpoint.save("first")

    def fails(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(OSError, match="full"):
        checkpoint.save("second")
    assert checkpoint.load() == b"first"
    assert [each.name for each in tmp_path.iterdir()] == ["state"]


# Any course of several runs


@pytest.mark.parametrize("form", ["sync", "async"])
@settings(max_examples=40)
@given(
    valid=st.lists(st.sampled_from([True, True, True, False]), min_size=1, max_size=20),
    kind=st.sampled_from(["list", "generator"]),
    runs=st.lists(
        st.tuples(
            st.lists(st.sampled_from(sorted(OUTCOMES)), max_size=8),
            st.integers(1, 5),
            st.integers(1, 4),
            st.none() | st.integers(1, 3),
            st.none() | st.integers(1, 4),
        ),
        min_size=1,
        max_size=4,
    ),
)
def test_each_event_is_accepted_or_a_known_failure_after_any_number_of_runs(
    form: str, valid: list[bool], kind: str, runs: list[tuple[list[str], int, int, int | None, int | None]]
) -> None:
    source, store, known = Source(valid, kind, None), Store(), set()
    accepted: set[int] = set()

    def run(planned: list[str], size: int, concurrency: int, stop_after: int | None, broken: int | None) -> BatchResult:
        server, result = Server(list(planned)), BatchResult()
        calls = iter(range(1, 10**6))

        def on_progress(_: object) -> None:
            if next(calls) == broken:
                raise CallbackError

        report(
            server.client(form),
            source.events(),
            size=size,
            concurrency=concurrency,
            stop_after=stop_after,
            on_progress=on_progress,
            checkpoint=store,
            result=result,
        )
        accepted.update(server.accepted)
        known.update(indexes(result.failures))
        assert max(server.accepted.values(), default=1) == 1
        assert kind == "generator" or result.not_tried is not None
        if result.not_tried is not None:
            assert result.accepted + result.failed + result.not_tried == len(valid)
        return result

    for each in runs:
        run(*each)
    last = run([], 5, 2, None, None)
    assert (last.accepted + last.failed, last.not_tried) == (len(valid), 0)
    assert accepted | known == set(range(len(valid)))
    assert last.accepted <= len(accepted)
    assert last.failed <= len(known)
    assert json.loads(store.states[-1])["finished"] is True


# Killed runs

PROGRAM = """
import sys
from abwire import VWO
from abwire.vwo import TrackUser

address, checkpoint, count, size = *sys.argv[1:3], *map(int, sys.argv[3:])
with VWO(account_id=3, sdk_key="key", base_url=address, retries=0) as vwo:
    events = (TrackUser(number, 2, user_id="a") for number in range(count))
    result = vwo.batch(events, size=size, concurrency=4, checkpoint=checkpoint)
    print(result.accepted, result.failed, result.not_tried)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_all_events_arrive_although_the_batch_is_killed_again_and_again(server: HTTPServer, tmp_path: Path) -> None:
    count = 100_000 if KILLS >= 50 else 20_000
    chance = random.Random(20)
    received: Counter[int] = Counter()
    running: list[subprocess.Popen[str]] = []
    output = ""
    left = 0  # how many requests the program may send until it is killed

    def answer(request: ReceivedRequest) -> Reply:
        nonlocal left
        left -= 1
        if left == 0:
            threading.Timer(chance.uniform(0, 0.01), running[-1].kill).start()  # at any point of what follows
        if len(request.body) < int(request.headers["content-length"]):  # the program was killed while it sent
            return RESET
        received.update(event["e"] for event in json.loads(request.body)["ev"])
        return Reply()

    server.default = answer
    command = [sys.executable, "-c", PROGRAM, server.url, str(tmp_path / "checkpoint"), str(count), str(SIZE)]
    for attempt in range(KILLS + 1):
        left = 0 if attempt == KILLS else chance.randint(1, count // SIZE // 2 // KILLS)
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as program:
            running.append(program)
            output, _ = program.communicate(timeout=120)
        assert program.returncode == (0 if attempt == KILLS else -signal.SIGKILL)
    assert output.split() == [str(count), "0", "0"]
    assert sorted(received) == list(range(count))
    assert sum(received.values()) - count <= KILLS * 5 * SIZE  # what was under way at each kill, and one request more
    assert [each.name for each in tmp_path.iterdir()] == ["checkpoint"]

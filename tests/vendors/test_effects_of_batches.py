"""Effects are counted: batches of all three platforms with faults, and each event as the sandbox saw it."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from abwire import BatchFailure, BatchProgress, BatchResult, convert_serving, optimizely, vwo
from abwire.retries import Budget, Retries
from abwire.testing import Sandbox
from support.clients import CLASSES, arguments
from support.troubles import TROUBLES, AsyncTransport, Interrupt, Transport, Unreachable, Watch, watched

SEED = 16
BATCHES = 60
"""Batches of each platform that are sent once."""
RESUMED = 15
"""Batches of each platform that go on from a checkpoint until they are finished."""

AT = 1_700_000_000
STOPS = {"400", "401", "403", "404", "409", "422"}
"""Refusals that most batches stop at, so that they must be rare."""


class SourceError(Exception):
    """What a source of events raises."""


class CallbackError(Exception):
    """What a callback raises."""


@dataclass(frozen=True)
class Platform:
    """A platform that accepts batches.

    Attributes:
        api: The name of its API.
        event: Makes an event, given the numbers of its batch and of itself, and whether it is valid.
        in_body: The ids of the events in a body.
        stored: The ids of the events that the sandbox has stored.
        knows_ids: Whether it counts an event once, however often it is sent.
    """

    api: str
    event: Callable[[int, int, bool], Any]
    in_body: Callable[[Any], list[str]]
    stored: Callable[[Sandbox], list[str]]
    knows_ids: bool = False


def event_id(batch: int, number: int) -> str:
    return f"{batch}-{number}"


PLATFORMS = {
    "vwo": Platform(
        "vwo",
        lambda batch, number, valid: vwo.TrackGoal(batch, 2, number, "a" if valid else "", session_time=AT),
        lambda body: [event_id(event["e"], event["g"]) for event in body["ev"]],
        lambda sandbox: [event_id(event["e"], event["g"]) for event in sandbox.events["vwo"]],
    ),
    "convert_serving": Platform(
        "convert_serving",
        lambda batch, number, valid: convert_serving.Conversion(event_id(batch, number) if valid else "", 7),
        lambda body: [visitor["visitorId"] for visitor in body["visitors"]],
        lambda sandbox: [event["visitorId"] for event in sandbox.events["convert_serving"]],
    ),
    "optimizely": Platform(
        "optimizely",
        lambda batch, number, valid: optimizely.Conversion(event_id(batch, number) if valid else "", "bought", at=AT),
        lambda body: [visitor["visitor_id"] for visitor in body["visitors"]],
        lambda sandbox: [event["visitor_id"] for event in sandbox.events["optimizely"]],
        knows_ids=True,
    ),
}


@dataclass(frozen=True)
class Plan:
    """A batch, and what it meets.

    Attributes:
        number: Its number.
        form: ``sync`` or ``async``.
        valid: Whether each event is valid.
        source: ``list``, ``generator`` or ``asynchronous``.
        attempts: How often a request is sent at most.
        delivery: The client's.
        options: The options of the batch.
        ending: What ends it early; "" for nothing.
        ends_at: The event, the request or the progress report at which it ends, counted from 1.
        share: How many of its requests meet trouble.
    """

    number: int
    form: str
    valid: tuple[bool, ...]
    source: str
    attempts: int
    delivery: str
    options: dict[str, Any]
    ending: str
    ends_at: int
    share: float


def drawn(number: int) -> Plan:
    """The plan of a batch, by its number alone."""
    draw = random.Random(f"{SEED}:{number}")
    form = ("sync", "async")[number % 2]
    source = draw.choice(("list", "generator", "asynchronous" if form == "async" else "list"))
    endings = ["", "", "callback", "sending", *([] if source == "list" else ["source", "source interrupted"])]
    return Plan(
        number,
        form,
        tuple(draw.random() < 0.9 for _ in range(draw.randrange(40))),
        source,
        draw.choice((1, 2, 3)),
        draw.choice(("at_most_once", "at_most_once", "at_least_once")),
        {
            "size": draw.randint(1, 8),
            "concurrency": draw.choice((1, 1, 2, 4)),
            "stop_after": draw.choice((None, None, 1, 2, 3)),
        },
        draw.choice(endings),
        draw.randint(1, 6),
        draw.choice((0.2, 0.4, 0.8)),
    )


@dataclass
class Sent:
    """What the requests of a batch met, event by event.

    Attributes:
        troubles: The troubles of the requests that each event was in, by its id.
    """

    platform: Platform
    plan: Plan
    run: int
    troubles: dict[str, list[str]] = field(default_factory=dict)
    _seen: Counter[tuple[str, ...]] = field(default_factory=Counter)

    def draw(self, index: int, request: httpx.Request) -> str | None:
        """Draw the trouble of a request from the events in it, so that the order of requests makes no difference."""
        ids = tuple(self.platform.in_body(json.loads(request.content)))
        self._seen[ids] += 1
        draw = random.Random(f"{SEED}:{self.run}:{ids}:{self._seen[ids]}")
        trouble = None
        if draw.random() < self.plan.share:
            trouble = draw.choice([each for each in TROUBLES if each not in STOPS or draw.random() < 0.1])
            if len(ids) > 1 and draw.random() < 0.1:
                trouble = "413"
        for each in ids:
            self.troubles.setdefault(each, []).append(trouble or "")
        return trouble


def after_the_first_run(plan: Plan, run: int) -> Plan:
    """The plan of a later run of the same batch: nothing ends it early, and in the end nothing goes wrong any more."""
    return replace(plan, ending="", options={**plan.options, "stop_after": None}, share=plan.share if run < 3 else 0.0)


class Run:
    """One run of a batch.

    Args:
        sandbox: The server.
        unreachable: Where connections are refused.
        platform: The platform.
        plan: The batch.
        number: The number of the run, from 0. Only the first one ends early.
        checkpoint: Where the batch goes on.

    Attributes:
        result: The account.
        sent: What the requests met.
        failures: The failures.
        ended: Whether it ended early.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        unreachable: Unreachable,
        platform: Platform,
        plan: Plan,
        number: int = 0,
        checkpoint: Path | None = None,
    ) -> None:
        self.platform, self.plan = platform, after_the_first_run(plan, number) if number else plan
        self.result = BatchResult()
        self.sent = Sent(platform, self.plan, number)
        self.failures: list[BatchFailure] = []
        self.ended = False
        self._progress = 0
        self._arguments = arguments(
            sandbox,
            platform.api,
            retries=Retries(plan.attempts, backoff=0, budget=Budget(allowance=1000)),
            delivery=plan.delivery,
        )
        self._unreachable = unreachable
        self._options: dict[str, Any] = {
            **self.plan.options,
            "on_failure": self.failures.append,
            "on_progress": self._on_progress,
            "result": self.result,
            "checkpoint": checkpoint,
        }

    def _on_progress(self, reached: BatchProgress) -> None:
        self._progress += 1
        if self.plan.ending == "callback" and self._progress == self.plan.ends_at:
            raise CallbackError

    def _events(self) -> Any:
        events = [self.platform.event(self.plan.number, n, valid) for n, valid in enumerate(self.plan.valid)]
        if self.plan.source == "list":
            return events
        return self._generator(events) if self.plan.source == "generator" else self._asynchronous(events)

    def _generator(self, events: list[Any]) -> Iterator[Any]:
        for number, event in enumerate(events, 1):
            self._check_end(number)
            yield event

    async def _asynchronous(self, events: list[Any]) -> AsyncIterator[Any]:
        for event in self._generator(events):
            yield event

    def _check_end(self, number: int) -> None:
        if number == self.plan.ends_at and self.plan.ending == "source":
            raise SourceError
        if number == self.plan.ends_at and self.plan.ending == "source interrupted":
            raise Interrupt

    def make(self) -> None:
        """Send the batch."""
        watch = Watch(f"batch-{self.plan.number}", self.sent.draw)
        watched.set(watch)
        try:
            if self.plan.form == "sync":
                watch.interrupt_after = self.plan.ends_at if self.plan.ending == "sending" else 0
                with httpx.Client(transport=Transport(self._unreachable), timeout=30) as http:
                    CLASSES[self.platform.api]["sync"](**self._arguments, http_client=http).batch(
                        self._events(), **self._options
                    )
            else:
                asyncio.run(self._make_in_tasks(watch))
        except (SourceError, CallbackError, Interrupt, asyncio.CancelledError):
            self.ended = True

    async def _make_in_tasks(self, watch: Watch) -> None:
        async with httpx.AsyncClient(transport=AsyncTransport(self._unreachable), timeout=30) as http:
            client = CLASSES[self.platform.api]["async"](**self._arguments, http_client=http)
            task = asyncio.ensure_future(client.batch(self._events(), **self._options))
            if self.plan.ending == "sending":
                loop = asyncio.get_running_loop()

                def cancel() -> None:
                    if len(watch.sent) == self.plan.ends_at:
                        loop.call_soon(task.cancel)

                watch.on_request = cancel
            await task

    # What must hold

    def numbers(self, failures: list[BatchFailure]) -> list[int]:
        """The numbers of the events of failures."""
        return [number for each in failures for number in range(each.first, each.first + len(each.events))]

    def check(self, stored: Counter[str]) -> None:
        """Compare the account with what the sandbox has stored."""
        plan, result = self.plan, self.result
        failed = {number: each for each in self.failures for number in numbers(each)}
        unsent = {number: each for each in result.unsent for number in numbers(each)}
        accepted = set(range(result.taken)) - failed.keys() - unsent.keys()

        # Every event that was taken is in one group, and the counts are those of the groups.
        assert not failed.keys() & unsent.keys()
        assert len(failed) == result.failed == sum(len(each.events) for each in self.failures)
        assert len(accepted) == result.accepted
        if result.not_tried is not None:
            assert result.accepted + result.failed + result.not_tried == len(plan.valid)
        else:
            assert plan.source != "list"

        most = 1 if self.platform.knows_ids or plan.delivery == "at_most_once" else 100
        for number, valid in enumerate(plan.valid):
            name = event_id(plan.number, number)
            times, met = stored[name], self.sent.troubles.get(name, [])
            uncertain = any(each and not TROUBLES[each].is_certain for each in met)
            report = failed.get(number) or unsent.get(number)
            if number >= result.taken or not valid:
                assert (times, met) == (0, [])
            elif report is None:
                assert 1 <= times <= most
            else:
                assert times <= (most if report.may_have_arrived else 0)
                if not self.ended:  # a request that was interrupted may have arrived, too
                    assert report.may_have_arrived == uncertain


def numbers(failure: BatchFailure) -> range:
    """The numbers of the events of a failure."""
    return range(failure.first, failure.first + len(failure.events))


def figures(platform: Platform, runs: list[Run], stored: Counter[str]) -> str:
    """What happened, in a sentence."""
    total = sum(len(run.plan.valid) for run in runs)
    accepted, failed = (sum(getattr(run.result, name) for run in runs) for name in ("accepted", "failed"))
    return (
        f"{platform.api}: {len(runs)} batches of {total:,} events, {accepted:,} accepted, {failed:,} failed and"
        f" {total - accepted - failed:,} not tried; {len(stored):,} events arrived, {sum(stored.values()):,} times"
    )


@pytest.mark.parametrize("name", PLATFORMS)
def test_each_event_is_accepted_or_failed_or_not_tried_and_the_sandbox_agrees(
    name: str, record_property: Callable[[str, object], None]
) -> None:
    platform, unreachable = PLATFORMS[name], Unreachable()
    with Sandbox() as sandbox:
        runs = [Run(sandbox, unreachable, platform, drawn(number)) for number in range(BATCHES)]
        for run in runs:
            run.make()
    unreachable.close()
    stored = Counter(platform.stored(sandbox))
    record_property("figures", figures(platform, runs, stored))
    for run in runs:
        run.check(stored)
    # The plans are such that all of this happened.
    assert sum(run.ended for run in runs) > BATCHES / 20
    assert any(run.result.why_stopped and not run.ended for run in runs)
    assert any(each.may_have_arrived for run in runs for each in run.failures)


@pytest.mark.parametrize("name", PLATFORMS)
def test_batches_that_go_on_from_a_checkpoint_lose_nothing(
    name: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """An event is sent again only if it was a failure, which the account of its run says."""
    platform, unreachable = PLATFORMS[name], Unreachable()
    batches: list[list[Run]] = []
    with Sandbox() as sandbox:
        for number in range(RESUMED):
            plan, runs = drawn(number), list[Run]()
            while not runs or runs[-1].result.not_tried != 0 or runs[-1].ended or runs[-1].result.why_stopped:
                runs.append(Run(sandbox, unreachable, platform, plan, len(runs), tmp_path / f"{number}.json"))
                runs[-1].make()
            batches.append(runs)
    unreachable.close()
    stored = Counter(platform.stored(sandbox))
    record_property("figures", f"from checkpoints, {figures(platform, [runs[-1] for runs in batches], stored)}")
    for runs in batches:
        check_resumed(platform, runs, stored)
    assert sum(len(runs) > 1 for runs in batches) > RESUMED / 4


def check_resumed(platform: Platform, runs: list[Run], stored: Counter[str]) -> None:
    """Compare the accounts of all runs of a batch with what the sandbox has stored."""
    last, plan = runs[-1].result, runs[0].plan
    assert last.accepted + last.failed == len(plan.valid)
    reports: dict[int, list[bool]] = {number: [] for number in range(len(plan.valid))}
    for run in runs:
        for failure in run.failures:
            for number in numbers(failure):
                reports[number].append(failure.may_have_arrived)
    times = {number: stored[event_id(plan.number, number)] for number in reports}
    for number, uncertain in reports.items():
        if not uncertain:
            assert times[number] >= 1
        if platform.knows_ids:
            assert times[number] <= 1
        elif plan.delivery == "at_most_once":
            assert times[number] <= sum(uncertain) + 1
        if not plan.valid[number]:
            assert times[number] == 0
    assert sum(count > 0 for count in times.values()) >= last.accepted

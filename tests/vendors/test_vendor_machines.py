"""What VWO, Optimizely, Convert and Webtrends keep, as the clients leave it: batches over several runs, and visitors."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from abwire import BatchResult
from abwire import convert_serving as serving
from abwire import optimizely as o
from abwire import vwo as v
from abwire.testing import Sandbox, WebtrendsProject
from abwire.testing.engine.faults import Kind
from abwire.webtrends import Visitor, WebtrendsFailure
from abwire.webtrends import models as webtrends
from support.calling import close, settled
from support.clients import CLASSES, arguments


class Store:
    """A checkpoint in memory."""

    def __init__(self) -> None:
        self.state: str | None = None

    def load(self) -> str | None:
        return self.state

    def save(self, state: str, /) -> None:
        self.state = state


# Batches


@dataclass(frozen=True)
class Batches:
    """What the batches of a vendor are made of.

    Attributes:
        api: The API.
        operation: The operation that takes events.
        make: Makes the event of a number.
        wrong: An event that is not valid.
        number: Reads the number from an event that the server stored.
        counts_once: Whether an event that is sent twice is counted once.
    """

    api: str
    operation: str
    make: Callable[[int], Any]
    wrong: Any
    number: Callable[[dict[str, Any]], int]
    counts_once: bool = False


BATCHES = (
    Batches(
        "vwo", "batchEvents", lambda n: v.TrackUser(n + 1, 2, user_id="a"), v.TrackUser(1, 2), lambda e: e["e"] - 1
    ),
    Batches(
        "optimizely",
        "sendEvents",
        lambda n: o.Conversion(f"visitor {n % 3}", "purchase", quantity=n, at=1_750_000_000),
        o.Conversion("", "purchase"),
        lambda event: int(event["event"]["quantity"]),
        counts_once=True,
    ),
    Batches(
        "convert_serving",
        "sendTrackingEventsSdkKey",
        lambda n: serving.Conversion(f"visitor {n % 3}", 7, products_count=n),
        serving.Conversion("v", 7, revenue=float("nan")),
        lambda event: int(event["data"]["goalData"][0]["value"]),
    ),
)
WELL: tuple[Kind, dict[str, Any]] = ("slow", {"seconds": 0})
TROUBLE: dict[str, tuple[Kind, dict[str, Any]]] = {
    "error": ("status", {"status": 500}),
    "error after all": ("status", {"status": 502, "processed": True}),
    "bad request": ("status", {"status": 400}),
    "rate limit": ("429", {"retry_after": 0}),
    "reset before": ("reset_before_read", {}),
    "reset after": ("reset_after_read", {}),
    "page": ("status", {"status": 200, "headers": {"Content-Type": "text/html"}, "body": "<html>", "processed": False}),
}


class BatchMachine(RuleBasedStateMachine):
    """One batch over several runs, with what its checkpoint says, and the events that the server stored.

    Args:
        sandbox: The server.
        form: The form of the client.
        vendor: The vendor.
    """

    def __init__(self, sandbox: Sandbox, form: str, vendor: Batches) -> None:
        super().__init__()
        sandbox.reset()
        self.sandbox, self.vendor = sandbox, vendor
        self.client: Any = CLASSES[vendor.api][form](**arguments(sandbox, vendor.api, retries=0))
        self.runner = asyncio.Runner()
        self.store = Store()
        self.uncertain: Counter[int] = Counter()
        self.valid: list[bool] = []

    def teardown(self) -> None:
        self.runner.run(close(self.client))
        self.runner.close()

    @initialize(valid=st.lists(st.sampled_from([True, True, True, True, False]), min_size=1, max_size=30))
    def make(self, valid: list[bool]) -> None:
        self.valid = valid

    @property
    def stored(self) -> Counter[int]:
        """How often the server has counted each event."""
        return Counter(map(self.vendor.number, self.sandbox.events[self.vendor.api]))

    @rule(
        troubles=st.lists(st.sampled_from([None, None, *TROUBLE]), max_size=8),
        size=st.integers(1, 8),
        stop_after=st.none() | st.integers(1, 3),
        concurrency=st.integers(1, 3),
        is_list=st.booleans(),
    )
    def run(
        self, troubles: list[str | None], size: int, stop_after: int | None, concurrency: int, is_list: bool
    ) -> None:
        for trouble in troubles:
            kind, given = TROUBLE[trouble] if trouble else WELL
            self.sandbox.faults.add(kind, operation_id=self.vendor.operation, **given)
        events = [self.vendor.make(n) if valid else self.vendor.wrong for n, valid in enumerate(self.valid)]
        result, before = BatchResult(), self.stored
        options = {"size": size, "stop_after": stop_after, "concurrency": concurrency, "checkpoint": self.store}
        source = events if is_list else iter(events)

        async def send() -> None:
            await settled(self.client.batch(source, result=result, **options))

        self.runner.run(send())
        self.sandbox.faults.clear()
        self.check(result, before, len(events) if is_list else None)

    def check(self, result: BatchResult, before: Counter[int], given: int | None) -> None:
        if given is not None or result.not_tried is not None:
            assert result.not_tried is not None
            assert result.accepted + result.failed + result.not_tried == len(self.valid)
        after = self.stored
        for failure in result.failures:
            for index in range(failure.first, failure.first + len(failure.events)):
                if failure.may_have_arrived:
                    self.uncertain[index] += 1
                else:
                    assert after[index] == before[index], "it arrived although it certainly did not"
        if result.ok:
            assert all(after[index] for index in range(len(self.valid)))
        if not result.why_stopped and result.not_tried == 0:
            failed = {
                index
                for failure in result.failures
                for index in range(failure.first, failure.first + len(failure.events))
            }
            assert all(after[index] or index in failed or not valid for index, valid in enumerate(self.valid)) or (
                self.uncertain
            )

    @invariant()
    def nothing_is_counted_twice_by_our_doing(self) -> None:
        for index, count in self.stored.items():
            assert self.valid[index]
            assert count <= (1 if self.vendor.counts_once else 1 + self.uncertain[index])


@pytest.mark.parametrize("vendor", BATCHES, ids=lambda vendor: vendor.api)
def test_batches_over_several_runs_account_for_what_the_server_counted(
    running_sandbox: Sandbox, form: str, vendor: Batches
) -> None:
    class Machine(BatchMachine):
        def __init__(self) -> None:
            super().__init__(running_sandbox, form, vendor)

    run_state_machine_as_test(Machine, settings=settings(max_examples=20, stateful_step_count=6, database=None))


# Visitors of Webtrends

URL = "https://www.example.com/"
DAY = 86_400
PROJECTS = (
    WebtrendsProject("ta_Plain", test_id=1100),
    WebtrendsProject("ta Spaced", values=("a", "b", "c"), test_id=1200),
    WebtrendsProject("ta_Paused", paused=True, test_id=1300),
    WebtrendsProject("ta_Throttled", throttled=True, test_id=1400),
    WebtrendsProject("ta_Segment", segment=(("plan", "free"),), test_id=1500),
)
ALIASES = [project.alias for project in PROJECTS]


class Browser:
    """A response of a web framework, and the cookies of the browser that gets it."""

    def __init__(self, cookies: dict[str, str]) -> None:
        self.cookies = cookies

    def set_cookie(self, name: str, value: str, **options: Any) -> None:
        self.cookies[name] = value


@dataclass
class Person:
    """A visitor as the site keeps it, and what the server has decided for it.

    Attributes:
        visitor: The visitor.
        cookies: The cookies of its browser.
        decided: The value by alias, and when the decision expires.
    """

    visitor: Visitor
    cookies: dict[str, str]
    decided: dict[str, tuple[str, float]]


class VisitorMachine(RuleBasedStateMachine):
    """Visitors of a site with tests of Webtrends, kept in every way in which a site can keep them.

    Args:
        sandbox: The server.
        form: The form of the client.
    """

    def __init__(self, sandbox: Sandbox, form: str) -> None:
        super().__init__()
        sandbox.reset()
        sandbox.state.webtrends_projects = list(PROJECTS)
        self.sandbox = sandbox
        self.client: Any = CLASSES["webtrends"][form](**arguments(sandbox, "webtrends"))
        self.runner = asyncio.Runner()
        self.time = 1_750_000_000.0
        self.people = [Person(Visitor(clock=self.clock), {}, {}) for _ in range(3)]
        self.conversions: Counter[tuple[str, str]] = Counter()

    def teardown(self) -> None:
        self.runner.run(close(self.client))
        self.runner.close()

    def clock(self) -> float:
        return self.time

    def call(self, name: str, *args: Any, **kwargs: Any) -> Any:
        async def run() -> Any:
            return await settled(getattr(self.client, name)(*args, **kwargs))

        return self.runner.run(run())

    def live(self, person: Person) -> dict[str, str]:
        """The decisions of a visitor that have not expired."""
        return {alias: value for alias, (value, expires) in person.decided.items() if expires > self.time}

    @rule(
        who=st.integers(0, 2), project=st.none() | st.sampled_from(ALIASES), free=st.booleans(), retried=st.booleans()
    )
    def control(self, who: int, project: str | None, free: bool, retried: bool) -> None:
        person, before = self.people[who], self.live(self.people[who])
        if retried:
            self.sandbox.faults.add("429", retry_after=0)
        data = {"plan": "free"} if free else None
        decisions = self.call("control", URL, project=project, visitor=person.visitor, data=data)
        asked = ALIASES if project is None else [project]
        wanted = [alias for alias in asked if alias != "ta_Throttled" and (free or alias != "ta_Segment")]
        assert list(decisions.flags) == wanted
        for alias, value in decisions.flags.items():
            assert before.get(alias, value) == value, "a visitor sees the same as long as the cookie lives"
            person.decided[alias] = (value, self.time + 90 * DAY)
        reasons = {alias: reason.code for alias, reason in decisions.why_not.items()}
        codes = webtrends.ErrorCode
        missing = {"ta_Throttled": codes.THROTTLED_OUT, "ta_Segment": codes(302)}
        assert reasons == {alias: missing[alias] for alias in asked if alias not in wanted}
        if "ta_Throttled" in asked:
            person.decided["ta_Throttled"] = ("", self.time + 90 * DAY)
        person.visitor = decisions.visitor
        self.keep(person)

    @rule(who=st.integers(0, 2), aliases=st.lists(st.sampled_from(ALIASES), min_size=1, max_size=3, unique=True))
    def track(self, who: int, aliases: list[str]) -> None:
        person = self.people[who]
        live = self.live(person)
        undecided = {alias for alias in aliases if alias not in live}
        try:
            result: Any = self.call("track", aliases, "Signed up", person.visitor, url=URL)
            failures = set[str]()
        except WebtrendsFailure as error:
            result, failures = error.result, set(error.failures)
        assert failures == undecided
        recorded = tuple(alias for alias in aliases if alias in live and alias not in ("ta_Throttled", "ta_Paused"))
        assert result.recorded == recorded
        assert set(result.why_not) == set(aliases) - set(recorded) - undecided
        for alias in recorded:
            self.conversions[alias, live[alias]] += 1
        person.visitor = result.visitor
        self.keep(person)

    @rule(days=st.sampled_from([0.001, 1, 30, 89, 91]))
    def wait(self, days: float) -> None:
        self.time += days * DAY

    @rule(who=st.integers(0, 2), way=st.sampled_from(["dict", "browser", "header", "same"]))
    def store(self, who: int, way: str) -> None:
        """Keep a visitor elsewhere, and read it again. Only a dict keeps when the cookies expire."""
        person = self.people[who]
        if way == "dict":
            person.visitor = Visitor.from_dict(person.visitor.to_dict(), clock=self.clock)
        elif way == "browser":
            person.visitor = Visitor.from_cookies(person.cookies, clock=self.clock)
            self.forget_expiry(person)
        elif way == "header":
            person.visitor = Visitor.from_cookie_header(person.visitor.to_cookie_header(), clock=self.clock)
            self.forget_expiry(person)

    def keep(self, person: Person) -> None:
        person.visitor.set_cookies(Browser(person.cookies))

    def forget_expiry(self, person: Person) -> None:
        """A request does not say when its cookies expire: what the visitor has now lives on until a reply replaces it."""
        kept = {alias: each for alias, each in person.decided.items() if alias in person.visitor.projects}
        person.decided = {alias: (value, float("inf")) for alias, (value, _) in kept.items()}

    @invariant()
    def every_visitor_has_the_tests_that_were_decided(self) -> None:
        for person in self.people:
            assert set(person.visitor.projects) == set(self.live(person))

    @invariant()
    def every_conversion_was_recorded_once(self) -> None:
        stored = [event for event in self.sandbox.events["webtrends"] if event["kind"] == "conversion"]
        by_value = {project.alias: project for project in PROJECTS}
        counted = Counter(
            (
                event["alias"],
                by_value[event["alias"]].values[event["experiment"] - by_value[event["alias"]].test_id - 2],
            )
            for event in stored
        )
        assert counted == self.conversions


def test_visitors_keep_their_decisions_however_they_are_stored(running_sandbox: Sandbox, form: str) -> None:
    class Machine(VisitorMachine):
        def __init__(self) -> None:
            super().__init__(running_sandbox, form)

    run_state_machine_as_test(Machine, settings=settings(max_examples=20, stateful_step_count=20, database=None))

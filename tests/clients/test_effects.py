"""Effects are counted: 10,000 calls of every kind, with faults at random points, and what the sandbox made of each.

Each call has its own number, from which its faults are drawn, and its requests name the fault that they meet. So the
order of threads and tasks makes no difference, and neither does the time that anything takes.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import httpx

from abwire import AbwireError
from abwire.retries import Budget, Retries
from abwire.testing import Sandbox
from abwire.webtrends import Visitor
from support.clients import APIS, CLASSES, arguments
from support.effects import ADDRESS, KINDS, PROJECT, call_id, effects, populate, requests_processed
from support.troubles import TROUBLES, AsyncTransport, Interrupt, Transport, Unreachable, Watch, watched

CALLS = 10_000
SEED = 16
SETTINGS: tuple[tuple[int, str], ...] = (
    (3, "at_most_once"),
    (1, "at_most_once"),
    (5, "at_most_once"),
    (3, "at_least_once"),
)
"""The attempts and the delivery of the workers, of which each form has as many."""

FORMS = ("sync", "async")
RETRIED = {"connection refused", "429", "429 with Retry-After", "503 with Retry-After"}
"""After these, any call is repeated."""

DEADLINE = 0.15
ENDINGS = {
    "sync": ("deadline", "expired", "interrupt before", "interrupt after"),
    "async": ("deadline", "expired", "cancellation"),
}
"""What else ends a call: its deadline while it waits for a reply, or before it is sent; Ctrl-C or a cancellation."""


@dataclass(frozen=True)
class Plan:
    """A call, and what it meets.

    Attributes:
        number: Its number.
        kind: Its kind, of `KINDS`.
        form: The form of its client.
        setting: The index of its client's settings.
        troubles: What its requests meet.
        ending: What else ends it; "" for nothing.
        step: How many steps of the event loop after its last trouble it is cancelled.
    """

    number: int
    kind: str
    form: str
    setting: int
    troubles: tuple[str, ...]
    ending: str
    step: int

    @property
    def counts_once(self) -> bool:
        """Whether it may have its effect once at most."""
        return KINDS[self.kind].repeats == "counts" and SETTINGS[self.setting][1] == "at_most_once"


@dataclass(frozen=True)
class Outcome:
    """What became of a call.

    Attributes:
        returned: Whether it returned.
        error: What it raised; None for an interrupt or a cancellation, too.
        met: What its requests met; "" for no trouble.
    """

    returned: bool
    error: AbwireError | None
    met: tuple[str, ...]


def drawn(number: int) -> Plan:
    """The plan of a call, by its number alone."""
    draw = random.Random(f"{SEED}:{number}")
    kind = draw.choices(list(KINDS), [kind.weight for kind in KINDS.values()])[0]
    troubles = tuple(draw.choices(list(TROUBLES), k=draw.choice((0, 0, 0, 0, 0, 1, 1, 1, 2, 3))))
    form = FORMS[number % 2]
    ending = draw.choice(ENDINGS[form]) if draw.random() < 0.06 else ""
    if ending:
        troubles = tuple(each for each in troubles if each in RETRIED)
    if ending in ("deadline", "cancellation"):
        troubles = (*troubles, draw.choice(("no reply, processed", "no reply, not processed")))
    return Plan(number, kind, form, number // 2 % len(SETTINGS), troubles, ending, draw.randrange(12))


class Run:
    """Makes the calls.

    Args:
        sandbox: The server.
        plans: The calls.

    Attributes:
        outcomes: What became of each, by its number.
    """

    def __init__(self, sandbox: Sandbox, plans: list[Plan]) -> None:
        self._sandbox = sandbox
        self._plans = plans
        self._unreachable = Unreachable()
        self.outcomes: dict[int, Outcome] = {}

    def make(self) -> None:
        """Make all calls: those of each setting in a thread or task of its own."""
        with ThreadPoolExecutor(len(SETTINGS) + 1) as pool:
            done = [pool.submit(self._make_in_thread, setting) for setting in range(len(SETTINGS))]
            done.append(pool.submit(asyncio.run, self._make_in_tasks()))
        for each in done:
            each.result()
        self._unreachable.close()

    def _of(self, form: str, setting: int) -> list[Plan]:
        return [plan for plan in self._plans if (plan.form, plan.setting) == (form, setting)]

    def _clients(self, form: str, setting: int, http: Any) -> dict[str, Any]:
        attempts, delivery = SETTINGS[setting]
        retries = Retries(attempts, backoff=0, budget=Budget(allowance=10 * CALLS))
        given: dict[str, Any] = {"http_client": http, "retries": retries, "delivery": delivery}
        return {api: CLASSES[api][form](**arguments(self._sandbox, api, **given)) for api in APIS}

    def _make_in_thread(self, setting: int) -> None:
        with httpx.Client(transport=Transport(self._unreachable), timeout=30) as http:
            clients = self._clients("sync", setting, http)
            watched.set(Watch("", _no_trouble))
            visitor = clients["webtrends"].control(ADDRESS, project=PROJECT, track=False).visitor
            for plan in self._of("sync", setting):
                watch = _watch(plan)
                watched.set(watch)
                try:
                    KINDS[plan.kind].call(_client(clients, plan), plan.number, visitor)
                except Interrupt:
                    self._note(plan, watch)
                except AbwireError as error:
                    self._note(plan, watch, error)
                else:
                    self._note(plan, watch, returned=True)

    async def _make_in_tasks(self) -> None:
        await asyncio.gather(*(self._make_in_task(setting) for setting in range(len(SETTINGS))))

    async def _make_in_task(self, setting: int) -> None:
        async with httpx.AsyncClient(transport=AsyncTransport(self._unreachable), timeout=30) as http:
            clients = self._clients("async", setting, http)
            watched.set(Watch("", _no_trouble))
            visitor = (await clients["webtrends"].control(ADDRESS, project=PROJECT, track=False)).visitor
            for plan in self._of("async", setting):
                await self._make_one(plan, _client(clients, plan), visitor)

    async def _make_one(self, plan: Plan, client: Any, visitor: Visitor) -> None:
        watch = _watch(plan)
        watched.set(watch)

        async def call() -> None:
            await KINDS[plan.kind].call(client, plan.number, visitor)

        task = asyncio.create_task(call())
        if plan.ending == "cancellation":
            last = asyncio.Event()
            watch.on_request = lambda: last.set() if len(watch.sent) == len(plan.troubles) else None
            waiting = asyncio.create_task(last.wait())
            await asyncio.wait([task, waiting], return_when=asyncio.FIRST_COMPLETED)
            waiting.cancel()
            for _ in range(plan.step):
                await asyncio.sleep(0)
            task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            self._note(plan, watch)
        except AbwireError as error:
            self._note(plan, watch, error)
        else:
            self._note(plan, watch, returned=True)

    def _note(self, plan: Plan, watch: Watch, error: AbwireError | None = None, *, returned: bool = False) -> None:
        self.outcomes[plan.number] = Outcome(returned, error, tuple(watch.sent))


def _no_trouble(index: int, request: httpx.Request) -> None:
    return None


def _client(clients: dict[str, Any], plan: Plan) -> Any:
    client = clients[KINDS[plan.kind].api]
    if plan.ending in ("deadline", "expired"):
        return client.with_options(deadline=DEADLINE if plan.ending == "deadline" else 1e-9)
    return client


def _watch(plan: Plan) -> Watch:
    def trouble(index: int, request: httpx.Request) -> str | None:
        return plan.troubles[index] if index < len(plan.troubles) else None

    watch = Watch(call_id(plan.number), trouble, keeps_timeout=plan.ending in ("deadline", "cancellation"))
    if plan.ending == "interrupt before":
        watch.interrupt_before = len(plan.troubles) + 1
    if plan.ending == "interrupt after":
        watch.interrupt_after = len(plan.troubles) + 1
    return watch


# What must hold


def wrong(plan: Plan, outcome: Outcome, processed: int, happened: int) -> str:
    """What is wrong with the outcome of a call; empty if nothing is.

    Args:
        plan: The call.
        outcome: What became of it.
        processed: How many of its requests the sandbox processed.
        happened: How often it had its effect, as the stores show.
    """
    kind, error = KINDS[plan.kind], outcome.error
    if not kind.reads and happened != (min(processed, 1) if kind.settles else processed):
        return "the log and the stores of the sandbox differ"
    if outcome.returned and not processed:
        return "it returned, and did not happen"
    if error is not None and not error.may_have_happened and processed:
        return "it happened, although its error says that it did not"
    if plan.counts_once and processed > 1:
        return "it happened more than once"
    if kind.settles and happened > 1:
        return "it counted more than once"
    if error is not None and not outcome.met:
        return "" if plan.ending == "expired" else "it failed without trouble"
    if not outcome.returned and not plan.ending and _must_return(plan):
        return "it was not repeated"
    if error is not None and not kind.reads and not plan.ending:
        uncertain = any(not TROUBLES[each].is_certain for each in outcome.met if each)
        if error.may_have_happened != uncertain:
            return f"its error says {'that it may have' if error.may_have_happened else 'that it has not'} happened"
    return ""


def _must_return(plan: Plan) -> bool:
    """Whether nothing happens to a call that is not certainly repeated."""
    attempts, _ = SETTINGS[plan.setting]
    counted = [each for each in plan.troubles if not each.startswith("429")]
    return set(plan.troubles) <= RETRIED and (attempts > 1 and len(counted) < attempts)


@dataclass(frozen=True)
class Counted:
    """The calls, and what the sandbox counted.

    Attributes:
        plans: The calls.
        outcomes: What became of each, by its number.
        processed: How many requests of each call were processed, by its id.
        happened: How often each call had its effect, by its id.
        requests: How many requests the sandbox received.
    """

    plans: list[Plan]
    outcomes: dict[int, Outcome]
    processed: Counter[str]
    happened: Counter[str]
    requests: int

    def mistake(self, plan: Plan) -> str:
        """What is wrong with a call, with all that is known of it; empty if nothing is."""
        outcome, name = self.outcomes[plan.number], call_id(plan.number)
        problem = wrong(plan, outcome, self.processed[name], self.happened[name])
        return f"{problem}: {plan}, {outcome}" if problem else ""


def counted(plans: list[Plan]) -> Counted:
    """Make calls, and count their effects after the last request has ended."""
    kinds = {plan.number: plan.kind for plan in plans}
    sandbox = Sandbox()
    populate(sandbox, kinds)
    with sandbox:
        run = Run(sandbox, plans)
        run.make()
    return Counted(plans, run.outcomes, requests_processed(sandbox), effects(sandbox, kinds), len(sandbox.requests))


def group(outcome: Outcome) -> str:
    """What a call said of its effect: ``returned``, ``refused``, ``unknown``, or nothing since it was ``interrupted``."""
    if outcome.returned:
        return "returned"
    if outcome.error is None:
        return "interrupted"
    return "unknown" if outcome.error.may_have_happened else "refused"


def figures(found: Counted) -> str:
    """What happened, in a sentence."""
    returned, refused, unknown, interrupted = (
        [plan for plan in found.plans if group(found.outcomes[plan.number]) == name]
        for name in ("returned", "refused", "unknown", "interrupted")
    )

    def happened(plans: list[Plan]) -> str:
        return f"{sum(found.processed[call_id(plan.number)] > 0 for plan in plans):,} of them happened"

    counting = [plan for plan in found.plans if KINDS[plan.kind].repeats == "counts"]
    again = [plan for plan in counting if found.processed[call_id(plan.number)] > 1]
    wrongly = [plan for plan in again if plan.counts_once]
    met = sum(bool(name) for outcome in found.outcomes.values() for name in outcome.met)
    return (
        f"{len(found.plans):,} calls, {found.requests:,} requests received, {met:,} faults met."
        f" {len(returned):,} calls returned: {happened(returned)}."
        f" {len(refused):,} errors said that the call did not happen: {happened(refused)}."
        f" {len(unknown):,} errors said that it may have: {happened(unknown)}."
        f" {len(interrupted):,} calls were interrupted: {happened(interrupted)}."
        f" Of {len(counting):,} calls that count each time, {len(wrongly)} happened more than once with at_most_once,"
        f" and {len(again) - len(wrongly)} with at_least_once."
    )


def test_ten_thousand_calls_did_what_they_say(record_property: Callable[[str, object], None]) -> None:
    found = counted([drawn(number) for number in range(CALLS)])
    record_property("figures", figures(found))
    assert len(found.outcomes) == CALLS
    mistakes = [problem for plan in found.plans if (problem := found.mistake(plan))]
    assert "\n".join(mistakes[:20]) == ""
    # The plans are such that all of this happened, often.
    groups = Counter(group(outcome) for outcome in found.outcomes.values())
    assert min(groups[each] for each in ("returned", "refused", "unknown", "interrupted")) > CALLS / 100
    assert {name for outcome in found.outcomes.values() for name in outcome.met} >= TROUBLES.keys()
    assert {plan.kind for plan in found.plans} == KINDS.keys()

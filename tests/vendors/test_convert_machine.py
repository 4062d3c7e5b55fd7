"""Convert's objects through the clients, with faults in between: whatever is done, a dict that does the same agrees."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from abwire import (
    APIConnectionError,
    APIStatusError,
    Budget,
    DecodeError,
    InternalServerError,
    NotFoundError,
    Retries,
)
from abwire.testing import Sandbox
from abwire.testing.vendors.convert_store import collection
from abwire_runtime.data.encoding import encode
from support.calling import close, method_of, settled
from support.clients import CLASSES, arguments

PROJECT = "/accounts/1/projects/2"
ACTIVE = ("active", "archived")


@dataclass(frozen=True)
class Kind:
    """A kind of objects.

    Attributes:
        path: The last part of its path.
        new: What a new one needs besides its name.
        statuses: Its statuses; none if it has none.
        clones: Whether it can be cloned.
        by_key: Whether it can be found by its key.
        change: What every change has to repeat.
    """

    path: str
    new: dict[str, Any] = field(default_factory=dict)
    statuses: tuple[str, ...] = ACTIVE
    clones: bool = False
    by_key: bool = False
    change: dict[str, Any] = field(default_factory=dict)


KINDS = {
    "goals": Kind("goals", {"type": "code_trigger"}, by_key=True, change={"type": "code_trigger"}),
    "audiences": Kind("audiences", {"type": "permanent", "rules": None}, clones=True, change={"type": "permanent"}),
    "locations": Kind("locations", {"rules": None}, clones=True),
    "experiences": Kind(
        "experiences",
        {"type": "a/b", "url": "https://www.example.com/", "status": "draft"},
        ("draft", "active", "paused", "archived"),
        clones=True,
        by_key=True,
    ),
    "features": Kind("features", {"variables": []}, by_key=True),
    "tags": Kind("tags", statuses=()),
}


@dataclass(frozen=True)
class Fault:
    """A fault of the next request.

    Attributes:
        kind: What goes wrong, in the sandbox's words.
        options: The options of the kind.
        processed: Whether the server does what was asked for nevertheless.
        refused: Whether the request certainly did not happen, so that any call is sent again.
        error: What a call raises that is not sent again.
    """

    kind: Any
    options: dict[str, Any]
    processed: bool
    refused: bool
    error: type[Exception]


FAULTS = (
    Fault("status", {"status": 500}, False, False, InternalServerError),
    Fault("status", {"status": 503, "processed": True}, True, False, InternalServerError),
    Fault("429", {"retry_after": 0}, False, True, APIStatusError),
    Fault("redirect", {"status": 307}, False, True, APIStatusError),
    Fault("reset_before_read", {}, False, False, APIConnectionError),
    Fault("reset_after_read", {}, True, False, APIConnectionError),
    Fault("cut", {}, True, False, APIConnectionError),
    Fault("garbage", {}, True, False, DecodeError),
    Fault("mutation", {"mutation": "unknown_fields"}, True, True, DecodeError),
    Fault("large", {"size": 200_000}, True, True, DecodeError),
)
FAULT = st.none() | st.sampled_from(FAULTS)
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20).filter(
    str.strip
)
KIND = st.sampled_from(sorted(KINDS))
PICK = st.integers(0, 30)


class ConvertMachine(RuleBasedStateMachine):
    """Objects of Convert, changed through a client, and the same in a dict.

    Args:
        sandbox: The server.
        form: The form of the client.
    """

    def __init__(self, sandbox: Sandbox, form: str) -> None:
        super().__init__()
        sandbox.reset()
        self.sandbox = sandbox
        self.runner = asyncio.Runner()
        retries = Retries(backoff=0, budget=Budget(allowance=10_000))
        self.client: Any = CLASSES["convert"][form](**arguments(sandbox, "convert", retries=retries))
        self.model: dict[str, dict[int, dict[str, Any]]] = {kind: {} for kind in KINDS}
        self.deleted_variations: set[tuple[int, int]] = set()

    def teardown(self) -> None:
        self.runner.run(close(self.client))
        self.runner.close()

    # Calls

    def call(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        """Call a method of the client. An asynchronous iterator becomes a list of its items."""

        async def run() -> Any:
            found = method_of(self.client, name)(*args, **kwargs)
            if hasattr(found, "__aiter__"):
                return [item async for item in found]
            return await settled(found)

        found = self.runner.run(run())
        return list(found) if hasattr(found, "__next__") else found

    def read(self, fault: Fault | None, name: str, /, *args: Any, **kwargs: Any) -> Any:
        """Call a method that changes nothing. What goes wrong on the way is repaired by sending it again."""
        self.add(fault)
        if fault is not None and fault.error is DecodeError and not fault.refused:
            with pytest.raises(DecodeError):
                self.call(name, *args, **kwargs)
            return self.call(name, *args, **kwargs)
        return self.call(name, *args, **kwargs)

    def change(
        self, fault: Fault | None, repeatable: bool, name: str, /, *args: Any, **kwargs: Any
    ) -> tuple[Any, bool]:
        """Call a method that changes something.

        Returns:
            Its result, or None if it raised an error, and whether the change happened.
        """
        self.add(fault)
        if fault is None or fault.refused or (repeatable and fault.error is not DecodeError):
            try:
                return self.call(name, *args, **kwargs), True
            except NotFoundError as error:
                missing = error
            # It was sent again, and had been deleted by the first request.
            assert fault is not None
            assert (fault.processed, missing.attempts, name.endswith(".delete")) == (True, 2, True)
            return None, True
        with pytest.raises(fault.error) as raised:
            self.call(name, *args, **kwargs)
        assert getattr(raised.value, "attempts", 1) == 1
        return None, fault.processed

    def add(self, fault: Fault | None) -> None:
        assert len(self.sandbox.faults) == 0, "the fault before was met"
        if fault is not None:
            self.sandbox.faults.add(fault.kind, **fault.options)

    def pick(self, kind: str, number: int) -> int:
        return list(self.model[kind])[number % len(self.model[kind])]

    def stored(self, kind: str) -> dict[Any, dict[str, Any]]:
        """The objects as the server has them."""
        items = collection(self.sandbox.state, f"{PROJECT}/{KINDS[kind].path}")
        return {item.id: item.values for item in items.values()}

    def adopt(self, kind: str, values: dict[str, Any], found: Any, happened: bool) -> None:
        """Add an object to the model. If the call raised an error, only the server knows its id."""
        new = self.stored(kind).keys() - self.model[kind].keys()
        assert len(new) == happened
        for identifier in new:
            assert found is None or found.id == identifier
            self.model[kind][identifier] = {**values, "id": identifier, "key": self.stored(kind)[identifier].get("key")}
        if found is not None:
            self.agree(kind, found)

    def agree(self, kind: str, found: Any) -> None:
        """Check that an object of a reply is the one in the model."""
        sent = encode(found)
        shown = ("id", "name", "status", *(["key"] if KINDS[kind].by_key else []))
        wanted = {name: value for name, value in self.model[kind][sent["id"]].items() if name in shown}
        assert {name: sent.get(name) for name in wanted} == wanted

    def ids(self, kind: str, *, status: Any = None, search: str | None = None) -> list[int]:
        """The ids of the objects in the model that fit a filter."""
        return [
            identifier
            for identifier, values in self.model[kind].items()
            if (status is None or values.get("status", status) == status)
            and (search is None or search.lower() in values["name"].lower())
        ]

    # What is done

    @initialize(counts=st.lists(st.integers(0, 3), min_size=len(KINDS), max_size=len(KINDS)))
    def begin(self, counts: list[int]) -> None:
        for kind, count in zip(KINDS, counts, strict=True):
            for index in range(count):
                self.create(kind, f"{kind} {index}", index, None)

    @rule(kind=KIND, name=NAMES, pick=PICK, fault=FAULT)
    def create(self, kind: str, name: str, pick: int, fault: Fault | None) -> None:
        statuses = KINDS[kind].statuses
        values = {**KINDS[kind].new, "name": name}
        if statuses and pick % 2:
            values["status"] = statuses[pick % len(statuses)]
        found, happened = self.change(fault, False, f"{kind}.create", **values)
        self.adopt(kind, values, found, happened)

    @rule(kind=KIND, name=NAMES, number=st.integers(2, 9))
    def create_several(self, kind: str, name: str, number: int) -> None:
        for index in range(number):
            self.create(kind, f"{name[:16]} {index}", index, None)

    @rule(kind=KIND, pick=PICK, fault=FAULT)
    def get(self, kind: str, pick: int, fault: Fault | None) -> None:
        if self.model[kind]:
            identifier = self.pick(kind, pick)
            found = self.read(fault, f"{kind}.get", identifier)
            assert found.id == identifier
            self.agree(kind, found)

    @rule(kind=st.sampled_from([kind for kind, each in KINDS.items() if each.by_key]), pick=PICK, fault=FAULT)
    def get_by_key(self, kind: str, pick: int, fault: Fault | None) -> None:
        if self.model[kind]:
            identifier = self.pick(kind, pick)
            found = self.read(fault, f"{kind}.get_by_key", self.model[kind][identifier]["key"])
            assert found.id == identifier
            self.agree(kind, found)

    @rule(kind=KIND)
    def get_what_is_not_there(self, kind: str) -> None:
        with pytest.raises(NotFoundError):
            self.call(f"{kind}.get", 999_999)
        with pytest.raises(NotFoundError):
            self.call(f"{kind}.delete", 999_999)

    @rule(kind=KIND, pick=PICK, name=NAMES, fault=FAULT)
    def update(self, kind: str, pick: int, name: str, fault: Fault | None) -> None:
        if self.model[kind]:
            identifier, statuses = self.pick(kind, pick), KINDS[kind].statuses
            values = {**KINDS[kind].change, "name": name}
            if statuses and pick % 3:
                values["status"] = statuses[pick % len(statuses)]
            found, happened = self.change(fault, kind != "experiences", f"{kind}.update", identifier, **values)
            if happened:
                self.model[kind][identifier].update(values)
            if found is not None:
                assert found.id == identifier
                self.agree(kind, found)

    @rule(kind=KIND, pick=PICK, fault=FAULT)
    def delete(self, kind: str, pick: int, fault: Fault | None) -> None:
        if self.model[kind]:
            identifier = self.pick(kind, pick)
            _, happened = self.change(fault, True, f"{kind}.delete", identifier)
            if happened:
                del self.model[kind][identifier]
                with pytest.raises(NotFoundError):
                    self.call(f"{kind}.get", identifier)

    @rule(kind=st.sampled_from([kind for kind, each in KINDS.items() if each.clones]), pick=PICK, fault=FAULT)
    def clone(self, kind: str, pick: int, fault: Fault | None) -> None:
        if self.model[kind]:
            identifier = self.pick(kind, pick)
            found, happened = self.change(fault, False, f"{kind}.clone", identifier)
            values = {name: each for name, each in self.model[kind][identifier].items() if name not in ("id", "key")}
            self.adopt(kind, values, found, happened)

    @rule(kind=KIND, picks=st.sets(PICK, max_size=4), missing=st.booleans(), fault=FAULT)
    def bulk_delete(self, kind: str, picks: set[int], missing: bool, fault: Fault | None) -> None:
        chosen = {self.pick(kind, pick) for pick in picks} if self.model[kind] else set()
        if chosen or missing:
            found, happened = self.change(
                fault, True, f"{kind}.bulk_delete", id=[*sorted(chosen), *([999_999] if missing else [])]
            )
            for identifier in chosen if happened else ():
                del self.model[kind][identifier]
            if found is not None and (fault is None or not fault.processed):
                assert [each["id"] for each in encode(found)["errors"]] == [999_999] * missing

    @rule(
        kind=st.sampled_from([kind for kind, each in KINDS.items() if each.statuses]),
        picks=st.sets(PICK, max_size=4),
        pick=PICK,
        fault=FAULT,
    )
    def bulk_update(self, kind: str, picks: set[int], pick: int, fault: Fault | None) -> None:
        chosen = {self.pick(kind, each) for each in picks} if self.model[kind] else set()
        if chosen:
            status = ACTIVE[pick % 2]
            _, happened = self.change(fault, True, f"{kind}.bulk_update", id=sorted(chosen), status=status)
            for identifier in chosen if happened else ():
                self.model[kind][identifier]["status"] = status

    @precondition(lambda self: self.model["experiences"])
    @rule(pick=PICK, variation=st.integers(1, 3), name=NAMES, fault=FAULT, deletes=st.booleans())
    def variations(self, pick: int, variation: int, name: str, fault: Fault | None, deletes: bool) -> None:
        experience = self.pick("experiences", pick)
        if (experience, variation) in self.deleted_variations:
            with pytest.raises(NotFoundError):
                self.call("experience_variations.update", experience, variation, name=name)
        elif deletes:
            _, happened = self.change(fault, True, "experience_variations.delete", experience, variation)
            self.deleted_variations |= {(experience, variation)} if happened else set()
        else:
            found, _ = self.change(fault, False, "experience_variations.update", experience, variation, name=name)
            assert found is None or (found.id, found.name) == (variation, name)

    # What is listed

    @rule(kind=KIND, size=st.integers(1, 50), fault=FAULT)
    def pages(self, kind: str, size: int, fault: Fault | None) -> None:
        page = self.read(fault, f"{kind}.list", results_per_page=size)
        found: list[Any] = []
        for number in itertools.count(1):
            assert (page.number, page.total) == (number, len(self.model[kind]))
            found += page.items
            assert page.has_next == (len(found) < len(self.model[kind]))
            page = self.runner.run(settled(page.next_page()))
            if page is None:
                break
        assert [item.id for item in found] == list(self.model[kind])
        for item in found:
            self.agree(kind, item)

    @rule(kind=KIND, size=st.integers(1, 50), limit=st.none() | st.integers(0, 20), fault=FAULT)
    def iterate(self, kind: str, size: int, limit: int | None, fault: Fault | None) -> None:
        if limit == 0:
            fault = None  # nothing is sent
        found = self.read(fault, f"{kind}.iterate", results_per_page=size, limit=limit)
        assert [item.id for item in found] == list(self.model[kind])[:limit]

    @rule(kind=KIND, fault=FAULT)
    def count(self, kind: str, fault: Fault | None) -> None:
        assert self.read(fault, f"{kind}.count") == len(self.model[kind])

    @rule(kind=KIND, pick=PICK, fault=FAULT)
    def filter(self, kind: str, pick: int, fault: Fault | None) -> None:
        identifier = self.pick(kind, pick) if self.model[kind] else 1
        search = self.model[kind][identifier]["name"][:2] if self.model[kind] else "x"
        statuses = KINDS[kind].statuses
        filters: list[tuple[dict[str, Any], Callable[[], list[int]]]] = [
            ({"search": search}, lambda: self.ids(kind, search=search)),
            ({"only": [identifier, 999_999]}, lambda: [each for each in self.model[kind] if each == identifier]),
            ({"except_": [identifier]}, lambda: [each for each in self.model[kind] if each != identifier]),
        ]
        if statuses and kind != "features":
            status = statuses[pick % len(statuses)]
            filters.append(({"status": [status]}, lambda: self.ids(kind, status=status)))
        given, wanted = filters[pick % len(filters)]
        found = self.read(fault, f"{kind}.iterate", results_per_page=3, **given)
        assert [item.id for item in found] == wanted()

    @invariant()
    def the_server_has_what_the_model_has(self) -> None:
        for kind, objects in self.model.items():
            stored = self.stored(kind)
            assert list(stored) == list(objects)
            for identifier, values in objects.items():
                assert {name: stored[identifier].get(name) for name in values} == values


def test_a_dict_that_does_the_same_agrees(running_sandbox: Sandbox, form: str) -> None:
    class Machine(ConvertMachine):
        def __init__(self) -> None:
            super().__init__(running_sandbox, form)

    run_state_machine_as_test(Machine, settings=settings(max_examples=20, stateful_step_count=30, database=None))

"""Faults: failures of the next matching requests, in order."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, get_args

from abwire.testing.engine.schemas import JSON
from abwire_runtime._public import public_in

Kind: TypeAlias = Literal[
    "status",
    "429",
    "reset_before_read",
    "reset_after_read",
    "reset_in_reply",
    "hang",
    "slow",
    "cut",
    "garbage",
    "mutation",
    "redirect",
    "large",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
OPTIONS: dict[Kind, set[str]] = {
    "status": {"status", "headers", "json", "body", "processed"},
    "429": {"retry_after", "json"},
    "reset_before_read": set(),
    "reset_after_read": set(),
    "reset_in_reply": set(),
    "hang": {"processed"},
    "slow": {"seconds"},
    "cut": set(),
    "garbage": {"body"},
    "mutation": {"mutation", "change"},
    "redirect": {"to", "status"},
    "large": {"size"},
}


@dataclass
class Fault:
    """A fault for one or more future requests.

    Attributes:
        kind: What goes wrong.
        times: How many requests it still applies to.
        operation_id: The only operation it applies to, if any.
        api: The only API it applies to, if any.
        options: The options of the kind.
    """

    kind: Kind
    times: int
    operation_id: str | None
    api: str | None
    options: dict[str, JSON] = field(default_factory=dict)

    def matches(self, api: str, operation_id: str | None) -> bool:
        """Whether the fault applies to a request."""
        return self.api in (None, api) and self.operation_id in (None, operation_id)


CALL = "sandbox-call"
"""A header that the sandbox does not look at, by which a test finds the requests of a call."""

FAULT = "sandbox-fault"
"""The header in which a request may name the fault that it meets: JSON with the kind and its options."""


def named_by(headers: Mapping[str, str]) -> Fault | None:
    """Return the fault that a request names itself, so that it meets it whatever other requests are under way.

    Args:
        headers: The headers of the request.
    """
    if FAULT not in headers:
        return None
    options = json.loads(headers[FAULT])
    return Fault(options.pop("kind"), 1, None, None, options)


@public_in("abwire.testing")
class Faults:
    """The faults that are not applied yet. Any thread may use it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Fault] = []

    def add(
        self,
        kind: Kind,
        times: int = 1,
        operation_id: str | None = None,
        api: str | None = None,
        **options: JSON,
    ) -> None:
        """Add a fault for the next matching requests.

        A request that is not valid is refused as usual and leaves the fault for the next one.

        Args:
            kind: ``status`` (status=, headers=, json= or body=, processed=), ``429`` (retry_after=: seconds, an HTTP
                date, or None), ``reset_before_read``, ``reset_after_read``, ``reset_in_reply``, ``hang`` (processed=),
                ``slow`` (seconds=), ``cut``, ``garbage`` (body=), ``mutation`` (mutation=, or change= with a function of the reply),
                ``redirect`` (to=, status=), ``large`` (size=, in bytes).
            times: How many requests it applies to.
            operation_id: Apply it to this operation only.
            api: Apply it to this API only.
            options: The options of the kind, as above.

        Raises:
            ValueError: The kind is not known, or has no such option.
        """
        if kind not in OPTIONS:
            raise ValueError(f"{kind!r} is not a kind of fault: {', '.join(KINDS)}")
        if unknown := options.keys() - OPTIONS[kind]:
            raise ValueError(f"the fault {kind!r} takes no {', '.join(sorted(unknown))}")
        with self._lock:
            self._waiting.append(Fault(kind, times, operation_id, api, options))

    def clear(self) -> None:
        """Remove all faults."""
        with self._lock:
            self._waiting.clear()

    def __len__(self) -> int:
        with self._lock:
            return sum(fault.times for fault in self._waiting)

    def take(self, api: str, operation_id: str | None) -> Fault | None:
        """Return the first fault that applies to a request, and count it as applied once.

        Args:
            api: The API that the request is for.
            operation_id: The operation that it matched, if any.

        Returns:
            The fault, if one applies.
        """
        with self._lock:
            for fault in self._waiting:
                if fault.matches(api, operation_id):
                    fault.times -= 1
                    if fault.times == 0:
                        self._waiting.remove(fault)
                    return fault
        return None

    def give_back(self, fault: Fault) -> None:
        """Put back a fault that ``take`` returned and that was not applied. It is the first again.

        Args:
            fault: The fault.
        """
        with self._lock:
            fault.times += 1
            if fault not in self._waiting:
                self._waiting.insert(0, fault)

"""What `fault_table` is made of: faults, and what a call ends with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from abwire import errors
from support.fault_server import Script, answer

Where: TypeAlias = Literal["http", "https", "untrusted", "wrong-name", "refused", "unknown-host", "proxy"]
"""What is called: a server with or without TLS, one whose certificate is not trusted or is for another host, an address
where nothing listens, a host that does not exist, and a host behind a proxy."""

Longest: TypeAlias = Literal["at once", "timeout", "asked", "deadline", "no limit"]
"""How long an attempt takes at most: it ends with what the server does; with the timeout for each read; it waits for as
long as the server asks; with the deadline of the call; or when the server is done."""


@dataclass(frozen=True)
class Outcome:
    """What a call ends with.

    Attributes:
        error: The error that it raises; None if it returns.
        attempts: How often it is sent if it is safe to repeat.
        attempts_unsafe: How often it is sent if it is not.
        may_have_happened: What the error says: whether the server may have processed the request. None if there is no error.
        error_unsafe: What is raised if it is not safe to repeat and could not be repeated; None for the same.
    """

    error: type[errors.AbwireError] | None
    attempts: int = 1
    attempts_unsafe: int = 1
    may_have_happened: bool | None = None
    error_unsafe: type[errors.AbwireError] | None = None


VALUE = Outcome(None)
"""The reply is returned."""

LOST = Outcome(errors.APIConnectionError, 3, 1, True)
"""The connection failed when the request may have arrived."""

NOT_SENT = Outcome(errors.APIConnectionError, 3, 3, False)
"""No connection was made."""

UNREADABLE = Outcome(errors.DecodeError, 1, 1, True)
"""The reply is a success but not what the API promises."""


@dataclass(frozen=True)
class Site:
    """What the scripts of the table need to know.

    Attributes:
        ok: The body of a reply without a fault.
        url: The URL of the server.
        other: The URL of another server without TLS.
    """

    ok: bytes
    url: str
    other: str


@dataclass(frozen=True)
class Fault:
    """A fault and what becomes of a call.

    Attributes:
        name: Its name, by which tests and the page refer to it.
        what: What the server does, as a sentence without its end.
        outcome: What a call ends with whose reply has a JSON body.
        script: What the server does with a connection or request.
        ignores_body: What a call ends with whose reply has no body that is read; None for the same.
        with_effect: What a call ends with that does more than read; None for the same.
        where: What is called.
        times: How many requests meet the fault; None for all.
        longest: How long each attempt takes at most.
        note: What the outcome does not say.
        options: Options of the client.
        vendors: The outcomes that differ, by API.
        pauses: Whether the whole client waits afterwards, for as long as the server asked.
        closes_idle: Whether the server closes the connection after a good reply.
        costly: Whether it takes so long that one client tries it.
    """

    name: str
    what: str
    outcome: Outcome
    script: Callable[[Site], Script] = lambda site: answer(site.ok)
    ignores_body: Outcome | None = None
    with_effect: Outcome | None = None
    where: Where = "http"
    times: int | None = None
    longest: Longest = "at once"
    note: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    vendors: Mapping[str, Outcome] = field(default_factory=dict)
    pauses: bool = False
    closes_idle: bool = False
    costly: bool = False

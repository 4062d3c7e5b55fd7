"""The state of the server, and the options that tests may set."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from abwire.testing.engine.records import Credentials, Events
from abwire.testing.engine.schemas import JSON
from abwire_runtime._public import public_in


@dataclass(frozen=True)
class ReportShape:
    """What the reports of an experience look like.

    Attributes:
        seed: Varies the noise.
        lifts: How much better each variation converts than the first goal's usual rate, which is 0.04.
    """

    seed: int
    lifts: tuple[float, ...]


@dataclass
class Item:
    """A stored object: the values that were set. Replies add the others."""

    id: int | str
    values: dict[str, JSON]
    content: bytes = b""
    """The bytes of an uploaded file."""
    rendered: dict[str, JSON] = field(default_factory=dict)
    """A cache of its replies, which is emptied when it changes."""
    shape: ReportShape | None = None
    """What its reports look like, if it is an experience; by default, each variation converts better than the last."""


@public_in("abwire.testing")
@dataclass(frozen=True)
class WebtrendsProject:
    """A test at Webtrends.

    Attributes:
        alias: Its alias.
        urls: The addresses that it runs on.
        values: The factor value of each variation; the first is the control.
        throttled: Whether every visitor is excluded (417).
        paused: Whether visitors get decisions, but conversions are not tracked (318).
        staging: Whether it is for visitors in staging mode only.
        segment: What the request's data must hold (302 otherwise).
        test_id: Ids of the test, its run and its experiments are counted from here.
    """

    alias: str
    urls: tuple[str, ...] = ("https://www.example.com/",)
    values: tuple[str, ...] = ("control", "variation")
    throttled: bool = False
    paused: bool = False
    staging: bool = False
    segment: tuple[tuple[str, JSON], ...] = ()
    test_id: int = 2490694


def default_projects() -> list[WebtrendsProject]:
    """The tests that the sandbox starts with; the throttled one has an address of its own."""
    return [
        WebtrendsProject("ta_Project1", test_id=1100),
        WebtrendsProject("ta_Project2", test_id=1200),
        WebtrendsProject("ta_Throttled", urls=("https://www.example.com/throttled",), throttled=True, test_id=1300),
    ]


@dataclass
class State:
    """The state that the vendors share. Only the server's thread changes it. Tests set options before they send.

    Attributes:
        clock_offset: Seconds that the server's clock is ahead of the real one.
        batch_byte_limit: Size above which VWO refuses a batch.
        byte_limits: Size above which the events of an API other than VWO are refused, by API. Convert publishes none.
        webtrends_projects: The tests at Webtrends.
        default_config_disabled: Convert's serving API answers by SDK key only.
        page_size: Items on a page of an API that is served by its document, where neither call nor document say.
    """

    credentials: Credentials
    events: Events
    dropped: Events
    url: str = ""
    clock_offset: float = 0.0
    batch_byte_limit: int = 2_000_000
    byte_limits: dict[str, int] = field(default_factory=lambda: {"optimizely": 3_500_000})
    webtrends_projects: list[WebtrendsProject] = field(default_factory=default_projects)
    default_config_disabled: bool = False
    page_size: int = 25
    collections: dict[str, dict[int | str, Item]] = field(default_factory=dict)
    singletons: dict[str, dict[str, JSON]] = field(default_factory=dict)
    deleted: set[str] = field(default_factory=set)
    sessions: dict[str, str] = field(default_factory=dict)
    pending_logins: dict[str, str] = field(default_factory=dict)
    oauth_codes: dict[str, tuple[str, str]] = field(default_factory=dict)
    oauth_tokens: set[str] = field(default_factory=set)
    report_tokens: dict[str, str] = field(default_factory=dict)
    optimizely_uuids: set[str] = field(default_factory=set)
    numbers: Iterator[int] = field(default_factory=lambda: count(1001))

    def now(self) -> float:
        """UNIX seconds on the server's clock."""
        return time.time() + self.clock_offset

    def reset(self) -> None:
        """Reset everything except the address."""
        fresh = State(self.credentials, self.events, self.dropped, self.url)
        self.__dict__.update(fresh.__dict__)
        self.events.clear()
        self.dropped.clear()

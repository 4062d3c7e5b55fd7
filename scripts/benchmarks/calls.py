"""Many calls over loopback, in sequence and concurrently."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from benchmarks import peers, server
from benchmarks.environments import PROGRAMS, Environment, UnavailableError, environment
from benchmarks.figures import Row, absent, row
from benchmarks.measure import Pair, alternate, run


def sequential(quick: bool) -> Iterator[Row]:
    """1,000 calls in sequence."""
    count, rounds = (300, 5) if quick else (1000, 41)
    with server.serving() as address:
        sides = _sides(address, count, 0)
        sides["signed"] = partial(_seconds, peers.abwire(), "calls_abwire.py", address, count, 0, "signed")
        samples = _alternate(sides, rounds)
    for key, mine, peer in (("httpx", "abwire", "httpx"), ("stock", "abwire", "stock"), ("signed", "signed", "httpx")):
        theirs = samples[peer]
        if isinstance(theirs, str):
            yield absent(f"calls.{key}", theirs)
        else:
            note = peers.STOCK_NEEDS if peer == "stock" else ""
            yield row(f"calls.{key}", Pair(_taken(samples[mine]), theirs), "us a call", 1e6 / count, note)


def concurrent(quick: bool) -> Iterator[Row]:
    """5,000 async calls, 100 at once."""
    count, rounds = (1000, 3) if quick else (5000, 5)
    with server.serving() as address:
        samples = _alternate(_without_stock(_sides(address, count, 100)), rounds)
    yield _throughput("async.httpx", samples["abwire"], samples["httpx"], count)


def growth(quick: bool) -> Iterator[Row]:
    """The same with other numbers of concurrent calls."""
    for at_once in (1, 10, 300):
        count = 1000 if quick else 2000
        with server.serving() as address:
            samples = _alternate(_without_stock(_sides(address, count, at_once)), 3 if quick else 5)
        yield _throughput(f"growth.async-{at_once}", samples["abwire"], samples["httpx"], count)


def _throughput(name: str, ours: list[float] | str, theirs: list[float] | str, count: int) -> Row:
    if isinstance(ours, str) or isinstance(theirs, str):
        return absent(name, theirs if isinstance(theirs, str) else ours)
    pair = Pair([count / seconds for seconds in ours], [count / seconds for seconds in theirs])
    return row(name, pair, "calls/s")


def _without_stock(sides: dict[str, Callable[[], float]]) -> dict[str, Callable[[], float]]:
    return {name: side for name, side in sides.items() if name != "stock"}


def _sides(address: str, count: int, at_once: int) -> dict[str, Callable[[], float]]:
    arguments = (address, count, at_once)
    return {
        "abwire": lambda: _seconds(peers.abwire(), "calls_abwire.py", *arguments, "key"),
        "httpx": lambda: _seconds(environment("httpx"), "calls_httpx.py", *arguments),
        "stock": lambda: _seconds(peers.stock(), "calls_stock.py", *arguments),
    }


def _alternate(sides: dict[str, Callable[[], float]], rounds: int) -> dict[str, list[float] | str]:
    """Alternating samples of the sides. A side that can't be measured has a string with the reason instead."""
    found: dict[str, list[float] | str] = {}
    for name, side in sides.items():
        try:
            side()
        except (UnavailableError, RuntimeError) as error:
            found[name] = str(error)
    return {**alternate({name: side for name, side in sides.items() if name not in found}, rounds, warm_up=0), **found}


def _seconds(where: Environment, program: str, *arguments: object) -> float:
    return float(run(where, PROGRAMS / program, *map(str, arguments)).data)


def _taken(samples: list[float] | str) -> list[float]:
    if isinstance(samples, str):
        raise RuntimeError(samples)
    return samples

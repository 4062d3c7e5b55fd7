"""Whole processes: importing, and a script of one call."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from benchmarks import peers, server
from benchmarks.environments import PROGRAMS, Environment, UnavailableError, environment
from benchmarks.figures import Row, absent, row
from benchmarks.measure import Pair, alternate, run

_IMPORTS = {
    "httpx": ("Convert", "httpx", "import httpx"),
    "stock": ("Convert", "stock", "from stock_convert.api.goals import get_goal"),
    "openai": ("Convert", "openai", "from openai import OpenAI"),
    "convert-sdk": ("Convert", "convert-sdk", "from convert_sdk import Core"),
    "vwo-sdk": ("VWO", "vwo-sdk", "import vwo"),
    "optimizely-sdk": ("Optimizely", "optimizely-sdk", "from optimizely.optimizely import Optimizely"),
}


def imports(quick: bool) -> Iterator[Row]:
    """``from abwire import ...`` against the peers' imports."""
    for key, (name, peer, statement) in _IMPORTS.items():
        rounds = (5 if quick else 15) * (3 if key == "httpx" else 1)
        try:
            pair = _pair(
                _importing(peers.abwire(), f"from abwire import {name}"), _importing(_peer(peer), statement), rounds
            )
            yield row(f"import.{key}", pair, "ms", 1e3)
        except (UnavailableError, RuntimeError) as error:
            yield absent(f"import.{key}", error)


def scripts(quick: bool) -> Iterator[Row]:
    """A script that makes a client and one call: its time."""
    yield from _scripts("script", "ms", 1e3, 10 if quick else 40, _seconds)


def memory(quick: bool) -> Iterator[Row]:
    """A script that makes a client and one call: its peak memory."""
    yield from _scripts("memory", "MB", 1e-6, 3 if quick else 7, _peak)


def growth(quick: bool) -> Iterator[Row]:
    """The import of a large API's client against that of a small one."""
    large, small = (_importing(peers.abwire(), f"from abwire import {name}") for name in ("Convert", "Optimizely"))
    yield row("growth.import", _pair(large, small, 5 if quick else 15), "ms", 1e3)


def _scripts(
    group: str, unit: str, scale: float, rounds: int, sample: Callable[[Environment, str, str], float]
) -> Iterator[Row]:
    with server.serving() as address:
        for peer in ("httpx", "stock"):
            try:
                theirs = _peer(peer)
                pair = _pair(
                    lambda: sample(peers.abwire(), "script_abwire.py", address),
                    lambda found=theirs, name=f"script_{peer}.py": sample(found, name, address),  # type: ignore[misc]
                    rounds,
                )
                yield row(f"{group}.{peer}", pair, unit, scale, peers.STOCK_NEEDS if peer == "stock" else "")
            except (UnavailableError, RuntimeError) as error:
                yield absent(f"{group}.{peer}", error)


def _peer(name: str) -> Environment:
    return peers.stock() if name == "stock" else environment(name)


def _importing(where: Environment, statement: str) -> Callable[[], float]:
    return lambda: run(where, "-c", statement).seconds


def _seconds(where: Environment, program: str, address: str) -> float:
    return run(where, PROGRAMS / program, address).seconds


def _peak(where: Environment, program: str, address: str) -> float:
    return float(run(where, PROGRAMS / "peak.py", PROGRAMS / program, address).data)


def _pair(ours: Callable[[], float], theirs: Callable[[], float], rounds: int) -> Pair:
    samples = alternate({"ours": ours, "theirs": theirs}, rounds)
    return Pair(samples["ours"], samples["theirs"])

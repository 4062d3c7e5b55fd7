"""Bytes to models and back, on a configuration of Convert's serving API."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from statistics import median

from benchmarks import peers
from benchmarks.configuration import Maker, as_bytes, count_objects
from benchmarks.environments import PROGRAMS, VENVS, Environment, UnavailableError, environment
from benchmarks.figures import Row, absent, number, row
from benchmarks.measure import Pair, alternate, run

Samples = dict[str, list[float]]

_PEERS: dict[str, Callable[[], Environment]] = {
    "abwire": peers.abwire,
    "abwire-fast": lambda: peers.abwire("abwire-fast"),
    "pydantic": peers.pydantic,
    "stock": peers.stock,
    "msgspec": lambda: environment("msgspec"),
    "orjson": lambda: environment("orjson"),
    "cattrs": lambda: environment("cattrs"),
}


@cache
def configuration(size: int) -> Path:
    """A file with a configuration of about this many bytes."""
    path = VENVS / "bench-documents" / f"configuration-{size}.json"
    document = json.loads(peers.lowered("convert_serving").read_text(encoding="utf-8"))
    path.write_bytes(as_bytes(Maker(document).configuration(size)))
    return path


def codecs(quick: bool) -> Iterator[Row]:
    """All the rows of decoding and encoding 400 KB."""
    data = configuration(400_000)
    samples = _sample(tuple(_PEERS), data, quick)
    ours, fast = samples["abwire"], samples["abwire-fast"]
    if isinstance(ours, str):
        raise RuntimeError(ours)
    content = data.read_bytes()
    size = f"{len(content):,} bytes, {count_objects(json.loads(content)):,} objects"
    for group, base in (("decode", "loads"), ("names", "loads"), ("fields", "loads"), ("encode", "dumps")):
        yield row(f"{group}.json", Pair(ours[group], ours[base]), "ms", 1e3, size)
        for peer in ("pydantic", "cattrs", "stock", "msgspec", "orjson"):
            theirs = samples[peer]
            if isinstance(theirs, str):
                yield absent(f"{group}.{peer}", theirs)
                continue
            # Each side alternated with json in its own process. Dividing by that removes the speed of the machine.
            note = f"{peer} is {Pair(theirs[group], theirs[base]).ratio:.2f} times json.{base}"
            lossy = "" if theirs["lossless"][0] else "; what it encodes is not what it decoded"
            needs = f"; {peers.STOCK_NEEDS}" if peer == "stock" else ""
            yield row(f"{group}.{peer}", Pair(ours[group], theirs[group]), "ms", 1e3, note + lossy + needs)
    yield row("encode.read", Pair(ours["rewrite"], ours["dumps"]), "ms", 1e3, size)
    yield from _fast_rows(fast, samples["msgspec"])


def _fast_rows(fast: Samples | str, typed: Samples | str) -> Iterator[Row]:
    """The rows of abwire with msgspec, and beside msgspec's own decoding into types."""
    sides = {
        "json": ("decode", fast, "loads"),
        "names": ("names", fast, "loads"),
        "fields": ("fields", fast, "loads"),
        # abwire parses without types, which takes msgspec longer than parsing into structs does.
        "msgspec-dicts": ("decode", typed, "untyped"),
        "msgspec": ("decode", typed, "decode"),
        "msgspec-fields": ("fields", typed, "fields"),
        "encode": ("encode", fast, "dumps"),
    }
    for key, (mine, other, theirs) in sides.items():
        if isinstance(fast, str) or isinstance(other, str):
            yield absent(f"fast.{key}", fast if isinstance(fast, str) else other)
        else:
            yield row(f"fast.{key}", Pair(fast[mine], other[theirs]), "ms", 1e3)


def growth(quick: bool) -> Iterator[Row]:
    """Decoding a tenth of that, and ten times as much."""
    for name, size in (("small", 40_000), ("large", 4_000_000)):
        data = configuration(size)
        ours = _sample(("abwire",), data, quick)["abwire"]
        for key in ("decode", "names", "fields"):
            if isinstance(ours, str):
                yield absent(f"growth.{key}-{name}", ours)
            else:
                note = f"{data.stat().st_size:,} bytes"
                yield row(f"growth.{key}-{name}", Pair(ours[key], ours["loads"]), "ms", 1e3, note)
    if isinstance(ours, str):
        yield absent("growth.decode-memory", ours)
    else:
        yield number("growth.decode-memory", median(ours["peak"]), "allocations as tracemalloc counts them")


def _sample(names: tuple[str, ...], data: Path, quick: bool) -> dict[str, Samples | str]:
    """The samples of several peers, whose processes alternate. A string says why there are none."""
    found: dict[str, Samples | str] = {}
    each: dict[str, Callable[[], float]] = {}
    rounds = str(5 if quick else 10)
    for name in names:
        try:
            where = _PEERS[name]()
        except UnavailableError as error:
            found[name] = str(error)
            continue
        samples: Samples = {}
        found[name] = samples

        def sample(name: str = name, where: Environment = where, samples: Samples = samples) -> float:
            if not isinstance(found[name], str):
                try:
                    program = PROGRAMS / "codec.py"
                    program_name = name.removesuffix("-fast")
                    measured: Samples = run(
                        where, program, program_name, data, peers.lowered("convert_serving"), rounds
                    ).data
                except RuntimeError as error:
                    found[name] = str(error)
                    return 0.0
                for key, values in measured.items():
                    samples.setdefault(key, []).extend(values)
            return 0.0

        each[name] = sample
    alternate(each, 3 if quick else 7, warm_up=0)
    return found

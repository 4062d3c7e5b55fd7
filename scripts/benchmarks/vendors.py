"""Work that the vendors' own SDKs also do."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import peers
from benchmarks.environments import PROGRAMS, UnavailableError, environment
from benchmarks.figures import Row, absent, row
from benchmarks.measure import Pair, alternate, run


def rows(quick: bool) -> Iterator[Row]:
    """The UUID that VWO knows a visitor by."""
    try:
        theirs = environment("vwo-sdk")
        samples = alternate(
            {
                "ours": lambda: float(run(peers.abwire(), PROGRAMS / "uuid_abwire.py").data),
                "theirs": lambda: float(run(theirs, PROGRAMS / "uuid_vwo_sdk.py").data),
            },
            3 if quick else 9,
        )
        yield row("vendors.uuid", Pair(samples["ours"], samples["theirs"]), "us each", 1e6 / 20_000)
    except (UnavailableError, RuntimeError) as error:
        yield absent("vendors.uuid", error)

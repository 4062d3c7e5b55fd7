"""The command line of ``scripts/demo``: the tour against the sandbox, or with ``--live`` against the real APIs."""

from __future__ import annotations

import argparse
import asyncio
import sys
import textwrap
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import nullcontext
from typing import Any

from abwire import (
    VWO,
    AbwireError,
    AsyncConvert,
    AsyncConvertServing,
    AsyncOptimizely,
    AsyncVWO,
    AsyncWebtrends,
    ConfigurationError,
    Convert,
    ConvertServing,
    Optimizely,
    Webtrends,
)
from codegen.checkout import Checkout
from tour import live, steps

_TOUR: tuple[
    tuple[str, type[Any], Callable[[Any], Iterator[steps.Stop]], type[Any], Callable[[Any], AsyncIterator[steps.Stop]]],
    ...,
] = (
    ("convert", Convert, steps.convert, AsyncConvert, steps.async_convert),
    ("convert_serving", ConvertServing, steps.serving, AsyncConvertServing, steps.async_serving),
    ("vwo", VWO, steps.vwo, AsyncVWO, steps.async_vwo),
    ("webtrends", Webtrends, steps.webtrends, AsyncWebtrends, steps.async_webtrends),
    ("optimizely", Optimizely, steps.optimizely, AsyncOptimizely, steps.async_optimizely),
)
_CALL = 50
_RESULT = 66


def main(arguments: list[str] | None = None) -> int:
    """Run the tour.

    Returns:
        The exit status: 0 if every call succeeded.
    """
    parser = argparse.ArgumentParser(
        prog="scripts/demo", description="A tour of all five APIs through the typed clients."
    )
    parser.add_argument(
        "--live", action="store_true", help="against the real APIs, with credentials from the environment"
    )
    options = parser.parse_args(arguments)
    sys.path.insert(0, str(Checkout().root / "tests"))
    return _live() if options.live else _sandboxed()


def _sandboxed() -> int:
    from abwire.testing import Sandbox

    with Sandbox() as sandbox:
        print(f"The sandbox listens at {sandbox.url}.\n")
        failed = 0
        for api, kind, tour, async_kind, async_tour in _TOUR:
            setup = sandbox.arguments(api)
            failed += _take(f"{kind.__name__}", kind(**setup), tour)
            failed += asyncio.run(_take_async(async_kind.__name__, async_kind(**setup), async_tour))
        count = len(sandbox.requests)
        refused = [request for request in sandbox.requests if request.violation and request.status != 404]
        print(f"{count} requests; the sandbox found {count - len(refused)} of them valid for the specs.")
        return 1 if failed or refused else 0


def _live() -> int:
    failed = 0
    for name, kind, tour in live.TOUR:
        try:
            client = kind()
        except ConfigurationError as error:
            print(f"{name}: left out, {error}\n")
            continue
        failed += _take(name, client, tour)
    print(live.LEFT_OUT)
    return 1 if failed else 0


def _take(name: str, client: Any, tour: Callable[[Any], Iterator[steps.Stop]]) -> int:
    _head(name)
    with client if hasattr(client, "__enter__") else nullcontext(client) as calling:
        try:
            for stop in tour(calling):
                _line(stop)
        except AbwireError as error:
            return _failure(error)
    print()
    return 0


async def _take_async(name: str, client: Any, tour: Callable[[Any], AsyncIterator[steps.Stop]]) -> int:
    _head(name)
    async with client as calling:
        try:
            async for stop in tour(calling):
                _line(stop)
        except AbwireError as error:
            return _failure(error)
    print()
    return 0


def _head(name: str) -> None:
    print(f"{name}\n{'-' * (_CALL + _RESULT + 2)}")


def _line(stop: steps.Stop) -> None:
    results = textwrap.wrap(stop.result, _RESULT) or [""]
    print(f"{textwrap.shorten(stop.call, _CALL):<{_CALL}}  {results[0]}")
    for more in results[1:]:
        print(f"{'':<{_CALL}}  {more}")


def _failure(error: AbwireError) -> int:
    print(f"failed: {error}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())

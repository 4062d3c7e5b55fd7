"""The versions that a report of an error should have."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from abwire_runtime import __version__

REQUIRED = ("attrs", "httpx", "python-dateutil")
"""What abwire depends on."""

EXTRAS = {"msgspec": "fast", "opentelemetry-api": "otel"}
"""What can be installed in addition, and the extra that does."""

_OF_HTTPX = ("httpcore", "anyio", "certifi")


def versions() -> Iterator[str]:
    """Return the versions of abwire, Python and the dependencies, as lines."""
    yield f"abwire {__version__}"
    yield f"Python {platform.python_version()} ({platform.python_implementation()}, {platform.platform()})"
    yield ", ".join(f"{name} {_version(name)}" for name in (*REQUIRED, *_OF_HTTPX))
    for name, extra in EXTRAS.items():
        yield f"{name} {_version(name)} (abwire[{extra}])"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "is not installed"

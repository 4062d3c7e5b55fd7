"""Marks what users import from ``abwire``, although it is defined in this package."""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T", bound=type)


def public(cls: T) -> T:
    """Make a class name ``abwire`` as its module, in reprs, tracebacks and pickles.

    Args:
        cls: The class; ``abwire`` must export it under its own name.
    """
    cls.__module__ = "abwire"
    return cls

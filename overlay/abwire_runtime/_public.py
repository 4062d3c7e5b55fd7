"""Makes public names report the module that users import them from, not the one that defines them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T", bound=Callable[..., Any])


def public_in(module: str) -> Callable[[T], T]:
    """A decorator for a class or function that users import from another module than the one that defines it.

    Reprs, tracebacks and pickles then name that module.

    Args:
        module: The module, which must export the class or function under its own name.
    """

    def mark(target: T) -> T:
        target.__module__ = module
        return target

    return mark


public = public_in("abwire")
"""The decorator for what users import from ``abwire`` itself."""

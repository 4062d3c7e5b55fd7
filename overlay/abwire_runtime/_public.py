"""Makes public names report the module that users import them from, not the one that defines them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ForwardRef, TypeVar

T = TypeVar("T", bound=Callable[..., Any])


def public_in(module: str) -> Callable[[T], T]:
    """Return a decorator for a class or function that users import from another module than the one that defines it.

    Reprs, tracebacks and pickles then name that module. ``typing.get_type_hints`` still finds the names that annotations
    use: they are those of the module that defines the class or function.

    Args:
        module: The module, which must export the class or function under its own name.
    """

    def mark(target: T) -> T:
        _bind_annotations(target)
        target.__module__ = module
        return target

    return mark


def _bind_annotations(target: object) -> None:
    """Make the annotations of a class name the module that defines it."""
    if isinstance(target, type):
        hints: dict[str, Any] = vars(target).get("__annotations__", {})
        for name, hint in hints.items():
            text = hint.__forward_arg__ if isinstance(hint, ForwardRef) else hint
            if isinstance(text, str):
                hints[name] = ForwardRef(text, is_argument=False, module=target.__module__, is_class=True)


public = public_in("abwire")
"""The decorator for what users import from ``abwire``."""

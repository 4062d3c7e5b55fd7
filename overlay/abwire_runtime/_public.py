"""Makes public names report the module that users import them from, not the one that defines them."""

from __future__ import annotations

import sys
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
        hints = target.__annotations__  # its own: a class without annotations has an empty dict
        for name, hint in hints.items():
            text = hint.__forward_arg__ if isinstance(hint, ForwardRef) else hint
            if isinstance(text, str):
                hints[name] = ForwardRef(text, module=target.__module__, is_class=True)
        if hints:  # set them, since Python 3.14 computes those of a named tuple at every use
            target.__annotations__ = hints


def annotated_names(cls: type) -> tuple[str, ...]:
    """Return the names that a class itself annotates, without evaluating the annotations.

    Args:
        cls: The class.
    """
    own: dict[str, Any] | None = vars(cls).get("__annotations__")
    if own is None and sys.version_info >= (3, 14) and cls.__annotate__ is not None:
        from annotationlib import Format, get_annotations  # of a program's own class, without the future import

        return tuple(get_annotations(cls, format=Format.FORWARDREF))
    return tuple(own or ())


public = public_in("abwire")
"""The decorator for what users import from ``abwire``."""

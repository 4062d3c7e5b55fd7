"""Makes public names report the module that users import them from, not the one that defines them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ForwardRef, TypeVar

T = TypeVar("T", bound=Callable[..., Any])


def public_in(module: str) -> Callable[[T], T]:
    """A decorator for a class or function that users import from another module than the one that defines it.

    Reprs, tracebacks and pickles then name that module.

    Args:
        module: The module, which must export the class or function under its own name.
    """

    def mark(target: T) -> T:
        annotations = vars(target).get("__annotations__", {})
        for name, annotation in annotations.items() if isinstance(target, type) else ():
            annotations[name] = _of_module(annotation, target.__module__)
        target.__module__ = module
        return target

    return mark


def _of_module(annotation: Any, module: str) -> Any:
    """An annotation of a class with the module that defines it, where ``typing.get_type_hints`` finds its names."""
    if isinstance(annotation, ForwardRef):  # as NamedTuple stores what is written as a string
        return annotation if annotation.__forward_module__ else ForwardRef(annotation.__forward_arg__, module=module)
    return ForwardRef(annotation, module=module, is_class=True) if isinstance(annotation, str) else annotation


public = public_in("abwire")
"""The decorator for what users import from ``abwire`` itself."""

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
        _bind_annotations(target)
        target.__module__ = module
        return target

    return mark


def _bind_annotations(target: Callable[..., Any]) -> None:
    """Add the module that defines a class to its annotations, so that ``typing.get_type_hints`` finds their names there.

    Functions need no such thing: they know the names of their own module.
    """
    if not isinstance(target, type):
        return
    annotations: dict[str, Any] = vars(target).get("__annotations__", {})
    for name, annotation in annotations.items():
        if isinstance(annotation, ForwardRef) and annotation.__forward_module__ is None:  # a field of a NamedTuple
            annotation = annotation.__forward_arg__
        if isinstance(annotation, str):
            annotations[name] = ForwardRef(annotation, module=target.__module__, is_class=True)


public = public_in("abwire")
"""The decorator for what users import from ``abwire`` itself."""

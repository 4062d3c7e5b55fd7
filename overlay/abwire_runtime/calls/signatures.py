"""What Python shows of a method with overloads: the parameters of all of them, in place of ``**arguments``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from inspect import Parameter, Signature
from typing import Any, get_overloads

from ..data.unset import UNSET


def show_parameters(function: Callable[..., Any]) -> None:
    """Make ``inspect.signature``, ``help()`` and ``typing.get_type_hints`` show the parameters of a method's overloads.

    A parameter that only some overloads have, such as ``body``, has the default ``UNSET``: calls that match another
    overload do not pass it.

    Args:
        function: The method. One without overloads is left as it is.
    """
    overloads = get_overloads(function)
    if not overloads:
        return
    found: dict[str, Parameter] = {}
    counts: dict[str, int] = {}
    for overload in overloads:
        for parameter in _parameters(overload):
            name = parameter.name
            counts[name] = counts.get(name, 0) + 1
            found.setdefault(name, parameter)
    for name, count in counts.items():
        if count < len(overloads) and found[name].default is Parameter.empty:
            found[name] = found[name].replace(default=UNSET)
    returns = function.__annotations__["return"]
    annotations = {name: each.annotation for name, each in found.items() if each.annotation is not Parameter.empty}
    function.__annotations__ = {**annotations, "return": returns}
    function.__signature__ = Signature(list(found.values()), return_annotation=returns)  # type: ignore[attr-defined]


def _parameters(function: Callable[..., Any]) -> Iterator[Parameter]:
    """The parameters of a function. ``inspect.signature`` takes longer, and this runs when a group is first used."""
    annotations = function.__annotations__
    keyword_defaults = function.__kwdefaults__ or {}
    code = function.__code__
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    for index, name in enumerate(names):
        kind = Parameter.POSITIONAL_OR_KEYWORD if index < code.co_argcount else Parameter.KEYWORD_ONLY
        default = keyword_defaults.get(name, Parameter.empty)
        yield Parameter(name, kind, default=default, annotation=annotations.get(name, Parameter.empty))

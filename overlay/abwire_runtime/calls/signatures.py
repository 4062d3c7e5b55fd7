"""What Python shows of a method with overloads: the parameters of all of them, in place of ``**arguments``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from inspect import Parameter, Signature
from typing import Any, get_overloads

from ..data.unset import UNSET

_STRING = r"'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\""
_TOKEN = re.compile(rf"{_STRING}|[^'\"\[\]|]+|.")
_VALUE = re.compile(rf"{_STRING}|[\w.+-]+")


def show_parameters(function: Callable[..., Any], extra: str) -> None:
    """Make ``inspect.signature``, ``help()`` and ``typing.get_type_hints`` show the parameters of a method's overloads.

    A parameter that only some overloads have or require, such as ``body``, has the default ``UNSET``: calls that match
    another overload do not pass it. One whose type depends on the overload has the types of all.

    Args:
        function: The method. One without overloads is left as it is.
        extra: The parameter of the overloads that collects other keyword arguments, if they have one of this name.
    """
    overloads = get_overloads(function)
    if not overloads:
        return
    kinds: dict[str, Any] = {}
    defaults: dict[str, list[Any]] = {}
    types: dict[str, dict[str, None]] = {}
    for overload in overloads:
        annotations = overload.__annotations__
        for name, kind, default in _parameters(overload):
            kinds.setdefault(name, kind)
            defaults.setdefault(name, []).append(default)
            types.setdefault(name, {})[annotations.get(name, "")] = None
    shown = {name: _union(tuple(found)) for name, found in types.items() if "" not in found}
    parameters: list[Parameter] = []
    for name, kind in kinds.items():
        default = next((each for each in defaults[name] if each is not Parameter.empty), Parameter.empty)
        if default is Parameter.empty and len(defaults[name]) < len(overloads):
            default = UNSET
        annotation = shown.get(name, Parameter.empty)
        parameters.append(Parameter(name, kind, default=default, annotation=annotation))
    if extra in overloads[0].__annotations__:
        shown[extra] = overloads[0].__annotations__[extra]
        parameters.append(Parameter(extra, Parameter.VAR_KEYWORD, annotation=shown[extra]))
    returns = function.__annotations__["return"]
    function.__annotations__ = {**shown, "return": returns}
    function.__signature__ = Signature(parameters, return_annotation=returns)  # type: ignore[attr-defined]


def _parameters(function: Callable[..., Any]) -> Iterator[tuple[str, Any, Any]]:
    """The name, kind and default of each parameter. ``inspect.signature`` takes longer, and this runs when a group is
    first used.
    """
    keyword_defaults = function.__kwdefaults__ or {}
    code = function.__code__
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    for index, name in enumerate(names):
        kind = Parameter.POSITIONAL_OR_KEYWORD if index < code.co_argcount else Parameter.KEYWORD_ONLY
        yield name, kind, keyword_defaults.get(name, Parameter.empty)


@cache
def _union(annotations: tuple[str, ...]) -> str:
    """One annotation for several: the members of all, with all values of ``Literal`` in one. Members of an enum in it
    are shown as the enum.
    """
    if len(annotations) == 1:
        return annotations[0]
    values: dict[str, None] = {}
    members: dict[str, None] = {}
    for member in (member for annotation in annotations for member in _members(annotation)):
        if not member.startswith("Literal["):
            members[member] = None
            continue
        for value in _VALUE.findall(member.removeprefix("Literal[")[:-1]):
            if value.startswith("models."):
                members[value.rpartition(".")[0]] = None
            else:
                values[value] = None
    literals = [f"Literal[{', '.join(values)}]"] if values else []
    last = [name for name in ("None", "Unset") if name in members]
    return " | ".join([*literals, *(name for name in members if name not in last), *last])


def _members(annotation: str) -> Iterator[str]:
    """The members of a union type. Bars in brackets and strings do not separate them."""
    depth = start = 0
    for token in _TOKEN.finditer(annotation):
        text = token.group()
        depth += (text == "[") - (text == "]")
        if text == "|" and not depth:
            yield annotation[start : token.start()].strip()
            start = token.end()
    yield annotation[start:].strip()

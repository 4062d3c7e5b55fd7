"""The methods of the shipped clients that are written by hand, and arguments for them, made from their type hints."""

from __future__ import annotations

import collections.abc
import datetime
import inspect
import types
import typing
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from abwire import optimizely
from abwire.testing import Sandbox
from abwire.webtrends import Visitor
from abwire_runtime.calls.resource import resource_group
from support.clients import APIS, CLASSES, client

_PASSED = {"user_id", "deadline"}
"""Optional arguments that are always passed: one of user_id and uuid is needed, and a machine may be busy."""

_LEFT_OUT = {"uuid"}
"""Arguments that are never passed."""

_BESIDE_THE_DOCUMENT = {"download"}
"""Methods that send to a link, and to no operation of a document."""

_NOT_FIXED = object()
_ITERABLES = (collections.abc.Sequence, collections.abc.Iterable, collections.abc.AsyncIterable, list)


def vendor_methods(api: str, form: str) -> dict[str, Any]:
    """The functions of the methods that a client class has from a vendor's package, by their dotted names."""
    cls = CLASSES[api][form]
    assert isinstance(cls, type)
    return {name: method for name, method in _methods(cls, "") if name not in _BESIDE_THE_DOCUMENT}


def _methods(cls: type, prefix: str) -> Iterator[tuple[str, Any]]:
    for name in dir(cls):
        owner = next(each for each in cls.__mro__ if name in vars(each))
        found = vars(owner)[name]
        if name.startswith("_"):
            continue
        if isinstance(found, resource_group):
            yield from _methods(found.resolve(), f"{prefix}{name}.")
        elif inspect.isfunction(found) and _is_by_hand(inspect.unwrap(found)):
            yield f"{prefix}{name}", found


def _is_by_hand(function: types.FunctionType) -> bool:
    """Whether a function is defined in a vendor's package, by the file: its ``__module__`` is where users import it."""
    folder = Path(function.__code__.co_filename).parent
    return folder.name in APIS and folder.parent.name == "abwire"


def arguments_for(sandbox: Sandbox, api: str, name: str, method: Any, everything: bool, folder: Path) -> dict[str, Any]:
    """Arguments that the sandbox accepts.

    Args:
        sandbox: The server to call.
        api: The API.
        name: The method's dotted name.
        method: Its function.
        everything: Whether optional arguments are passed.
        folder: Where the method may write files.
    """
    hints = typing.get_type_hints(method)
    fixed = _fixed(sandbox, api, name, folder)
    found: dict[str, Any] = {}
    for key, parameter in list(inspect.signature(method).parameters.items())[1:]:
        optional = parameter.default is not parameter.empty
        if key in _LEFT_OUT or (optional and not everything and key not in _PASSED):
            continue
        value = fixed.get(key, _NOT_FIXED)
        value = _value(hints[key], fixed) if value is _NOT_FIXED else value
        if value is not None:
            found[key] = value
    return found


def _fixed(sandbox: Sandbox, api: str, name: str, folder: Path) -> dict[str, Any]:
    """Values that their types do not show; None for an argument that is left out."""
    common: dict[str, Any] = {
        "deadline": 60.0,
        "at": datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC),
        "session_time": 1777593600,
        "ip": "203.0.113.9",
        "url": "https://www.example.com/",
        "user_agent": "Mozilla/5.0",
        "uuid": "1",
        # What belongs to batches, and says nothing about a request.
        **dict.fromkeys(("checkpoint", "on_failure", "on_progress", "progress", "result", "stop_after")),
    }
    if api == "webtrends":
        return {
            **common,
            "project": "ta_Project1",
            "projects": "ta_Project1",
            "visitor": _decided(sandbox, common["url"]),
        }
    if api == "convert_serving":
        return {**common, "dimensions": {1: "blue"}, "segments": {"country": "US"}, "environment": "staging"}
    if api == "optimizely":
        return {**common, "visitors": [optimizely.visitor("u1", [optimizely.event("purchase")])]}
    if api == "convert":
        known = sandbox.populate()
        ids = {key: known[key] for key in ("account_id", "project_id", "experience_id")}
        rows: dict[str, Any] = {"goals": None, "metrics": None, "only": None, "tags": None, "segments": None}
        rows |= {"stats_engine_processing": None, "report_token": None, "report_type": None, "utc_offset": 0}
        rows |= {"start_time": 1777593600, "end_time": 1777680000, "type": None, "status": None}
        return {**common, **ids, **rows, "to": folder / "file", "link": f"{sandbox.url}/export"}
    return common


def _decided(sandbox: Sandbox, url: str) -> Visitor:
    """A visitor who had a decision, which conversions need."""
    with client(sandbox, "webtrends") as deciding:
        visitor: Visitor = deciding.control(url, project="ta_Project1").visitor
        return visitor


def _value(hint: Any, fixed: dict[str, Any]) -> Any:
    """A value of a type, None if there is no obvious one."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        values = [_value(each, fixed) for each in inner if each is not type(None)]
        return next((value for value in values if value is not None), None)
    if origin is typing.Literal:
        return inner[0]
    if origin in _ITERABLES:
        members = typing.get_args(inner[0]) if isinstance(inner[0], types.UnionType) else (inner[0],)
        values = [_value(each, fixed) for each in members]
        events = [value for value in values if isinstance(value, tuple)]
        return events or [value for value in values[:1] if value is not None]
    if origin in (collections.abc.Mapping, dict):
        return {_value(inner[0], fixed): _value(inner[1], fixed)}
    simple = {str: "1", int: 1, float: 1.5, bool: True, Decimal: Decimal("1.50"), UUID: UUID(int=1)}
    if hint in simple:
        return simple[hint]
    if isinstance(hint, type) and issubclass(hint, tuple):
        return _event(hint, fixed)
    return None


def _event(cls: type, fixed: dict[str, Any]) -> Any:
    """A named tuple with all its fields."""
    hints = typing.get_type_hints(cls)
    names = [name for name in hints if name not in _LEFT_OUT or "user_id" not in hints]
    values = {
        name: fixed[name] if name in fixed else _value(hint, fixed) for name, hint in hints.items() if name in names
    }
    return cls(**{name: value for name, value in values.items() if value is not None})

"""What docstrings lack. They are in Google's style: what something is or does, then Args, Returns and Raises."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import attrs

_SECTION = re.compile(r"^(Args|Attributes|Returns|Raises|Yields):\n((?:(?:    .*)?(?:\n|\Z))+)", re.MULTILINE)
_ENTRY = re.compile(r"^    (\*{0,2}[\w.]+): \S", re.MULTILINE)
_SAYS_WHAT_COMES = re.compile(r"(?:Return|Yield|Iterate|Whether)")
"""How a docstring begins that says what is returned in its first sentence, so that no section has to."""
_NO_VALUE = (None, "None", "NoReturn", "Never", inspect.Signature.empty)
_PROGRAMMING = {"NotImplementedError", "AssertionError", "StopIteration"}


def sections(doc: str) -> dict[str, str]:
    """The sections of a docstring, by their titles."""
    found: dict[str, str] = {}
    for match in _SECTION.finditer(doc):
        found[match[1]] = found.get(match[1], "") + match[2]
    return found


def entries(section: str) -> set[str]:
    """The names that a section explains."""
    return {name.lstrip("*") for name in _ENTRY.findall(section)}


def faults_of_function(function: Callable[..., Any], *, bound: bool = False, also: str = "") -> Iterator[str]:
    """What the docstring of a function lacks.

    Args:
        function: The function.
        bound: Whether its first parameter is the object or the class.
        also: Docstrings that explain it too: that of the class for a constructor, those of the methods that it overrides.
    """
    own = inspect.cleandoc(function.__doc__ or "")
    doc = f"{own}\n\n{also}".strip()
    if not doc:
        yield "has no docstring"
        return
    known = sections(doc)
    explained = entries(known.get("Args", "")) | entries(known.get("Attributes", ""))
    for parameter in list(inspect.signature(function).parameters.values())[bound:]:
        if not parameter.name.startswith("_") and parameter.name not in explained:
            yield f"does not explain the argument {parameter.name}"
    returned = inspect.signature(function).return_annotation
    if returned not in _NO_VALUE and not ({"Returns", "Yields"} & known.keys() or _SAYS_WHAT_COMES.match(doc)):
        yield f"does not say what it returns: {returned}"
    for error in sorted(errors_raised_by(function) - entries(known.get("Raises", ""))):
        yield f"does not say when it raises {error}"


@cache  # a thousand models inherit the same methods
def errors_raised_by(function: Callable[..., Any]) -> set[str]:
    """The errors that the code of a function itself raises by name. What it calls may raise others."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(inspect.unwrap(function))))
    except (OSError, SyntaxError, TypeError):  # it was made at run time
        return set()
    raised = [node.exc for node in ast.walk(tree) if isinstance(node, ast.Raise)]
    names = {each.func.id for each in raised if isinstance(each, ast.Call) and isinstance(each.func, ast.Name)}
    return {name for name in names if name.endswith("Error")} - _PROGRAMMING


def faults_of_class(cls: type, is_ours: Callable[[object], bool]) -> Iterator[str]:
    """What the docstrings of a class, of its fields, and of its public methods and properties lack.

    Args:
        cls: The class.
        is_ours: Whether a class is the project's own. Of classes that are not, nothing is checked.
    """
    doc = inspect.cleandoc(cls.__doc__ or "")
    if not doc:
        yield "has no docstring"
    mro = [each for each in cls.__mro__ if is_ours(each)]
    docs = "\n\n".join(inspect.cleandoc(each.__doc__ or "") for each in mro)
    known = sections(docs)
    explained = entries(known.get("Args", "")) | entries(known.get("Attributes", ""))
    for name in _fields(cls):
        if not name.startswith("_") and name not in explained:
            yield f"does not explain the field {name}"
    for name in dict.fromkeys(name for each in mro for name in vars(each)):
        if name == "__init__" or not name.startswith("_"):
            yield from _faults_of_member(name, [each for each in mro if name in vars(each)], docs)


def _fields(cls: type) -> tuple[str, ...]:
    """The fields of a class whose constructor is made from them."""
    if attrs.has(cls):
        return tuple(field.name for field in attrs.fields(cls))
    fields: tuple[str, ...] = getattr(cls, "_fields", ()) or tuple(getattr(cls, "__dataclass_fields__", ()))
    return fields


def _faults_of_member(name: str, owners: list[type], docs: str) -> Iterator[str]:
    """What a member lacks that is defined in some classes, the first of which counts."""
    value = vars(owners[0])[name]
    if isinstance(value, property):
        if not any(inspect.getdoc(vars(each)[name]) for each in owners):
            yield f".{name} has no docstring"
        return
    function = value.__func__ if isinstance(value, (classmethod, staticmethod)) else value
    if not inspect.isfunction(function) or not hasattr(function, "__code__") or _is_made(function):
        return
    overridden = [inspect.cleandoc(getattr(vars(each)[name], "__doc__", "") or "") for each in owners[1:]]
    also = "\n\n".join([docs] if name == "__init__" else overridden)
    for fault in faults_of_function(function, bound=not isinstance(value, staticmethod), also=also):
        yield f".{name}() {fault}"


def _is_made(function: Callable[..., Any]) -> bool:
    """Whether attrs or dataclasses made it from fields, which are checked themselves, or typing for a protocol."""
    filename: str = inspect.unwrap(function).__code__.co_filename
    return filename.startswith("<") or function.__module__ == "typing"

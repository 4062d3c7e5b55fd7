"""The hand-written clients and their methods, read from their source. Nothing is imported or executed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_MODULE = re.compile(r"""('[^']*'|"[^"]*")|\b(?:\w+\.)+(?=[A-Z]|list\b)""")  # not in a string, which is a literal


def without_modules(annotation: str) -> str:
    """A type without the modules of its classes: ``Page[Tag]`` for ``paging.Page[models.Tag]``."""
    return _MODULE.sub(lambda found: found[1] or "", annotation)


@dataclass(frozen=True)
class VendorMethod:
    """A hand-written method.

    Attributes:
        name: Its name.
        arguments: Its arguments with their types, in parentheses.
        returns: What it returns.
        summary: What it does, in one sentence.
        file: Where it is, relative to the folder of the hand-written packages.
    """

    name: str
    arguments: str
    returns: str
    summary: str
    file: str


@dataclass
class VendorClient:
    """A hand-written client.

    Attributes:
        name: Its class.
        methods: Its own methods.
        groups: The methods that it adds to resource groups.
    """

    name: str = ""
    methods: list[VendorMethod] = field(default_factory=list)
    groups: dict[str, list[VendorMethod]] = field(default_factory=dict)


def vendor_clients(overlay: Path) -> dict[str, VendorClient]:
    """Find the synchronous clients.

    Args:
        overlay: The folder of the hand-written packages.

    Returns:
        The clients, by the name of their API.
    """
    found: dict[str, VendorClient] = {}
    for path in sorted(overlay.glob("abwire/*/*.py")):
        source = path.read_text(encoding="utf-8")
        if "from abwire_api." in source:
            _read(ast.parse(source), path.relative_to(overlay).as_posix(), found)
    return {api: client for api, client in found.items() if client.name}


def _read(module: ast.Module, file: str, found: dict[str, VendorClient]) -> None:
    """Add what one module defines."""
    bases = dict(_generated(module))
    for node in module.body:
        if not isinstance(node, ast.ClassDef):
            continue
        for base in node.bases:
            generated = bases.get(ast.unparse(base).partition(".")[0])
            if generated is None or node.name.startswith("Async"):
                continue
            api, group = generated
            client = found.setdefault(api, VendorClient())
            if group:
                client.groups[group] = list(_methods(node, file))
            else:
                client.name, client.methods = node.name, list(_methods(node, file))


def _generated(module: ast.Module) -> Iterator[tuple[str, tuple[str, str]]]:
    """The generated clients and groups that a module imports: the name there, and the API and the group."""
    for node in module.body:
        if not isinstance(node, ast.ImportFrom) or node.module is None:
            continue
        parts = node.module.split(".")
        if parts[0] != "abwire_api" or len(parts) != 3:
            continue
        for alias in node.names:
            if parts[2] == "resources":
                yield alias.asname or alias.name, (parts[1], alias.name)
            elif parts[2] == "client" and alias.name == "Client":
                yield alias.asname or alias.name, (parts[1], "")


def _methods(node: ast.ClassDef, file: str) -> Iterator[VendorMethod]:
    for each in node.body:
        if isinstance(each, ast.FunctionDef) and not each.name.startswith("_"):
            summary = (ast.get_docstring(each) or "").partition("\n\n")[0]
            returns = without_modules(ast.unparse(each.returns)) if each.returns is not None else "Any"
            yield VendorMethod(each.name, _arguments(each.args), returns, summary, file)


def _arguments(arguments: ast.arguments) -> str:
    """The arguments after ``self``, with ``...`` for their defaults."""
    positional = [*arguments.posonlyargs, *arguments.args]
    required = len(positional) - len(arguments.defaults)
    shown = [_argument(each, index >= required) for index, each in enumerate(positional)][1:]
    named = [
        _argument(each, default is not None)
        for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    ]
    return f"({', '.join([*shown, *(['*', *named] if named else [])])})"


def _argument(argument: ast.arg, optional: bool) -> str:
    annotation = without_modules(ast.unparse(argument.annotation)) if argument.annotation is not None else "Any"
    return f"{argument.arg}: {annotation}{' = ...' if optional else ''}"

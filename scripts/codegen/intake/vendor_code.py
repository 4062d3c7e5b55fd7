"""Which public methods of a hand-written vendor package run a line of its code. Nothing is imported or executed."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

_Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
_GROUP = "resource_group"


@dataclass(frozen=True)
class Part:
    """A piece of a module: a function, a method, an import, or what else a module or a class contains.

    Attributes:
        file: The file that it is in.
        owner: The class that it is in; empty for a piece of a module.
        names: The names that it defines.
        lines: Its lines.
        names_used: The names that it uses, and those of modules and objects: ``x.name``.
        own_used: The names of its own object that it uses: ``self.name``.
        deep_used: The names that it uses of an attribute of an object: ``self.tracking.name``.
    """

    file: str
    owner: str
    names: frozenset[str]
    lines: range
    names_used: frozenset[str] = frozenset()
    own_used: frozenset[str] = frozenset()
    deep_used: frozenset[str] = frozenset()


@dataclass
class VendorCode:
    """The code of a vendor package.

    Args:
        name: The package: ``vwo``.
        sources: The source of each of its files.

    Attributes:
        clients: The classes of its clients: those with the decorator ``public``.
        groups: The name of the resource group that a class takes the place of.
    """

    name: str
    sources: Mapping[str, str]
    clients: dict[str, list[str]] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    _bases: dict[str, list[str]] = field(default_factory=dict)
    _parts: list[Part] = field(default_factory=list)

    def __post_init__(self) -> None:
        for file, source in self.sources.items():
            self._read(file, ast.parse(source))

    def methods_at(self, file: str, line: int) -> set[str]:
        """The public methods that run a line: ``vwo.track_user``. If there are none, the line itself."""
        start = [part for part in self._parts if part.file == file and line in part.lines]
        found = {name for part in self._users(start) for name in self._public_names(part)}
        return found or {f"{self.name} ({file}:{line})"}

    def _users(self, parts: Iterable[Part]) -> set[Part]:
        """Some pieces, and all that use them, directly or not."""
        found: set[Part] = set()
        pending = list(parts)
        while pending:
            part = pending.pop()
            if part not in found:
                found.add(part)
                pending.extend(other for other in self._parts if self._uses(other, part))
        return found

    def _uses(self, user: Part, part: Part) -> bool:
        names = part.names - {"__init__"}
        if part.owner and any(name in user.own_used for name in names):
            return user.owner in self._family(part.owner)
        if names & user.names_used and part.owner not in self.clients:
            return True
        return bool(names & user.deep_used) and not self._family(part.owner) & self.clients.keys()

    def _family(self, cls: str) -> set[str]:
        """A class and those that inherit from it."""
        return {cls, *(name for name, bases in self._bases.items() if self._inherits(bases, cls))}

    def _inherits(self, bases: list[str], cls: str) -> bool:
        return any(base == cls or self._inherits(self._bases.get(base, []), cls) for base in bases)

    def _public_names(self, part: Part) -> Iterator[str]:
        for cls in sorted(self._family(part.owner)) if part.owner else ():
            group = self.groups.get(cls, "" if cls in self.clients else None)
            if group is None:
                continue
            for name in part.names:
                if name == "__init__" or not name:
                    yield f"{self.name}.{cls}()"
                elif not name.startswith("_"):
                    yield ".".join(filter(None, [self.name, group, name]))

    # Reading

    def _read(self, file: str, module: ast.Module) -> None:
        for node in module.body:
            if isinstance(node, ast.ClassDef):
                self._read_class(file, node)
                continue
            for each in [*node.body, *node.orelse] if isinstance(node, ast.If) else [node]:
                if isinstance(each, ast.Import | ast.ImportFrom):
                    self._parts.extend(_imports(file, each))
                else:
                    self._parts.append(_part(file, "", each))

    def _read_class(self, file: str, node: ast.ClassDef) -> None:
        # A group that takes the place of a generated one has its name, and inherits from it.
        self._bases[node.name] = [name for name in map(_last_name, node.bases) if name != node.name]
        if any(_last_name(each) == "public" for each in node.decorator_list):
            self.clients[node.name] = self._bases[node.name]
        # The line of the class itself, which stands for errors in what it inherits.
        head = range(node.lineno, node.lineno + 1)
        self._parts.append(Part(file, node.name, frozenset({""}), head))
        for each in node.body:
            part = _part(file, node.name, each)
            self._parts.append(part)
            if not isinstance(each, ast.AnnAssign):
                continue
            if isinstance(each.annotation, ast.Subscript) and _last_name(each.annotation) == _GROUP:
                self.groups[_last_name(each.annotation.slice)] = _last_name(each.target)


def _imports(file: str, node: ast.Import | ast.ImportFrom) -> Iterator[Part]:
    """Each name that an import defines, which uses the original."""
    for alias in node.names:
        names = frozenset({alias.asname or alias.name.partition(".")[0]})
        yield Part(file, "", names, _lines(node), frozenset({alias.name}))


def _part(file: str, owner: str, node: ast.stmt) -> Part:
    used: set[str] = set()
    own: set[str] = set()
    deep: set[str] = set()
    for each in ast.walk(node):
        if isinstance(each, ast.Name):
            used.add(each.id)
        elif isinstance(each, ast.Attribute):
            if not isinstance(each.value, ast.Name):
                deep.add(each.attr)
            elif each.value.id in ("self", "cls"):
                own.add(each.attr)
            else:
                used.add(each.attr)
        elif isinstance(each, ast.ImportFrom):
            used.update(alias.name for alias in each.names)
    return Part(file, owner, frozenset(_names(node)), _lines(node), frozenset(used), frozenset(own), frozenset(deep))


def _lines(node: ast.stmt) -> range:
    """The lines of a statement, from its first decorator."""
    assert node.end_lineno is not None  # which ast.parse sets
    return range(min([node.lineno, *(each.lineno for each in _decorators(node))]), node.end_lineno + 1)


def _decorators(node: ast.stmt) -> list[ast.expr]:
    return node.decorator_list if isinstance(node, _Function) else []


def _names(node: ast.stmt) -> Iterator[str]:
    """The names that a statement defines."""
    if isinstance(node, _Function | ast.ClassDef):
        yield node.name
    elif isinstance(node, ast.AnnAssign | ast.AugAssign):
        yield from _targets(node.target)
    elif isinstance(node, ast.Assign):
        for target in node.targets:
            yield from _targets(target)


def _targets(target: ast.expr) -> Iterator[str]:
    yield from (each.id for each in ast.walk(target) if isinstance(each, ast.Name))


def _last_name(node: ast.expr) -> str:
    """The last name of an expression: ``ClientBase`` of ``base.ClientBase[T]``, ``public`` of ``public``."""
    if isinstance(node, ast.Subscript):
        return _last_name(node.value)
    if isinstance(node, ast.Call):
        return _last_name(node.func)
    if isinstance(node, ast.Constant):
        return str(node.value).rpartition(".")[2]
    return node.attr if isinstance(node, ast.Attribute) else ast.unparse(node)

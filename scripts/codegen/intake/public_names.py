"""The public names of the hand-written packages and their signatures, read from the source without importing it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_TOP = "abwire"
_GROUPS = ("AsyncGroups", "Groups")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Definition:
    """Where a name is defined: the module, and the statement."""

    module: str
    node: ast.stmt


@dataclass
class Source:
    """The hand-written packages.

    Args:
        files: The source of each file, by its path: ``overlay/abwire/vwo/client.py``. The generated clients belong to them,
            because hand-written ones extend them.
    """

    files: Mapping[str, bytes]
    _modules: dict[str, tuple[ast.Module, bool]] = field(default_factory=dict)

    @property
    def packages(self) -> list[str]:
        """The packages and modules with public names: ``abwire`` and those right below it."""
        found = {path.removeprefix("overlay/").removesuffix(".py").removesuffix("/__init__") for path in self.files}
        modules = {path.replace("/", ".") for path in found if path.split("/")[0] == _TOP}
        return sorted(name for name in modules if name.count(".") < 2)

    def public_names(self, package: str) -> dict[str, Definition]:
        """The names that users import from a package, as far as they are defined in these files.

        Args:
            package: The package: ``abwire.vwo``.
        """
        module = self._module(package)
        if module is None:
            return {}
        listed = _listed(module[0])
        exported = {
            alias.asname
            for node in ast.walk(module[0])
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
            if alias.asname == alias.name
        }
        if not module[1]:
            defined = [node for node in _statements(module[0]) if isinstance(node, Function | ast.ClassDef)]
            exported |= {node.name for node in defined if not node.name.startswith("_")}
        found = {name: self.definition(package, name) for name in sorted(listed or filter(None, exported))}
        return {name: each for name, each in found.items() if each is not None}

    def definition(self, module: str, name: str) -> Definition | None:
        """The statement that defines a name of a module, through re-exports."""
        seen: set[tuple[str, str]] = set()
        while (module, name) not in seen:
            seen.add((module, name))
            read = self._module(module)
            if read is None:
                return None
            imported = None
            for node in _statements(read[0]):
                if isinstance(node, Function | ast.ClassDef) and node.name == name:
                    return Definition(module, node)
                if isinstance(node, ast.ImportFrom):
                    alias = next((each for each in node.names if (each.asname or each.name) == name), None)
                    imported = (self._absolute(module, read[1], node), alias.name) if alias else imported
            if imported is None:
                return None
            module, name = imported
        return None

    def bases(self, definition: Definition) -> Iterator[Definition]:
        """The base classes of a class that are in these files. The groups of a client are compared by their operations."""
        for node in definition.node.bases if isinstance(definition.node, ast.ClassDef) else ():
            base = node.value if isinstance(node, ast.Subscript) else node
            name = base.id if isinstance(base, ast.Name) else ""
            found = self.definition(definition.module, name) if name and name not in _GROUPS else None
            if found is not None and found != definition:
                yield found

    @staticmethod
    def _absolute(module: str, is_package: bool, node: ast.ImportFrom) -> str:
        if not node.level:
            return str(node.module)
        parts = module.split(".")
        parts = parts[: len(parts) - node.level + is_package]
        return ".".join([*parts, *filter(None, [node.module])])

    def _module(self, name: str) -> tuple[ast.Module, bool] | None:
        """A module, and whether it is a package."""
        if name not in self._modules:
            folder = "generated" if name.startswith("abwire_api.") else "overlay"
            path = f"{folder}/{name.replace('.', '/')}"
            for file, is_package in ((f"{path}.py", False), (f"{path}/__init__.py", True)):
                if file in self.files:
                    self._modules[name] = ast.parse(self.files[file]), is_package
        return self._modules.get(name)


def _statements(module: ast.Module) -> Iterator[ast.stmt]:
    for node in module.body:
        yield from [*node.body, *node.orelse] if isinstance(node, ast.If) else [node]


def _listed(module: ast.Module) -> list[str]:
    """The names in ``__all__``; none if it has no list of them."""
    return [
        str(ast.literal_eval(each))
        for node in module.body
        if isinstance(node, ast.Assign)
        and ast.unparse(node.targets[0]) == "__all__"
        and isinstance(node.value, ast.List)
        for each in node.value.elts
    ]


@dataclass(frozen=True)
class Signature:
    """The signature of a function.

    Attributes:
        positional: The arguments that may be passed by position.
        arguments: The annotation of each argument, and its default; None if it is required.
        returns: What it returns.
        asynchronous: Whether it is a coroutine function.
    """

    positional: tuple[str, ...]
    arguments: Mapping[str, tuple[str, str | None]]
    returns: str
    asynchronous: bool


def signature(node: Function, in_class: bool) -> Signature:
    """The signature of a function, without ``self``."""
    spec = node.args
    bound = in_class and not any(ast.unparse(each) == "staticmethod" for each in node.decorator_list)
    positional = [*spec.posonlyargs, *spec.args]
    defaults = [*[None] * (len(positional) - len(spec.defaults)), *spec.defaults]
    pairs = [*zip(positional, defaults, strict=True)][1 if bound else 0 :]
    names = tuple(each.arg for each, _ in pairs)
    pairs += zip(spec.kwonlyargs, spec.kw_defaults, strict=True)
    rest: list[tuple[ast.arg, ast.expr | None]] = [
        (each, ast.Constant(...)) for each in (spec.vararg, spec.kwarg) if each is not None
    ]
    return Signature(
        positional=names,
        arguments={
            each.arg: (_annotation(each.annotation), None if default is None else ast.unparse(default))
            for each, default in [*pairs, *rest]
        },
        returns=_annotation(node.returns),
        asynchronous=isinstance(node, ast.AsyncFunctionDef),
    )


def _annotation(node: ast.expr | None) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return "Any" if node is None else ast.unparse(node)

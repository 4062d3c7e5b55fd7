"""Imports run one way, without cycles: from each layer of the packages only to itself and to the layers below it.

The graph holds every import statement, including those under ``TYPE_CHECKING`` and those inside functions. It leaves
out that importing a module imports the packages around it.
"""

from __future__ import annotations

import ast
import graphlib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from support.checkout import ROOT

Graph = dict[str, set[str]]

# The models of one API may refer to each other in cycles, as the schemas of its spec do, and they import each other for
# type checkers. So the package with the models of an API counts as one module.
MODELS = re.compile(r"(abwire_api\.\w+\.models)\..+")

# From the bottom up. A module belongs to the layer with the longest matching name; modules that lie directly in
# abwire_runtime or codegen are the bottom.
CLIENTS = (
    "abwire_runtime",
    "abwire_runtime.data",
    "abwire_runtime.calls",
    "abwire_runtime.client",
    "abwire_runtime.batches",
    "abwire_api",
    "abwire",
)
CODEGEN = (
    "codegen",
    "codegen.source",
    "codegen.lowering",
    "codegen.planning",
    "codegen.writing",
    "codegen.intake",
    "codegen.__main__",
)

LAYERED = pytest.mark.parametrize(
    ("folders", "layers"),
    [
        pytest.param(("overlay", "generated"), CLIENTS, id="clients"),
        pytest.param(("scripts",), CODEGEN, id="codegen"),
    ],
)


def modules_in(folder: Path, packages: Sequence[str]) -> dict[str, Path]:
    """The files of packages in a folder, by the full names of their modules."""
    found: dict[str, Path] = {}
    for package in packages:
        for path in (folder / package).rglob("*.py"):
            parts = path.relative_to(folder).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imported_names(module: str, path: Path) -> Iterator[str]:
    """The full names of what a module imports: modules, or names in modules."""
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parents = package.split(".")
            base = parents[: len(parents) - node.level + 1] if node.level else []
            source = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{source}.{alias.name}" for alias in node.names)


def import_graph(modules: dict[str, Path]) -> Graph:
    """The modules that each module imports, restricted to these modules."""
    graph: Graph = {}
    for module, path in modules.items():
        node = MODELS.sub(r"\1", module)
        imported = graph.setdefault(node, set())
        for name in imported_names(module, path):
            # The last part may be a name in the module rather than a module.
            target = name if name in modules else name.rpartition(".")[0]
            if target in modules and (target := MODELS.sub(r"\1", target)) != node:
                imported.add(target)
    return graph


def cycle_in(graph: Graph) -> list[str]:
    """The modules of one import cycle; none if there is no cycle."""
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        found: list[str] = error.args[1]
        return found[::-1]
    return []


def layer_of(module: str, layers: Sequence[str]) -> int:
    """The index of the layer that a module belongs to."""
    matching = [layer for layer in layers if f"{module}.".startswith(f"{layer}.")]
    return layers.index(max(matching, key=len))


def upward_imports(graph: Graph, layers: Sequence[str]) -> list[str]:
    """The imports from a layer to one above it."""
    return [
        f"{module} imports {target}"
        for module, imported in sorted(graph.items())
        for target in sorted(imported)
        if layer_of(target, layers) > layer_of(module, layers)
    ]


def graph_of(root: Path, folders: Sequence[str], layers: Sequence[str]) -> Graph:
    """The graph of all packages with a layer, in some folders of the repository."""
    packages = sorted({layer.partition(".")[0] for layer in layers})
    modules = {name: path for folder in folders for name, path in modules_in(root / folder, packages).items()}
    return import_graph(modules)


@LAYERED
def test_there_is_no_import_cycle(folders: tuple[str, ...], layers: tuple[str, ...]) -> None:
    assert cycle_in(graph_of(ROOT, folders, layers)) == []


@LAYERED
def test_no_layer_imports_a_higher_one(folders: tuple[str, ...], layers: tuple[str, ...]) -> None:
    graph = graph_of(ROOT, folders, layers)
    assert upward_imports(graph, layers) == []
    assert {layer_of(module, layers) for module in graph} == set(range(len(layers))), "a layer without modules"


# The checks themselves


def written(folder: Path, files: dict[str, str]) -> Graph:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return graph_of(folder, ("",), ("low", "high"))


@pytest.mark.parametrize(
    "text",
    [
        "import high.top",
        "from high import top",
        "from high.top import NAME",
        "from high.top import *",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from high import top",
        "def f():\n    from high.top import NAME",
        "try:\n    import high.top as other\nexcept ImportError:\n    pass",
    ],
)
def test_an_upward_import_is_found_at_any_position(tmp_path: Path, text: str) -> None:
    graph = written(tmp_path, {"low/base.py": text, "high/__init__.py": "", "high/top.py": "import low.base\nNAME = 1"})
    assert upward_imports(graph, ("low", "high")) == ["low.base imports high.top"]
    assert sorted(set(cycle_in(graph))) == ["high.top", "low.base"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("from . import b", "from . import a"),
        ("from .b import NAME", "from low.a import NAME"),
        ("from .sub import deep", "from .. import a"),
        ("from .sub.deep import NAME", "def f():\n    from ..a import NAME"),
    ],
)
def test_a_cycle_is_found_in_every_form_of_import(tmp_path: Path, first: str, second: str) -> None:
    other = "low/sub/deep.py" if "sub" in first else "low/b.py"
    files = {
        "low/__init__.py": "",
        "low/sub/__init__.py": "",
        "low/a.py": first,
        other: second,
        "high/c.py": "import low.a",
    }
    graph = written(tmp_path, files)
    assert sorted(set(cycle_in(graph))) == sorted({"low.a", other.removesuffix(".py").replace("/", ".")})
    assert upward_imports(graph, ("low", "high")) == []


def test_only_the_models_of_one_api_may_import_each_other_in_cycles(tmp_path: Path) -> None:
    modules = {
        "abwire_api.x.models.a": tmp_path / "a.py",
        "abwire_api.x.models.b": tmp_path / "b.py",
        "abwire_api.x.api": tmp_path / "api.py",
    }
    modules["abwire_api.x.models.a"].write_text("from .b import B", encoding="utf-8")
    modules["abwire_api.x.models.b"].write_text("from .a import A", encoding="utf-8")
    modules["abwire_api.x.api"].write_text("from .models.a import A", encoding="utf-8")
    # The models package itself is in the graph of the repository.
    modules["abwire_api.x.models"] = tmp_path / "__init__.py"
    modules["abwire_api.x.models"].write_text("", encoding="utf-8")
    assert cycle_in(import_graph(modules)) == []
    modules["abwire_api.x.models.b"].write_text("from ..api import CALL", encoding="utf-8")
    assert sorted(set(cycle_in(import_graph(modules)))) == ["abwire_api.x.api", "abwire_api.x.models"]

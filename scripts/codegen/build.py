"""From specs to ``generated/``: into a folder beside it, formatted and tried, then swapped in as one step."""

from __future__ import annotations

import filecmp
import gc
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from codegen import documents, project
from codegen.documents import Patched
from codegen.errors import SpecError
from codegen.overlays import Obsolete
from codegen.plan import Plan
from codegen.reading import JSON
from codegen.replacing import Replacement
from codegen.validation import Checks, Fault

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated" / "abwire_api"
RUFF = Path(__file__).parent / "ruff.toml"
APIS = ("convert", "convert_serving", "vwo", "webtrends", "optimizely")

_INIT = '''"""Generated clients, a package an API: rewritten by scripts/regenerate, never edited by hand."""
'''
_IMPORT_ALL = """
import importlib, pathlib, sys
root = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(root.parent))
for path in sorted(root.rglob("*.py")):
    name = ".".join(path.relative_to(root.parent).with_suffix("").parts).removesuffix(".__init__")
    try:
        importlib.import_module(name)
    except Exception as error:
        sys.exit(f"{name}: {type(error).__name__}: {error}")
"""


@dataclass(frozen=True)
class Row:
    """A line of the closing table."""

    api: str
    operations: int
    models: int
    seconds: float
    plan: Plan
    obsolete: list[Obsolete] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def available(folder: Path = documents.SPECS) -> list[str]:
    """The names of the APIs that have a document.

    Raises:
        SpecError: There are patches for a document that is not there.
    """
    names = {path.name.removesuffix(".yaml") for path in folder.glob("*.yaml")}
    apis = {name for name in names if not name.endswith(".overlay")}
    for name in sorted(names - apis):
        if (api := name.removesuffix(".overlay")) not in apis:
            raise SpecError(f"specs/{name}.yaml", "the file", f"patches specs/{api}.yaml, which is not there")
    return sorted(apis)


def build(apis: Iterable[str], target: Path, say: Callable[[str], None], specs: Path = documents.SPECS) -> list[Row]:
    """Write the whole of ``abwire_api``.

    Args:
        apis: The APIs to generate.
        target: The folder to write; it must not exist.
        say: Told what is being done.
        specs: Where the documents are.

    Returns:
        A row for each API.

    Raises:
        SpecError: A document, a patch, the generator or what it wrote is at fault.
    """
    target.mkdir(parents=True)
    (target / "__init__.py").write_text(_INIT, encoding="utf-8")
    (target / "py.typed").touch()
    read = _read(apis, say, specs)
    rows = []
    named = {f"specs/{api}.yaml": patched.document for api, patched in read.items()}
    with Checks(named) as checks, _no_collecting():
        for api, patched in read.items():
            say(f"{api}: lowering and generating")
            start = time.perf_counter()
            plan = _generate(api, patched.document, target / api, checks)
            operations, seconds = sum(map(len, plan.groups.values())), time.perf_counter() - start
            rows.append(Row(api, operations, len(plan.names), seconds, plan, patched.obsolete))
        say("formatting")
        _format(target)
        say("importing every module")
        _import_all(target)
        say("waiting for the checks of the documents")
        faults = checks.wait()
    return [replace(row, faults=[f for f in faults if f.document == f"specs/{row.api}.yaml"]) for row in rows]


@contextmanager
def _no_collecting() -> Iterator[None]:
    """A block without garbage collection: what is made in it is needed to its end, and each search for what is not
    takes longer than the one before, so that time would grow faster than documents do.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _read(apis: Iterable[str], say: Callable[[str], None], specs: Path) -> dict[str, Patched]:
    found: dict[str, Patched] = {}
    for api in apis:
        say(f"{api}: reading and patching specs/{api}.yaml")
        documents.check_name(api, f"specs/{api}.yaml")
        found[api] = documents.patched(api, specs)
        documents.check_references(found[api].document, f"specs/{api}.yaml")
    return found


def _generate(api: str, document: dict[str, JSON], target: Path, checks: Checks) -> Plan:
    """Generate a package; what goes wrong is first of all that the document is not valid, if it is not."""
    try:
        return project.generate(api, document, target)
    except Exception as error:
        checks.wait()
        raise as_spec_error(error, f"specs/{api}.yaml") from error


def as_spec_error(error: Exception, document: str) -> SpecError:
    """What went wrong with a valid document, as the error that the command tells in a line."""
    if isinstance(error, SpecError):
        return error
    if isinstance(error, RecursionError):
        return SpecError(document, "the document", "refers to itself too deeply")
    text = " ".join(f"{type(error).__name__}: {error}".split())[:300]
    return SpecError(document, "the document", f"can't be made a client of: {text}")


def _format(target: Path) -> None:
    for command in (["check", "--fix", "--quiet"], ["format", "--quiet"]):
        run = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--no-cache", "--config", str(RUFF), str(target)],
            capture_output=True,
            text=True,
            check=False,
        )
        if run.returncode:
            first = (run.stdout or run.stderr).strip().splitlines()[:2]
            raise SpecError("generated/abwire_api", f"ruff {command[0]}", " ".join(" ".join(first).split()))


def _import_all(target: Path) -> None:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run(
        [sys.executable, "-c", _IMPORT_ALL, str(target)], capture_output=True, text=True, env=environment, check=False
    )
    if run.returncode:
        lines = run.stderr.strip().splitlines() or ["no reason given"]
        raise SpecError("generated/abwire_api", "a module does not import", lines[-1])


@contextmanager
def workplace(target: Path = GENERATED) -> Iterator[Path]:
    """A folder for a new package, on the same file system as the one it is to replace, gone afterwards."""
    target.parent.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=".new-", dir=target.parent))
    try:
        yield folder / target.name
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def swap_in(new: Path, target: Path = GENERATED) -> None:
    """Put a finished package in the old one's place; if that fails, the old one is there as before."""
    with Replacement() as replacement:
        replacement.swap(new, target)


def differences(new: Path, target: Path = GENERATED) -> list[str]:
    """The files that are in one package and not, or not the same, in the other."""
    mine = {path.relative_to(new) for path in new.rglob("*") if path.is_file()}
    theirs = {p.relative_to(target) for p in target.rglob("*") if p.is_file() and "__pycache__" not in p.parts}
    changed = {name for name in mine & theirs if not filecmp.cmp(new / name, target / name, shallow=False)}
    return sorted(str(name) for name in (mine ^ theirs) | changed)

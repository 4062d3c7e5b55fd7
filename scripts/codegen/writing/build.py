"""From specs/ to ``generated/``: written to a folder beside it, formatted, imported, then replaced in one step."""

from __future__ import annotations

import gc
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from codegen.checkout import Checkout
from codegen.errors import SpecError, UnforeseenError
from codegen.planning import pipeline
from codegen.planning.package_plan import Plan
from codegen.planning.pipeline import Lowered
from codegen.source import documents
from codegen.source.documents import Patched
from codegen.source.loader import JSON
from codegen.source.openapi_check import Checks, Fault
from codegen.source.overlays import Obsolete
from codegen.source.schema_types import check_types
from codegen.writing import api_page, document_file, generator_bridge
from codegen.writing.atomic_replace import Replacement
from codegen.writing.generator_bridge import MARK
from codegen.writing.package_diff import differences

GENERATED = Checkout().generated
RUFF = Path(__file__).with_name("generated_code.toml")

_INIT = f'''{MARK}"""Generated clients, one package per API."""
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
    """A row of the summary."""

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
        SpecError: There is an overlay document without a document.
    """
    names = {path.name.removesuffix(".yaml") for path in folder.glob("*.yaml")}
    apis = {name for name in names if not name.endswith(".overlay")}
    for name in sorted(names - apis):
        if (api := name.removesuffix(".overlay")) not in apis:
            what = f"patches specs/{api}.yaml, which does not exist; to create it, call ./scripts/regenerate {api} with"
            raise SpecError(f"specs/{name}.yaml", "the file", f"{what} --from FILE or --pull")
    return sorted(apis)


@dataclass(frozen=True)
class Prepared:
    """A document that is lowered already.

    Attributes:
        patched: The document.
        lowered: What it was lowered to.
    """

    patched: Patched
    lowered: Lowered


def build(
    apis: Iterable[str],
    target: Path,
    say: Callable[[str], None],
    specs: Path = documents.SPECS,
    prepared: Mapping[str, Prepared] | None = None,
) -> list[Row]:
    """Write the whole of ``abwire_api``.

    Args:
        apis: The APIs to generate.
        target: The folder to write; it must not exist.
        say: Called with each step, in words.
        specs: Where the documents are.
        prepared: The APIs whose documents are lowered already.

    Returns:
        A row for each API.

    Raises:
        SpecError: A document or a patch is faulty, or the generator fails.
    """
    target.mkdir(parents=True)
    (target / "__init__.py").write_bytes(_INIT.encode())
    (target / "py.typed").touch()
    prepared = prepared or {}
    read = {api: prepared[api].patched if api in prepared else _read(api, say, specs) for api in apis}
    rows = []
    named = {f"specs/{api}.yaml": patched.document for api, patched in read.items()}
    with Checks(named) as checks, _no_collecting():
        lowered: dict[str, tuple[Lowered, float]] = {}
        for api, patched in read.items():
            say(f"{api}: lowering")
            start = time.perf_counter()
            ready = prepared[api].lowered if api in prepared else None
            lowered[api] = ready or _lower(api, patched.document, checks), time.perf_counter() - start
        checks.wait("structure")
        for api, (found, seconds) in lowered.items():
            say(f"{api}: generating")
            start = time.perf_counter()
            _generate(api, read[api].document, found, target / api, checks)
            plan, seconds = found.plan, seconds + time.perf_counter() - start
            obsolete = read[api].obsolete
            rows.append(Row(api, len(plan.endpoints), len(plan.modules), seconds, plan, obsolete, found.faults))
        say("formatting")
        _format(target)
        say("importing every module")
        _import_all(target)
        say("waiting for the checks of the documents")
        faults = checks.wait()
    return [
        replace(row, faults=[*row.faults, *(fault for fault in faults if fault.document == f"specs/{row.api}.yaml")])
        for row in rows
    ]


@contextmanager
def _no_collecting() -> Iterator[None]:
    """A block without garbage collection. Everything made in it is needed until its end, and each collection would
    take longer than the last, so that the time would grow faster than the documents.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _read(api: str, say: Callable[[str], None], specs: Path) -> Patched:
    say(f"{api}: loading and patching specs/{api}.yaml")
    documents.check_name(api, f"specs/{api}.yaml")
    patched = documents.patched(api, specs)
    documents.check_references(patched.document, f"specs/{api}.yaml")
    documents.check_operations(patched.document, f"specs/{api}.yaml")
    check_types(patched.document, f"specs/{api}.yaml")
    return patched


def prepare(api: str, specs: Path) -> Prepared:
    """Read, patch and lower one document.

    Args:
        api: The API.
        specs: Where the documents are.

    Raises:
        SpecError: The document can't be loaded, patched or lowered. If it is not valid OpenAPI, the error says so.
    """
    patched, name = documents.patched(api, specs), f"specs/{api}.yaml"
    try:
        return Prepared(patched, pipeline.lower(api, patched.document))
    except Exception as error:
        with Checks({name: patched.document}) as checks:
            checks.wait()
        raise _as_spec_error(error, name) from error


def _lower(api: str, document: dict[str, JSON], checks: Checks) -> Lowered:
    """Lower a document. If that fails and the document is not valid OpenAPI, the error says so."""
    try:
        return pipeline.lower(api, document)
    except Exception as error:
        checks.wait()
        raise _as_spec_error(error, f"specs/{api}.yaml") from error


def _generate(api: str, document: dict[str, JSON], lowered: Lowered, target: Path, checks: Checks) -> None:
    """Generate a package. If that fails and the document is not valid OpenAPI, the error says so."""
    try:
        generator_bridge.generate(lowered, target)
        (target / document_file.NAME).write_bytes(document_file.document_file(document, lowered).encode())
    except Exception as error:
        checks.wait()
        raise _as_spec_error(error, f"specs/{api}.yaml") from error


def _as_spec_error(error: Exception, document: str) -> SpecError:
    """An unexpected error on a valid document, as an error that the command prints in one line."""
    if isinstance(error, SpecError):
        return error
    if isinstance(error, RecursionError):
        return SpecError(document, "the document", "refers to itself too deeply")
    text = " ".join(f"{type(error).__name__}: {error}".split())[:300]
    return UnforeseenError(document, "the document", f"no client can be generated from it: {text}")


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
            raise UnforeseenError("generated/abwire_api", f"ruff {command[0]}", " ".join(" ".join(first).split()))


def _import_all(target: Path) -> None:
    command = [sys.executable, "-B", "-c", _IMPORT_ALL, str(target)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        lines = run.stderr.strip().splitlines() or ["unknown reason"]
        raise UnforeseenError("generated/abwire_api", "a module can't be imported", lines[-1])


@contextmanager
def temporary_package(target: Path = GENERATED) -> Iterator[Path]:
    """A temporary folder for a new package, on the same file system as the package that it will replace."""
    target.parent.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=".new-", dir=target.parent))
    try:
        yield folder / target.name
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write_page(rows: Iterable[Row], package: Path, overlay: Path) -> None:
    """Write the page of all methods beside a new package.

    Args:
        rows: What :func:`build` returned.
        package: The folder that it wrote.
        overlay: The folder of the hand-written packages.
    """
    page = api_page.page([row.plan for row in rows], package, overlay)
    (package.parent / api_page.NAME).write_text(page, encoding="utf-8")


def changed(new: Path, target: Path = GENERATED) -> list[str]:
    """The files of the package that differ from a new one, and the page beside it if it does, relative to the package."""
    page, present = (folder.parent / api_page.NAME for folder in (new, target))
    same = present.is_file() and present.read_bytes() == page.read_bytes()
    return [*([] if same else [f"../{api_page.NAME}"]), *differences(new, target)]


def replace_package(replacement: Replacement, new: Path, target: Path = GENERATED) -> None:
    """Replace the package by a new one, and the page beside it."""
    replacement.write(target.parent / api_page.NAME, (new.parent / api_page.NAME).read_text(encoding="utf-8"))
    replacement.swap(new, target)

"""Whether the hand-written methods of a vendor package still fit the generated package that they call.

A type checker finds the calls of generated methods that are no longer right, and calls against the sandbox find what
types don't show: limits, enums, and bodies that are encoded by hand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree  # nosec B405 # for the report of our own pytest

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.intake.argument_diff import Change
from codegen.intake.contract_tests import NO_TESTS, tests_of
from codegen.intake.trial import Trial, trial
from codegen.intake.vendor_code import VendorCode
from codegen.writing.build import available

_TESTS = Path("tests", "clients", "test_vendor_methods.py")
_LONGEST = 300
# What a type checker says of code that is right but could be shorter.
_HARMLESS = {"unused-ignore", "redundant-cast", "unused-coroutine"}


@dataclass(frozen=True)
class Misfit:
    """A hand-written method that does not fit the generated package.

    Attributes:
        method: Its name: ``vwo.track_user``.
        where: The file, and the line if it is known: ``overlay/abwire/vwo/client.py:168``.
        why: What is wrong.
    """

    method: str
    where: str
    why: str


@dataclass(frozen=True)
class Findings:
    """What was found.

    Attributes:
        misfits: The methods that don't fit.
        notes: What could not be checked, and why.
    """

    misfits: tuple[Misfit, ...] = ()
    notes: tuple[str, ...] = ()

    def raise_misfits(self, document: str) -> None:
        """Refuse what does not fit.

        Args:
            document: The document's file name.

        Raises:
            SpecError: A method does not fit.
        """
        if self.misfits:
            lines = [f"{change.name} {change.detail}" for change in self.changes()]
            what = "hand-written methods no longer fit the document; change them, and run this again"
            raise SpecError(document, "contract tests", "\n".join([what, *(f"  {line}" for line in lines)]))

    def changes(self) -> list[Change]:
        """A breaking change for each method."""
        found: dict[str, list[Misfit]] = {}
        for each in self.misfits:
            found.setdefault(each.method, []).append(each)
        return [
            Change("vendor method", "changed", name, f"no longer fits: {same[0].why} ({_files(same)})", True)
            for name, same in sorted(found.items())
        ]


def _files(misfits: Iterable[Misfit]) -> str:
    return ", ".join(dict.fromkeys(misfit.where for misfit in misfits))


def check(api: str, checkout: Checkout, specs: Path, package: Path) -> Findings:
    """Check the hand-written methods that call the operations of an API, in a copy of the checkout.

    Args:
        api: The API.
        checkout: The checkout; it is not modified.
        specs: The documents.
        package: The generated package.
    """
    files = vendor_files(api, checkout)
    if not files:
        return Findings()
    with trial(checkout, specs, package) as copy:
        misfits, notes = _typed(files, copy, checkout.root / ".mypy_cache" / "vendor_methods")
        if (copy.root / _TESTS).exists():
            known = {each.method for each in misfits}
            called = _called(api, available(specs), files, copy)
            misfits += [each for each in called if each.method not in known]
    return Findings(tuple(misfits), tuple(notes))


def vendor_files(api: str, checkout: Checkout) -> list[Path]:
    """The files of the vendor packages that use the generated package of an API, relative to the checkout."""
    top = checkout.root / "overlay" / "abwire"
    uses = re.compile(rf"\babwire_api\.{api}\b")
    found: set[Path] = set()
    for path in sorted(top.rglob("*.py")) if top.exists() else ():
        if path.parent != top and path.parent.name.startswith("_"):  # not a vendor's: the command, for instance
            continue
        if uses.search(path.read_text(encoding="utf-8")):
            found |= {path} if path.parent == top else set(path.parent.glob("*.py"))
    return sorted(path.relative_to(checkout.root) for path in found)


def code_of(files: Iterable[Path], root: Path) -> dict[str, VendorCode]:
    """The vendor packages that some files belong to, by name: the folder, or the file if it is a single one."""
    sources: dict[str, dict[str, str]] = {}
    for file in files:
        name = file.stem if file.parent.name == "abwire" else file.parent.name
        sources.setdefault(name, {})[file.as_posix()] = (root / file).read_text(encoding="utf-8")
    return {name: VendorCode(name, files) for name, files in sources.items()}


# Types


def _typed(files: list[Path], copy: Trial, cache: Path) -> tuple[list[Misfit], list[str]]:
    """The methods with calls that a type checker refuses. The cache saves reading what the copy does not contain."""
    names = [file.relative_to("overlay").with_suffix("").as_posix().replace("/", ".") for file in files]
    modules = [argument for name in names for argument in ("-m", name.removesuffix(".__init__"))]
    options = ["--follow-imports", "silent", "--output", "json", "--cache-dir", str(cache)]
    done = copy.run("mypy", *options, *modules)
    if done.returncode not in (0, 1) or "No module named mypy" in done.stderr:
        said = (done.stderr or done.stdout).strip().splitlines() or ["unknown reason"]
        return [], [f"the types of the hand-written methods were not checked: {said[-1]}"]
    code = code_of(files, copy.root)
    found: list[Misfit] = []
    for file, line, why in _errors(done.stdout):
        package = next((each for each in code.values() if file in each.sources), None)
        methods = sorted(package.methods_at(file, line)) if package else []
        found += [Misfit(method, f"{file}:{line}", why) for method in methods]
    return found, []


def _errors(output: str) -> Iterator[tuple[str, int, str]]:
    for text in output.splitlines():
        error = json.loads(text) if text.startswith("{") else {}
        if error.get("severity") == "error" and error.get("code") not in _HARMLESS:
            yield Path(str(error["file"])).as_posix(), int(error["line"]), _short(str(error["message"]))


# Calls


def _called(api: str, apis: list[str], files: list[Path], copy: Trial) -> list[Misfit]:
    """The methods whose calls fail."""
    results = copy.root / "results.xml"
    options = ["-q", "-n", "0", "-p", "no:cacheprovider", f"--junit-xml={results}"]
    done = copy.run("pytest", str(_TESTS), *options, "-k", tests_of(api, apis))
    if done.returncode in (0, NO_TESTS):
        return []
    found: list[Misfit] = []
    cases = ElementTree.parse(results).iter("testcase") if results.exists() else ()  # nosec B314 # written by our pytest
    for case in cases:
        for failure in [*case.findall("failure"), *case.findall("error")]:
            parts = re.search(r"\[(\w+)-([\w.]+)-(?:sync|async)\]", case.get("name", ""))
            method = f"{parts[1]}.{parts[2]}" if parts else api
            found.append(Misfit(method, _where(method, files, copy), _short(failure.get("message") or "")))
    if not found:
        lines = (done.stdout + done.stderr).strip().splitlines() or ["unknown reason"]
        found.append(Misfit(api, _where("", files, copy), _short(lines[-1])))
    return found


def _where(method: str, files: list[Path], copy: Trial) -> str:
    """The files that define a method, or else the folder."""
    define = re.compile(rf"^    (async )?def {re.escape(method.rpartition('.')[2])}\(", re.M)
    texts = {file.as_posix(): (copy.root / file).read_text(encoding="utf-8") for file in files}
    found = [file for file, text in texts.items() if define.search(text)]
    return ", ".join(found) or files[0].parent.as_posix()


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}..."

"""One document in a process of its own, taken in as ``scripts/regenerate NAME --from`` does it, then type-checked."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from keyword import iskeyword
from pathlib import Path

from codegen.checkout import Checkout
from codegen.errors import SpecError, UnforeseenError
from codegen.intake.update import UpdateRequest, update

EVENTS = "events.jsonl"
"""The file in the folder of a trial that its process writes what happens to, one JSON object per line."""

_MOST_LETTERS = 50


def api_name(file: Path) -> str:
    """The name of the package that a document is tried under."""
    name = re.sub(r"[^a-z0-9]+", "_", file.stem.casefold()).strip("_")[:_MOST_LETTERS]
    return name if re.match("[a-z]", name) and not iskeyword(name) else f"api_{name}"


@dataclass(frozen=True)
class Options:
    """How to try documents.

    Attributes:
        vendor_prose: Whether to generate the vendor's descriptions, too.
        checkers: Whether to run the type checkers.
    """

    vendor_prose: bool = False
    checkers: bool = True


class _Trial:
    """The trial of one document.

    Args:
        file: The document.
        folder: A folder that nobody else uses, which the caller removes.
        cache: The folder of mypy's cache.
        options: How to try it.
    """

    def __init__(self, file: Path, folder: Path, cache: Path, options: Options) -> None:
        self._file = file
        self._cache = cache
        self._options = options
        self._checkout = Checkout(folder / "checkout")
        self._events = folder / EVENTS

    def run(self) -> None:
        """Take the document through every step, up to the first that fails."""
        try:
            self._generate()
        except UnforeseenError as error:
            self._tell("failed", text=str(error))
        except SpecError as error:
            self._tell("refused", text=str(error))
        else:
            checkers = {"mypy": self._mypy, "pyright": self._pyright} if self._options.checkers else {}
            if all(self._passes(name, check) for name, check in checkers.items()):
                self._tell("passed")

    def _generate(self) -> None:
        api = api_name(self._file)
        self._checkout.specs.mkdir(parents=True)
        beside = self._file.with_name(f"{self._file.stem}.overlay.yaml")
        if beside.exists():
            shutil.copy(beside, self._checkout.specs / f"{api}.overlay.yaml")
        self._checkout.generated.parent.mkdir()
        request = UpdateRequest(api, self._file, keep_prose=self._options.vendor_prose)
        update(request, self._step, self._checkout, lambda *_: "none were run")
        made = json.loads((self._checkout.generated / api / "schemas.json").read_bytes())
        self._tell("made", operations=len(made["operations"]), models=len(made["schemas"]))

    def _step(self, text: str) -> None:
        """Note a step. It is named after its first word: ``convert: lowering`` is the step ``lowering``."""
        self._tell("step", text=text.rpartition(": ")[2].split()[0])

    def _passes(self, checker: str, check: Callable[[], str | None]) -> bool:
        self._tell("step", text=checker)
        said = check()
        if said is not None:
            self._tell("failed", text=f"{checker}: {said}")
        return said is None

    def _mypy(self) -> str | None:
        """The first line that mypy reports, or None."""
        options = ["--strict", "--python-version", "3.11", "--explicit-package-bases", "--no-error-summary"]
        places = ["--config-file", "", "--cache-dir", str(self._cache), str(self._checkout.generated)]
        roots = os.pathsep.join([str(self._checkout.generated.parent), str(Checkout().root / "overlay")])
        run = _output([sys.executable, "-m", "mypy", *options, *places], {"MYPYPATH": roots})
        lines = [
            line for line in run.splitlines() if ": error:" in line or not line.startswith(str(self._checkout.root))
        ]
        return self._short(lines[0]) if lines else None

    def _pyright(self) -> str | None:
        """The first error that pyright reports, or None."""
        settings = {
            "include": [str(self._checkout.generated.relative_to(self._checkout.root))],
            "extraPaths": [str(self._checkout.generated.parent), str(Checkout().root / "overlay")],
            "pythonVersion": "3.11",
            "typeCheckingMode": "standard",
        }
        file = self._checkout.root / "pyrightconfig.json"
        file.write_text(json.dumps(settings), encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "pyright",
            "--outputjson",
            "--pythonpath",
            sys.executable,
            "--project",
            str(file),
        ]
        run = _output(command, {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"})
        try:
            report = json.loads(run)
        except ValueError:
            return (run.strip().splitlines() or ["no output"])[-1]
        errors = [each for each in report["generalDiagnostics"] if each["severity"] == "error"]
        if not errors and report["summary"]["filesAnalyzed"]:
            return None
        if not errors:
            return "no file was checked"
        first = errors[0]
        return self._short(f"{first['file']}:{first['range']['start']['line'] + 1}: {first['message']}")

    def _short(self, line: str) -> str:
        return " ".join(line.replace(f"{self._checkout.generated.parent}{os.sep}", "").split())

    def _tell(self, event: str, **values: object) -> None:
        line = json.dumps({"event": event, "time": time.monotonic(), **values})
        with self._events.open("a", encoding="utf-8") as events:
            events.write(f"{line}\n")


def _output(command: list[str], variables: dict[str, str]) -> str:
    """What a command writes: to its output, or else to its error output."""
    run = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **variables}, check=False)
    return run.stdout or run.stderr


if __name__ == "__main__":
    _Trial(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), Options(**json.loads(sys.argv[4]))).run()

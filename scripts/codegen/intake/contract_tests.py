"""Running the contract tests of one API on a new package, before it replaces the old one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.writing.build import available

_TESTS = Path("tests", "clients", "test_operations.py")
_NO_TESTS = 5
_SKIPPED = ("__pycache__", ".*", "*.egg-info")


def run(api: str, checkout: Checkout, specs: Path, package: Path) -> str:
    """Call every operation of an API against the sandbox, in a copy of the checkout.

    Args:
        api: The API.
        checkout: The checkout; it is not modified.
        specs: The documents to test with.
        package: The generated package to test.

    Returns:
        The result in words.

    Raises:
        SpecError: A test failed.
    """
    if not (checkout.root / _TESTS).exists():
        return "there are none"
    with tempfile.TemporaryDirectory(prefix="abwire-") as folder:
        trial = Path(folder)
        for name in ("overlay", "scripts", "tests"):
            shutil.copytree(checkout.root / name, trial / name, ignore=shutil.ignore_patterns(*_SKIPPED))
        shutil.copy(checkout.root / "pyproject.toml", trial)
        shutil.copytree(specs, trial / "specs")
        shutil.copytree(package, trial / "generated" / package.name, ignore=shutil.ignore_patterns(*_SKIPPED))
        return _pytest(api, available(specs), trial)


def _pytest(api: str, apis: list[str], trial: Path) -> str:
    others = [name for name in apis if api in name and name != api]
    sources = (trial / name for name in ("overlay", "generated", "scripts", "tests"))
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([*map(str, sources), *filter(None, [os.environ.get("PYTHONPATH")])]),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    environment.pop("PYTEST_ADDOPTS", None)
    chosen = " and ".join([api, *(f"not {name}" for name in others)])
    command = [sys.executable, "-m", "pytest", str(_TESTS), "-q", "-k", chosen, "-p", "no:cacheprovider"]
    process = subprocess.run(command, cwd=trial, env=environment, capture_output=True, text=True, check=False)
    if process.returncode == _NO_TESTS:
        return f"there are none for {api} yet"
    lines = process.stdout.strip().splitlines() or process.stderr.strip().splitlines() or ["no output"]
    if process.returncode:
        failed = [line for line in lines if line.startswith(("FAILED", "ERROR"))]
        raise SpecError(f"specs/{api}.yaml", "contract tests", "; ".join([*failed[:3], lines[-1].strip("= ")]))
    return lines[-1].strip("= ")

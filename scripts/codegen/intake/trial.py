"""A copy of the checkout with new documents and a new package in it, in which tests and type checkers run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from codegen.checkout import Checkout

_SKIPPED = ("__pycache__", ".*", "*.egg-info")


@dataclass(frozen=True)
class Trial:
    """A copy of the checkout.

    Attributes:
        root: Its folder.
    """

    root: Path

    def run(self, module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a module of Python in it: ``pytest``, ``mypy``."""
        sources = (self.root / name for name in ("overlay", "generated", "scripts", "tests"))
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([*map(str, sources), *filter(None, [os.environ.get("PYTHONPATH")])]),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        environment.pop("PYTEST_ADDOPTS", None)
        command = [sys.executable, "-m", module, *arguments]
        return subprocess.run(
            command, cwd=self.root, env=environment, capture_output=True, text=True, check=False, errors="replace"
        )


@contextmanager
def trial(checkout: Checkout, specs: Path, package: Path) -> Iterator[Trial]:
    """Copy a checkout, which is not modified, and put other documents and another package into the copy.

    Args:
        checkout: The checkout.
        specs: The documents.
        package: The generated package.
    """
    quiet = shutil.ignore_patterns(*_SKIPPED)
    with tempfile.TemporaryDirectory(prefix="abwire-") as folder:
        root = Path(folder)
        for name in ("overlay", "scripts", "tests"):
            if (checkout.root / name).exists():
                shutil.copytree(checkout.root / name, root / name, ignore=quiet)
        if (checkout.root / "pyproject.toml").exists():
            shutil.copy(checkout.root / "pyproject.toml", root)
        shutil.copytree(specs, root / "specs", ignore=quiet)
        shutil.copytree(package, root / "generated" / package.name, ignore=quiet)
        yield Trial(root)

"""Installing packages of npm, each in a folder of its own below ``.venv``."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

_INSTALL_SECONDS = 300.0


class NpmError(Exception):
    """A package can't be installed; the message says why."""


def install(package: str, folder: Path) -> None:
    """Install a package in a folder, unless it is there.

    Args:
        package: The package with its version.
        folder: The folder, whose contents are replaced.

    Raises:
        NpmError: node or npm is missing, or npm failed.
    """
    stamp, npm = folder / "installed", shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise NpmError("node and npm are needed, and are not on the path")
    if stamp.exists() and stamp.read_text(encoding="utf-8") == package:
        return
    print(f"Installing {package} in .venv/{folder.name} (once) ...", file=sys.stderr, flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    options = ("--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")
    command = [npm, "install", "--prefix", str(folder), *options, package]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_INSTALL_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise NpmError(f"npm install took more than {_INSTALL_SECONDS} seconds") from None
    if done.returncode:
        raise NpmError(f"npm install failed: {done.stderr.strip()[-500:]}")
    stamp.write_text(package, encoding="utf-8")

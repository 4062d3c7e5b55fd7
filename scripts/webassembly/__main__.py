"""The command line of ``scripts/pyodide``."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from conformance import npm

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".venv" / "pyodide"
PACKAGE = "pyodide@314.0.7"
"""The release that has CPython 3.14.2."""

_REQUIREMENTS = ("attrs", "httpx", "python-dateutil")
_INSTALL_SECONDS = 300.0
_TIME_LIMIT = 600.0


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Returns:
        The exit status: 1 if a check fails or nothing could be run.
    """
    parser = argparse.ArgumentParser(
        prog="scripts/pyodide", description="Check abwire on Python 3.14, compiled to WebAssembly, in node."
    )
    parser.parse_args(arguments)
    try:
        npm.install(PACKAGE, FOLDER)
        libraries = _install_libraries()
    except (npm.NpmError, OSError, subprocess.SubprocessError) as error:
        print(f"error: Pyodide: {error}", file=sys.stderr)
        return 1
    folders = [libraries, ROOT / "overlay", ROOT / "generated", ROOT / "scripts"]
    program = FOLDER / "node_modules" / "pyodide" / "pyodide.mjs"
    node = shutil.which("node")
    assert node is not None, "npm.install needs it"
    command = [node, str(Path(__file__).with_name("run.mjs")), str(program), "webassembly.checks", *map(str, folders)]
    try:
        return subprocess.run(command, timeout=_TIME_LIMIT, check=False).returncode
    except subprocess.TimeoutExpired:
        print(f"error: Pyodide: the checks took more than {_TIME_LIMIT} seconds", file=sys.stderr)
        return 1


def _install_libraries() -> Path:
    """Install the libraries that abwire needs, from wheels in pure Python, and return their folder.

    Raises:
        npm.NpmError: pip failed.
    """
    folder = FOLDER / "libraries"
    if folder.exists():
        return folder
    unfinished = FOLDER / "libraries.unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    platform = ("--only-binary=:all:", "--python-version=3.14", "--platform=any", "--implementation=py", "--abi=none")
    constraints = str(ROOT / "scripts" / "constraints.txt")
    options = ("--quiet", "--disable-pip-version-check", "--no-compile", "--constraint", constraints, *platform)
    command = [sys.executable, "-m", "pip", "install", *options, "--target", str(unfinished), *_REQUIREMENTS]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_INSTALL_SECONDS, check=False)
    if done.returncode:
        raise npm.NpmError(f"pip failed: {done.stderr.strip()[-500:]}")
    unfinished.rename(folder)
    return folder


if __name__ == "__main__":
    sys.exit(main())

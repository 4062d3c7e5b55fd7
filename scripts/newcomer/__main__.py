"""The command line of ``scripts/clean-machine``."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from abwire.testing import Sandbox
from codegen.checkout import Checkout
from newcomer.machine import PageError
from newcomer.pages import follow_pages, follow_without_an_account
from newcomer.wheels import make_wheels, requirements


def main() -> int:
    """Follow the pages in a new environment.

    Returns:
        The exit status: 1 if something does not work as a page says.
    """
    parser = argparse.ArgumentParser(
        prog="scripts/clean-machine",
        description="Follow the README and each quick start word by word, in a copy of the project and a new virtual"
        " environment with nothing but Python and pip. The sandbox answers in place of the vendors.",
    )
    parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Sandbox() as sandbox:
        environment, project = Path(folder, "environment"), Path(folder, "abwire")
        copy_project(project)
        venv.create(environment, with_pip=True, symlinks=True)
        options = pip_options(environment / "bin" / "pip", Path(folder))
        try:
            for page, count in follow_pages(project, environment, sandbox, options):
                print(f"{page}: {count} blocks work as they are shown", flush=True)
            page, count = follow_without_an_account(project, environment, sandbox, options)
            print(f"{page}: {count} blocks work as they are shown")
        except PageError as error:
            print(f"error: {error}", file=sys.stderr)
            return 1
    return 0


def pip_options(pip: Path, folder: Path) -> dict[str, str]:
    """The environment variables for pip: it downloads the versions that the project pins.

    Where it can't, it installs the packages that are installed here.

    Args:
        pip: The command.
        folder: A folder for files.
    """
    constraints = Checkout().root / "scripts" / "constraints.txt"
    options = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_CONSTRAINT": str(constraints)}
    command = [str(pip), "download", "--quiet", "--no-deps", "--retries", "1", "--dest", str(folder / "tried"), "httpx"]
    tried = subprocess.run(command, env={**os.environ, **options}, capture_output=True, check=False)
    if tried.returncode == 0:
        return options
    print(
        "pip can't download packages here: those that are installed in the project's environment are used", flush=True
    )
    wheels = folder / "wheels"
    make_wheels([*requirements(), "starlette", "uvicorn"], wheels)
    return {**options, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels)}


def copy_project(folder: Path) -> None:
    """Copy all files of the project that git knows or would add."""
    root = Checkout().root
    command = ("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z")
    listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    for name in filter(None, listed.stdout.split("\0")):
        if (root / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(root / name, folder / name)


if __name__ == "__main__":
    sys.exit(main())

"""A virtual environment for each peer, ``.venv/bench-NAME``, so that the packages of one peer do not slow down another.

The tests run the vendors' SDKs in the same environments, and libraries for tables in one more.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from codegen.checkout import Checkout

ROOT = Checkout().root
VENVS = ROOT / ".venv"
PROGRAMS = Path(__file__).parent / "programs"
CONSTRAINTS = Path(__file__).parent / "constraints"

PEERS: dict[str, tuple[str, ...]] = {
    "abwire": ("httpx", "attrs", "python-dateutil"),
    "abwire-fast": ("httpx", "attrs", "python-dateutil", "msgspec"),
    "httpx": ("httpx",),
    "stock": ("openapi-python-client", "ruff", "httpx", "attrs", "python-dateutil"),
    "pydantic": ("datamodel-code-generator", "pydantic"),
    "msgspec": ("msgspec",),
    "orjson": ("orjson",),
    "cattrs": ("cattrs",),
    "convert-sdk": ("convert-python-sdk",),
    "vwo-sdk": ("vwo-python-sdk",),
    "optimizely-sdk": ("optimizely-sdk",),
    "openai": ("openai",),
    "tables": ("pandas", "polars", "pyarrow", "matplotlib", "httpx", "attrs", "python-dateutil"),
}
"""The peers, each with the packages that it needs, and the libraries for tables, which only tests use.

Their exact versions are in ``constraints``, a file for each.
"""


class UnavailableError(Exception):
    """A peer can't be measured on this machine. The message is the reason, for the table."""


class Environment:
    """A peer's environment.

    Args:
        name: The peer's name.
        folder: The environment's folder.
    """

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.folder = folder
        self.python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def site_packages(self) -> Path:
        """The folder of its packages."""
        version = "python{}.{}".format(*sys.version_info[:2])
        return self.folder / ("Lib/site-packages" if os.name == "nt" else f"lib/{version}/site-packages")

    def version(self, package: str) -> str:
        """The version of a package in the constraints."""
        return dict(line.split("==") for line in _pins(self.name))[package]

    def pip(self, *arguments: str) -> None:
        """Run pip for the environment. It has none of its own, because installing one takes seconds.

        Raises:
            UnavailableError: It failed.
        """
        log = self.folder / "bench.log"
        command = [sys.executable, "-m", "pip", "--python", str(self.python), *arguments]
        command += ["--quiet", "--disable-pip-version-check"]
        with log.open("ab") as output:
            failed = subprocess.run(command, stdout=output, stderr=output, cwd=ROOT, check=False).returncode
        if failed:
            raise UnavailableError(f"pip {arguments[0]} failed: see {log.relative_to(ROOT)}")

    def once(self, name: str, inputs: bytes, make: Callable[[], None]) -> None:
        """Make something in the environment, unless it was made before from the same input."""
        stamp, wanted = self.folder / f"{name}.made", hashlib.sha256(inputs).hexdigest()
        if not stamp.exists() or stamp.read_text() != wanted:
            make()
            stamp.write_text(wanted)


def _pins(name: str) -> list[str]:
    text = (CONSTRAINTS / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@cache
def environment(name: str) -> Environment:
    """A peer's environment, made if it is not there or its constraints have changed.

    Raises:
        UnavailableError: It can't be installed.
    """
    version = "{}.{}".format(*sys.version_info[:2])
    found = Environment(name, VENVS / f"bench-{name}")
    wanted = "\n".join([version, *PEERS[name], *_pins(name)])
    stamp = found.folder / "installed"
    with _lock(name):
        if not stamp.exists() or stamp.read_text() != wanted:
            print(f"  making the environment .venv/bench-{name} (once)", file=sys.stderr, flush=True)
            shutil.rmtree(found.folder, ignore_errors=True)
            subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(found.folder)], check=True)
            # Compiling all of pandas takes long, and only what is measured has to be compiled before its first use.
            options = ["--no-compile"] if name == "tables" else []
            found.pip("install", *options, "--constraint", str(CONSTRAINTS / f"{name}.txt"), *PEERS[name])
            stamp.write_text(wanted)
    return found


@contextmanager
def _lock(name: str) -> Iterator[None]:
    """Lock an environment, because tests run in several processes. The lock is released when the process ends."""
    VENVS.mkdir(exist_ok=True)
    with (VENVS / f"bench-{name}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield

"""Wheels of packages that are installed here, for pip without a network."""

from __future__ import annotations

import re
import tomllib
import zipfile
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

from codegen.checkout import Checkout

_OF_THE_INSTALLATION = ("INSTALLER", "REQUESTED", "direct_url.json")


def requirements() -> list[str]:
    """What the project needs to be built and to run."""
    settings = tomllib.loads((Checkout().root / "pyproject.toml").read_text(encoding="utf-8"))
    return [*settings["build-system"]["requires"], *settings["project"]["dependencies"]]


def make_wheels(needed: Iterable[str], folder: Path) -> None:
    """Make a wheel of each installed package that some requirements need, directly or not.

    Args:
        needed: The requirements, such as ``httpx>=0.27``.
        folder: Where the wheels are written.

    Raises:
        PackageNotFoundError: One is not installed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made: set[str] = set()
    remaining = [Requirement(each) for each in needed]
    while remaining:
        found = distribution(remaining.pop().name)
        if found.name in made:
            continue
        made.add(found.name)
        _write(found, folder)
        needs = (Requirement(each) for each in found.requires or ())
        remaining += [each for each in needs if each.marker is None or each.marker.evaluate({"extra": ""})]


def _write(found: Distribution, folder: Path) -> None:
    tags = re.findall(r"^Tag: (.+?)-(.+?)-(.+)$", found.read_text("WHEEL") or "", re.M)
    parts = [".".join(dict.fromkeys(values)) for values in zip(*tags, strict=True)]
    name = "-".join([re.sub(r"[-_.]+", "_", found.name), found.version, *parts])
    with zipfile.ZipFile(folder / f"{name}.whl", "w") as archive:
        for file in found.files or ():
            if ".." not in file.parts and file.suffix != ".pyc" and file.name not in _OF_THE_INSTALLATION:
                archive.write(str(file.locate()), str(file))

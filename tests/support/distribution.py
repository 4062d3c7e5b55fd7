"""What the distributions are built from."""

from __future__ import annotations

import shutil
from pathlib import Path

from support.checkout import ROOT


def copy_of_the_sources(folder: Path) -> Path:
    """Copy what a distribution is built from, so that building leaves nothing in the sources.

    Args:
        folder: Where, which must not exist.

    Returns:
        The folder.
    """
    for name in ("overlay", "generated"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    for name in ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / name, folder)
    return folder

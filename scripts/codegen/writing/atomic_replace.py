"""Replacing several files and a folder as if in one step: all of them, or none."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from types import TracebackType


class Replacement:
    """A context manager. Leaving it by an exception, Ctrl-C among them, puts back whatever was replaced."""

    def __init__(self) -> None:
        self._undo: list[tuple[Path, bytes | None]] = []
        self._swapped: list[tuple[Path, Path, bool]] = []

    def __enter__(self) -> Replacement:
        return self

    def write(self, path: Path, text: str) -> None:
        """Replace a file, or make it."""
        self._undo.append((path, path.read_bytes() if path.exists() else None))
        _write(path, text.encode())

    def swap(self, new: Path, target: Path) -> None:
        """Put a folder in another's place. Both are on one file system."""
        old = new.with_name("old")
        existed = target.exists()
        self._swapped.append((old, target, existed))
        if existed:
            target.rename(old)
        new.rename(target)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            self._put_back()
        for old, _, _ in self._swapped:
            shutil.rmtree(old, ignore_errors=True)

    def _put_back(self) -> None:
        for old, target, existed in self._swapped:
            if not existed:
                shutil.rmtree(target, ignore_errors=True)
            elif old.exists():
                shutil.rmtree(target, ignore_errors=True)
                old.rename(target)
        for path, content in reversed(self._undo):
            if content is None:
                path.unlink(missing_ok=True)
            else:
                _write(path, content)


def _write(path: Path, content: bytes) -> None:
    """Write a file beside its place first, so that nobody ever sees half of it."""
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_bytes(content)
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)

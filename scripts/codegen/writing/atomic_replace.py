"""Replacing several files and a folder in one step: all of them, or none."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from types import TracebackType


class Replacement:
    """A context manager. If it is left by an exception, including Ctrl-C, everything that was replaced is restored."""

    def __init__(self) -> None:
        self._undo: list[tuple[Path, bytes | None]] = []
        self._swapped: list[tuple[Path, Path, bool]] = []

    def __enter__(self) -> Replacement:
        return self

    def write(self, path: Path, text: str) -> None:
        """Replace or create a file."""
        self._undo.append((path, path.read_bytes() if path.exists() else None))
        _write(path, text.encode())

    def swap(self, new: Path, target: Path) -> None:
        """Replace a folder by another one on the same file system."""
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
            self._restore()
        for old, _, _ in self._swapped:
            shutil.rmtree(old, ignore_errors=True)

    def _restore(self) -> None:
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
    """Write a file under a temporary name first, so that it is never seen half written."""
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_bytes(content)
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)

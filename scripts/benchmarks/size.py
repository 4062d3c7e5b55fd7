"""The size of an installation, and the amount of generated code."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks import peers
from benchmarks.environments import ROOT
from benchmarks.figures import Row, number


def sizes(quick: bool) -> Iterator[Row]:
    """Bytes of ``generated/`` and of the installed wheel, and lines of ``generated/``."""
    built = peers.wheel()
    with zipfile.ZipFile(built) as archive:
        plain = sum(entry.file_size for entry in archive.infolist())
    with tempfile.TemporaryDirectory() as folder:
        peers.abwire().pip("install", "--no-deps", "--target", folder, str(built))
        files = [path for path in Path(folder).rglob("*") if path.is_file()]
        compiled = sum(path.stat().st_size for path in files)
    note = f"the wheel itself is {built.stat().st_size / 1e6:.2f} MB"
    sources = list((ROOT / "generated").rglob("*.py"))
    page = ROOT / "generated" / "API.md"
    data = (ROOT / "generated").rglob("*.json")
    yield number("size.generated", sum(path.stat().st_size for path in (*sources, *data, page)) / 1e6)
    yield number("size.wheel", plain / 1e6, note)
    yield number("size.compiled", compiled / 1e6, f"{len(files):,} files")
    lines = sum(path.read_bytes().count(b"\n") for path in sources)
    yield number("size.lines", lines, f"{len(sources):,} files; {_of_stock()}")


def _of_stock() -> str:
    found = peers.stock()
    sources = list((found.site_packages / peers.STOCK_PACKAGES[0]).rglob("*.py"))
    content = [path.read_bytes() for path in sources]
    lines, size = sum(each.count(b"\n") for each in content), sum(map(len, content)) / 1e6
    return f"stock output, Convert alone: {lines:,} lines, {size:.1f} MB, {len(sources):,} files"

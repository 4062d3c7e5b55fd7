"""What the wheel holds, and that building it is reproducible. test_clean_machine.py installs it."""

from __future__ import annotations

import os
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from support.checkout import ROOT
from support.distribution import copy_of_the_sources
from support.programs import run

PACKAGES = {"abwire": "overlay", "abwire_api": "generated", "abwire_runtime": "overlay"}
"""The packages of the wheel, with the folders that they are in."""

_BUILD = """
import sys
from hatchling.build import build_sdist, build_wheel
build_wheel(sys.argv[1])
build_sdist(sys.argv[1])
"""


def output_of(*command: str, cwd: Path) -> str:
    """Return the output of a program, which must succeed."""
    done = run(*command, cwd=cwd)
    assert done.returncode == 0, done.stderr or done.stdout
    return done.stdout


def build(source: Path) -> tuple[Path, Path]:
    """Build the wheel and the source distribution, beside the sources."""
    output_of(sys.executable, "-c", _BUILD, str(source.parent), cwd=source)
    [wheel], [archive] = source.parent.glob("*.whl"), source.parent.glob("*.tar.gz")
    return wheel, archive


def check_content(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert wheel.name.endswith("-py3-none-any.whl")
    assert {name.partition("/")[0].partition("-")[0] for name in names} == set(PACKAGES)
    for package, root in PACKAGES.items():
        files = {
            path.relative_to(ROOT / root).as_posix()
            for path in (ROOT / root / package).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        assert f"{package}/py.typed" in files
        assert {name for name in names if name.startswith(f"{package}/")} == files


def test_the_wheel_holds_all_packages_and_the_same_sources_give_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In another folder, at another time, with other permissions, and from the source distribution."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    wheel, archive = build(copy_of_the_sources(tmp_path / "one" / "source"))
    check_content(wheel)
    other = copy_of_the_sources(tmp_path / "another" / "place" / "source")
    for path in sorted(other.rglob("*"), reverse=True):
        path.chmod(0o700 if path.is_dir() else 0o600)
        os.utime(path, (1_600_000_000, 1_600_000_000))
    again = build(other)
    assert [each.name for each in again] == [wheel.name, archive.name]
    assert [each.read_bytes() for each in again] == [wheel.read_bytes(), archive.read_bytes()]
    with tarfile.open(archive) as content:
        content.extractall(tmp_path / "unpacked", filter="data")
    from_archive, _ = build(tmp_path / "unpacked" / archive.name.removesuffix(".tar.gz"))
    assert from_archive.read_bytes() == wheel.read_bytes()

"""The wheel, installed in an environment with nothing but its dependencies."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from abwire.testing import Sandbox
from support.checkout import ROOT
from support.programs import run

PACKAGES = {"abwire": "overlay", "abwire_api": "generated", "abwire_runtime": "overlay"}
"""The packages of the wheel, with the folders that they are in."""

_CALLS = """
import asyncio, json, sys
from abwire import VWO, AsyncConvert, Convert, ConvertServing, Optimizely, Webtrends, __version__

urls = json.loads(sys.argv[1])
known = json.loads(sys.argv[2])

with Convert(
    application_id=known["application_id"], secret=known["secret"], account_id=1, project_id=2,
    base_url=urls["convert"], strict=True,
) as convert:
    tag = convert.tags.create(name="Blue")
    assert convert.tags.get(tag.id).name == "Blue"
    assert [each.id for each in convert.tags.iterate()] == [tag.id]
with ConvertServing(
    sdk_key=known["sdk_key"], sdk_key_secret=known["sdk_key_secret"], base_url=urls["convert_serving"], strict=True
) as serving:
    assert serving.config().experiences
with VWO(account_id=known["vwo_account_id"], sdk_key=known["vwo_sdk_key"], base_url=urls["vwo"], strict=True) as vwo:
    vwo.track_user(1, 2, user_id="u1")
with Webtrends(
    domain_id=known["webtrends_domain_id"], key_token=known["webtrends_key_token"], base_url=urls["webtrends"], strict=True
) as webtrends:
    assert webtrends.control("https://shop.example/").visitor
with Optimizely(project_id=known["optimizely_project_id"], base_url=urls["optimizely"], strict=True) as optimizely:
    optimizely.track("purchase", "u1")


async def main():
    async with AsyncConvert(
        application_id=known["application_id"], secret=known["secret"], account_id=1, project_id=2,
        base_url=urls["convert"],
    ) as convert:
        return [tag.name async for tag in convert.tags.iterate()]


assert asyncio.run(main()) == ["Blue"]
import abwire, abwire_api, abwire_runtime
print(json.dumps([__version__, abwire.__file__, abwire_api.__file__, abwire_runtime.__file__]))
"""


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


def pip(*arguments: str, cwd: Path) -> str:
    options = ("--disable-pip-version-check", "--quiet")
    return output_of(sys.executable, "-m", "pip", *options, *arguments, cwd=cwd)


def copy_of_the_sources(folder: Path) -> Path:
    """Copy what a distribution is built from, so that building leaves nothing in the sources."""
    for name in ("overlay", "generated"):
        shutil.copytree(ROOT / name, folder / "source" / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    for name in ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / name, folder / "source")
    return folder / "source"


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


# One test for each, because building is slow and every test process would repeat it.


def test_the_same_sources_give_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In another folder, at another time, with other permissions, and from the source distribution."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    wheel, archive = build(copy_of_the_sources(tmp_path / "one"))
    other = copy_of_the_sources(tmp_path / "another" / "place")
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


def test_the_wheel_holds_all_packages_and_works_in_an_empty_environment(sandbox: Sandbox, tmp_path: Path) -> None:
    wheel, _ = build(copy_of_the_sources(tmp_path))
    check_content(wheel)
    home = tmp_path / "environment"
    venv.create(home, with_pip=False, symlinks=True)
    python = str(home / "bin" / "python")
    constraints = str(ROOT / "scripts" / "constraints.txt")
    # pytest is for the fixtures of abwire.testing, below. It brings none of abwire's dependencies.
    pip("--python", python, "install", "--constraint", constraints, str(wheel), "pytest", cwd=tmp_path)
    urls = {api: sandbox.base_url(api) for api in ("convert", "convert_serving", "vwo", "webtrends", "optimizely")}
    known = json.dumps(vars(sandbox.credentials))
    found = output_of(python, "-I", "-W", "error", "-c", _CALLS, json.dumps(urls), known, cwd=tmp_path)
    number, *files = json.loads(found)
    assert number == wheel.name.split("-")[1]
    assert all(Path(file).is_relative_to(home) for file in files)
    assert {request.api for request in sandbox.requests} == set(urls)
    assert all(request.accepted for request in sandbox.requests)
    check_testing(python, tmp_path)


def check_testing(python: str, folder: Path) -> None:
    """The fixtures are there with pytest, without starlette; and the server says what it needs."""
    refused = run(python, "-I", "-m", "abwire.testing", "serve", cwd=folder)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == "error: the server needs starlette and uvicorn: pip install 'abwire[testing]'\n"
    tests = folder / "tests"
    tests.mkdir()
    shutil.copy(ROOT / "tests" / "testing" / "users_tests.py", tests / "test_users.py")
    found = output_of(python, "-I", "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=tests)
    assert "8 passed" in found

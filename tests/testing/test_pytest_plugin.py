"""The pytest plugin: its fixtures in a user's tests, and what it costs every other test run."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from support.checkout import ROOT
from support.programs import run

PLUGIN = "abwire.testing.pytest_plugin"
TESTS = (Path(__file__).parent / "users_tests.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("options", [[], ["-p", "xdist", "-n", "2"]], ids=["alone", "with xdist"])
def test_the_fixtures_work_in_tests_of_users(tmp_path: Path, options: list[str]) -> None:
    (tmp_path / "test_users.py").write_text(TESTS, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nfilterwarnings = error\n", encoding="utf-8")
    plugins = ["-p", PLUGIN, "-p", "anyio", "-p", "no:cacheprovider", *options]
    command = [sys.executable, "-m", "pytest", "-q", *plugins]
    done = run(*command, cwd=tmp_path, environment={"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"})
    assert "8 passed" in done.stdout, done.stdout + done.stderr


def test_the_fixtures_are_listed_with_what_they_are(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "--fixtures", "-p", PLUGIN]
    done = run(*command, cwd=tmp_path, environment={"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"})
    for name in ("abwire_convert", "abwire_convert_serving", "abwire_vwo", "abwire_webtrends", "abwire_optimizely"):
        assert f"\n{name} " in done.stdout
    assert "in process" in done.stdout


def test_the_plugin_loads_nothing_until_a_test_uses_it() -> None:
    program = f"""
import json, sys
import pytest
before = set(sys.modules)
import {PLUGIN}
print(json.dumps(sorted(set(sys.modules) - before)))
"""
    done = run(sys.executable, "-c", program, cwd=ROOT)
    loaded = set(json.loads(done.stdout))
    assert loaded - {"abwire", "abwire_runtime", "abwire_runtime._lazy", "abwire.testing", PLUGIN} == set()


def test_the_package_names_the_plugin_for_pytest() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'[project.entry-points.pytest11]\nabwire = "{PLUGIN}"\n' in text


def test_faking_needs_no_further_package() -> None:
    program = """
import sys
for name in ("starlette", "uvicorn", "jsonschema", "openapi_schema_validator", "yaml", "hypothesis", "codegen", "pytest"):
    sys.modules[name] = None
from abwire.testing import FakeApi
for name in ("convert", "convert_serving", "vwo", "webtrends", "optimizely"):
    api = FakeApi(name)
    api.client()
    for operation in api.operations:
        api.example(operation)
    if name == "convert":
        api.populate()
print("it works")
"""
    done = run(sys.executable, "-c", program, cwd=ROOT)
    assert done.stdout == "it works\n", done.stderr

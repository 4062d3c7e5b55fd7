"""The pages for contributors: the paths on them exist, their examples apply and do what the pages say."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import httpx
import jinja2
import pytest

from abwire.retries import Budget, Retries, send
from abwire.testing import Sandbox
from codegen.planning import pipeline
from codegen.planning.package_plan import Plan
from codegen.source import documents
from codegen.writing import filters
from support.checkout import ROOT
from support.clients import arguments

FOLDER = ROOT / "scripts" / "website" / "pages"
PATHS = [*sorted((FOLDER / "contributing").glob("*.md")), FOLDER / "architecture.md"]
PAGES = {path.stem: path.read_text(encoding="utf-8") for path in PATHS}
TOP = r"(?:specs|generated|overlay|scripts|tests|\.ci)/"


def changed(page: str, folder: Path) -> list[Path]:
    """Apply the differences of a page to copies of the files that they change, and return these."""
    patches = re.findall(r"^```diff\n(.*?)^```$", page, re.M | re.S)
    names = re.findall(r"^\+\+\+ b/(.*)$", "".join(patches), re.M)
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    done = subprocess.run(
        ["git", "apply", "-"], cwd=folder, input="".join(patches), capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert [name for name in names if (folder / name).read_bytes() == (ROOT / name).read_bytes()] == []
    return [folder / name for name in names]


def loaded(path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A changed module, beside the one that is in use."""
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)  # dataclasses look there
    spec.loader.exec_module(module)
    return module


def plan_of(api: str, specs: Path) -> Plan:
    for path in (ROOT / "specs").glob(f"{api}.*"):
        if not (specs / path.name).exists():
            shutil.copy(path, specs)
    return pipeline.lower(api, documents.patched(api, specs).document).plan


@pytest.mark.parametrize("name", PAGES)
def test_each_path_exists(name: str) -> None:
    page = PAGES[name]
    for path in re.findall(rf"(?<![\w./])({TOP}[\w./]*)", page):
        if "NAME" not in path:
            assert (ROOT / path.rstrip(".")).exists(), path
    for path, keyword in re.findall(r"scripts/test (tests/\S+\.py) -k (\w+)", page):
        assert keyword in (ROOT / path).read_text(encoding="utf-8") + page, keyword


def test_the_table_has_each_command_of_the_ci() -> None:
    text = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    lines = re.findall(r"^\s*(scripts/\S+(?: \w+)?)", text, re.M)
    assert len(lines) > 8
    for line in lines:
        script, _, command = line.partition(" ")
        assert f"./{script} {command}".rstrip() in PAGES["index"] or f"./{script}`" in PAGES["index"], line


def test_the_examples_of_documents_change_the_clients(tmp_path: Path) -> None:
    changed(PAGES["specs"], tmp_path)
    serving = plan_of("convert_serving", tmp_path / "specs")
    methods = {method.name: method for method in serving.groups["configuration"].sync.methods}
    assert not methods["optional_settings"].deprecated
    assert methods["project_optional_settings"].deprecated
    [pull] = [each for each in plan_of("vwo", tmp_path / "specs").endpoints if each.operation.name == "pull"]
    assert "webhook" in [field.name for field in pull.keywords]


def test_the_example_of_a_template_writes_a_docstring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan, template = changed(PAGES["templates"], tmp_path)
    enum = loaded(plan, "changed_package_plan", monkeypatch).EnumPlan(
        "State", "StateLike", "str", "state", "A state.", "str", [("ON", "on", ""), ("OFF", "off", "")], []
    )
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(template.parent))
    environment.filters.update(filters.FILTERS)
    text = environment.get_template(template.name).render(enum=enum)
    assert text.lstrip().startswith('"""``State``, of which the document lists 2 values."""')


def test_the_example_of_the_runtime_repeats_after_425(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    policy, tests = changed(PAGES["runtime"], tmp_path)
    module = loaded(policy, "abwire_runtime.client.changed_policy", monkeypatch)
    for safe in (True, False):
        statuses = [425, 200]
        transport = httpx.MockTransport(lambda request, left=statuses: httpx.Response(left.pop(0)))
        call = module.CallRetry(Retries(), Budget(), safe, "GET", "URL", sleep=lambda seconds: None)
        with httpx.Client(transport=transport, trust_env=False) as client:
            reply = send(client, client.build_request("GET", "https://api.example/"), call)
        assert reply.status_code == (200 if safe else 425)
    assert "(425, {}, 2, 1)" in tests.read_text(encoding="utf-8")


def test_the_example_of_a_method_finds_an_experience(
    tmp_path: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, *_ = changed(PAGES["methods"], tmp_path)
    module = loaded(client, "abwire.convert_serving.changed_client", monkeypatch)
    with module.ConvertServing(**arguments(sandbox, "convert_serving")) as serving:
        assert serving.experience("experience-1").id == "1"
        with pytest.raises(LookupError, match="no experience with the key 'other'"):
            serving.experience("other")

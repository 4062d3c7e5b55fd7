"""scripts/regenerate on a copy of the sources: output, --check, and errors for bad input."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import pytest
from openapi_python_client.parser.errors import GeneratorError

from codegen import __main__ as command
from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.planning import pipeline
from codegen.source import documents
from codegen.writing import build, generator_bridge
from support.checkout import ROOT
from support.regenerate import Command, command_in

APIS = ("optimizely", "vwo")  # small ones, because each run generates all of them


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the sources and packages of two APIs."""
    quiet = shutil.ignore_patterns("__pycache__", ".*")
    (tmp_path / "specs").mkdir()
    for api in APIS:
        shutil.copy(ROOT / "specs" / f"{api}.yaml", tmp_path / "specs")
        shutil.copytree(
            ROOT / "generated" / "abwire_api" / api, tmp_path / "generated" / "abwire_api" / api, ignore=quiet
        )
    for name in ("__init__.py", "py.typed"):
        shutil.copy(ROOT / "generated" / "abwire_api" / name, tmp_path / "generated" / "abwire_api")
    return tmp_path


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each look at the clock is a second after the last one."""
    for module in (command, build):
        monkeypatch.setattr(module, "time", SimpleNamespace(perf_counter=count(100.0).__next__))


@pytest.fixture
def regenerate(copy: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Command]:
    """Return a function that runs the command in the copy."""
    with command_in(Checkout(copy), capsys) as run:
        yield run


def digest(folder: Path) -> str:
    """A digest of the content of a folder."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            found.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()


def test_the_same_specs_generate_the_same_bytes(copy: Path, regenerate: Command) -> None:
    before = digest(copy / "generated" / "abwire_api")
    shutil.rmtree(copy / "generated")
    written = regenerate()
    assert (written.returncode, written.stderr) == (0, "")
    assert digest(copy / "generated" / "abwire_api") == before
    checked = regenerate("--check")
    assert (checked.returncode, checked.stderr) == (0, "")
    models = {api: len(list((copy / "generated" / "abwire_api" / api / "models").glob("[a-z]*.py"))) for api in APIS}
    assert written.stdout.startswith(
        "  optimizely: loading and patching specs/optimizely.yaml\n  vwo: loading and patching specs/vwo.yaml\n"
        "  optimizely: lowering\n  vwo: lowering\n  optimizely: generating\n  vwo: generating\n"
        "  formatting\n  importing every module\n  waiting for the checks of the documents\n"
        "\nAPI                 operations   models  seconds\n"
        f"optimizely                   2{models['optimizely']:>9}      2.0\n"
        f"vwo                          6{models['vwo']:>9}      2.0\n"
        f"all                          8{sum(models.values()):>9}      1.0\n\n"
        "note: what changed for users is not known, since "
    )
    assert re.search(
        r"\n\ngenerated/ rewritten, \d\d files: \.\./API\.md, __init__\.py,( \S+,){2} \S+ and \d\d more\n\Z",
        written.stdout,
    )
    assert checked.stdout.endswith("1.0\n\ngenerated/ is up to date: nothing changed.\n")


def test_a_check_shows_the_first_differences_and_writes_nothing(copy: Path, regenerate: Command) -> None:
    package = copy / "generated" / "abwire_api"
    operations = package / "vwo" / "operations.py"
    lines = operations.read_text(encoding="utf-8").splitlines(keepends=True)
    operations.write_text("".join([*lines[:20], "EDITED = 1\n", *lines[20:]]), encoding="utf-8")
    (package / "vwo" / "models" / "goal.py").unlink()
    (package / "left_over.py").touch()
    before = digest(copy / "generated")
    checked = regenerate("--check")
    assert checked.returncode == 1
    assert checked.stderr.startswith("error: generated/ is out of date: 4 files do not match specs/. ")
    assert re.search(r"^  vwo/operations\.py: line 21\n(    .*\n)+    -EDITED = 1\n", checked.stderr, re.M)
    assert (
        "\n  ../API.md: is missing\n  vwo/models/goal.py: is missing\n  left_over.py: is not generated\n"
        in checked.stderr
    )
    assert "\n./scripts/regenerate brings generated/ up to date." in checked.stderr
    assert "\x1b" not in checked.stderr
    assert digest(copy / "generated") == before


BAD = {
    "not YAML": ("vwo.yaml", "openapi: 3.2.0", "openapi: [", r"specs/vwo\.yaml: line \d+: is not YAML"),
    "another version": (
        "vwo.yaml",
        "openapi: 3.2.0",
        "openapi: 2.0.0",
        r"specs/vwo\.yaml: openapi: .* is not a supported version",
    ),
    "not valid": (
        "vwo.yaml",
        "responses:",
        "respones:",
        r"specs/vwo\.yaml: line \d+: /paths/.*did you mean 'responses'\?",
    ),
    "a reference to nothing": (
        "optimizely.yaml",
        "#/components/schemas/EventBatch",
        "#/components/schemas/Batch",
        r"specs/optimizely\.yaml: line \d+: /paths/~1v1~1events/.*'#/components/schemas/Batch' is not in the document",
    ),
    "two operations with one name": (
        "vwo.yaml",
        "x-method: track_goal",
        "x-method: track_user",
        r"specs/vwo\.yaml: GET /server-side/track-goal: GET .* and GET .* would both be tracking\.track_user\(\)",
    ),
    "an extension of the wrong form": (
        "vwo.yaml",
        "x-safe-to-repeat: true",
        "x-safe-to-repeat: often",
        r"specs/vwo\.yaml: GET /server-side/settings: x-safe-to-repeat must be true or false",
    ),
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_input_gets_one_line_and_changes_nothing(copy: Path, regenerate: Command, kind: str) -> None:
    name, old, new, expected = BAD[kind]
    path = copy / "specs" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    before = digest(copy / "generated")
    run = regenerate()
    assert run.returncode == 1
    assert re.fullmatch(rf"error: {expected}[^\n]*\n", run.stderr)
    assert digest(copy / "generated") == before


def test_a_patch_without_a_target_gets_one_line_and_changes_nothing(copy: Path, regenerate: Command) -> None:
    (copy / "specs" / "vwo.overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: x, version: '1'}\nactions:\n"
        "  - {target: \"$.paths['/server-side/track-gaol'].get\", description: A typo., update: {x-method: goal}}\n",
        encoding="utf-8",
    )
    before = digest(copy / "generated")
    run = regenerate()
    assert run.returncode == 1
    start = r"error: specs/vwo\.overlay\.yaml: actions\[0\] \$\.paths\['/server-side/track-gaol'\]\.get: "
    assert re.fullmatch(start + r"[^\n]*similar: '/server-side/track-goal'[^\n]*\n", run.stderr)
    assert digest(copy / "generated") == before


def test_a_warning_of_the_generator_is_an_error_of_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    warning = GeneratorError(header="Unable to parse", detail="this part\nof the document")
    monkeypatch.setattr(generator_bridge.ClientProject, "_get_errors", lambda self: [warning])
    document = documents.load("optimizely")
    with pytest.raises(SpecError) as caught:
        generator_bridge.generate(pipeline.lower("optimizely", document), tmp_path / "out")
    expected = "specs/optimizely.yaml: openapi-python-client: Unable to parse this part of the document"
    assert str(caught.value) == expected

"""Taking in a vendor's new document: what is put where, what stays, what is told, and that nothing is left half done."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from codegen import __main__ as command
from codegen import documents, normalise, pipeline, reading, replacing
from codegen.errors import SpecError
from codegen.house import House
from codegen.report import Report
from codegen.update import Wanted, update
from support import document_styles as styles
from support.checkout import ROOT

Document = dict[str, Any]


def vendor_document() -> Document:
    """The vendor's document as it is first taken in, OpenAPI 3.0."""
    return {
        "openapi": "3.0.3",
        "info": {"title": "Small", "version": "1.0", "description": "The vendor's prose."},
        "servers": [{"url": "https://small.example.test"}],
        "paths": {
            "/things": {
                "get": {
                    "operationId": "listThings",
                    "tags": ["things"],
                    "summary": "The vendor's summary",
                    "parameters": [
                        {"name": "color", "in": "query", "description": "Prose.", "schema": ref("Color")},
                        {"name": "page", "in": "query", "schema": {"type": "integer", "default": 1}},
                    ],
                    "responses": {"200": reply({"type": "array", "items": ref("Thing")})},
                }
            },
            "/things/{id}": {
                "get": {
                    "operationId": "getThing",
                    "tags": ["things"],
                    "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                    "responses": {"200": reply(ref("Thing"))},
                }
            },
        },
        "components": {
            "schemas": {
                "Thing": {
                    "type": "object",
                    "required": ["id"],
                    "properties": {
                        "id": {"type": "integer"},
                        "name": {"type": "string", "nullable": True, "example": "08", "description": "Prose."},
                        "color": ref("Color"),
                    },
                },
                "Color": {"type": "string", "enum": ["red", "08", "1e3"]},
            }
        },
    }


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def reply(schema: Document) -> Document:
    return {"description": "ok", "content": {"application/json": {"schema": schema}}}


def written(document: Document, **style: Any) -> str:
    """A document as YAML 1.2, in which texts such as 08 and 1e3 have quotes."""
    text: str = yaml.dump(document, Dumper=normalise.Dumper, **{"sort_keys": False, "allow_unicode": True, **style})
    return text


OVERLAY: Document = {
    "overlay": "1.0.0",
    "info": {"title": "Small", "version": "1.0.0"},
    "actions": [
        {"target": "$.paths['/things'].get", "description": "A list is called list.", "update": {"x-method": "list"}},
    ],
}


def without_tests(api: str, house: House, specs: Path, package: Path) -> str:
    return "none were run"


@pytest.fixture(scope="module")
def first_house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A house with one API, generated from the vendor's document, with words of ours in it."""
    root = tmp_path_factory.mktemp("house")
    (root / "specs").mkdir()
    (root / "pyproject.toml").write_text('[project]\nversion = "1.2.3"\n', encoding="utf-8")
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Words.\n", encoding="utf-8")
    (root / "specs" / "small.overlay.yaml").write_text(yaml.safe_dump(OVERLAY), encoding="utf-8")
    file = root / "vendor.yaml"
    file.write_text(written(vendor_document()), encoding="utf-8")
    update(Wanted("small", file), lambda _: None, House(root), without_tests)
    spec = root / "specs" / "small.yaml"
    document = yaml.safe_load(spec.read_text(encoding="utf-8"))
    document["paths"]["/things"]["get"]["summary"] = "List what there is"
    document["components"]["schemas"]["Thing"]["description"] = "Something; 'quoted', and: odd."
    document["components"]["schemas"]["Thing"]["properties"]["name"]["description"] = "What it is called."
    spec.write_text(normalise.to_yaml(document), encoding="utf-8")
    update(Wanted("small", file), lambda _: None, House(root), without_tests)
    return root


@pytest.fixture
def house(first_house: Path, tmp_path: Path) -> House:
    shutil.copytree(first_house, tmp_path / "house")
    return House(tmp_path / "house")


def state(house: House) -> dict[str, str]:
    """Every file of a house, by its content."""
    return {
        str(path.relative_to(house.root)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(house.root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and ".pytest_cache" not in path.parts
    }


def take(house: House, document: Document | str, *, name: str = "new.yaml", **more: Any) -> Report:
    """Take a document in, without contract tests."""
    file = house.root.parent / name
    text = document if isinstance(document, str) else written(document)
    file.write_text(text, encoding="utf-8")
    test = more.pop("test", without_tests)
    say = more.pop("say", lambda _: None)
    return update(Wanted("small", file, **more), say, house, test)


def spec_of(house: House) -> Document:
    return reading.read(house.specs / "small.yaml")


# What is taken in


def flow_style(document: Document) -> str:
    return written(document, default_flow_style=True, sort_keys=True, width=40)


def with_other_words(document: Document) -> str:
    def change(node: Document) -> Document:
        return {key: f"{value} anew" if key in ("description", "summary") else value for key, value in node.items()}

    return written(styles.changed(document, change))


FORMATS: dict[str, tuple[Callable[[Document], str], str]] = {
    "YAML": (lambda document: written(document), "new.yaml"),
    "keys in another order": (lambda document: written(styles.shuffled(document)), "new.yaml"),
    "flow style": (flow_style, "new.yml"),
    "JSON": (lambda document: json.dumps(document, indent=4), "new.json"),
    "JSON in one line": (lambda document: json.dumps(document, separators=(",", ":")), "new.json"),
    "JSON under another name": (lambda document: "\n\t" + json.dumps(document, indent="\t"), "new.txt"),
    "JSON with a mark of its encoding": (lambda document: f"\ufeff{json.dumps(document)}", "new.json"),
    "YAML with a mark of its encoding": (lambda document: f"\ufeff{written(document)}", "new.yaml"),
    "Windows' ends of lines": (lambda document: written(document).replace("\n", "\r\n"), "new.yaml"),
    "other words of the vendor's": (with_other_words, "new.yaml"),
}


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_document_in_another_form_makes_no_difference(house: House, format: str) -> None:
    write, name = FORMATS[format]
    before = state(house)
    report = take(house, write(vendor_document()), name=name)
    assert report.changes == []
    assert report.bump == "none"
    assert "nothing changed for users" in report.to_text()
    assert state(house) == before


@pytest.mark.parametrize("style", [styles.with_nullable, styles.with_type_lists], ids=["3.0", "3.1"])
def test_both_versions_of_openapi_give_the_same_client(house: House, style: Callable[[Document], Document]) -> None:
    before = {name: digest for name, digest in state(house).items() if name.startswith("generated")}
    report = take(house, style(vendor_document()))
    assert report.changes == []
    assert {name: digest for name, digest in state(house).items() if name.startswith("generated")} == before
    assert "specs/small.yaml" in state(house)


def test_our_words_stay_and_the_vendors_stay_out(house: House) -> None:
    document = vendor_document()
    document["paths"]["/things"]["get"]["summary"] = "Another summary"
    document["components"]["schemas"]["Thing"]["properties"]["size"] = {"type": "integer", "description": "Prose."}
    report = take(house, document)
    text = (house.specs / "small.yaml").read_text(encoding="utf-8")
    for words in ("List what there is", "Something; ''quoted'', and: odd.", "What it is called."):
        assert words in text
    assert "vendor" not in text
    assert "Prose" not in text
    assert report.unsaid == []
    methods = (house.generated / "small" / "resources" / "things.py").read_text(encoding="utf-8")
    assert "List what there is." in methods


def test_the_vendors_words_come_in_where_we_have_none_if_they_are_asked_for(house: House) -> None:
    take(house, vendor_document(), keep_prose=True)
    taken = spec_of(house)
    assert taken["info"]["description"] == "The vendor's prose."
    assert taken["paths"]["/things"]["get"]["summary"] == "List what there is"
    assert taken["paths"]["/things"]["get"]["parameters"][0]["description"] == "Prose."


def test_what_has_no_words_yet_is_told(house: House) -> None:
    document = vendor_document()
    document["components"]["schemas"]["New"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    document["paths"]["/news"] = {"get": {"operationId": "news", "responses": {"200": reply(ref("New"))}}}
    report = take(house, document)
    assert report.unsaid == ["/paths/~1news/get", "/components/schemas/New"]
    assert "/components/schemas/New" in report.to_text()


def test_what_is_new_stands_after_what_it_follows(house: House) -> None:
    document = vendor_document()
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {"Color": schemas["Color"], "New": schemas["Thing"], "Thing": schemas["Thing"]}
    before = (house.specs / "small.yaml").read_text(encoding="utf-8").splitlines()
    take(house, document)
    after = (house.specs / "small.yaml").read_text(encoding="utf-8").splitlines()
    assert list(spec_of(house)["components"]["schemas"]) == ["Thing", "Color", "New"]
    assert after[: len(before)] == before


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
    | st.from_regex(r"[-+]?[0-9.eExXo_:~]{1,8}", fullmatch=True),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), json_values, min_size=1))
@settings(max_examples=200)
def test_what_is_written_is_read_as_the_same_again(document: Document) -> None:
    assert reading.parse(normalise.to_yaml(document).encode(), "new") == document


# What is told


def changed_document() -> Document:
    document = vendor_document()
    document["info"]["version"] = "2.0"
    del document["components"]["schemas"]["Color"]["enum"][0]
    document["components"]["schemas"]["Thing"]["properties"]["a|b"] = {"type": "string"}
    document["paths"]["/things"]["get"]["parameters"].append({"name": "q", "in": "query", "schema": {"type": "string"}})
    return document


ROWS = [
    ("parameter", "added", "things.list(q)", False),
    ("field", "added", "Thing.a_b", False),
    ("enum value", "removed", "Color.RED", True),
]


def test_the_report_is_written_as_markdown_and_json_and_told(house: House) -> None:
    files = (house.root / "report.md", house.root / "report.json")
    report = take(house, changed_document(), reports=files)
    assert [(c.level, c.what, c.name, c.breaking) for c in report.changes] == ROWS
    found = json.loads(files[1].read_text(encoding="utf-8"))
    assert [tuple(change[key] for key in ("level", "what", "name", "breaking")) for change in found["changes"]] == ROWS
    assert found["spec"] == {"before": "1.0", "after": "2.0"}
    assert found["version"] == {"before": "1.2.3", "bump": "major", "after": "2.0.0"}
    assert found["breaking"] is True
    assert found["tests"] == "none were run"
    markdown = files[0].read_text(encoding="utf-8")
    assert "# small: 3 changes for users, 1 of them breaking" in markdown
    assert "| removed | `Color.RED` | 'red' | **yes** |" in markdown
    assert "| added | `things.list(q)` |  | no |" in markdown
    text = report.to_text()
    assert "version bump: major, 1.2.3 to 2.0.0" in text
    assert "BREAKS removed  Color.RED" in text


def test_the_changelog_gets_its_entry_once(house: House) -> None:
    take(house, changed_document(), changelog=True)
    entry = house.changelog.read_text(encoding="utf-8")
    assert entry == (
        "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Words.\n- small: parameter `things.list(q)`\n"
        "- small: field `Thing.a_b`\n\n### Removed\n\n- **Breaking:** small: enum value `Color.RED`: 'red'\n"
    )
    take(house, changed_document(), changelog=True)
    assert house.changelog.read_text(encoding="utf-8") == entry


def test_an_obsolete_patch_is_told(house: House) -> None:
    document = vendor_document()
    document["paths"]["/things"]["get"]["x-method"] = "list"
    report = take(house, document)
    assert [each.target for each in report.obsolete] == ["$.paths['/things'].get"]
    assert "Patches that are obsolete" in report.to_text()
    assert "A list is called list." in report.to_text()


def test_what_is_wrong_and_harmless_is_told(house: House) -> None:
    document = vendor_document()
    document["paths"]["/things"]["get"]["parameters"][1]["schema"]["default"] = "one"
    report = take(house, document)
    assert report.changes[0].detail == "now 'one' unless given; before 1 unless given"
    assert len(report.faults) == 1
    assert "Not valid, and harmless" in report.to_text()


# What goes wrong


def invalid() -> Document:
    document = vendor_document()
    document["paths"]["/things"]["get"]["responses"] = [5]
    return document


def without_target() -> Document:
    document = vendor_document()
    document["paths"]["/thing"] = document["paths"].pop("/things")
    return document


def with_one_name_twice() -> Document:
    document = vendor_document()
    document["components"]["schemas"]["co-lor"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    document["components"]["schemas"]["CoLor"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    return document


def with_a_name_taken() -> Document:
    document = vendor_document()
    document["components"]["schemas"]["Thing"]["properties"]["kind"] = {"type": "string", "enum": ["a", "b"]}
    return document


def failing(api: str, house: House, specs: Path, package: Path) -> str:
    raise SpecError("specs/small.yaml", "contract tests", "1 failed")


def interrupted(api: str, house: House, specs: Path, package: Path) -> str:
    raise KeyboardInterrupt


FAILURES: dict[str, tuple[Document | str, str]] = {
    "not YAML": ("openapi: [3", "is not YAML"),
    "not JSON": ('{"openapi": }', "is not"),
    "no mapping": ("- 1", "is not a mapping"),
    "not OpenAPI": ("a: 1", "3.0 and 3.1 are"),
    "Swagger 2.0": ({**vendor_document(), "openapi": "2.0"}, "3.0 and 3.1 are"),
    "not valid": (invalid(), "[5]"),
    "a reference that leads out": (
        {**vendor_document(), "paths": {"/things": {"get": {"$ref": "other.yaml"}}}},
        "leads out of the document",
    ),
    "a patch without a target": (without_target(), "has no '/things'; the nearest there: '/thing'"),
    "two schemas with one name": (with_one_name_twice(), "would both be the class CoLor"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_a_document_that_can_not_be_taken_in_changes_nothing(house: House, name: str) -> None:
    document, expected = FAILURES[name]
    before = state(house)
    report = house.root / "report.md"
    with pytest.raises(SpecError) as caught:
        take(house, document, reports=(report,), changelog=True)
    assert expected in str(caught.value)
    assert state(house) == before
    assert sorted(path.name for path in house.generated.parent.iterdir()) == ["abwire_api"]


@pytest.mark.parametrize(("test", "error"), [(failing, SpecError), (interrupted, KeyboardInterrupt)])
def test_contract_tests_that_fail_change_nothing(house: House, test: Any, error: type[BaseException]) -> None:
    before = state(house)
    with pytest.raises(error):
        take(house, changed_document(), test=test, changelog=True)
    assert state(house) == before
    assert sorted(path.name for path in house.generated.parent.iterdir()) == ["abwire_api"]


def test_an_interruption_changes_nothing_whenever_it_comes(house: House) -> None:
    before = state(house)
    said: list[str] = []
    take(House(shutil.copytree(house.root, house.root.parent / "other")), changed_document(), say=said.append)
    assert len(said) > 5
    for stop in said:

        def say(text: str, stop: str = stop) -> None:
            if text == stop:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            take(house, changed_document(), say=say)
        assert state(house) == before
    assert sorted(path.name for path in house.generated.parent.iterdir()) == ["abwire_api"]


@contextmanager
def failing_after(monkeypatch: pytest.MonkeyPatch, calls: int, error: BaseException) -> Iterator[list[str]]:
    """Let the file system fail at one of the steps of replacing."""
    done: list[str] = []
    with monkeypatch.context() as patch:

        def counted(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
            def call(*arguments: Any) -> Any:
                done.append(name)
                if len(done) == calls + 1:
                    raise error
                return real(*arguments)

            return call

        patch.setattr(os, "replace", counted("replace", os.replace))
        patch.setattr(Path, "rename", counted("rename", Path.rename))
        yield done


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=["full", "Ctrl-C"])
@pytest.mark.parametrize("calls", range(5))
def test_a_failure_while_replacing_changes_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch, calls: int, error: BaseException
) -> None:
    before = state(house)
    with failing_after(monkeypatch, calls, error) as done, pytest.raises(type(error)):
        take(house, changed_document(), reports=(house.root / "report.md",), changelog=True)
    assert len(done) > calls
    assert state(house) == before
    assert sorted(path.name for path in house.generated.parent.iterdir()) == ["abwire_api"]


def test_there_are_five_steps_of_replacing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    with failing_after(monkeypatch, 99, OSError()) as done:
        take(house, changed_document(), reports=(house.root / "report.md",), changelog=True)
    assert done == ["replace"] * 3 + ["rename"] * 2


def test_a_failure_takes_the_first_package_of_a_house_away_again(house: House) -> None:
    shutil.rmtree(house.generated.parent)
    new = house.root / "new" / "abwire_api"
    new.mkdir(parents=True)
    house.generated.parent.mkdir()
    replacement = replacing.Replacement()
    with replacement:
        replacement.swap(new, house.generated)
    assert house.generated.exists()
    house.generated.rename(new)
    with pytest.raises(KeyboardInterrupt), replacement:  # noqa: PT012 - the block is what is tested
        replacement.swap(new, house.generated)
        raise KeyboardInterrupt
    assert not house.generated.exists()


# The command


@pytest.fixture
def in_house(house: House) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs the command of a house that has the driver in it."""
    shutil.copytree(
        ROOT / "scripts" / "codegen", house.root / "scripts" / "codegen", ignore=shutil.ignore_patterns("__pycache__")
    )

    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        variables = {**os.environ, "PYTHONPATH": str(house.root / "scripts"), "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(
            [sys.executable, "-m", "codegen", *arguments],
            cwd=house.root,
            env={**variables, **environment},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def test_the_command_takes_a_document_in(house: House, in_house: Callable[..., Any]) -> None:
    (house.root / "new.json").write_text(json.dumps(changed_document()), encoding="utf-8")
    more = ["--report", "a.md", "--report", "b.json", "--changelog"]
    run = in_house("small", "--from", "new.json", *more)
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    assert "BREAKS removed  Color.RED: 'red'" in run.stdout
    assert "there are none" in run.stdout
    assert spec_of(house)["info"]["version"] == "2.0"
    assert (house.root / "a.md").exists()
    assert json.loads((house.root / "b.json").read_text(encoding="utf-8"))["breaking"] is True
    assert "Color.RED" in house.changelog.read_text(encoding="utf-8")
    assert in_house("--check").returncode == 0


@pytest.mark.parametrize(
    ("document", "arguments", "expected"),
    [
        ("openapi: [3", [], "error: new.yaml: line 2: is not YAML"),
        (json.dumps(invalid()), [], "error: specs/small.yaml: /paths//things/get/responses: [5] is not of type"),
        (json.dumps(without_target()), [], "error: specs/small.overlay.yaml: actions[0] $.paths['/things'].get: "),
        (json.dumps(vendor_document()), ["--report", "gone/report.md"], "error: gone/report.md: "),
        (json.dumps(vendor_document()), ["--report", "specs"], "error: specs: Is a directory"),
        (None, [], "error: new.yaml: the file: No such file or directory"),
    ],
    ids=["YAML", "OpenAPI", "patch", "folder of the report", "report", "file"],
)
def test_the_command_says_what_is_wrong_in_a_line(
    house: House, in_house: Callable[..., Any], document: str | None, arguments: list[str], expected: str
) -> None:
    if document is not None:
        (house.root / "new.yaml").write_text(document, encoding="utf-8")
    before = state(house)
    run = in_house("small", "--from", "new.yaml", "--changelog", *arguments)
    assert run.returncode == 1
    assert run.stderr.startswith(expected)
    assert run.stderr.count("\n") == 1
    assert state(house) == before


def test_contract_tests_of_the_house_are_run(house: House, in_house: Callable[..., Any]) -> None:
    (house.root / "overlay").mkdir()
    tests = house.root / "tests" / "clients" / "test_operations.py"
    tests.parent.mkdir(parents=True)
    lines = ["import abwire_api.small.models as models", "def test_small():", "    assert models.Color('1e3')"]
    tests.write_text("\n".join([*lines, "    assert hasattr(models.Color, 'RED')\n"]), encoding="utf-8")
    (house.root / "new.json").write_text(json.dumps(changed_document()), encoding="utf-8")
    before = state(house)
    run = in_house("small", "--from", "new.json")
    assert run.returncode == 1
    assert run.stderr.startswith(
        "error: specs/small.yaml: contract tests: FAILED tests/clients/test_operations.py::test_small"
    )
    assert run.stderr.count("\n") == 1
    assert state(house) == before
    tests.write_text("\n".join(lines), encoding="utf-8")
    run = in_house("small", "--from", "new.json")
    assert run.returncode == 0, run.stderr
    assert "1 passed" in run.stdout


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "kill"])
@pytest.mark.usefixtures("in_house")
def test_a_signal_changes_nothing(house: House, number: signal.Signals) -> None:
    (house.root / "new.json").write_text(json.dumps(changed_document()), encoding="utf-8")
    before = state(house)
    process = subprocess.Popen(
        [sys.executable, "-m", "codegen", "small", "--from", "new.json"],
        cwd=house.root,
        env={**os.environ, "PYTHONPATH": str(house.root / "scripts"), "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's background jobs ignore it
    )
    assert process.stdout is not None
    while "formatting" not in process.stdout.readline():
        pass
    process.send_signal(number)
    _, errors = process.communicate()
    assert process.returncode == 1
    assert errors == "error: interrupted; everything is as it was\n"
    assert state(house) == before
    assert sorted(path.name for path in house.generated.parent.iterdir()) == ["abwire_api"]


def test_another_hash_seed_gives_the_same_bytes(house: House, in_house: Callable[..., Any]) -> None:
    for path in sorted((ROOT / "tests" / "codegen" / "documents").glob("*.yaml")):
        shutil.copy(path, house.specs)
    run = in_house(PYTHONHASHSEED="7")
    assert run.returncode == 0, run.stderr
    for seed in ("0", "4242"):
        assert "nothing changed" in in_house("--check", PYTHONHASHSEED=seed).stdout


def test_the_command_line_tells_what_goes_together(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["small"], ["--from", "x.yaml"], ["--report", "x.md"], ["small", "--from", "x.yaml", "--check"]):
        with pytest.raises(SystemExit):
            command.main(arguments)
        assert "error: " in capsys.readouterr().err


# Names


def names_of(document: Document) -> dict[str, str]:
    """The class of each place and the method of each operation."""
    lowered = pipeline.lower("small", document)
    methods = {each.operation_id: f"{each.group}.{each.name}" for each in lowered.operations}
    modules = {f"module of {name}": lowered.schemas.module(name) for name in lowered.schemas.components}
    return {**lowered.schemas.places, **methods, **modules}


WORDS = ["foo", "Foo", "fooBar", "foo_bar", "FooBar", "bar", "Item", "fooItem", "list", "Class"]
schemas: st.SearchStrategy[Document] = st.deferred(
    lambda: st.one_of(
        st.sampled_from(WORDS).map(ref),
        st.just({"type": "string"}),
        st.just({"type": "string", "enum": ["a", "b"]}),
        st.lists(st.sampled_from(WORDS), min_size=1, max_size=3, unique=True).flatmap(
            lambda names: st.tuples(*[schemas for _ in names]).map(
                lambda found: {"type": "object", "properties": dict(zip(names, found, strict=True))}
            )
        ),
        schemas.map(lambda inner: {"type": "array", "items": inner}),
        st.lists(schemas, min_size=2, max_size=3).map(lambda found: {"oneOf": found}),
    )
)


@st.composite
def small_documents(draw: st.DrawFn) -> Document:
    components = draw(st.dictionaries(st.sampled_from(WORDS), schemas, min_size=2, max_size=6))

    def known(node: Document) -> Document:
        name = node.get("$ref", "").rpartition("/")[2]
        return node if not name or name in components else {"type": "string"}

    operations = draw(st.lists(st.tuples(st.sampled_from(WORDS), schemas), max_size=3, unique_by=lambda item: item[0]))
    paths = {f"/{name}": {"get": {"operationId": name, "responses": {"200": reply(s)}}} for name, s in operations}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": paths,
        "components": {"schemas": components},
    }
    found: Document = styles.changed(document, known)
    return found


def new_things() -> tuple[Document, Document]:
    inner = {"type": "object", "properties": {"bar": {"type": "string", "enum": ["x", "y"]}, "foo": {"type": "string"}}}
    schema = {"type": "object", "properties": {"bar": inner, "item": {"type": "array", "items": deepcopy(inner)}}}
    operation = {"operationId": "otherThing", "responses": {"200": reply(deepcopy(schema))}}
    return {"AaNew": schema, "ZzNew": deepcopy(schema)}, {"/aa": {"get": operation}}


@given(small_documents(), st.integers(0, 1000))
@settings(max_examples=150)
def test_what_is_added_removed_or_moved_elsewhere_renames_nothing(document: Document, seed: int) -> None:
    try:
        before = names_of(document)
    except SpecError:  # two of them would be one class
        reject()
    new_schemas, new_paths = new_things()
    more = {
        **document,
        "paths": {**new_paths, **document["paths"]},
        "components": {"schemas": {**new_schemas, **document["components"]["schemas"]}},
    }
    less = {**document, "paths": dict(list(document["paths"].items())[1:])}
    for other in (styles.shuffled(document, seed), styles.shuffled(more, seed), less):
        after = names_of(other)
        assert {key: after[key] for key in before if key in after} == {
            key: value for key, value in before.items() if key in after
        }


def test_a_new_schema_that_takes_the_name_of_an_inline_one_is_refused(house: House) -> None:
    take(house, with_a_name_taken())
    before = state(house)
    document = with_a_name_taken()
    document["components"]["schemas"]["ThingKind"] = {"type": "string", "enum": ["c", "d"]}
    with pytest.raises(SpecError, match="would both be the class ThingKind") as caught:
        take(house, document)
    assert "x-class-name: OtherThingKind" in str(caught.value)
    assert state(house) == before


def test_converts_own_document_taken_in_again_changes_nothing(tmp_path: Path) -> None:
    specs, text = tmp_path / "specs", (documents.SPECS / "convert.yaml").read_text(encoding="utf-8")
    specs.mkdir()
    (specs / "convert.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text('version = "1.0.0"\n', encoding="utf-8")
    shutil.copy(documents.SPECS / "convert.overlay.yaml", specs)
    shutil.copytree(ROOT / "generated", tmp_path / "generated", ignore=shutil.ignore_patterns("__pycache__"))
    new = tmp_path / "new.json"
    new.write_text(json.dumps(styles.shuffled(reading.read(specs / "convert.yaml"))), encoding="utf-8")
    report = update(Wanted("convert", new), lambda _: None, House(tmp_path), without_tests)
    assert report.changes == []
    assert report.obsolete == []
    assert (specs / "convert.yaml").read_text(encoding="utf-8") == text
    ours = ROOT / "generated" / "abwire_api" / "convert"
    package = tmp_path / "generated" / "abwire_api" / "convert"
    files = {path.relative_to(ours) for path in ours.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    assert files == {path.relative_to(package) for path in package.rglob("*") if path.is_file()}
    assert all((ours / name).read_bytes() == (package / name).read_bytes() for name in files)

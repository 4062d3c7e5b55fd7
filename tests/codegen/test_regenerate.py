"""Taking in a vendor's new document: what is written, kept and reported, and that a failure changes nothing."""

from __future__ import annotations

import hashlib
import json
import os
import re
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

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.intake import normalise, vendor_methods
from codegen.intake.report import Report
from codegen.intake.update import UpdateRequest, update
from codegen.intake.vendor_methods import Findings, Misfit
from codegen.planning import pipeline
from codegen.source import documents, loader
from codegen.writing import atomic_replace
from support import document_styles as styles
from support.checkout import ROOT
from support.locales import without_utf8
from support.regenerate import Command, command_in

Document = dict[str, Any]


def vendor_document() -> Document:
    """The first version of the vendor's document, in OpenAPI 3.0."""
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
    """A document as YAML 1.2, with quotes around strings such as 08 and 1e3."""
    text: str = yaml.dump(document, Dumper=normalise.Dumper, **{"sort_keys": False, "allow_unicode": True, **style})
    return text


OVERLAY: Document = {
    "overlay": "1.0.0",
    "info": {"title": "Small", "version": "1.0.0"},
    "actions": [
        {"target": "$.paths['/things'].get", "description": "A list is called list.", "update": {"x-method": "list"}},
    ],
}


def write_version(root: Path, version: str) -> None:
    file = root / "overlay" / "abwire_runtime" / "__init__.py"
    file.parent.mkdir(parents=True)
    file.write_text(f'__version__ = "{version}"\n', encoding="utf-8")


def without_tests(api: str, checkout: Checkout, specs: Path, package: Path) -> str:
    return "none were run"


@pytest.fixture(scope="module")
def first_checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with one API, generated from the vendor's document, with our descriptions in it."""
    root = tmp_path_factory.mktemp("checkout")
    (root / "specs").mkdir()
    write_version(root, "1.2.3")
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Words.\n", encoding="utf-8")
    (root / "specs" / "small.overlay.yaml").write_text(yaml.safe_dump(OVERLAY), encoding="utf-8")
    file = root / "vendor.yaml"
    file.write_text(written(vendor_document()), encoding="utf-8")
    update(UpdateRequest("small", file), lambda _: None, Checkout(root), without_tests)
    spec = root / "specs" / "small.yaml"
    document = yaml.safe_load(spec.read_text(encoding="utf-8"))
    document["paths"]["/things"]["get"]["summary"] = "List what there is"
    document["components"]["schemas"]["Thing"]["description"] = "Something; 'quoted', and: odd."
    document["components"]["schemas"]["Thing"]["properties"]["name"]["description"] = "What it is called."
    spec.write_text(normalise.to_yaml(document), encoding="utf-8")
    update(UpdateRequest("small", file), lambda _: None, Checkout(root), without_tests)
    return root


@pytest.fixture
def checkout(first_checkout: Path, tmp_path: Path) -> Checkout:
    shutil.copytree(first_checkout, tmp_path / "checkout")
    return Checkout(tmp_path / "checkout")


def state(checkout: Checkout) -> dict[str, str]:
    """A digest of every file of a checkout."""
    return {
        str(path.relative_to(checkout.root)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(checkout.root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and ".pytest_cache" not in path.parts
    }


def take(checkout: Checkout, document: Document | str, *, name: str = "new.yaml", **more: Any) -> Report:
    """Take a document in, without contract tests."""
    file = checkout.root.parent / name
    text = document if isinstance(document, str) else written(document)
    file.write_text(text, encoding="utf-8")
    test, check = more.pop("test", without_tests), more.pop("check", vendor_methods.check)
    say = more.pop("say", lambda _: None)
    return update(UpdateRequest("small", file, **more), say, checkout, test, check)


def spec_of(checkout: Checkout) -> Document:
    return loader.read(checkout.specs / "small.yaml")


# The stored document


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
def test_the_same_document_in_another_format_changes_nothing(checkout: Checkout, format: str) -> None:
    write, name = FORMATS[format]
    before = state(checkout)
    report = take(checkout, write(vendor_document()), name=name)
    assert report.changes == []
    assert report.bump == "none"
    assert "nothing changed for users" in report.to_text()
    assert state(checkout) == before


@pytest.mark.parametrize("style", [styles.with_nullable, styles.with_type_lists], ids=["3.0", "3.1"])
def test_both_versions_of_openapi_generate_the_same_client(
    checkout: Checkout, style: Callable[[Document], Document]
) -> None:
    def client() -> dict[str, str]:
        """What is generated, but for the document itself, which keeps the vendor's style."""
        found = {name: digest for name, digest in state(checkout).items() if name.startswith("generated")}
        return {name: digest for name, digest in found.items() if not name.endswith("/document.json")}

    before = client()
    report = take(checkout, style(vendor_document()))
    assert report.changes == []
    assert client() == before
    assert "specs/small.yaml" in state(checkout)


def test_our_descriptions_stay_and_the_vendors_are_dropped(checkout: Checkout) -> None:
    document = vendor_document()
    document["paths"]["/things"]["get"]["summary"] = "Another summary"
    document["components"]["schemas"]["Thing"]["properties"]["size"] = {"type": "integer", "description": "Prose."}
    report = take(checkout, document)
    text = (checkout.specs / "small.yaml").read_text(encoding="utf-8")
    for words in ("List what there is", "Something; ''quoted'', and: odd.", "What it is called."):
        assert words in text
    assert "vendor" not in text
    assert "Prose" not in text
    assert report.undescribed == []
    methods = (checkout.generated / "small" / "resources" / "things.py").read_text(encoding="utf-8")
    assert "List what there is." in methods


def test_vendor_descriptions_fill_gaps_on_request(checkout: Checkout) -> None:
    take(checkout, vendor_document(), keep_prose=True)
    taken = spec_of(checkout)
    assert taken["info"]["description"] == "The vendor's prose."
    assert taken["paths"]["/things"]["get"]["summary"] == "List what there is"
    assert taken["paths"]["/things"]["get"]["parameters"][0]["description"] == "Prose."


def test_missing_descriptions_are_reported(checkout: Checkout) -> None:
    document = vendor_document()
    document["components"]["schemas"]["New"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    document["paths"]["/news"] = {"get": {"operationId": "news", "responses": {"200": reply(ref("New"))}}}
    report = take(checkout, document)
    assert report.undescribed == ["/paths/~1news/get", "/components/schemas/New"]
    assert "/components/schemas/New" in report.to_text()


def test_a_list_that_looks_paged_is_reported_with_the_lines_for_the_overlay_document(checkout: Checkout) -> None:
    document = vendor_document()
    parameters = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("page", "per_page")]
    listed = {"type": "array", "items": ref("Thing")}
    document["paths"]["/news"] = {
        "get": {"operationId": "news", "parameters": parameters, "responses": {"200": reply(listed)}}
    }
    report = take(checkout, document, dry_run=True)
    assert [each.target for each in report.proposals] == ["$.paths['/news'].get"]
    assert "update: {x-pagination: {page: page, size: per_page}}" in report.to_text()
    take(checkout, document)
    assert not take(checkout, document).proposals, "it was reported once"


def test_new_parts_keep_their_order(checkout: Checkout) -> None:
    document = vendor_document()
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {"Color": schemas["Color"], "New": schemas["Thing"], "Thing": schemas["Thing"]}
    before = (checkout.specs / "small.yaml").read_text(encoding="utf-8").splitlines()
    take(checkout, document)
    after = (checkout.specs / "small.yaml").read_text(encoding="utf-8").splitlines()
    assert list(spec_of(checkout)["components"]["schemas"]) == ["Thing", "Color", "New"]
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
def test_the_written_document_reads_back_equal(document: Document) -> None:
    assert loader.parse(normalise.to_yaml(document).encode(), "new") == document


def test_files_are_in_utf_8_wherever_the_command_runs(checkout: Checkout) -> None:
    document = vendor_document()
    document["info"]["title"] = "Sm\u00e4ll"
    document["components"]["schemas"]["Color"]["enum"].append("Caf\u00e9")
    checkout.changelog.write_text("# Changelog\n\n## [Unreleased]\n\n- Caf\u00e9.\n", encoding="utf-8")
    with without_utf8():
        report = take(checkout, document, changelog=True, reports=(checkout.root / "a.md", checkout.root / "b.json"))
    assert spec_of(checkout)["info"]["title"] == "Sm\u00e4ll"
    assert "Sm\u00e4ll" in (checkout.generated / "small" / "client.py").read_text(encoding="utf-8")
    assert "Sm\u00e4ll" in (checkout.generated.parent / "API.md").read_text(encoding="utf-8")
    assert checkout.changelog.read_text(encoding="utf-8").count("Caf\u00e9") == 2
    assert json.loads((checkout.root / "b.json").read_bytes()) == report.to_dict()


# What is reported


def test_each_step_is_said_and_the_new_files_are_tested_before_they_replace_others(checkout: Checkout) -> None:
    tested: list[tuple[str, Checkout, Path, Path]] = []

    def test(*arguments: Any) -> str:
        tested.append(arguments)
        return "3 passed"

    for dry_run in (True, False):
        steps: list[str] = []
        report = take(
            *(checkout, changed_document()),
            say=steps.append,
            test=test,
            dry_run=dry_run,
            check=lambda *_: Findings((), ("types were not checked", "calls were not")),
        )
        assert report.tests == "3 passed; types were not checked; calls were not"
        assert steps == [
            f"small: reading {checkout.root.parent / 'new.yaml'}",
            "small: checking its structure",
            "small: comparing with what it was",
            "small: lowering",
            "small: generating",
            "formatting",
            "importing every module",
            "waiting for the checks of the documents",
            "small: checking the hand-written methods that use it",
            "small: running its contract tests",
        ]
        api, given, specs, package = tested.pop()
        assert (api, given, specs.name) == ("small", checkout, "specs")
        assert re.fullmatch(r"abwire-\w+", specs.parent.name)
        parent = specs.parent / "generated" if dry_run else checkout.generated.parent
        assert (package.name, package.parent.parent) == ("abwire_api", parent)
        assert re.fullmatch(r"\.new-\w+", package.parent.name)


def test_a_report_says_what_it_is_of(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(checkout.root.parent))
    changelog = checkout.changelog.read_text(encoding="utf-8")
    report = take(checkout, changed_document())
    assert (report.api, report.versions, report.package) == ("small", ("1.0", "2.0"), "1.2.3")
    assert report.compared_with == "the files that are there, since this is not a git repository"
    assert report.document_changed
    assert checkout.changelog.read_text(encoding="utf-8") == changelog, "which is not asked for"
    again = take(checkout, changed_document())
    assert (again.versions, again.document_changed) == (("2.0", "2.0"), False)
    steps: list[str] = []
    file = checkout.root.parent / "new.yaml"
    document = {**vendor_document(), "x-pace": {"requests": 5, "per": 1.5}}
    file.write_text(written(document), encoding="utf-8")
    (checkout.specs / "larger.overlay.yaml").write_text(yaml.safe_dump({**OVERLAY, "actions": []}), encoding="utf-8")
    new = update(
        UpdateRequest("larger", file, dry_run=True, origin="https://a.test"), steps.append, checkout, without_tests
    )
    assert (new.api, new.versions, new.package) == ("larger", (None, "1.0"), "1.2.3")
    assert new.compared_with == report.compared_with
    assert {change.what for change in new.changes} == {"added"}
    assert steps[:2] == ["larger: reading https://a.test", "larger: new, since there is no specs/larger.yaml"]


def test_a_dry_run_reports_hand_written_methods_that_do_not_fit(checkout: Checkout) -> None:
    misfit = Misfit("small.track", "overlay/abwire/small/client.py:7", "goal is missing")
    before, said = state(checkout), list[str]()
    report = take(checkout, changed_document(), check=lambda *_: Findings((misfit,)), say=said.append, dry_run=True)
    assert state(checkout) == before
    assert report.tests == "not run, since hand-written methods don't fit"
    assert report.changes[0].detail == "no longer fits: goal is missing (overlay/abwire/small/client.py:7)"
    assert said[-1] == "small: checking the hand-written methods that use it"


def test_a_hand_written_method_that_no_longer_fits_is_reported_and_nothing_is_replaced(checkout: Checkout) -> None:
    misfit = Misfit("small.track", "overlay/abwire/small/client.py:7", "goal is missing")
    before, said = state(checkout), list[str]()
    with pytest.raises(SpecError, match=r"small\.track no longer fits: goal is missing \(overlay/.*:7\)"):
        take(checkout, changed_document(), check=lambda *_: Findings((misfit,)), say=said.append)
    assert state(checkout) == before
    assert "BREAKS changed  small.track: no longer fits: goal is missing" in said[-1]
    assert said[-1].endswith("\n")
    assert "BREAKS removed  Color.RED" in said[-1]


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


def test_the_report_is_written_as_markdown_and_json_and_printed(checkout: Checkout) -> None:
    files = (checkout.root / "report.md", checkout.root / "report.json")
    report = take(checkout, changed_document(), reports=files)
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


def test_a_rename_is_reported_with_the_lines_that_keep_the_old_name(checkout: Checkout) -> None:
    document = vendor_document()
    document["components"]["schemas"]["Thing"]["properties"]["title"] = document["components"]["schemas"]["Thing"][
        "properties"
    ].pop("name")
    report = take(checkout, document)
    assert [str(change) for change in report.changes] == [
        "field Thing.name renamed: is now Thing.title",
        "field Thing.name changed: is sent as 'title', not 'name'",
    ]
    lines = report.to_text().splitlines()
    line = lines[lines.index("To keep the old names, add to the actions of specs/small.overlay.yaml") + 1]
    assert line.strip().startswith('- {target: "$.components.schemas.Thing.properties.title", ')
    assert line.endswith("update: {x-python-name: name}}")
    assert [line.strip()] == json.loads(report.to_json())["keep_names"]
    assert line.strip() in report.to_markdown()


def test_the_changelog_gets_its_entry_once(checkout: Checkout) -> None:
    take(checkout, changed_document(), changelog=True)
    entry = checkout.changelog.read_text(encoding="utf-8")
    assert entry == (
        "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Words.\n- small: parameter `things.list(q)`\n"
        "- small: field `Thing.a_b`\n\n### Removed\n\n- **Breaking:** small: enum value `Color.RED`: 'red'\n"
    )
    take(checkout, changed_document(), changelog=True)
    assert checkout.changelog.read_text(encoding="utf-8") == entry


def test_an_obsolete_patch_is_reported(checkout: Checkout) -> None:
    document = vendor_document()
    document["paths"]["/things"]["get"]["x-method"] = "list"
    report = take(checkout, document)
    assert [each.target for each in report.obsolete] == ["$.paths['/things'].get"]
    assert "Obsolete patches" in report.to_text()
    assert "A list is called list." in report.to_text()


def test_harmless_violations_are_reported(checkout: Checkout) -> None:
    document = vendor_document()
    document["paths"]["/things"]["get"]["parameters"][1]["schema"]["default"] = "one"
    report = take(checkout, document)
    assert report.changes[0].detail == "now 'one' unless given; before 1 unless given"
    assert len(report.faults) == 1
    assert "Harmless faults" in report.to_text()


# Failures


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


def failing(api: str, checkout: Checkout, specs: Path, package: Path) -> str:
    raise SpecError("specs/small.yaml", "contract tests", "1 failed")


def interrupted(api: str, checkout: Checkout, specs: Path, package: Path) -> str:
    raise KeyboardInterrupt


FAILURES: dict[str, tuple[Document | str, str]] = {
    "not YAML": ("openapi: [3", "is not YAML"),
    "not JSON": ('{"openapi": }', "is not"),
    "no mapping": ("- 1", "is not a mapping"),
    "not OpenAPI": ("a: 1", "3.0, 3.1 and 3.2 are"),
    "Swagger 2.0": ({**vendor_document(), "openapi": "2.0"}, "3.0, 3.1 and 3.2 are"),
    "not valid": (invalid(), "[5]"),
    "a reference that leads out": (
        {**vendor_document(), "paths": {"/things": {"get": {"$ref": "other.yaml"}}}},
        "refers to another document",
    ),
    "a patch without a target": (without_target(), "has no '/things'; similar: '/thing'"),
    "two schemas with one name": (with_one_name_twice(), "would both be the class CoLor"),
}


TOO_LATE = {
    "a reference that an action adds": (
        {"responses": {"200": {"$ref": "#/components/responses/Gone"}}},
        "/paths/~1things/get/responses/200: '#/components/responses/Gone' is not in the document",
    ),
    "a type that is none": (
        {"parameters": [{"name": "a", "in": "query", "schema": {"type": "strin"}}]},
        "/paths/~1things/get/parameters/2/schema/type: 'strin' is no type; did you mean 'string'?",
    ),
    "a part that is not valid": ({"deprecated": "no"}, "/paths/~1things/get/deprecated: 'no' is not of type"),
}


@pytest.mark.parametrize("kind", TOO_LATE)
def test_the_patched_document_is_checked_at_once(checkout: Checkout, kind: str) -> None:
    change, expected = TOO_LATE[kind]
    action = {"target": "$.paths['/things'].get", "description": "It is odd.", "update": change}
    overlay = {**OVERLAY, "actions": [*OVERLAY["actions"], action]}
    (checkout.specs / "small.overlay.yaml").write_text(yaml.safe_dump(overlay), encoding="utf-8")
    said: list[str] = []
    with pytest.raises(SpecError) as caught:
        take(checkout, vendor_document(), say=said.append)
    assert f": {expected}" in str(caught.value)
    assert said[-1] == "small: checking its structure"


def test_a_document_without_operations_is_refused_at_once(checkout: Checkout) -> None:
    (checkout.specs / "small.overlay.yaml").unlink()
    said: list[str] = []
    with pytest.raises(SpecError, match=r"new\.yaml: line 1: the document: there are no operations"):
        take(checkout, {**vendor_document(), "paths": {}}, say=said.append)
    assert said[-1] == "small: checking its structure"


def test_a_present_document_that_can_not_be_read_is_named(checkout: Checkout) -> None:
    (checkout.specs / "small.yaml").write_text("openapi: [", encoding="utf-8")
    with pytest.raises(SpecError, match=r"specs/small\.yaml: line \d: is not YAML"):
        take(checkout, vendor_document())


@pytest.mark.parametrize("name", FAILURES)
def test_a_document_that_is_refused_changes_nothing(checkout: Checkout, name: str) -> None:
    document, expected = FAILURES[name]
    before = state(checkout)
    report = checkout.root / "report.md"
    with pytest.raises(SpecError) as caught:
        take(checkout, document, reports=(report,), changelog=True)
    assert expected in str(caught.value)
    assert state(checkout) == before
    assert sorted(path.name for path in checkout.generated.parent.iterdir()) == ["API.md", "abwire_api"]


@pytest.mark.parametrize(("test", "error"), [(failing, SpecError), (interrupted, KeyboardInterrupt)])
def test_contract_tests_that_fail_change_nothing(checkout: Checkout, test: Any, error: type[BaseException]) -> None:
    before = state(checkout)
    with pytest.raises(error):
        take(checkout, changed_document(), test=test, changelog=True)
    assert state(checkout) == before
    assert sorted(path.name for path in checkout.generated.parent.iterdir()) == ["API.md", "abwire_api"]


def test_an_interruption_at_any_step_changes_nothing(checkout: Checkout) -> None:
    before = state(checkout)
    steps: list[str] = []
    take(Checkout(shutil.copytree(checkout.root, checkout.root.parent / "other")), changed_document(), say=steps.append)
    assert len(steps) > 5
    for stop in steps:

        def say(text: str, stop: str = stop) -> None:
            if text == stop:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            take(checkout, changed_document(), say=say)
        assert state(checkout) == before
    assert sorted(path.name for path in checkout.generated.parent.iterdir()) == ["API.md", "abwire_api"]


@contextmanager
def failing_after(monkeypatch: pytest.MonkeyPatch, calls: int, error: BaseException) -> Iterator[list[str]]:
    """Make the file system fail at one of the steps of the replacement."""
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
@pytest.mark.parametrize("calls", range(6))
def test_a_failure_while_replacing_changes_nothing(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, calls: int, error: BaseException
) -> None:
    before = state(checkout)
    with failing_after(monkeypatch, calls, error) as done, pytest.raises(type(error)):
        take(checkout, changed_document(), reports=(checkout.root / "report.md",), changelog=True)
    assert len(done) > calls
    assert state(checkout) == before
    assert sorted(path.name for path in checkout.generated.parent.iterdir()) == ["API.md", "abwire_api"]


def test_there_are_six_steps_of_replacing(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    with failing_after(monkeypatch, 99, OSError()) as done:
        take(checkout, changed_document(), reports=(checkout.root / "report.md",), changelog=True)
    assert done == ["replace"] * 4 + ["rename"] * 2


def test_a_failure_removes_the_first_package_again(checkout: Checkout) -> None:
    shutil.rmtree(checkout.generated.parent)
    new = checkout.root / "new" / "abwire_api"
    new.mkdir(parents=True)
    checkout.generated.parent.mkdir()
    replacement = atomic_replace.Replacement()
    with replacement:
        replacement.swap(new, checkout.generated)
    assert checkout.generated.exists()
    checkout.generated.rename(new)
    with pytest.raises(KeyboardInterrupt), replacement:  # noqa: PT012 - the block is what is tested
        replacement.swap(new, checkout.generated)
        raise KeyboardInterrupt
    assert not checkout.generated.exists()


# The command


@pytest.fixture
def run_command(checkout: Checkout) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Return a function that runs the command in a checkout that contains the driver."""
    shutil.copytree(
        ROOT / "scripts" / "codegen",
        checkout.root / "scripts" / "codegen",
        ignore=shutil.ignore_patterns("__pycache__"),
    )

    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        variables = {**os.environ, "PYTHONPATH": str(checkout.root / "scripts"), "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(
            [sys.executable, "-m", "codegen", *arguments],
            cwd=checkout.root,
            env={**variables, **environment},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


@pytest.fixture
def run_here(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Command]:
    """Return a function that runs the command in the checkout and in this process."""
    monkeypatch.chdir(checkout.root)
    with command_in(checkout, capsys) as run:
        yield run


def test_the_command_takes_a_document_in(checkout: Checkout, run_here: Command) -> None:
    (checkout.root / "new.json").write_text(json.dumps(changed_document()), encoding="utf-8")
    more = ["--report", "a.md", "--report", "b.json", "--changelog"]
    run = run_here("small", "--from", "new.json", *more)
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    assert "BREAKS removed  Color.RED: 'red'" in run.stdout
    assert "there are none" in run.stdout
    assert spec_of(checkout)["info"]["version"] == "2.0"
    assert (checkout.root / "a.md").exists()
    assert json.loads((checkout.root / "b.json").read_text(encoding="utf-8"))["breaking"] is True
    assert "Color.RED" in checkout.changelog.read_text(encoding="utf-8")
    assert run_here("--check").returncode == 0


@pytest.mark.parametrize(
    ("document", "arguments", "expected"),
    [
        ("openapi: [3", [], "error: new.yaml: line 2: is not YAML"),
        (json.dumps(invalid()), [], "error: new.yaml: line 1: /paths/~1things/get/responses: [5] is not of type"),
        (json.dumps(without_target()), [], "error: specs/small.overlay.yaml: actions[0] $.paths['/things'].get: "),
        (json.dumps(vendor_document()), ["--report", "gone/report.md"], "error: gone/report.md: "),
        (
            json.dumps(vendor_document()),
            ["--report", "specs"],
            "error: specs: the report: can't be written: it is a folder",
        ),
        (None, [], "error: new.yaml: the file: does not exist"),
    ],
    ids=["YAML", "OpenAPI", "patch", "folder of the report", "report", "file"],
)
def test_the_command_reports_an_error_in_one_line(
    checkout: Checkout, run_here: Command, document: str | None, arguments: list[str], expected: str
) -> None:
    if document is not None:
        (checkout.root / "new.yaml").write_text(document, encoding="utf-8")
    before = state(checkout)
    run = run_here("small", "--from", "new.yaml", "--changelog", *arguments)
    assert run.returncode == 1
    assert run.stderr.startswith(expected)
    assert run.stderr.count("\n") == 1
    assert state(checkout) == before


def test_contract_tests_of_the_checkout_are_run(checkout: Checkout, run_here: Command) -> None:
    (checkout.root / "pyproject.toml").touch()
    runtime = Path("overlay", "abwire_runtime")
    shutil.copytree(ROOT / runtime, checkout.root / runtime, dirs_exist_ok=True)
    tests = checkout.root / "tests" / "clients" / "test_operations.py"
    tests.parent.mkdir(parents=True)
    lines = ["import abwire_api.small.models as models", "def test_small():", "    assert models.Color('1e3')"]
    tests.write_text("\n".join([*lines, "    assert hasattr(models.Color, 'RED')\n"]), encoding="utf-8")
    (checkout.root / "new.json").write_text(json.dumps(changed_document()), encoding="utf-8")
    before = state(checkout)
    run = run_here("small", "--from", "new.json")
    assert run.returncode == 1
    assert run.stderr.startswith(
        "error: specs/small.yaml: contract tests: FAILED tests/clients/test_operations.py::test_small"
    )
    assert run.stderr.count("\n") == 1
    assert state(checkout) == before
    tests.write_text("\n".join(lines), encoding="utf-8")
    run = run_here("small", "--from", "new.json")
    assert run.returncode == 0, run.stderr
    assert "1 passed" in run.stdout


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "kill"])
@pytest.mark.usefixtures("run_command")
def test_a_signal_changes_nothing(checkout: Checkout, number: signal.Signals) -> None:
    (checkout.root / "new.json").write_text(json.dumps(changed_document()), encoding="utf-8")
    before = state(checkout)
    process = subprocess.Popen(
        [sys.executable, "-m", "codegen", "small", "--from", "new.json"],
        cwd=checkout.root,
        env={**os.environ, "PYTHONPATH": str(checkout.root / "scripts"), "PYTHONDONTWRITEBYTECODE": "1"},
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
    assert errors == "error: interrupted; no file was changed\n"
    assert state(checkout) == before
    assert sorted(path.name for path in checkout.generated.parent.iterdir()) == ["API.md", "abwire_api"]


def test_another_hash_seed_generates_the_same_bytes(checkout: Checkout, run_command: Callable[..., Any]) -> None:
    for path in sorted((ROOT / "tests" / "codegen" / "documents").glob("*.yaml")):
        shutil.copy(path, checkout.specs)
    run = run_command(PYTHONHASHSEED="7")
    assert run.returncode == 0, run.stderr
    for seed in ("0", "4242"):
        assert "nothing changed" in run_command("--check", PYTHONHASHSEED=seed).stdout


# Names


def names_of(document: Document) -> dict[str, str]:
    """The class at each JSON pointer, and the method of each operation."""
    lowered = pipeline.lower("small", document)
    methods = {each.operation_id: f"{each.group}.{each.name}" for each in lowered.operations}
    modules = {f"module of {name}": lowered.schemas.module(name) for name in lowered.schemas.components}
    return {**lowered.schemas.classes_by_location, **methods, **modules}


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
def test_additions_removals_and_moves_rename_nothing(document: Document, seed: int) -> None:
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


def test_a_new_schema_that_takes_the_name_of_an_inline_one_is_refused(checkout: Checkout) -> None:
    take(checkout, with_a_name_taken())
    before = state(checkout)
    document = with_a_name_taken()
    document["components"]["schemas"]["ThingKind"] = {"type": "string", "enum": ["c", "d"]}
    with pytest.raises(SpecError, match="would both be the class ThingKind") as caught:
        take(checkout, document)
    assert "x-class-name: OtherThingKind" in str(caught.value)
    assert state(checkout) == before


def test_taking_in_converts_own_document_again_changes_nothing(tmp_path: Path) -> None:
    specs, text = tmp_path / "specs", (documents.SPECS / "convert.yaml").read_text(encoding="utf-8")
    specs.mkdir()
    (specs / "convert.yaml").write_text(text, encoding="utf-8")
    write_version(tmp_path, "1.0.0")
    shutil.copy(documents.SPECS / "convert.overlay.yaml", specs)
    shutil.copytree(ROOT / "generated", tmp_path / "generated", ignore=shutil.ignore_patterns("__pycache__"))
    new = tmp_path / "new.json"
    new.write_text(json.dumps(styles.shuffled(loader.read(specs / "convert.yaml"))), encoding="utf-8")
    report = update(UpdateRequest("convert", new), lambda _: None, Checkout(tmp_path), without_tests)
    assert report.changes == []
    assert report.obsolete == []
    assert (specs / "convert.yaml").read_text(encoding="utf-8") == text
    ours = ROOT / "generated" / "abwire_api" / "convert"
    package = tmp_path / "generated" / "abwire_api" / "convert"
    files = {path.relative_to(ours) for path in ours.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    assert files == {path.relative_to(package) for path in package.rglob("*") if path.is_file()}
    assert all((ours / name).read_bytes() == (package / name).read_bytes() for name in files)

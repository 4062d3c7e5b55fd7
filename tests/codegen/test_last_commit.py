"""What a plain regenerate says: the changes since the last commit, or why they are not known."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.checkout import Checkout
from codegen.intake import compare_with_commit as compare_with_commit_module
from codegen.intake.argument_diff import Change
from codegen.intake.compare_with_commit import Before, Comparison, before, changes_by_hand, compare_with_commit
from codegen.intake.last_commit import LastCommit, last_commit
from codegen.intake.public_diff import compare_public_names
from codegen.intake.report import Report
from codegen.intake.vendor_methods import Findings, Misfit
from codegen.writing import build
from support.locales import without_utf8

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

Document = dict[str, Any]


def document(**parameter: Any) -> Document:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {
            "/things": {
                "get": {
                    "operationId": "listThings",
                    "tags": ["things"],
                    "parameters": [{"name": "color", "in": "query", "schema": {"type": "string"}, **parameter}],
                    "responses": {"204": {"description": "ok"}},
                }
            }
        },
    }


def git(root: Path, *arguments: str) -> None:
    options = ["-c", "user.name=x", "-c", "user.email=x@example.com", "-c", "commit.gpgsign=false"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    subprocess.run(["git", *options, *arguments], cwd=root, env=environment, check=True, capture_output=True)


def write(checkout: Checkout, name: str, content: Document) -> None:
    (checkout.specs / name).write_text(yaml.safe_dump(content), encoding="utf-8")


@pytest.fixture
def uncommitted(tmp_path: Path) -> Checkout:
    """A checkout within a repository that has no commit yet."""
    checkout = Checkout(tmp_path / "repository" / "clients")
    checkout.specs.mkdir(parents=True)
    git(tmp_path / "repository", "init", "-q")
    write(checkout, "small.yaml", document())
    write(checkout, "other.yaml", document())
    return checkout


@pytest.fixture
def committed(uncommitted: Checkout) -> Checkout:
    """A checkout with two APIs in the last commit."""
    git(uncommitted.root, "add", ".")
    git(uncommitted.root, "commit", "-q", "-m", "All")
    return uncommitted


def compared(checkout: Checkout) -> tuple[Comparison, list[str]]:
    """The comparison, and the APIs that took time."""
    said: list[str] = []
    rows = []
    for api in build.available(checkout.specs):
        plan = build.prepare(api, checkout.specs).lowered.plan
        rows.append(build.Row(api, len(plan.endpoints), len(plan.modules), 0, plan))
    return compare_with_commit(rows, checkout, said.append), [text.partition(":")[0] for text in said]


def changes(comparison: Comparison) -> dict[str, list[str]]:
    return {
        report.api: [f"{'!' if change.breaking else ''}{change}" for change in report.changes]
        for report in comparison.reports
    }


def test_nothing_is_compared_where_no_document_changed(committed: Checkout) -> None:
    comparison, apis = compared(committed)
    assert (comparison.to_text(), apis) == ("", [])


def test_an_edit_in_place_is_compared_with_the_last_commit(committed: Checkout) -> None:
    write(committed, "small.yaml", document(required=True))
    comparison, apis = compared(committed)
    assert apis == ["small"]
    assert changes(comparison) == {"small": ["!parameter things.list_things(color) changed: is now required"]}
    assert f"compared with the last commit, {last_commit(committed).id}" in comparison.to_text()
    assert "BREAKS changed  things.list_things(color): is now required" in comparison.to_text()


def test_an_edit_of_an_overlay_document_is_compared(committed: Checkout) -> None:
    action = {
        "target": "$.paths['/things'].get",
        "description": "A list is called list.",
        "update": {"x-method": "list"},
    }
    overlay = {"overlay": "1.0.0", "info": {"title": "Small", "version": "1"}, "actions": [action]}
    write(committed, "small.overlay.yaml", overlay)
    assert changes(compared(committed)[0]) == {"small": ["!operation things.list_things renamed: is now things.list"]}


def test_a_document_that_was_added_or_removed_is_compared(committed: Checkout) -> None:
    write(committed, "third.yaml", document())
    (committed.specs / "other.yaml").unlink()
    assert changes(compared(committed)[0]) == {
        "other": ["!client other removed", "!operation things.list_things removed"],
        "third": ["operation things.list_things added"],
    }


def test_a_document_of_the_last_commit_that_is_faulty_is_a_note(committed: Checkout) -> None:
    (committed.specs / "small.yaml").write_text("openapi: [", encoding="utf-8")
    git(committed.root, "commit", "-q", "-a", "-m", "A fault")
    write(committed, "small.yaml", document())
    write(committed, "third.yaml", document())
    comparison, _ = compared(committed)
    assert [report.api for report in comparison.reports] == ["third"], "the others are compared"
    error = "is not YAML: "
    [note] = comparison.notes
    assert note.startswith(
        f"small is not compared: no client can be made from its document of the last commit: {error}"
    )
    was = before("small", committed, last_commit(committed))
    made = "no client can be made from specs/small.yaml of the last commit"
    assert was.source.startswith(f"the files that are there, since {made}: {error}")
    assert was.lowered is not None


def test_the_reports_of_several_apis_are_written_together(committed: Checkout) -> None:
    write(committed, "small.yaml", document(required=True))
    write(committed, "other.yaml", document(required=True))
    files = [committed.root / "report.md", committed.root / "report.json"]
    compared(committed)[0].write(files, committed.changelog)
    assert files[0].read_text(encoding="utf-8").count("things.list_things(color)") == 2
    found = json.loads(files[1].read_text(encoding="utf-8"))
    assert [report["api"] for report in found["reports"]] == ["other", "small"]
    entries = committed.changelog.read_text(encoding="utf-8")
    assert entries.count("**Breaking:**") == 2
    compared(committed)[0].write([], committed.changelog)
    assert committed.changelog.read_text(encoding="utf-8") == entries


def test_what_an_api_was_is_said(committed: Checkout) -> None:
    commit = last_commit(committed)
    write(committed, "small.yaml", {**document(), "info": {"title": "Changed", "version": "2"}})
    was = before("small", committed, commit)
    assert was.source == f"the last commit, {commit.id}"
    assert was.lowered is not None
    assert was.lowered.plan.title == "Small"
    write(committed, "third.yaml", document())
    assert before("third", committed, commit) == Before(None, f"the last commit, {commit.id}, which does not have it")
    nothing = LastCommit("", "git is not installed")
    assert before("fourth", committed, nothing) == Before(None, "the files that are there, since git is not installed")


def test_each_comparison_says_what_it_is_of(committed: Checkout) -> None:
    (committed.root / "overlay" / "abwire_runtime").mkdir(parents=True)
    version = committed.root / "overlay" / "abwire_runtime" / "__init__.py"
    version.write_text('__version__ = "1.2.3"\n', encoding="utf-8")
    paced = {**document(), "x-pace": {"requests": 5, "per": 1.5}, "servers": [{"url": "https://a.test"}]}
    write(committed, "other.yaml", paced)
    git(committed.root, "add", ".")
    git(committed.root, "commit", "-q", "-m", "More")
    (committed.specs / "other.yaml").unlink()
    write(committed, "third.yaml", {**paced, "info": {"title": "Third", "version": "3"}})
    renamed = document()
    renamed["info"]["version"] = "2"
    renamed["paths"]["/things"]["get"]["operationId"] = "findThings"
    write(committed, "small.yaml", renamed)
    comparison, _ = compared(committed)
    source = f"the last commit, {last_commit(committed).id}"
    assert [(each.api, each.versions, each.package, each.compared_with) for each in comparison.reports] == [
        ("other", ("1", "1"), "1.2.3", source),
        ("small", ("1", "2"), "1.2.3", source),
        ("third", (None, "3"), "1.2.3", source),
    ]
    assert changes(comparison) == {
        "other": ["!client other removed", "!operation things.list_things removed"],
        "small": [
            "!operation things.list_things renamed: is now things.find_things",
            "operation things.list_things changed: has the operationId findThings, not listThings",
        ],
        "third": ["operation things.list_things added"],
    }
    assert [len(each.keep_names) for each in comparison.reports] == [0, 1, 0]
    assert "x-method: list_things" in comparison.reports[1].keep_names[0]


def test_a_comparison_is_shown_and_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = [Change("operation", "added", f"things.caf\u00e9_{number}", "", False) for number in range(11)]
    report = Report("small", many, ("1", "2"), "1.2.3")
    other = Report("other", [], ("1", "2"), "1.2.3")
    comparison = Comparison([report, other], ["one is not compared", "two is not"])
    notes = "note: one is not compared\n\nnote: two is not"
    assert comparison.to_text() == f"{report.to_text(10)}\n\n{other.to_text()}\n\n{notes}"
    assert "and 1 more" in comparison.to_text()
    markdown, data, changelog = tmp_path / "a.md", tmp_path / "b.json", tmp_path / "CHANGELOG.md"
    with without_utf8():
        comparison.write([markdown, data], None)
        assert not changelog.exists()
        comparison.write([], changelog)
        comparison.write([], changelog)
    written = changelog.read_text(encoding="utf-8")
    assert [written.count(f"`things.caf\u00e9_{number}`") for number in range(11)] == [1] * 11
    text = f"{report.to_markdown()}\n{other.to_markdown()}\nNote: one is not compared\nNote: two is not\n"
    assert markdown.read_text(encoding="utf-8") == text
    expected = {"reports": [report.to_dict(), other.to_dict()], "notes": ["one is not compared", "two is not"]}
    assert data.read_text(encoding="utf-8") == json.dumps(expected, indent=2, ensure_ascii=False) + "\n"


def test_a_comparison_without_changes_is_written(tmp_path: Path) -> None:
    markdown, data = tmp_path / "a.md", tmp_path / "b.json"
    nothing = "Nothing changed for users since the last commit.\n"
    for notes, expected in (([], ""), (["one is not compared"], "Note: one is not compared\n")):
        Comparison([], notes).write([markdown, data], None)
        assert markdown.read_text(encoding="utf-8") == f"{nothing}{expected}"
    assert data.read_text(encoding="utf-8") == '{\n  "reports": [],\n  "notes": [\n    "one is not compared"\n  ]\n}\n'
    Comparison([Report("small", [], ("1", "1"), "1")]).write([markdown], None)
    written = markdown.read_text(encoding="utf-8")
    assert written.endswith("1\n")
    assert not written.endswith("\n\n")


CLIENT = b"""
@public
class Small(Base):
    def __init__(self, *, token: str | None = None) -> None: ...
    def track(self, user: str | int, goal: int, *, revenue: float | None = None) -> int: ...
    def _send(self, event: str) -> None: ...


class Base:
    def count(self, of: str = "all") -> int: ...


class Event(NamedTuple):
    user: str
    goal: int | None = None
"""
EXPORTS = b"from .client import Event as Event\nfrom .client import Small as Small\n"
BY_HAND = {
    "a required argument": (b"*, revenue", b"at: int, *, revenue", {"!vendor method small.track(at) added: required"}),
    "an optional argument": (b"*, revenue", b"*, at: int = 0, revenue", {"vendor method small.track(at) added"}),
    "an argument removed": (b", *, revenue: float | None = None", b"", {"!vendor method small.track(revenue) removed"}),
    "a narrower type": (
        b"user: str | int,",
        b"user: str,",
        {"!vendor method small.track(user) changed: is str, not int | str"},
    ),
    "another order": (
        b"user: str | int, goal: int",
        b"goal: int, user: str | int",
        {"!vendor method small.track changed: has other positional arguments: goal, user"},
    ),
    "another result": (
        b"float | None = None) -> int",
        b"float | None = None) -> str",
        {"!vendor method small.track changed: the result is str, not int"},
    ),
    "a coroutine function": (
        b"def track",
        b"async def track",
        {"!vendor method small.track changed: is a coroutine function"},
    ),
    "a method removed": (b"def track", b"def _track", {"!vendor method small.track removed"}),
    "an inherited method": (
        b'of: str = "all"',
        b"of: str",
        {"!vendor method small.count(of) changed: is now required"},
    ),
    "the constructor": (
        b"token: str | None = None",
        b"token: str",
        {
            "!vendor method small.Small(token) changed: is now required",
            "!vendor method small.Small(token) changed: is str, not str | None",
        },
    ),
    "a class removed": (b"class Event", b"class Other", {"!public name small.Event removed"}),
    "a field": (
        b"goal: int | None = None",
        b"goal: int | None",
        {"!public name small.Event.goal changed: is now required"},
    ),
    "what is not public": (b"event: str", b"event: int", set()),
}


@pytest.mark.parametrize("kind", BY_HAND)
def test_a_change_of_hand_written_code_is_compared(kind: str) -> None:
    old, new, expected = BY_HAND[kind]
    assert CLIENT.count(old) == 1
    before, after = (
        {"overlay/abwire/small/__init__.py": EXPORTS, "overlay/abwire/small/client.py": code}
        for code in (CLIENT, CLIENT.replace(old, new))
    )
    found = compare_public_names(before, after)
    assert {f"{'!' if change.breaking else ''}{change}" for change in found.get("small", [])} == expected


def test_the_hand_written_code_of_the_last_commit_is_read(committed: Checkout) -> None:
    folder = committed.root / "overlay" / "abwire" / "small"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_bytes(EXPORTS)
    (folder / "client.py").write_bytes(CLIENT)
    git(committed.root, "add", ".")
    git(committed.root, "commit", "-q", "-m", "A client")
    assert compared(committed)[0].to_text() == ""
    (folder / "client.py").write_bytes(CLIENT.replace(b"goal: int,", b"goal: str,"))
    comparison, _ = compared(committed)
    assert changes(comparison) == {"small": ["!vendor method small.track(goal) changed: is str, not int"]}
    [report] = comparison.reports
    source = f"the last commit, {last_commit(committed).id}"
    assert (report.versions, report.package, report.compared_with) == ((None, ""), "0.0.0", source)


GENERATED = b"class Client:\n    def __init__(self, *, token: str) -> None: ...\n"


def test_generated_clients_are_the_bases_of_hand_written_ones(committed: Checkout) -> None:
    files = {
        "overlay/abwire/small/__init__.py": b"from .client import Small as Small\n",
        "overlay/abwire/small/client.py": b"from abwire_api.small.client import Client\n\n\n"
        b"class Small(Client):\n    def track(self, goal: int) -> int: ...\n",
        "overlay/abwire/small/data.json": b"{ no Python",
        "specs/notes.py": b"no Python (",
        "generated/abwire_api/small/client.py": GENERATED,
        "generated/abwire_api/small/async_client.py": GENERATED.replace(b"Client", b"AsyncClient"),
    }
    assert changes_by_hand(committed, last_commit(committed)) == {}, "nothing is there"
    for name, content in files.items():
        (committed.root / name).parent.mkdir(parents=True, exist_ok=True)
        (committed.root / name).write_bytes(content)
    assert changes_by_hand(committed, last_commit(committed)) == {}, "nothing was there"
    git(committed.root, "add", ".")
    git(committed.root, "commit", "-q", "-m", "A client")
    commit = last_commit(committed)
    assert changes_by_hand(committed, commit) == {}, "nothing changed"
    (committed.root / "generated/abwire_api/small/client.py").write_bytes(GENERATED.replace(b"token", b"key"))
    found = changes_by_hand(committed, commit)
    assert {name: [str(change) for change in changes] for name, changes in found.items()} == {
        "small": [
            "public name small.Small(key) added: required",
            "public name small.Small(token) removed",
        ]
    }


def test_hand_written_methods_of_a_changed_api_are_checked(
    committed: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = committed.root / "overlay" / "abwire" / "small"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_bytes(EXPORTS)
    (folder / "client.py").write_bytes(b"import abwire_api.small\n" + CLIENT)
    git(committed.root, "add", ".")
    git(committed.root, "commit", "-q", "-m", "A client")
    write(committed, "small.yaml", document(required=True))
    write(committed, "other.yaml", document(required=True))
    (folder / "client.py").write_bytes(b"import abwire_api.small\n" + CLIENT.replace(b"goal: int,", b"goal: str,"))
    said: list[str] = []

    def checked(api: str, checkout: Checkout, specs: Path, package: Path) -> Findings:
        assert (checkout, specs, package) == (committed, committed.specs, committed.generated)
        said.append(f"check {api}")
        return Findings((Misfit("small.track", "client.py:7", "goal is missing"),), ("types were not checked",))

    monkeypatch.setattr(compare_with_commit_module, "check", checked)
    rows = [build.Row(api, 1, 0, 0, build.prepare(api, committed.specs).lowered.plan) for api in ("other", "small")]
    comparison = compare_with_commit(rows, committed, said.append)
    assert said == [
        "other: comparing with the last commit",
        "small: comparing with the last commit",
        "small: checking the hand-written methods that use it",
        "check small",
    ]
    parameter = "!parameter things.list_things(color) changed: is now required"
    assert changes(comparison) == {
        "other": [parameter],
        "small": [
            "!vendor method small.track changed: no longer fits: goal is missing (client.py:7)",
            "!vendor method small.track(goal) changed: is str, not int",
            parameter,
        ],
    }
    assert comparison.notes == ["types were not checked"]


def test_without_a_commit_the_files_that_are_there_count(uncommitted: Checkout) -> None:
    commit = last_commit(uncommitted)
    assert commit.missing == "the repository has no commit yet"
    was = before("small", uncommitted, commit)
    assert was.source == "the files that are there, since the repository has no commit yet"
    assert was.lowered is not None
    assert "not known, since the repository has no commit yet" in compared(uncommitted)[0].to_text()


def test_without_git_that_is_said(committed: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(committed.specs))
    assert last_commit(committed).missing == "git is not installed"
    assert compared(committed)[0].to_text() == "note: what changed for users is not known, since git is not installed"


def test_outside_a_repository_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert last_commit(Checkout(tmp_path)).missing in ("this is not a git repository", "the last commit has no specs/")


def test_the_files_that_are_compared_are_read(committed: Checkout) -> None:
    files = {
        "specs/small.yaml": (committed.specs / "small.yaml").read_bytes(),
        "specs/other.yaml": (committed.specs / "other.yaml").read_bytes(),
        "specs/empty.overlay.yaml": b"",
        "overlay/a\tb.py": b"one\n\n two 3\n",
        "overlay/abwire/caf\u00e9.py": b"\xff\x00",
        "generated/abwire_api/small/client.py": b"# \xc3\xa9",
        "generated/abwire_api/small/async_client.py": b"\n",
    }
    others = ("README.md", "tests/test_a.py", "generated/abwire_api/small/models/goal.py", "generated/API.md")
    for name, content in {**files, **dict.fromkeys(others, b"x")}.items():
        path = committed.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    git(committed.root, "add", ".")
    git(committed.root, "update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},overlay/module")
    git(committed.root, "commit", "-q", "-m", "More")
    shown = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=committed.root, check=True, capture_output=True, text=True
    )
    found = last_commit(committed)
    assert (found.id, found.missing) == (shown.stdout.strip(), "")
    assert dict(found.files) == files
    assert found.apis == ["other", "small"]


def test_names_that_are_no_text_are_read(committed: Checkout) -> None:
    Path(os.fsdecode(os.fsencode(committed.specs) + b"/\xff.yaml")).write_bytes(b"1")
    git(committed.root, "add", ".")
    git(committed.root, "commit", "-q", "-m", "A name")
    assert last_commit(committed).files["specs/\ufffd.yaml"] == b"1"


def test_the_documents_directly_in_specs_are_those_of_apis(tmp_path: Path) -> None:
    names = ("b.yaml", "a.yaml", "a.overlay.yaml", "c.overlay.yaml", "notes.md", "old/d.yaml")
    files = {**{f"specs/{name}": name.encode() for name in names}, "overlay/specs/e.yaml": b"", "generated/f.yaml": b""}
    commit = LastCommit("1", files=files)
    assert commit.missing == ""
    assert commit.apis == ["a", "b"]
    with commit.specs() as specs:
        assert {path.name: path.read_bytes() for path in specs.iterdir()} == {
            name: name.encode() for name in names if "/" not in name
        }
        assert specs.name == "specs"
        assert re.fullmatch(r"abwire-\w+", specs.parent.name)
        assert [path.name for path in specs.parent.iterdir()] == ["specs"]
    assert not specs.parent.exists()


@pytest.mark.parametrize(
    ("now", "same"),
    [
        ({"a.yaml": b"1"}, True),
        ({"a.yaml": b"2"}, False),
        ({"a.yaml": b"1", "a.overlay.yaml": b"1"}, False),
        ({}, False),
        ({"a.yaml": b"1", "b.yaml": b"2", "ab.overlay.yaml": b""}, True),
    ],
)
def test_the_documents_of_an_api_are_compared(tmp_path: Path, now: dict[str, bytes], same: bool) -> None:
    for name, content in now.items():
        (tmp_path / name).write_bytes(content)
    assert LastCommit("1", files={"specs/a.yaml": b"1", "specs/b.yaml": b"1"}).has_same_documents("a", tmp_path) == same


def fake_git(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str, mode: int = 0o755) -> Checkout:
    """A checkout in which `git` is a script of the shell."""
    (folder / "git").write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / "git").chmod(mode)
    monkeypatch.setenv("PATH", str(folder))
    return Checkout(folder)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("fatal: not a git repository: '.git'", "this is not a git repository"),
        ("fatal: ambiguous argument 'HEAD': unknown revision", "the repository has no commit yet"),
        ("fatal: Needed a single revision", "the repository has no commit yet"),
        (r"\nfatal: caf\351 is broken\nhint: none", "git: fatal: caf\ufffd is broken"),
        ("$LC_ALL", "git: C"),
        ("", "git: unknown reason"),
    ],
)
def test_what_git_says_is_the_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, reason: str) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    checkout = fake_git(tmp_path, monkeypatch, f'printf "{said}" >&2; exit 128')
    assert last_commit(checkout) == LastCommit("", reason)


def test_a_git_that_can_not_be_used_is_the_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checkout = fake_git(tmp_path, monkeypatch, "", mode=0o644)
    assert last_commit(checkout).missing.startswith("git can't be used: [Errno 13] Permission denied")
    script = r'case $1 in rev-parse) echo 1;; ls-tree) printf "100644 blob 1\tspecs/a.yaml\0";; esac'
    checkout = fake_git(tmp_path, monkeypatch, script)
    assert last_commit(checkout).missing.startswith("git can't be used: "), "which prints no content"


def test_git_has_a_minute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(command: list[str], *, timeout: float, **_: Any) -> None:
        raise subprocess.TimeoutExpired("git", timeout)

    monkeypatch.setattr(subprocess, "run", hang)
    expected = "git can't be used: Command 'git' timed out after 60 seconds"
    assert last_commit(Checkout(tmp_path)) == LastCommit("", expected)


def test_variables_of_a_hook_are_not_followed(committed: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = last_commit(committed).files
    monkeypatch.setenv("GIT_DIR", str(committed.root / "nowhere"))
    assert last_commit(committed).files == expected

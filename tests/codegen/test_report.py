"""The report as users read it: in the terminal, as Markdown, as JSON, and as entries of a changelog, to the letter."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.errors import SpecError
from codegen.intake.argument_diff import Change
from codegen.intake.paging_proposals import Proposal
from codegen.intake.report import Report, check_paths, with_entry
from codegen.source.openapi_check import Fault
from codegen.source.overlays import Obsolete

ADDED = Change("operation", "added", "goals.get", "", False)
REMOVED = Change("operation", "removed", "goals.drop", "", True)
RENAMED = Change("field", "renamed", "Goal.name", "is now Goal.title", True)
CHANGED = Change("parameter", "changed", "goals.list(kind)", "lists 'a|b', not\n'c'", False)
NOTHING = Report("small", [], ("1", "1"), "1.2.3")
WHOLE = Report(
    "small",
    [REMOVED, ADDED, CHANGED, RENAMED],
    ("1", "2"),
    "1.2.3",
    obsolete=[Obsolete("small.overlay.yaml", 3, "$.paths", "A | b.")],
    faults=[Fault("small.yaml", "/info", "is old", True)],
    undescribed=["/paths/~1goals", "/paths/~1tags"],
    proposals=[Proposal("goals", "$.paths['/goals'].get", {"page": "page"}), Proposal("tags", "$.x", {"link": True})],
    tests="2 passed\nin 3 s",
    compared_with="the last commit",
    keep_names=["- {target: $}"],
    document_changed=False,
)


def test_the_report_for_a_terminal() -> None:
    assert WHOLE.to_text().splitlines() == [
        "small: 4 changes for users, 2 of them breaking",
        "spec 1 to 2; compared with the last commit; version bump: major, 1.2.3 to 2.0.0",
        "",
        "operations",
        "  BREAKS removed  goals.drop",
        "         added    goals.get",
        "",
        "parameters",
        "         changed  goals.list(kind): lists 'a|b', not",
        "'c'",
        "",
        "fields",
        "  BREAKS renamed  Goal.name: is now Goal.title",
        "",
        "To keep the old names, add to the actions of specs/small.overlay.yaml",
        "  - {target: $}",
        "",
        "Contract tests",
        "  2 passed",
        "in 3 s",
        "",
        "Obsolete patches",
        "  small.overlay.yaml: actions[3] $.paths: no longer changes anything and can be removed (A | b.)",
        "",
        "Harmless faults",
        "  small.yaml: /info: is old",
        "",
        "Not described yet",
        "  /paths/~1goals",
        "  /paths/~1tags",
        "",
        "Lists that look paged: check these actions, and add them to specs/small.overlay.yaml",
        "  - target: \"$.paths['/goals'].get\"",
        "    description: A list that comes in pages.",
        "    update: {x-pagination: {page: page}}",
        '  - target: "$.x"',
        "    description: A list that comes in pages.",
        "    update: {x-pagination: {link: true}}",
    ]


def test_the_report_as_markdown() -> None:
    assert WHOLE.to_markdown().splitlines() == [
        "# small: 4 changes for users, 2 of them breaking",
        "",
        "spec 1 to 2; compared with the last commit; version bump: major, 1.2.3 to 2.0.0",
        "",
        "## Operations",
        "",
        "| | which | what | breaking |",
        "|---|---|---|---|",
        "| removed | `goals.drop` |  | **yes** |",
        "| added | `goals.get` |  | no |",
        "",
        "## Parameters",
        "",
        "| | which | what | breaking |",
        "|---|---|---|---|",
        "| changed | `goals.list(kind)` | lists 'a\\|b', not 'c' | no |",
        "",
        "## Fields",
        "",
        "| | which | what | breaking |",
        "|---|---|---|---|",
        "| renamed | `Goal.name` | is now Goal.title | **yes** |",
        "",
        "## To keep the old names, add to the actions of specs/small.overlay.yaml",
        "",
        "- - {target: $}",
        "",
        "## Contract tests",
        "",
        "- 2 passed in 3 s",
        "",
        "## Obsolete patches",
        "",
        "- small.overlay.yaml: actions[3] $.paths: no longer changes anything and can be removed (A \\| b.)",
        "",
        "## Harmless faults",
        "",
        "- small.yaml: /info: is old",
        "",
        "## Not described yet",
        "",
        "- /paths/~1goals",
        "- /paths/~1tags",
        "",
        "## Lists that look paged: check these actions, and add them to specs/small.overlay.yaml",
        "",
        "```yaml",
        "- target: \"$.paths['/goals'].get\"",
        "  description: A list that comes in pages.",
        "  update: {x-pagination: {page: page}}",
        '- target: "$.x"',
        "  description: A list that comes in pages.",
        "  update: {x-pagination: {link: true}}",
        "```",
    ]
    assert WHOLE.to_markdown().endswith("```\n")


def test_the_report_as_json() -> None:
    report = replace(WHOLE, changes=[RENAMED], proposals=WHOLE.proposals[:1], tests="größer")
    text = report.to_json()
    assert json.loads(text) == {
        "api": "small",
        "spec": {"before": "1", "after": "2"},
        "version": {"before": "1.2.3", "bump": "major", "after": "2.0.0"},
        "document_changed": False,
        "breaking": True,
        "changes": [
            {
                "level": "field",
                "what": "renamed",
                "name": "Goal.name",
                "detail": "is now Goal.title",
                "breaking": True,
            }
        ],
        "obsolete_patches": [
            {"document": "small.overlay.yaml", "index": 3, "target": "$.paths", "description": "A | b."}
        ],
        "faults": [{"document": "small.yaml", "where": "/info", "what": "is old", "harmless": True}],
        "undescribed": ["/paths/~1goals", "/paths/~1tags"],
        "overlay_proposals": [
            {"operation_id": "goals", "target": "$.paths['/goals'].get", "pagination": {"page": "page"}}
        ],
        "tests": "größer",
        "compared_with": "the last commit",
        "keep_names": ["- {target: $}"],
    }
    assert text.startswith('{\n  "api": "small",\n  "spec": {\n    "before": "1",')
    assert text.endswith("\n  ]\n}\n")
    assert "größer" in text


def test_a_report_without_changes() -> None:
    assert NOTHING.to_text() == "small: nothing changed for users\nspec 1; the package stays at 1.2.3"
    assert NOTHING.to_markdown() == "# small: nothing changed for users\n\nspec 1; the package stays at 1.2.3\n"
    found = NOTHING.to_dict()
    assert (found["document_changed"], found["breaking"]) == (True, False)
    assert (found["tests"], found["compared_with"]) == ("", "")
    assert [found[key] for key in ("obsolete_patches", "faults", "undescribed", "overlay_proposals", "keep_names")] == [
        []
    ] * 5


@pytest.mark.parametrize(
    ("versions", "line"),
    [
        (("1", "1"), "spec 1; version bump: minor, 1.2.3 to 1.3.0"),
        (("1", "2"), "spec 1 to 2; version bump: minor, 1.2.3 to 1.3.0"),
        ((None, "2"), "new, spec 2; version bump: minor, 1.2.3 to 1.3.0"),
        (("", ""), "written by hand; version bump: minor, 1.2.3 to 1.3.0"),
    ],
)
def test_the_versions_of_the_document(versions: tuple[str | None, str], line: str) -> None:
    report = replace(NOTHING, changes=[ADDED], versions=versions)
    assert report.to_text().splitlines()[:2] == ["small: 1 change for users, none of them breaking", line]


@pytest.mark.parametrize(
    ("package", "expected"),
    [("2", "3.0.0"), ("2.5", "3.0.0"), ("2.5.7rc1", "3.0.0"), ("10.5.7.9", "11.0.0"), ("0.9.4", "0.10.0")],
)
def test_a_breaking_change_of_any_version(package: str, expected: str) -> None:
    assert replace(NOTHING, changes=[REMOVED], package=package).next_version == expected


@pytest.mark.parametrize(
    ("package", "expected"), [("2", "2.0.1"), ("2.5", "2.5.1"), ("2.5.7", "2.5.8"), ("2.5.7.9", "2.5.8")]
)
def test_a_small_change_of_any_version(package: str, expected: str) -> None:
    assert replace(NOTHING, changes=[CHANGED], package=package).next_version == expected


def test_a_terminal_shows_the_first_changes_of_each_level() -> None:
    many = [Change("operation", "added", f"goals.g{number}", "", False) for number in range(42)]
    exact = [Change("field", "added", f"Goal.f{number}", "", False) for number in range(40)]
    lines = replace(NOTHING, changes=[*many, *exact]).to_text().splitlines()
    start = lines.index("operations")
    assert lines[start + 40 : start + 43] == [
        "         added    goals.g39",
        "         and 2 more: --report FILE has them all",
        "",
    ]
    assert lines[-1] == "         added    Goal.f39"
    assert replace(NOTHING, changes=many).to_text(most=1).splitlines()[-1].split()[:2] == ["and", "41"]


def test_changes_are_counted() -> None:
    for changes, line in (
        ([ADDED], "small: 1 change for users, none of them breaking"),
        ([ADDED, REMOVED], "small: 2 changes for users, 1 of them breaking"),
    ):
        assert replace(NOTHING, changes=changes).to_text().splitlines()[0] == line


def test_a_terminal_shows_the_first_notes() -> None:
    lines = replace(NOTHING, undescribed=[f"/{number}" for number in range(41)]).to_text().splitlines()
    assert lines[-2:] == ["  /39", "  and 1 more"]
    lines = replace(NOTHING, undescribed=[f"/{number}" for number in range(40)]).to_text().splitlines()
    assert lines[-1] == "  /39"


def test_entries_are_added_to_a_new_changelog() -> None:
    assert with_entry("", WHOLE).splitlines() == [
        "# Changelog",
        "",
        "What changed, newest first. The format follows Keep a Changelog, the versions semantic versioning; before 1.0.0 a"
        " minor",
        "version may break.",
        "",
        "## [Unreleased]",
        "",
        "### Added",
        "",
        "- small: operation `goals.get`",
        "",
        "### Changed",
        "",
        "- small: parameter `goals.list(kind)`: lists 'a|b', not",
        "'c'",
        "- **Breaking:** small: field `Goal.name`: is now Goal.title",
        "",
        "### Removed",
        "",
        "- **Breaking:** small: operation `goals.drop`",
    ]


HEAD = "# Log\n\nWords.\n"
ENTRY = "### Added\n\n- small: operation `goals.get`\n"
LOGS: dict[str, tuple[str, str]] = {
    "no section for what is not released": (
        f"{HEAD}\n\n## 1.0.0\n\n- Old.\n",
        f"{HEAD}\n## [Unreleased]\n\n{ENTRY}\n## 1.0.0\n\n- Old.\n",
    ),
    "no section at all": (HEAD, f"{HEAD}\n## [Unreleased]\n\n{ENTRY}"),
    "nothing but a section": ("## 1.0.0\n", f"\n## [Unreleased]\n\n{ENTRY}\n## 1.0.0\n"),
    "an empty section": (
        f"{HEAD}\n## unreleased\n\n\n## 1.0.0\n\n- Old.\n\n## 0.9\n",
        f"{HEAD}\n## unreleased\n\n{ENTRY}\n## 1.0.0\n\n- Old.\n\n## 0.9\n",
    ),
    "a section after others": (f"{HEAD}\n## 1.0.0\n\n## Unreleased\n", f"{HEAD}\n## 1.0.0\n\n## Unreleased\n\n{ENTRY}"),
    "text in the section": (
        f"{HEAD}\n## [Unreleased]\n\nSoon.\n\nVery.\n",
        f"{HEAD}\n## [Unreleased]\n\nSoon.\n\nVery.\n\n{ENTRY}",
    ),
    "text right after the heading": (
        "## [Unreleased]\nSoon.\n## 1.0.0\n\n- a~\n",
        f"## [Unreleased]\n\nSoon.\n\n{ENTRY}\n## 1.0.0\n\n- a~\n",
    ),
    "the entry itself": (f"{HEAD}\n## [Unreleased]\n\n{ENTRY}", f"{HEAD}\n## [Unreleased]\n\n{ENTRY}"),
    "other entries": (
        f"{HEAD}\n## [Unreleased]\n\n### Own\n\n- o\n\n### Security\n- s\n\n### Fixed\n\n- f\n\n### Removed\n- r\n"
        "\n### Deprecated\n- d\n\n### Changed\n- c\n\n### Added \n\n- One.\n\n- Two.\n\n\n### Breaking changes\n- b\n",
        f"{HEAD}\n## [Unreleased]\n\n### Breaking changes\n\n- b\n\n### Added\n\n- One.\n\n- Two.\n"
        "- small: operation `goals.get`\n\n### Changed\n\n- c\n\n### Deprecated\n\n- d\n\n### Removed\n\n- r\n"
        "\n### Fixed\n\n- f\n\n### Security\n\n- s\n\n### Own\n\n- o\n",
    ),
    "a heading twice": (
        f"{HEAD}\n## [Unreleased]\n\n### Added\n- One.\n\n### Fixed\n- f\n\n### Added\n- Two.\n",
        f"{HEAD}\n## [Unreleased]\n\n### Added\n\n- One.\n\n- Two.\n- small: operation `goals.get`\n\n### Fixed\n\n- f\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", LOGS)
def test_entries_are_added_to_a_changelog(kind: str) -> None:
    before, after = LOGS[kind]
    report = replace(NOTHING, changes=[ADDED])
    assert with_entry(before, report) == after
    assert with_entry(after, report) == after


def test_reports_are_written_to_files_in_folders_that_exist(tmp_path: Path) -> None:
    check_paths([tmp_path / "a.md", tmp_path / "b.json"])
    with pytest.raises(SpecError, match="its folder does not exist"):
        check_paths([tmp_path / "a.md", tmp_path / "none" / "a.md"])
    with pytest.raises(SpecError, match="it is a folder"):
        check_paths([tmp_path / "a.md", tmp_path])

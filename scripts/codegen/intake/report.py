"""The report on a new document: for the terminal, as Markdown or JSON, and for the changelog."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from codegen.errors import SpecError
from codegen.intake.argument_diff import Change
from codegen.intake.paging_proposals import Proposal
from codegen.source.loader import JSON
from codegen.source.openapi_check import Fault
from codegen.source.overlays import Obsolete

Bump: TypeAlias = Literal["major", "minor", "patch", "none"]

_HEADINGS = {"added": "Added", "changed": "Changed", "renamed": "Changed", "removed": "Removed"}
_ORDER = ("Breaking changes", "Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
_CHANGELOG = """# Changelog

What changed, newest first. The format follows Keep a Changelog, the versions semantic versioning; before 1.0.0 a minor
version may break.

## [Unreleased]
"""
_SHOWN = 40


@dataclass(frozen=True)
class Report:
    """The report on a new document.

    Attributes:
        api: The API.
        changes: The changes that users can see.
        versions: The version of the document before, None if the API is new, and its version now.
        package: The version of the package before.
        obsolete: The patches that no longer change anything.
        faults: The harmless faults of the document.
        undescribed: The JSON pointers of new parts without a description.
        proposals: The lists that look paged and are not described as such.
        tests: The result of the contract tests.
        compared_with: What the API was compared with.
        keep_names: Lines for the overlay document, which keep the names of what was renamed.
        document_changed: Whether the document in ``specs/`` differs from the one before.
    """

    api: str
    changes: Sequence[Change]
    versions: tuple[str | None, str]
    package: str
    obsolete: Sequence[Obsolete] = ()
    faults: Sequence[Fault] = ()
    undescribed: Sequence[str] = field(default=())
    proposals: Sequence[Proposal] = ()
    tests: str = ""
    compared_with: str = ""
    keep_names: Sequence[str] = ()
    document_changed: bool = True

    @property
    def breaking(self) -> bool:
        """Whether any change is breaking."""
        return any(change.breaking for change in self.changes)

    @property
    def bump(self) -> Bump:
        """Which part of the version has to be increased.

        From 1.0.0: major for breaking changes, minor for additions, patch for everything else. Before 1.0.0, where
        semantic versioning promises nothing: minor for breaking changes, patch for everything else.
        """
        if not self.changes:
            return "none" if self.versions[0] == self.versions[1] else "patch"
        before_first = self.package.startswith("0.")
        if self.breaking:
            return "minor" if before_first else "major"
        new = any(change.what == "added" for change in self.changes)
        return "minor" if new and not before_first else "patch"

    @property
    def next_version(self) -> str:
        """The next version of the package."""
        numbers = [int(number) for number in re.findall(r"\d+", self.package)]
        major, minor, patch = [*numbers, 0, 0][:3]
        return {
            "major": f"{major + 1}.0.0",
            "minor": f"{major}.{minor + 1}.0",
            "patch": f"{major}.{minor}.{patch + 1}",
            "none": self.package,
        }[self.bump]

    def to_dict(self) -> dict[str, JSON]:
        """The report as JSON types."""
        return {
            "api": self.api,
            "spec": {"before": self.versions[0], "after": self.versions[1]},
            "version": {"before": self.package, "bump": self.bump, "after": self.next_version},
            "document_changed": self.document_changed,
            "breaking": self.breaking,
            "changes": [asdict(change) for change in self.changes],
            "obsolete_patches": [asdict(each) for each in self.obsolete],
            "faults": [asdict(each) for each in self.faults],
            "undescribed": list(self.undescribed),
            "overlay_proposals": [asdict(each) for each in self.proposals],
            "tests": self.tests,
            "compared_with": self.compared_with,
            "keep_names": list(self.keep_names),
        }

    def to_json(self) -> str:
        """The report as the content of a JSON file."""
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False) + "\n"

    def to_markdown(self) -> str:
        """The report as the content of a Markdown file."""
        lines = [f"# {self.api}: {self._headline()}", "", f"{self._version_line()}", ""]
        for level, changes in _by_level(self.changes).items():
            lines += [f"## {level[0].upper()}{level[1:]}s", "", "| | which | what | breaking |", "|---|---|---|---|"]
            for change in changes:
                cells = (change.what, f"`{change.name}`", _cell(change.detail), "**yes**" if change.breaking else "no")
                lines.append(f"| {' | '.join(cells)} |")
            lines.append("")
        for heading, entries in self._notes():
            lines += [f"## {heading}", "", *(f"- {_cell(entry)}" for entry in entries), ""]
        if self.proposals:
            lines += [f"## {self._proposed}", "", "```yaml", *self._proposed_lines(), "```", ""]
        return "\n".join(lines)

    def to_text(self, most: int = _SHOWN) -> str:
        """The report for a terminal.

        Args:
            most: How many changes are shown of each level.
        """
        lines = [f"{self.api}: {self._headline()}", self._version_line()]
        for level, changes in _by_level(self.changes).items():
            lines += ["", f"{level}s"]
            for change in changes[:most]:
                mark = "BREAKS" if change.breaking else "      "
                detail = f": {change.detail}" if change.detail else ""
                lines.append(f"  {mark} {change.what:<8} {change.name}{detail}")
            if len(changes) > most:
                lines.append(f"         and {len(changes) - most} more: --report FILE has them all")
        for heading, entries in self._notes():
            lines += ["", heading, *(f"  {entry}" for entry in entries[:_SHOWN])]
            if len(entries) > _SHOWN:
                lines.append(f"  and {len(entries) - _SHOWN} more")
        if self.proposals:
            lines += ["", self._proposed, *(f"  {line}" for line in self._proposed_lines())]
        return "\n".join(lines)

    @property
    def _proposed(self) -> str:
        return f"Lists that look paged: check these actions, and add them to specs/{self.api}.overlay.yaml"

    def _proposed_lines(self) -> list[str]:
        return [line for each in self.proposals for line in each.lines]

    def _headline(self) -> str:
        if not self.changes:
            return "nothing changed for users"
        breaking = sum(change.breaking for change in self.changes)
        plural = "s" if len(self.changes) > 1 else ""
        return f"{len(self.changes)} change{plural} for users, {breaking or 'none'} of them breaking"

    def _version_line(self) -> str:
        before, after = self.versions
        spec = f"spec {after}" if before == after else f"spec {before} to {after}" if before else f"new, spec {after}"
        spec = spec if after else "written by hand"
        if self.compared_with:
            spec += f"; compared with {self.compared_with}"
        if self.bump == "none":
            return f"{spec}; the package stays at {self.package}"
        return f"{spec}; version bump: {self.bump}, {self.package} to {self.next_version}"

    def _notes(self) -> Iterable[tuple[str, list[str]]]:
        if self.keep_names:
            yield f"To keep the old names, add to the actions of specs/{self.api}.overlay.yaml", list(self.keep_names)
        if self.tests:
            yield "Contract tests", [self.tests]
        if self.obsolete:
            yield "Obsolete patches", [str(each) for each in self.obsolete]
        if self.faults:
            yield "Harmless faults", [str(each) for each in self.faults]
        if self.undescribed:
            yield "Not described yet", list(self.undescribed)

    def changelog_entries(self) -> dict[str, list[str]]:
        """The entries for the changelog, by heading."""
        found: dict[str, list[str]] = {}
        for change in self.changes:
            mark = "**Breaking:** " if change.breaking else ""
            detail = f": {change.detail}" if change.detail else ""
            found.setdefault(_HEADINGS[change.what], []).append(
                f"- {mark}{self.api}: {change.level} `{change.name}`{detail}"
            )
        return found


def check_paths(paths: Iterable[Path]) -> None:
    """Check that reports can be written, before anything that takes long.

    Raises:
        SpecError: A folder does not exist, or a path is that of a folder.
    """
    for path in paths:
        if not path.parent.is_dir():
            raise SpecError(str(path), "the report", "can't be written: its folder does not exist")
        if path.is_dir():
            raise SpecError(str(path), "the report", "can't be written: it is a folder")


def _by_level(changes: Iterable[Change]) -> dict[str, list[Change]]:
    found: dict[str, list[Change]] = {}
    for change in changes:
        found.setdefault(change.level, []).append(change)
    return found


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def with_entry(changelog: str, report: Report) -> str:
    """Add a report to the unreleased section of a changelog.

    Args:
        changelog: Its content; empty if there is none.
        report: The report.

    Returns:
        The new content. Entries that are there already are not repeated.
    """
    head, unreleased, tail = _parts(changelog or _CHANGELOG)
    sections = _sections(unreleased)
    for heading, entries in report.changelog_entries().items():
        present = sections.setdefault(heading, [])
        new = [entry for entry in entries if entry not in present]
        while present and not present[-1].strip():
            present.pop()
        present += new
    lines = _trimmed(sections.pop(""))
    body = [*lines, ""] if lines else []
    for heading in sorted(sections, key=lambda name: _ORDER.index(name) if name in _ORDER else len(_ORDER)):
        body += [f"### {heading}", "", *_trimmed(sections[heading]), ""]
    return "\n".join([*head, "", *body, *tail]).rstrip("\n") + "\n"


def _parts(changelog: str) -> tuple[list[str], list[str], list[str]]:
    """The lines up to the heading of the unreleased section, the lines of the section, and the rest."""
    lines = changelog.splitlines()
    headings = [index for index, line in enumerate(lines) if line.startswith("## ")]
    start = next((index for index in headings if "unreleased" in lines[index].lower()), None)
    if start is None:
        at = headings[0] if headings else len(lines)
        return [*_trimmed(lines[:at]), "", "## [Unreleased]"], [], lines[at:]
    end = next((index for index in headings if index > start), len(lines))
    return lines[: start + 1], lines[start + 1 : end], lines[end:]


def _sections(lines: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"": []}
    heading = ""
    for line in lines:
        if line.startswith("### "):
            heading = line[4:].strip()
            found.setdefault(heading, [])
        else:
            found[heading].append(line)
    return found


def _trimmed(lines: list[str]) -> list[str]:
    """Lines without empty lines at the start and the end."""
    filled = [index for index, line in enumerate(lines) if line.strip()]
    return lines[filled[0] : filled[-1] + 1] if filled else []

"""What changed for users since the last commit: of one API, or of all after an edit in ``specs/`` or ``overlay/``."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.intake.api_diff import compare
from codegen.intake.argument_diff import Change
from codegen.intake.kept_names import Compared, compare_names
from codegen.intake.last_commit import LastCommit, last_commit
from codegen.intake.public_diff import compare_public_names
from codegen.intake.report import Report, with_entry
from codegen.intake.vendor_methods import Findings, check, vendor_files
from codegen.planning.pipeline import Lowered
from codegen.writing import build
from codegen.writing.atomic_replace import Replacement

Say = Callable[[str], None]

_SHOWN = 10


@dataclass(frozen=True)
class Before:
    """An API as it was.

    Attributes:
        lowered: Its lowered document, None if the API is new.
        source: What that is from: ``the last commit, 1a2b3c4``.
    """

    lowered: Lowered | None
    source: str


def before(api: str, checkout: Checkout, commit: LastCommit) -> Before:
    """An API as it is in the last commit, or else in the files that are there."""
    missing = commit.missing
    if not missing:
        if api not in commit.apis:
            return Before(None, f"the last commit, {commit.id}, which does not have it")
        try:
            return Before(_lowered(api, commit), f"the last commit, {commit.id}")
        except SpecError as error:
            missing = f"no client can be made from specs/{api}.yaml of the last commit: {error.what}"
    there = (checkout.specs / f"{api}.yaml").exists()
    lowered = build.prepare(api, checkout.specs).lowered if there else None
    return Before(lowered, f"the files that are there, since {missing}")


def _lowered(api: str, commit: LastCommit) -> Lowered:
    with commit.specs() as specs:
        return build.prepare(api, specs).lowered


@dataclass(frozen=True)
class Comparison:
    """What changed since the last commit.

    Attributes:
        reports: A report for each API whose documents changed.
        notes: What could not be compared, and why.
    """

    reports: Sequence[Report]
    notes: Sequence[str] = field(default=())

    def to_text(self) -> str:
        """The reports for a terminal."""
        reports = [report.to_text(_SHOWN) for report in self.reports]
        return "\n\n".join([*reports, *(f"note: {note}" for note in self.notes)])

    def write(self, paths: Sequence[Path], changelog: Path | None) -> None:
        """Write the reports, and the entries of the changelog.

        Args:
            paths: Where to write the reports: Markdown, or JSON where the name ends in ``.json``.
            changelog: The changelog, None to leave it alone.
        """
        with Replacement() as replacement:
            for path in paths:
                replacement.write(path, self._to_json() if path.suffix == ".json" else self._to_markdown())
            if changelog is not None:
                text = changelog.read_text(encoding="utf-8") if changelog.exists() else ""
                for report in self.reports:
                    text = with_entry(text, report)
                replacement.write(changelog, text)

    def _to_json(self) -> str:
        found = {"reports": [report.to_dict() for report in self.reports], "notes": list(self.notes)}
        return json.dumps(found, indent=2, ensure_ascii=False) + "\n"

    def _to_markdown(self) -> str:
        parts = [report.to_markdown() for report in self.reports] or [
            "Nothing changed for users since the last commit."
        ]
        return "\n".join([*parts, *(f"Note: {note}" for note in self.notes)]).rstrip("\n") + "\n"


def compare_with_commit(rows: Sequence[build.Row], checkout: Checkout, say: Say) -> Comparison:
    """Compare generated APIs, and the hand-written packages, with those of the last commit. What is the same is left out.

    Args:
        rows: The APIs as they were generated now.
        checkout: The checkout.
        say: Called with each step, in words.
    """
    commit = last_commit(checkout)
    if commit.missing:
        return Comparison([], [f"what changed for users is not known, since {commit.missing}"])
    now = {row.api: row for row in rows}
    by_hand = changes_by_hand(checkout, commit)
    reports: list[Report] = []
    notes: list[str] = []
    for api in sorted({*now, *commit.apis}):
        if commit.has_same_documents(api, checkout.specs):
            continue
        say(f"{api}: comparing with the last commit")
        try:
            old = _lowered(api, commit) if api in commit.apis else None
        except SpecError as error:
            notes.append(
                f"{api} is not compared: no client can be made from its document of the last commit: {error.what}"
            )
            continue
        findings = Findings()
        if api in now and vendor_files(api, checkout):
            say(f"{api}: checking the hand-written methods that use it")
            findings = check(api, checkout, checkout.specs, checkout.generated)
        changes = [*findings.changes(), *by_hand.pop(api, [])]
        report = _report(api, old, now.get(api), checkout, commit)
        reports.append(replace(report, changes=[*changes, *report.changes]))
        notes += findings.notes
    source = f"the last commit, {commit.id}"
    reports += [
        Report(package, changes, (None, ""), checkout.version, compared_with=source)
        for package, changes in by_hand.items()
    ]
    return Comparison(reports, notes)


def changes_by_hand(checkout: Checkout, commit: LastCommit) -> dict[str, list[Change]]:
    """The changes of public names in ``overlay/`` since the last commit, by package: ``vwo``."""
    overlay = checkout.root / "overlay"
    clients = checkout.generated.glob("*/*client.py")  # client.py and async_client.py
    paths = [*overlay.rglob("*.py"), *clients]
    now = {path.relative_to(checkout.root).as_posix(): path.read_bytes() for path in paths}
    was = {
        path: content
        for path, content in commit.files.items()
        if path.endswith(".py") and not path.startswith("specs/")
    }
    return compare_public_names(was, now) if was and was != now else {}


def _report(api: str, old: Lowered | None, row: build.Row | None, checkout: Checkout, commit: LastCommit) -> Report:
    if old is not None:
        was = old.plan
        plan = row.plan if row is not None else was.emptied()
    else:
        assert row is not None, "it is in the last commit or here"
        was, plan = row.plan.emptied(), row.plan
    compared = Compared(compare(was, plan))
    if row is None:
        compared.changes.insert(0, Change("client", "removed", api, "", True))
    elif any(change.breaking for change in compared.changes):  # so that something may have been renamed
        compared = compare_names(was, build.prepare(api, checkout.specs))
    return Report(
        api=api,
        changes=compared.changes,
        versions=(was.version if old is not None else None, plan.version),
        package=checkout.version,
        compared_with=f"the last commit, {commit.id}",
        keep_names=[action.line for action in compared.actions],
    )

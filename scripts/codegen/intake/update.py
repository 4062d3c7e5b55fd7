"""Taking in a vendor's new document: checked, patched, generated, tested and reported before anything is replaced."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from codegen.checkout import Checkout
from codegen.errors import SpecError, conflicts_error
from codegen.intake import contract_tests, normalise
from codegen.intake.api_diff import compare
from codegen.intake.report import Report, with_entry
from codegen.intake.restore_refs import shared_again
from codegen.lowering.canonical_refs import one_style
from codegen.lowering.class_names import class_conflict
from codegen.planning.package_plan import Plan
from codegen.planning.pipeline import Lowered
from codegen.source import documents, loader, openapi_check
from codegen.writing import build
from codegen.writing.atomic_replace import Replacement

Say = Callable[[str], None]
Test = Callable[[str, Checkout, Path, Path], str]


@dataclass(frozen=True)
class Wanted:
    """What to do with a new document.

    Attributes:
        api: The API's name.
        file: The vendor's document.
        reports: Where to write the report: Markdown, or JSON where the name ends in ``.json``.
        changelog: Whether to write the changelog.
        keep_prose: Whether the vendor's prose goes in where we have none.
    """

    api: str
    file: Path
    reports: tuple[Path, ...] = ()
    changelog: bool = False
    keep_prose: bool = False


def update(wanted: Wanted, say: Say, checkout: Checkout | None = None, test: Test = contract_tests.run) -> Report:
    """Take in a new document. Nothing is replaced before all of it went well, and then all at once.

    Args:
        wanted: What to do.
        say: Told what is being done.
        checkout: The checkout; this one unless given.
        test: Runs the contract tests.

    Returns:
        What the new document changes for users.

    Raises:
        SpecError: Something went wrong, and everything is as it was.
    """
    checkout = checkout or Checkout()
    documents.check_name(wanted.api, "scripts/regenerate")
    for path in wanted.reports:
        if not path.parent.is_dir():
            raise SpecError(str(path), "the report", "can't be written: its folder is not there")
    with ExitStack() as stack:
        specs = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="abwire-"))) / "specs"
        unsaid = _bring_in(wanted, checkout, specs, say)
        say(f"{wanted.api}: comparing with what it was")
        before = _lowered_before(wanted.api, checkout)
        after = build.prepare(wanted.api, specs)
        if before is not None:
            _check_names_hold(wanted.api, before, after.lowered)
        package = stack.enter_context(build.workplace(checkout.generated))
        rows = build.build(build.available(specs), package, say, specs, {wanted.api: after})
        say(f"{wanted.api}: running its contract tests")
        tests = test(wanted.api, checkout, specs, package)
        row = next(row for row in rows if row.api == wanted.api)
        report = _report(wanted.api, before, row, unsaid, checkout, tests)
        _replace(wanted, checkout, specs, package, report)
    return report


def _bring_in(wanted: Wanted, checkout: Checkout, specs: Path, say: Say) -> list[str]:
    """Copy the documents, with the new one among them in our form.

    Returns:
        The places in it that are new, and that nothing is said of yet.
    """
    say(f"{wanted.api}: reading {wanted.file}")
    new = loader.read(wanted.file)
    openapi_check.version_of(new, wanted.file.name)
    documents.check_references(new, wanted.file.name)
    shutil.copytree(checkout.specs, specs)
    path = specs / f"{wanted.api}.yaml"
    present = loader.read(path, f"specs/{path.name}") if path.exists() else {}
    # Copies are told by their words, so they are looked for while these are still the vendor's.
    new = shared_again(one_style(new, wanted.file.name), present)
    document = normalise.normalised(new, present, wanted.keep_prose)
    path.write_text(normalise.to_yaml(document), encoding="utf-8")
    before = set(normalise.unsaid(present))
    return [place for place in normalise.unsaid(document) if place not in before]


def _lowered_before(api: str, checkout: Checkout) -> Lowered | None:
    return build.prepare(api, checkout.specs).lowered if (checkout.specs / f"{api}.yaml").exists() else None


def _check_names_hold(api: str, before: Lowered, after: Lowered) -> None:
    """Refuse that something new takes the class of something that is still there: then that would be renamed."""
    old, new = before.schemas.classes_by_location, after.schemas.classes_by_location
    holders = {class_name: place for place, class_name in sorted(new.items(), reverse=True)}
    conflicts = [
        class_conflict(class_name, place, holders[class_name])
        for place, class_name in sorted(old.items())
        if class_name in holders and new.get(place, class_name) != class_name and holders[class_name] not in old
    ]
    if conflicts:
        raise conflicts_error(f"specs/{api}.yaml", conflicts)


def _report(
    api: str, before: Lowered | None, row: build.Row, unsaid: list[str], checkout: Checkout, tests: str
) -> Report:
    old = before.plan if before is not None else Plan(api, row.plan.title, "", [])
    return Report(
        api=api,
        changes=compare(old, row.plan),
        versions=(old.version if before is not None else None, row.plan.version),
        package=checkout.version,
        obsolete=row.obsolete,
        faults=row.faults,
        unsaid=unsaid,
        tests=tests,
    )


def _replace(wanted: Wanted, checkout: Checkout, specs: Path, package: Path, report: Report) -> None:
    """Put everything in its place; if any of it fails, or is interrupted, everything is as it was."""
    with Replacement() as replacement:
        name = f"{wanted.api}.yaml"
        replacement.write(checkout.specs / name, (specs / name).read_text(encoding="utf-8"))
        for path in wanted.reports:
            replacement.write(path, report.to_json() if path.suffix == ".json" else report.to_markdown())
        if wanted.changelog:
            text = checkout.changelog.read_text(encoding="utf-8") if checkout.changelog.exists() else ""
            replacement.write(checkout.changelog, with_entry(text, report))
        replacement.swap(package, checkout.generated)

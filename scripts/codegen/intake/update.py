"""Taking in a vendor's new document: it is checked, patched, generated, tested and reported on before any file changes."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from codegen.checkout import Checkout
from codegen.errors import SpecError, conflicts_error
from codegen.intake import contract_tests, normalise, vendor_methods
from codegen.intake.argument_diff import Change
from codegen.intake.compare_with_commit import Before, before, changes_by_hand
from codegen.intake.kept_names import compare_names
from codegen.intake.last_commit import last_commit
from codegen.intake.paging_proposals import new_proposals
from codegen.intake.report import Report, check_paths, with_entry
from codegen.intake.restore_refs import restore_references
from codegen.intake.vendor_methods import Findings
from codegen.lowering.canonical_refs import one_style
from codegen.lowering.class_names import class_conflict
from codegen.planning.pipeline import Lowered
from codegen.source import documents, loader, openapi_check
from codegen.source.lines import located
from codegen.source.loader import JSON
from codegen.source.near import did_you_mean
from codegen.source.schema_types import check_types
from codegen.source.used_part import used_part
from codegen.writing import build
from codegen.writing.atomic_replace import Replacement

PULLED = "x-pulled"
"""The key under which a document in ``specs/`` records which version of the vendor's file it is."""

Say = Callable[[str], None]
Test = Callable[[str, Checkout, Path, Path], str]
Check = Callable[[str, Checkout, Path, Path], Findings]


@dataclass(frozen=True)
class UpdateRequest:
    """What to do with a new document.

    Attributes:
        api: The API's name.
        file: The vendor's document.
        reports: Where to write the report: Markdown, or JSON where the name ends in ``.json``.
        changelog: Whether to write the changelog.
        keep_prose: Whether to keep the vendor's descriptions where we have none of our own.
        dry_run: Whether to write nothing but the reports.
        origin: The name of the file in messages, such as its URL; by default, its own name.
        pulled: What is recorded of the download in the document; None for a file that was not downloaded.
    """

    api: str
    file: Path
    reports: tuple[Path, ...] = ()
    changelog: bool = False
    keep_prose: bool = False
    dry_run: bool = False
    origin: str | None = None
    pulled: dict[str, JSON] | None = None

    @property
    def name(self) -> str:
        """The name of the file in messages."""
        return self.origin or self.file.name


def update(
    request: UpdateRequest,
    say: Say,
    checkout: Checkout,
    test: Test = contract_tests.run,
    check: Check = vendor_methods.check,
) -> Report:
    """Take in a new document. Files are replaced only after every step succeeded, and then all at once.

    Args:
        request: What to do.
        say: Called with each step, in words.
        checkout: The checkout.
        test: Runs the contract tests.
        check: Checks the hand-written methods.

    Returns:
        The report on what changes for users.

    Raises:
        SpecError: A step failed. No file was changed.
    """
    documents.check_name(request.api, "scripts/regenerate")
    check_paths(request.reports)
    _check_file(request.file)
    with ExitStack() as stack:
        specs = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="abwire-"))) / "specs"
        try:
            intake = _bring_in(request, checkout, specs, say)
            _check_at_once(request.api, specs, say)
        except SpecError as error:
            # The new document is the cause wherever it has the part that is at fault.
            raise located(error, request.file, request.name) from error
        say(f"{request.api}: comparing with what it was")
        commit = last_commit(checkout)
        old = before(request.api, checkout, commit)
        after = build.prepare(request.api, specs)
        if old.lowered is not None:
            _check_names_hold(request.api, old.lowered, after.lowered)
        target = specs.parent / "generated" / checkout.generated.name if request.dry_run else checkout.generated
        package = stack.enter_context(build.temporary_package(target))
        rows = build.build(build.available(specs), package, say, specs, {request.api: after})
        build.write_page(rows, package, checkout.overlay)
        row = next(row for row in rows if row.api == request.api)
        say(f"{request.api}: checking the hand-written methods that use it")
        findings = check(request.api, checkout, specs, package)
        by_hand = [*findings.changes(), *changes_by_hand(checkout, commit).get(request.api, [])]
        report = _report(old, after, row, intake, checkout, by_hand)
        if findings.misfits and not request.dry_run:
            say(f"{report.to_text()}\n")
            findings.raise_misfits(f"specs/{request.api}.yaml")
        tests = "not run, since hand-written methods don't fit"
        if not findings.misfits:
            say(f"{request.api}: running its contract tests")
            tests = test(request.api, checkout, specs, package)
        proposed = new_proposals(after.lowered, after.patched.document, old.lowered)
        report = replace(report, tests="; ".join([tests, *findings.notes]), proposals=proposed)
        _replace(request, checkout, specs, package, report)
    return report


@dataclass(frozen=True)
class _Intake:
    """What is known of a document once it is copied.

    Attributes:
        undescribed: The JSON pointers of its new parts that have no description yet.
        changed: Whether it differs from the present document in anything but the record of its download.
    """

    undescribed: list[str]
    changed: bool


def _bring_in(request: UpdateRequest, checkout: Checkout, specs: Path, say: Say) -> _Intake:
    """Copy the documents, including the new one in normalised form."""
    say(f"{request.api}: reading {request.origin or request.file}")
    new = used_part(loader.read(request.file, request.name))
    new.pop(PULLED, None)
    openapi_check.version_of(new, request.name)
    documents.check_references(new, request.name)
    shutil.copytree(checkout.specs, specs)
    path = specs / f"{request.api}.yaml"
    if not path.exists():
        known = {each.name.partition(".")[0] for each in specs.glob("*.yaml")} - {request.api}  # its overlay document
        say(f"{request.api}: new, since there is no specs/{path.name}{did_you_mean(request.api, known)}")
    present = loader.read(path, f"specs/{path.name}") if path.exists() else {}
    present.pop(PULLED, None)
    # Copies are recognized by their descriptions, so this comes before descriptions are replaced.
    new = restore_references(one_style(new, request.name), present)
    document = normalise.normalised(new, present, request.keep_prose)
    record = {} if request.pulled is None else {PULLED: request.pulled}
    path.write_text(normalise.to_yaml({**document, **record}), encoding="utf-8")
    before = set(normalise.undescribed(present))
    undescribed = [pointer for pointer in normalise.undescribed(document) if pointer not in before]
    return _Intake(undescribed, changed=document != present)


def _check_file(file: Path) -> None:
    """Check that there is a file. The error has its path, which says where it was looked for."""
    if not file.exists():
        raise SpecError(str(file), "the file", "does not exist")
    if file.is_dir():
        raise SpecError(str(file), "the file", "is a folder; name the document in it")


def _check_at_once(api: str, specs: Path, say: Say) -> None:
    """Check what takes little time, before anything is generated.

    Raises:
        SpecError: The first fault.
    """
    say(f"{api}: checking its structure")
    name = f"specs/{api}.yaml"
    document = documents.patched(api, specs).document
    documents.check_references(document, name)
    documents.check_operations(document, name)
    check_types(document, name)
    openapi_check.check_structure(document, name)


def _check_names_hold(api: str, was: Lowered, after: Lowered) -> None:
    """Refuse a new schema that would take the class name of an existing one, which would then be renamed."""
    old, new = was.schemas.classes_by_location, after.schemas.classes_by_location
    holders = {class_name: location for location, class_name in sorted(new.items(), reverse=True)}
    conflicts = [
        class_conflict(class_name, location, holders[class_name])
        for location, class_name in sorted(old.items())
        if class_name in holders and new.get(location, class_name) != class_name and holders[class_name] not in old
    ]
    if conflicts:
        raise conflicts_error(f"specs/{api}.yaml", conflicts)


def _report(
    old: Before, after: build.Prepared, row: build.Row, intake: _Intake, checkout: Checkout, by_hand: list[Change]
) -> Report:
    plan = old.lowered.plan if old.lowered is not None else row.plan.emptied()
    compared = compare_names(plan, after)
    return Report(
        api=row.api,
        changes=[*by_hand, *compared.changes],
        versions=(plan.version if old.lowered is not None else None, row.plan.version),
        package=checkout.version,
        keep_names=[action.line for action in compared.actions],
        obsolete=row.obsolete,
        faults=row.faults,
        undescribed=intake.undescribed,
        compared_with=old.source,
        document_changed=intake.changed,
    )


def _replace(request: UpdateRequest, checkout: Checkout, specs: Path, package: Path, report: Report) -> None:
    """Replace all files. After a failure or an interruption, all are restored."""
    with Replacement() as replacement:
        for path in request.reports:
            replacement.write(path, report.to_json() if path.suffix == ".json" else report.to_markdown())
        if request.dry_run:
            return
        name = f"{request.api}.yaml"
        replacement.write(checkout.specs / name, (specs / name).read_text(encoding="utf-8"))
        if request.changelog:
            text = checkout.changelog.read_text(encoding="utf-8") if checkout.changelog.exists() else ""
            replacement.write(checkout.changelog, with_entry(text, report))
        build.replace_package(replacement, package, checkout.generated)

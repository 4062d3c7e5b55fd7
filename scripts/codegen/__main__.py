"""The command line of ``scripts/regenerate``."""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
import time
from pathlib import Path

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.intake.compare_with_commit import compare_with_commit
from codegen.intake.pull import pull, with_url
from codegen.intake.report import Report, check_paths
from codegen.intake.update import UpdateRequest, update
from codegen.source.lines import located
from codegen.writing import build
from codegen.writing.atomic_replace import Replacement
from codegen.writing.package_diff import excerpt

_HERE = Checkout()
CHANGES = 3
"""The exit status of --dry-run if there are changes. argparse uses 2."""

_USAGE = """scripts/regenerate [--report FILE] [--changelog]
       scripts/regenerate --check
       scripts/regenerate NAME --from FILE [--dry-run] [--report FILE] [--changelog] [--vendor-prose]
       scripts/regenerate [NAME] --pull [--dry-run] [--report FILE] [--changelog] [--vendor-prose]"""
_DESCRIPTION = """
Generate the typed clients. Without NAME, all clients are generated from specs/. With NAME, a vendor's new document is taken
in, from a file or from the URL that specs/NAME.overlay.yaml names: it is checked, normalised, patched with the overlay
document, generated and tested; if anything fails, no file is changed. Either way, the report says what changed for users
since the last commit, whether that breaks their code, and which version comes next.
"""
_STATUSES = f"""
exit status: 0 after success; 1 after an error, or if --check finds differences; 2 for wrong arguments; {CHANGES} if
--dry-run finds changes
"""


def main(arguments: list[str] | None = None, checkout: Checkout = _HERE) -> int:
    """Run the command.

    Args:
        arguments: Its arguments; None for those of the process.
        checkout: The checkout that it works in.

    Returns:
        The exit status: 0; 1 after an error, in which case no file was changed, or if ``--check`` finds differences;
        3 if ``--dry-run`` finds changes.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if (fault := _fault(options)) is not None:
        parser.error(fault)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # handled like Ctrl-C, which leaves no files behind
    try:
        if options.file is not None:
            return _take_in(options, checkout)
        return _pull(options, checkout) if options.pull else _regenerate(options, checkout)
    except (SpecError, OSError) as error:
        _print_error(error, checkout)
    except KeyboardInterrupt:
        print("error: interrupted; no file was changed", file=sys.stderr)
    return 1


def _fault(options: argparse.Namespace) -> str | None:
    """What is wrong with the combination of the arguments."""
    takes_in = options.file is not None or options.pull
    if options.name is not None and not takes_in:
        return "NAME requires --from FILE or --pull; without NAME, all clients are generated from specs/"
    if options.file is not None and options.name is None:
        return "--from FILE requires NAME, the API that the document is of"
    if options.file is not None and options.file.parts[:1] in (("http:",), ("https:",)):
        return "--from accepts a file; to download a document, add its URL to the overlay document and call --pull"
    if not takes_in and (options.vendor_prose or options.dry_run):
        return "--vendor-prose and --dry-run require NAME --from FILE or --pull"
    if options.check and (options.report or options.changelog):
        return "--check can't be combined with --report and --changelog"
    if options.pull and options.report and options.name is None:
        return "--report requires NAME if documents are pulled, since each report is on one API"
    if options.dry_run and options.changelog:
        return "--changelog can't be combined with --dry-run, which changes no file"
    return None


def _print_error(error: SpecError | OSError, checkout: Checkout) -> None:
    if isinstance(error, SpecError):
        print(f"error: {located(error, checkout.root / error.document, error.document)}", file=sys.stderr)
    else:
        print(f"error: {error.filename or 'a file'}: {error.strerror or error}", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/regenerate", usage=_USAGE, description=_DESCRIPTION, epilog=_STATUSES, allow_abbrev=False
    )
    parser.add_argument(
        "name",
        metavar="NAME",
        nargs="?",
        help="the API whose document changed, or the name of a new one; without it, --pull goes through all with a URL",
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--from", dest="file", metavar="FILE", type=Path, help="the vendor's document, YAML or JSON")
    source.add_argument(
        "--pull",
        action="store_true",
        help="download the document from the https URL at 'extends' in specs/NAME.overlay.yaml, if it has changed",
    )
    source.add_argument("--check", action="store_true", help="change no file; fail if generated/ is out of date")
    parser.add_argument(
        "--dry-run", action="store_true", help="only report what would change; write no file but those of --report"
    )
    parser.add_argument(
        "--report",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="write the report, as Markdown (.md) or JSON (.json)",
    )
    parser.add_argument("--changelog", action="store_true", help="add the changes to CHANGELOG.md")
    parser.add_argument(
        "--vendor-prose", action="store_true", help="keep the vendor's descriptions where we have none of our own"
    )
    return parser


def _regenerate(options: argparse.Namespace, checkout: Checkout) -> int:
    """Generate all APIs and replace ``generated/``, or only compare with it."""
    check = options.check
    start = time.perf_counter()
    check_paths(options.report)
    with build.temporary_package(checkout.generated) as new:
        rows = build.build(build.available(checkout.specs), new, _say, checkout.specs)
        build.write_page(rows, new, checkout.overlay)
        names = build.changed(new, checkout.generated)
        changes = excerpt(new, checkout.generated, names) if check else []
        if names and not check:
            with Replacement() as replacement:
                build.replace_package(replacement, new, checkout.generated)
    _notes(rows)
    _table(rows, time.perf_counter() - start)
    if not check:
        _since_last_commit(rows, options, checkout)
    if not names:
        print("generated/ is up to date: nothing changed.")
        return 0
    if check:
        print(_out_of_date(len(names), changes), file=sys.stderr)
        return 1
    shown = ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")
    print(f"generated/ rewritten, {len(names)} files: {shown}")
    return 0


def _out_of_date(count: int, changes: list[str]) -> str:
    what = "1 file does" if count == 1 else f"{count:,} files do"
    lines = [
        f"error: generated/ is out of date: {what} not match specs/. The first differences, with - for what is in",
        "generated/abwire_api/ and + for what specs/ generates:",
        "",
        *(f"  {line}" for line in changes),
        "",
        "./scripts/regenerate brings generated/ up to date. It overwrites what was edited there by hand: make such a",
        "change in specs/ or in scripts/codegen/.",
    ]
    return "\n".join(lines)


def _since_last_commit(rows: list[build.Row], options: argparse.Namespace, checkout: Checkout) -> None:
    """Report what changed for users since the last commit."""
    comparison = compare_with_commit(rows, checkout, _say)
    comparison.write(options.report, checkout.changelog if options.changelog else None)
    if text := comparison.to_text():
        print(f"{text}\n")


def _take_in(options: argparse.Namespace, checkout: Checkout) -> int:
    return _printed(update(_request(options, options.name, options.file), _say, checkout), options.dry_run)


def _pull(options: argparse.Namespace, checkout: Checkout) -> int:
    """Pull one document, or all that have a URL. If one fails, the others are pulled nevertheless.

    Returns:
        The exit status: 1 if one failed, else 3 if there are changes and it is a dry run, else 0.
    """
    names: list[str] = with_url(checkout.specs) if options.name is None else [options.name]
    if not names:
        what = "no overlay document has one; add 'extends: https://...' to one, with the URL of the vendor's document"
        raise SpecError("specs", "the URL", what)
    statuses: list[int] = []
    for name in names:
        try:
            statuses.append(_pull_one(options, name, checkout))
        except (SpecError, OSError) as error:
            _print_error(error, checkout)
            statuses.append(1)
        except KeyboardInterrupt:
            if not statuses:
                raise
            done = ", ".join(names[: len(statuses)])
            print(f"error: interrupted after {done}; nothing else was changed", file=sys.stderr)
            return 1
    return 1 if 1 in statuses else max(statuses)


def _pull_one(options: argparse.Namespace, name: str, checkout: Checkout) -> int:
    with tempfile.TemporaryDirectory(prefix="abwire-") as folder:
        report = pull(_request(options, name, Path(folder) / f"{name}.yaml"), _say, checkout)
    if report is None:
        print(f"\n{name}: the vendor's document is the one that was pulled last; there is nothing to do.")
        return 0
    return _printed(report, options.dry_run)


def _request(options: argparse.Namespace, name: str, file: Path) -> UpdateRequest:
    return UpdateRequest(
        api=name,
        file=file,
        reports=tuple(options.report),
        changelog=options.changelog,
        keep_prose=options.vendor_prose,
        dry_run=options.dry_run,
    )


def _printed(report: Report, dry_run: bool) -> int:
    print(f"\n{report.to_text()}")
    if not dry_run:
        return 0
    print("\nThis was a dry run: no file was changed.")
    return CHANGES if report.changes or report.document_changed else 0


def _say(text: str) -> None:
    print(f"  {text}", flush=True)


def _notes(rows: list[build.Row]) -> None:
    for row in rows:
        for note in [*row.obsolete, *row.faults]:
            print(f"  note: {note}")


def _table(rows: list[build.Row], total: float) -> None:
    print(f"\n{'API':<18}{'operations':>12}{'models':>9}{'seconds':>9}")
    for row in rows:
        print(f"{row.api:<18}{row.operations:>12}{row.models:>9}{row.seconds:>9.1f}")
    operations, models = sum(row.operations for row in rows), sum(row.models for row in rows)
    print(f"{'all':<18}{operations:>12}{models:>9}{total:>9.1f}\n")


if __name__ == "__main__":
    sys.exit(main())

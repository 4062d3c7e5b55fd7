"""The command line of ``scripts/regenerate``."""

from __future__ import annotations

import argparse
import signal
import sys
import time
from pathlib import Path

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.intake.compare_with_commit import compare_with_commit
from codegen.intake.report import check_paths
from codegen.intake.update import UpdateRequest, update
from codegen.source.lines import located
from codegen.writing import build
from codegen.writing.package_diff import differences, excerpt

_MORE = """
Without arguments, all clients are generated from specs/. With NAME and --from, a vendor's new document is taken in: it is
checked, normalised, patched with specs/NAME.overlay.yaml, generated and tested; if anything fails, no file is changed.
Either way, the report says what changed for users since the last commit, whether that breaks their code, and which version
comes next.
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Returns:
        The exit status: 0, or 1 after an error, in which case no file was changed.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if (options.name is None) != (options.file is None):
        parser.error("NAME and --from FILE require each other")
    if options.file is None and options.vendor_prose:
        parser.error("--vendor-prose requires NAME --from FILE")
    if options.check and (options.report or options.changelog):
        parser.error("--check can't be combined with --report and --changelog")
    if options.file is not None and options.check:
        parser.error("--check can't be combined with NAME --from FILE")
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # handled like Ctrl-C, which leaves no files behind
    try:
        return _regenerate(options) if options.file is None else _take_in(options)
    except SpecError as error:
        print(f"error: {located(error, Checkout().root / error.document, error.document)}", file=sys.stderr)
    except OSError as error:
        print(f"error: {error.filename or 'a file'}: {error.strerror or error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("error: interrupted; no file was changed", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/regenerate", description="Generate the typed clients from specs/.", epilog=_MORE
    )
    parser.add_argument(
        "name", metavar="NAME", nargs="?", help="the API whose document changed, or the name of a new one"
    )
    parser.add_argument("--from", dest="file", metavar="FILE", type=Path, help="the vendor's document, YAML or JSON")
    parser.add_argument("--check", action="store_true", help="change no file; fail if generated/ is out of date")
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


def _regenerate(options: argparse.Namespace) -> int:
    """Generate all APIs and replace ``generated/``, or only compare with it."""
    check = options.check
    start = time.perf_counter()
    check_paths(options.report)
    with build.temporary_package() as new:
        rows = build.build(build.available(), new, _say)
        names = differences(new, build.GENERATED)
        changes = excerpt(new, build.GENERATED, names) if check else []
        if names and not check:
            build.swap_in(new)
    _notes(rows)
    _table(rows, time.perf_counter() - start)
    if not check:
        _since_last_commit(rows, options)
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


def _since_last_commit(rows: list[build.Row], options: argparse.Namespace) -> None:
    """Report what changed for users since the last commit."""
    checkout = Checkout()
    comparison = compare_with_commit(rows, checkout, _say)
    comparison.write(options.report, checkout.changelog if options.changelog else None)
    if text := comparison.to_text():
        print(f"{text}\n")


def _take_in(options: argparse.Namespace) -> int:
    request = UpdateRequest(options.name, options.file, tuple(options.report), options.changelog, options.vendor_prose)
    report = update(request, _say)
    print(f"\n{report.to_text()}")
    return 0


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

"""The command line of ``scripts/regenerate``."""

from __future__ import annotations

import argparse
import signal
import sys
import time
from pathlib import Path

from codegen.errors import SpecError
from codegen.intake.update import Wanted, update
from codegen.writing import build

_MORE = """
Without arguments all clients are generated anew from specs/. With a name and --from a vendor's new document is taken in:
checked, put into our form, patched with specs/NAME.overlay.yaml, generated and tested; then the report says what it
changes for users, whether that breaks their code, and which version follows. If anything goes wrong, everything is as it
was.
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Returns:
        The exit status: 1 where something is wrong, and nothing was changed then.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if (options.name is None) != (options.file is None):
        parser.error("a NAME and --from FILE go together")
    if options.file is None and (options.report or options.changelog or options.vendor_prose):
        parser.error("--report, --changelog and --vendor-prose go with NAME --from FILE")
    if options.file is not None and options.check:
        parser.error("--check goes without NAME and --from")
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # as Ctrl-C, so that it leaves nothing behind either
    try:
        return regenerate(check=options.check) if options.file is None else _take_in(options)
    except SpecError as error:
        print(f"error: {error}", file=sys.stderr)
    except OSError as error:
        print(f"error: {error.filename or 'a file'}: {error.strerror or error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("error: interrupted; everything is as it was", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/regenerate", description="Generate the typed clients from specs/.", epilog=_MORE
    )
    parser.add_argument("name", metavar="NAME", nargs="?", help="the API whose document changed, or a new one's name")
    parser.add_argument("--from", dest="file", metavar="FILE", type=Path, help="the vendor's document, YAML or JSON")
    parser.add_argument(
        "--check", action="store_true", help="change nothing; fail if generated/ is not what specs/ give"
    )
    parser.add_argument(
        "--report", metavar="FILE", type=Path, action="append", default=[], help="write the report, as .md or .json"
    )
    parser.add_argument("--changelog", action="store_true", help="write the changes into CHANGELOG.md")
    parser.add_argument("--vendor-prose", action="store_true", help="take the vendor's prose over where we have none")
    return parser


def regenerate(check: bool) -> int:
    """Generate all APIs, and swap them in or compare."""
    start = time.perf_counter()
    with build.workplace() as new:
        rows = build.build(build.available(), new, _say)
        changed = build.differences(new) if build.GENERATED.exists() else ["everything: generated/ is not there"]
        if changed and not check:
            build.swap_in(new)
    _notes(rows)
    _table(rows, time.perf_counter() - start)
    if not changed:
        print("generated/ is what the specs give: nothing changed.")
        return 0
    verb = "differs from what the specs give" if check else "rewritten"
    shown = ", ".join(changed[:5]) + (f" and {len(changed) - 5} more" if len(changed) > 5 else "")
    print(f"generated/ {verb}, {len(changed)} files: {shown}", file=sys.stderr if check else sys.stdout)
    return 1 if check else 0


def _take_in(options: argparse.Namespace) -> int:
    wanted = Wanted(options.name, options.file, tuple(options.report), options.changelog, options.vendor_prose)
    report = update(wanted, _say)
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

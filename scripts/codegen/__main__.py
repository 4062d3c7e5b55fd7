"""The command line of ``scripts/regenerate``."""

from __future__ import annotations

import argparse
import sys
import time

from codegen import build
from codegen.errors import SpecError


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Returns:
        The exit status: 1 where something is wrong, and nothing was changed then.
    """
    parser = argparse.ArgumentParser(prog="scripts/regenerate", description="Generate the typed clients from specs/.")
    parser.add_argument(
        "--check", action="store_true", help="change nothing; fail if generated/ is not what specs/ give"
    )
    options = parser.parse_args(arguments)
    try:
        return regenerate(check=options.check)
    except SpecError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def regenerate(check: bool) -> int:
    """Generate all APIs, and swap them in or compare."""
    start = time.perf_counter()
    with build.workplace() as new:
        rows = build.build(build.available(), new, _say)
        changed = build.differences(new) if build.GENERATED.exists() else ["everything: generated/ is not there"]
        if changed and not check:
            build.swap_in(new)
    _table(rows, time.perf_counter() - start)
    if not changed:
        print("generated/ is what the specs give: nothing changed.")
        return 0
    verb = "differs from what the specs give" if check else "rewritten"
    shown = ", ".join(changed[:5]) + (f" and {len(changed) - 5} more" if len(changed) > 5 else "")
    print(f"generated/ {verb}, {len(changed)} files: {shown}", file=sys.stderr if check else sys.stdout)
    return 1 if check else 0


def _say(text: str) -> None:
    print(f"  {text}", flush=True)


def _table(rows: list[build.Row], total: float) -> None:
    print(f"\n{'API':<18}{'operations':>12}{'models':>9}{'seconds':>9}")
    for row in rows:
        print(f"{row.api:<18}{row.operations:>12}{row.models:>9}{row.seconds:>9.1f}")
    operations, models = sum(row.operations for row in rows), sum(row.models for row in rows)
    print(f"{'all':<18}{operations:>12}{models:>9}{total:>9.1f}\n")


if __name__ == "__main__":
    sys.exit(main())

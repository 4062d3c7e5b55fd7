"""Look up the known vulnerabilities of all pinned packages. Where their data can't be reached, say so and succeed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from vulnerabilities.report import UnreachableError, found_in

_PINNED = Path(__file__).resolve().parents[1] / "constraints.txt"
_COMMAND = ("--no-deps", "--disable-pip", "--progress-spinner", "off", "--timeout", "10", "--format", "json")
_SECONDS = 120.0


def main() -> int:
    """Print what is known. Returns the exit code: 1 if a package has a vulnerability."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(_PINNED), *_COMMAND]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
        found, audited = found_in(done.stdout)
    except (subprocess.TimeoutExpired, UnreachableError):
        print("pip-audit was not run: its data about vulnerabilities can't be reached from here")
        return 0
    print("\n".join(found) or f"pip-audit: no known vulnerabilities in {audited} packages")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

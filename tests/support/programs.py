"""Programs that tests run."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

SECONDS = 300
"""The time limit of a program: installing packages or checking types can take minutes on a busy machine."""


def run(
    *command: str, cwd: Path, environment: Mapping[str, str] | None = None, seconds: int = SECONDS
) -> subprocess.CompletedProcess[str]:
    """Run a program without the import path of the tests.

    Args:
        command: The program and its arguments.
        cwd: The folder to run it in.
        environment: Environment variables to add or replace.
        seconds: The time limit.

    Returns:
        Its status and output.
    """
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        command,
        cwd=cwd,
        env={**inherited, **(environment or {})},
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )

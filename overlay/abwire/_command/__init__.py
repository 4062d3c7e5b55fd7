"""The command ``python -m abwire``: what is installed, which settings are found, and whether a call with them works."""

from __future__ import annotations

import argparse
import sys

from .checks import CHECKS, check
from .settings import found_settings
from .versions import versions

_DESCRIPTION = """
Print the versions of abwire, Python and the dependencies, and the names of the settings that the environment has. No value
of a setting is printed.
"""
_STATUSES = """
exit status: 0 if the call succeeded, or without --check; 1 if it failed; 2 if a setting is missing or invalid, so that
nothing was sent, or for wrong arguments
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: Its arguments; by default, those of the process.

    Returns:
        The exit status.
    """
    options = _parser().parse_args(arguments)
    if options.check is None:
        print("\n".join([*versions(), "", *found_settings()]))
        return 0
    outcome = check(options.check)
    print(outcome.text, file=sys.stderr if outcome.status else sys.stdout)
    return outcome.status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m abwire", description=_DESCRIPTION, epilog=_STATUSES, allow_abbrev=False
    )
    parser.add_argument(
        "--check",
        metavar="NAME",
        type=_api,
        help=f"make one call that changes nothing, with the settings of the environment, and say in one line what is"
        f" wrong; NAME is {', '.join(CHECKS)}",
    )
    return parser


def _api(text: str) -> str:
    """The API that an argument names: ``convert_serving``, ``convert-serving`` or ``ConvertServing``."""
    for name in CHECKS:
        if name.replace("_", "") == text.lower().replace("_", "").replace("-", ""):
            return name
    raise argparse.ArgumentTypeError(f"there is no API {text!r}: choose {', '.join(CHECKS)}")

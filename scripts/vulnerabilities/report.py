"""Reading the report of pip-audit."""

from __future__ import annotations

import json


class UnreachableError(Exception):
    """pip-audit knows nothing about any package, because it could not reach its data."""


def found_in(output: str) -> tuple[list[str], int]:
    """Read a report in JSON.

    Args:
        output: What pip-audit has printed.

    Returns:
        A line for each vulnerability, and the number of packages that were looked up.

    Raises:
        UnreachableError: It is no report, as after a failure of the network, or no package of it was looked up: a mirror
            of a package index has no such data.
    """
    try:
        packages = json.loads(output)["dependencies"]
    except (ValueError, KeyError, TypeError):
        raise UnreachableError from None
    audited = [each for each in packages if "skip_reason" not in each]
    if not audited:
        raise UnreachableError
    lines = [
        f"{each['name']} {each['version']}: {found['id']}, fixed in {', '.join(found['fix_versions']) or 'no version'}"
        for each in audited
        for found in each["vulns"]
    ]
    return lines, len(audited)

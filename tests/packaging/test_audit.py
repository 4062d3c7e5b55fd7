"""What scripts/audit makes of the reports of pip-audit."""

from __future__ import annotations

import json

import pytest

from vulnerabilities.report import UnreachableError, found_in

CLEAN = {"name": "attrs", "version": "26.1.0", "vulns": []}
SKIPPED = {"name": "httpx", "skip_reason": "Dependency not found and could not be audited: httpx (0.28.1)"}
BAD = {
    "name": "h11",
    "version": "0.14.0",
    "vulns": [{"id": "GHSA-vqfr-h8mv-ghfj", "fix_versions": ["0.16.0"]}, {"id": "GHSA-0", "fix_versions": []}],
}


def report(*packages: object) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


def test_each_vulnerability_is_a_line() -> None:
    lines, audited = found_in(report(CLEAN, SKIPPED, BAD))
    assert lines == ["h11 0.14.0: GHSA-vqfr-h8mv-ghfj, fixed in 0.16.0", "h11 0.14.0: GHSA-0, fixed in no version"]
    assert audited == 2


def test_no_vulnerability_is_no_line() -> None:
    assert found_in(report(CLEAN, SKIPPED)) == ([], 1)


@pytest.mark.parametrize("output", ["", "ERROR: no network", "[]", "{}", report(), report(SKIPPED, SKIPPED)])
def test_what_was_not_looked_up_is_not_called_clean(output: str) -> None:
    with pytest.raises(UnreachableError):
        found_in(output)

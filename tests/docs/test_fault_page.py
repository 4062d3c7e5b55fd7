"""The page about faults is made from the table that the tests are made from."""

from __future__ import annotations

import re
import subprocess
import sys

from support.checkout import ROOT
from support.fault_table import FAULTS, GROUPS


def test_the_page_about_faults_is_current() -> None:
    command = [sys.executable, "scripts/site/fault_page.py", "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{len(FAULTS)} faults\n"


def test_each_fault_has_a_name_of_its_own_and_a_row() -> None:
    assert len(FAULTS) == sum(map(len, GROUPS.values()))
    page = (ROOT / "scripts/site/pages/faults.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (?!fault \|)(.+?) \|", page, re.M)
    assert len(rows) == len(set(rows)) == len(FAULTS)

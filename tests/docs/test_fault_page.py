"""The page about faults is made from the table that the tests are made from."""

from __future__ import annotations

import re

from support.checkout import ROOT
from support.fault_table import FAULTS, GROUPS
from tables import faults


def test_the_page_about_faults_is_current() -> None:
    """``./scripts/environment python -m tables`` writes it."""
    assert (ROOT / faults.PAGE).read_text(encoding="utf-8") == faults.page()


def test_each_fault_has_a_name_of_its_own_and_a_row() -> None:
    assert len(FAULTS) == sum(map(len, GROUPS.values()))
    rows = re.findall(r"^\| (?!fault \|)(.+?) \|", faults.page(), re.M)
    assert len(rows) == len(set(rows)) == len(FAULTS)

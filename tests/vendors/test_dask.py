"""VWO's batches on Dask's local cluster: from partitioned files, each event arrives once, and failures are collected.

The suite sends 20,000 events. ABWIRE_DASK_EVENTS=1000000 sends a million, which takes minutes.
"""

from __future__ import annotations

import csv
import json
import os
import sys
from collections import Counter
from pathlib import Path

from abwire.testing import Sandbox
from abwire.vwo import visitor_uuid
from support.checkout import ROOT
from support.clients import arguments
from support.programs import run

EVENTS = int(os.environ.get("ABWIRE_DASK_EVENTS", "20000"))
FILES = 8
GUIDE = ROOT / "tests" / "docs" / "guides" / "dask_batches.py"
COLUMNS = ("user_id", "vwo_campaign_id", "vwo_variation_id", "vwo_goal_id", "revenue", "time")


def write_files(folder: Path) -> set[int]:
    """Write the events into files, and return the numbers of those that VWO can't accept."""
    folder.mkdir()
    for part in range(FILES):
        with (folder / f"part-{part}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            for number in range(part, EVENTS, FILES):
                revenue = "nan" if number % 1000 == 0 else number % 100
                writer.writerow((f"user-{number}", 101, 2, 201, revenue, f"2026-03-01T{number % 24:02}:00:00Z"))
    return set(range(0, EVENTS, 1000))


def test_each_event_of_partitioned_files_arrives_once(sandbox: Sandbox, tmp_path: Path) -> None:
    invalid = write_files(tmp_path / "events")
    sandbox.faults.add("status", times=2, status=503, headers={"Retry-After": "0"})  # so these certainly did not arrive
    settings = {f"VWO_{name.upper()}": str(value) for name, value in arguments(sandbox, "vwo").items()}
    command = [sys.executable, "-W", "error", str(GUIDE), "events"]
    done = run(*command, cwd=tmp_path, environment=settings, seconds=3600)
    assert (done.returncode, done.stderr) == (0, "")
    account = arguments(sandbox, "vwo")["account_id"]
    arrived = Counter(event["u"] for event in sandbox.events["vwo"])
    assert set(arrived.values()) == {1}
    assert arrived.keys() == {
        visitor_uuid(account, f"user-{number}") for number in range(EVENTS) if number not in invalid
    }
    with (tmp_path / "failures.jsonl").open(encoding="utf-8") as file:
        failures = [json.loads(line) for line in file]
    assert {failure["user_id"] for failure in failures} == {f"user-{number}" for number in invalid}
    assert {(failure["file"], failure["row"]) for failure in failures} == {
        (f"part-{number % FILES}.csv", number // FILES) for number in invalid
    }
    assert f"{EVENTS - len(invalid):,} events of {FILES} files arrived, {len(invalid):,} failed" in done.stdout

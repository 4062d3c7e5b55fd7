"""Send the conversions of a CSV file, and go on where an earlier run stopped.

    python resume_a_batch.py conversions.csv

The file has the columns user_id, experiment_id, variation_id, goal_id, revenue and time. Whatever ends a run, start it
again: it sends what is left. Rows that can't be sent are in conversions.csv.vwo.failures, one line of JSON each.

Settings come from the environment: VWO_ACCOUNT_ID and VWO_SDK_KEY.
"""

import csv
import sys
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path

from abwire import VWO, BatchProgress, BatchResult
from abwire.vwo import TrackGoal


def rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def revenue(text: str) -> Decimal | None:
    try:
        return Decimal(text) if text else None
    except InvalidOperation:
        return Decimal("NaN")  # which no platform accepts: the row is a failure, and the others are sent


def vwo_events(path: Path) -> Iterator[TrackGoal]:
    for row in rows(path):
        yield TrackGoal(
            row["experiment_id"],
            row["variation_id"],
            row["goal_id"],
            user_id=row["user_id"],
            revenue=revenue(row["revenue"]),
            session_time=row["time"],
        )


def show(progress: BatchProgress) -> None:
    print(f"{progress.taken:,} rows read, {progress.accepted:,} accepted, {progress.failed:,} failed", flush=True)


def send_to_vwo(path: Path) -> BatchResult:
    with VWO() as vwo:
        return vwo.batch(
            vwo_events(path),
            concurrency=4,
            checkpoint=f"{path.name}.vwo.checkpoint",
            on_failure=f"{path.name}.vwo.failures",
            on_progress=show,
            stop_after=3,  # an outage
        )


def main() -> None:
    result = send_to_vwo(Path(sys.argv[1]))
    print(f"VWO: {result.accepted:,} accepted, {result.failed:,} failed")
    if result.why_stopped:
        sys.exit(f"Stopped: {result.why_stopped}\nStart again to send the rest.")


if __name__ == "__main__":
    main()

"""Send last night's conversions from a CSV file to VWO, Optimizely and Convert, and go on where an earlier run stopped.

    python conversions_from_csv.py conversions.csv

The file has the columns user_id, event, vwo_campaign_id, vwo_variation_id, vwo_goal_id, convert_goal_id, revenue and time.
Whatever ends a run, start it again: it sends what is left. Rows that can't be sent are in conversions.csv.vwo.failures and
the like, one line of JSON each.

Settings come from the environment: VWO_ACCOUNT_ID and VWO_SDK_KEY, OPTIMIZELY_ACCOUNT_ID and OPTIMIZELY_PROJECT_ID,
CONVERT_SDK_KEY, CONVERT_SDK_KEY_SECRET and CONVERT_PROJECT_ID.
"""

import csv
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path

from abwire import VWO, BatchProgress, BatchResult, ConvertServing, Optimizely, convert_serving, optimizely, vwo


def rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def revenue(text: str) -> Decimal | None:
    try:
        return Decimal(text) if text else None
    except InvalidOperation:
        return Decimal("NaN")  # which no platform accepts: the row is a failure, and the others are sent


def vwo_events(path: Path) -> Iterator[vwo.TrackGoal]:
    for row in rows(path):
        yield vwo.TrackGoal(
            row["vwo_campaign_id"],
            row["vwo_variation_id"],
            row["vwo_goal_id"],
            user_id=row["user_id"],
            revenue=revenue(row["revenue"]),
            session_time=row["time"],
        )


def optimizely_events(path: Path) -> Iterator[optimizely.Conversion]:
    for row in rows(path):  # with its time, a row counts once, even if it is sent again
        yield optimizely.Conversion(row["user_id"], row["event"], revenue=revenue(row["revenue"]), at=row["time"])


def convert_events(path: Path) -> Iterator[convert_serving.Conversion]:
    for row in rows(path):  # Convert has no time for events: they count when they arrive
        yield convert_serving.Conversion(row["user_id"], row["convert_goal_id"], revenue=revenue(row["revenue"]))


def send(name: str, path: Path, batch: Callable[..., BatchResult], events: Iterator[object]) -> BatchResult:
    def show(progress: BatchProgress) -> None:
        counts = f"{progress.accepted:,} accepted, {progress.failed:,} failed"
        print(f"{name}: {progress.taken:,} rows read, {counts}", flush=True)

    return batch(
        events,
        concurrency=4,
        checkpoint=f"{path.name}.{name}.checkpoint",
        on_failure=f"{path.name}.{name}.failures",
        on_progress=show,
        stop_after=3,  # an outage
    )


def main() -> None:
    path = Path(sys.argv[1])
    with VWO() as to_vwo, Optimizely() as to_optimizely, ConvertServing() as to_convert:
        results = {
            "vwo": send("vwo", path, to_vwo.batch, vwo_events(path)),
            "optimizely": send("optimizely", path, to_optimizely.batch, optimizely_events(path)),
            "convert": send("convert", path, to_convert.batch, convert_events(path)),
        }
    for name, result in results.items():
        print(f"{name}: {result.accepted:,} accepted, {result.failed:,} failed")
    if stopped := [f"{name} stopped: {result.why_stopped}" for name, result in results.items() if result.why_stopped]:
        sys.exit("\n".join([*stopped, "Start again to send the rest."]))


if __name__ == "__main__":
    main()

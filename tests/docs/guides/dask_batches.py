"""Send a folder of CSV files with conversions to VWO, on as many processes or machines as Dask has.

    python dask_batches.py conversions/

Each file has the columns user_id, vwo_campaign_id, vwo_variation_id, vwo_goal_id, revenue and time. Each worker process
makes one client from the configuration of the client here, so that only this program needs VWO_ACCOUNT_ID and VWO_SDK_KEY.

Rows that can't be sent are listed in failures.jsonl. If a worker is lost, Dask runs its file again on another one, which
goes on at the checkpoint. To use machines other than this one, replace LocalCluster with the address of your scheduler,
and put the folder where all of them can read and write it.
"""

import csv
import json
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from distributed import Client, LocalCluster, Worker, WorkerPlugin, as_completed, get_worker

from abwire import VWO, BatchResult, ClientConfig
from abwire.vwo import TrackGoal


class VWOClient(WorkerPlugin):
    """The client of a worker process."""

    def __init__(self, config: ClientConfig[VWO]) -> None:
        self.config = config

    def setup(self, worker: Worker) -> None:
        self.vwo = self.config.client()

    def teardown(self, worker: Worker) -> None:
        self.vwo.close()


def events(path: Path) -> Iterator[TrackGoal]:
    with path.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield TrackGoal(
                row["vwo_campaign_id"],
                row["vwo_variation_id"],
                row["vwo_goal_id"],
                user_id=row["user_id"],
                revenue=float(row["revenue"]) if row["revenue"] else None,
                session_time=row["time"],
            )


def send(path: Path) -> tuple[Path, BatchResult]:
    """Send one file. It runs in a worker process."""
    plugin = cast("VWOClient", get_worker().plugins["vwo"])
    return path, plugin.vwo.batch(events(path), concurrency=2, checkpoint=path.with_suffix(".checkpoint"), stop_after=3)


def main() -> None:
    paths = sorted(Path(sys.argv[1]).resolve().glob("*.csv"))
    with VWO() as vwo:
        config = vwo.config  # with what it read from the environment; its repr shows no secrets
    accepted = failed = 0
    cores = os.cpu_count()
    with (
        LocalCluster(
            n_workers=cores, threads_per_worker=1, dashboard_address="", silence_logs=logging.ERROR
        ) as cluster,
        Client(cluster) as dask,
        Path("failures.jsonl").open("w", encoding="utf-8") as file,
    ):
        dask.register_plugin(VWOClient(config), name="vwo")
        for future in as_completed(dask.map(send, paths, pure=False)):
            path, result = future.result()
            accepted += result.accepted
            failed += result.failed
            for failure in result.failures:  # each is one event or several that follow each other
                for row, event in enumerate(failure.events, failure.first):
                    found = {"file": path.name, "row": row, "user_id": event.user_id, "reason": failure.reason}
                    file.write(json.dumps(found) + "\n")
            if result.why_stopped:
                print(f"{path.name} is not complete: {result.why_stopped}", file=sys.stderr)
    print(f"{accepted:,} events of {len(paths)} files arrived, {failed:,} failed: see failures.jsonl")


if __name__ == "__main__":
    main()

"""Fetch all goals of a project at Convert in several threads, without sending more requests than the server accepts.

Convert publishes no figures for its limit, so choose your own. Where another program uses up the limit, the server refuses
requests: then the client pauses as a whole, and no call fails.

Settings come from the environment: CONVERT_APPLICATION_ID, CONVERT_SECRET, CONVERT_ACCOUNT_ID, CONVERT_PROJECT_ID, and
PACE_REQUESTS and PACE_SECONDS: at most so many requests in any such period.
"""

import logging
import os
import sys
from concurrent.futures import ThreadPoolExecutor

from abwire import Convert, DeadlineExceededError, Pace, Retries


def main() -> None:
    logging.basicConfig(stream=sys.stdout, format="%(message)s")
    logging.getLogger("abwire").setLevel(logging.INFO)  # says why and for how long the client pauses

    pace = Pace(requests=int(os.environ.get("PACE_REQUESTS", "10")), per=float(os.environ.get("PACE_SECONDS", "60")))
    # A call may wait for ten minutes for the ends of pauses. The wait for its turn in the pace does not count.
    with Convert(pace=pace, retries=Retries(max_total=600)) as convert, ThreadPoolExecutor(8) as threads:
        for goal in threads.map(convert.goals.get, [goal.id for goal in convert.goals.iterate()]):
            print(f"{goal.id}  {goal.name} ({goal.type})")

        # A call that somebody waits for: with its retries and its turn in the pace, it takes 5 s at most.
        try:
            print(f"{convert.with_options(deadline=5).goals.count()} goals")
        except DeadlineExceededError as error:
            print(f"The number of goals is not known: {error}")


if __name__ == "__main__":
    main()

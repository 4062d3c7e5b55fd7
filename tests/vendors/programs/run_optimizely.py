"""What a program does with optimizely-sdk: it reads a datafile, decides, and reports, one by one or in a batch.

Called with the sandbox's URL and the number of events that go out together.
"""

import json
import sys
from pathlib import Path

import redirect

url, together = sys.argv[1], int(sys.argv[2])
redirect.requests_to({"https://logx.optimizely.com": url})

from optimizely.optimizely import Optimizely  # noqa: E402

datafile = (Path(__file__).parent / "datafile.json").read_text(encoding="utf-8")
client = Optimizely(datafile, event_processor_options={"batch_size": together})
user = client.create_user_context("visitor-é-1", {"plan": "pro"})
decisions = [user.decide("checkout"), user.decide("undecided")]
user.track_event(
    "purchase", {"revenue": 1999, "value": 2.5, "quantity": 3, "note": "a", "nested": {"a": 1}, "nul": None}
)
user.track_event("signed-up")
client.activate("checkout_test", "visitor-2", {"plan": "free"})
client.event_processor.stop()
client.close()
print(json.dumps({"variations": [each.variation_key for each in decisions], "variables": decisions[0].variables}))

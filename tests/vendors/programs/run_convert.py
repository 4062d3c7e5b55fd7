"""What a program does with convert-python-sdk: it reads the configuration, decides, and reports.

Called with the sandbox's URL and a JSON object: ``config`` for SDKConfig and ``secret`` for its transport.
"""

import json
import sys

import redirect

url, given = sys.argv[1], json.loads(sys.argv[2])
redirect.httpx_to(
    {
        "https://cdn-4.convertexperiments.com/api/v1": url,
        "https://2.metrics.convertexperiments.com/v1": url,
    }
)

from convert_sdk import Core, SDKConfig, TransportConfig  # noqa: E402

results = {}
with Core(SDKConfig(**given["config"], transport=TransportConfig(auth_secret=given["secret"]))).initialize() as core:
    visitor = core.create_context("visitor-é-2")
    visitor.set_segments({"country": "US", "browser": "CH"})
    experience = visitor.run_experience("experience-1")
    feature = visitor.run_feature("banner")
    results["variation"] = [experience.experience_id, experience.variation_id, experience.variation_key]
    results["feature"] = [feature.status.value, dict(feature.variables)]
    data = {"productsCount": 2, "transactionId": "tx-1", "customDimension1": "a"}
    results["tracked"] = [
        visitor.track_conversion("bought", revenue=10.3, conversion_data=data).tracked,
        visitor.track_conversion("signed-up").tracked,
    ]
    core.flush()
print(json.dumps(results))

"""What a program does with vwo-python-sdk: it reads the settings, decides, and reports, one by one and in a batch.

Called with the sandbox's URL, the account id, the SDK key and what to do.
"""

import json
import sys

import redirect

url, account_id, sdk_key, steps = sys.argv[1:]
redirect.requests_to({"https://dev.visualwebsiteoptimizer.com": url})

import vwo  # noqa: E402

settings_file = vwo.get_settings_file(account_id, sdk_key)
results = {"settings": json.loads(settings_file)}
if steps == "batch":
    client = vwo.launch(settings_file, batch_events={"events_per_request": 100, "request_time_interval": 600})
elif steps == "events":
    client = vwo.launch(json.dumps({**results["settings"], "isEventArchEnabled": True}))
elif steps == "usage":
    client = vwo.launch(settings_file, log_level=vwo.LOG_LEVELS.ERROR, goal_type_to_track=vwo.GOAL_TYPES.ALL)
else:
    client = vwo.launch(settings_file)

visitor = {"user_agent": "Mozilla/5.0 (X11)", "user_ip_address": "203.0.113.7"}
free = {"custom_variables": {"plan": "free"}}
results["variation"] = client.activate("button", "visitor-é-1", **visitor, **free)
results["feature"] = client.is_feature_enabled("checkout", "visitor-é-1")
results["variable"] = client.get_feature_variable_value("checkout", "columns", "visitor-é-1")
results["tracked"] = [
    client.track("button", "visitor-é-1", "signed-up", **free),
    client.track("button", "visitor-é-1", "bought", revenue_value=19.9, **free),
]
results["pushed"] = client.push({"plan": 'gold & more "q" ü 100%'}, "visitor-é-1")
if steps == "batch":
    client.flush_events(mode="sync")
client.get_and_update_settings_file(account_id, sdk_key)
results["pulled"] = json.loads(vwo.get_settings_file(account_id, sdk_key, is_via_webhook=True))
print(json.dumps(results))

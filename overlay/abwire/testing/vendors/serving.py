"""Convert's serving and tracking API."""

from __future__ import annotations

import json
import re

from abwire.testing.engine.exchange import Call, RefusedError, Reply, Vendor, ViolationError
from abwire.testing.engine.sample import Sampler
from abwire.testing.engine.schemas import JSON
from abwire.testing.vendors.convert import sample_reply
from abwire.testing.vendors.convert_auth import error, unauthorized

_BROWSER = re.compile(r"Mozilla/5\.0 \((?!.*(?:bot|crawl|spider|headless|http))", re.IGNORECASE)

STATUSES = {"1": "active", "2": "draft", "3": "paused"}
"""The experiences that a configuration shows, by id; all but the active one need a debug token."""

FEATURE: dict[str, JSON] = {"id": "1", "key": "banner", "variables": [{"key": "columns", "type": "integer"}]}
GOALS: list[JSON] = [{"id": "201", "key": "signed-up"}, {"id": "202", "key": "bought"}]


class Serving(Vendor):
    """Configuration, tracking and visitor data, by SDK key or by account and project."""

    def authenticate(self, call: Call) -> None:
        """Refuse a request without valid credentials."""
        authorization = call.headers.get("authorization")
        keys = _sdk_keys(call)
        if "sdk_key" in call.raw_parameters:
            key = call.raw_parameters["sdk_key"]
            if "/" in key:  # an encoded slash: the server knows no such key
                raise RefusedError(error(404, "The SDK key is not known."), "an encoded slash in the SDK key")
        elif authorization:
            # An SDK key of the form <account>/<project> gives the same address as the account and the project do.
            key = f"{call.raw_parameters['account_id']}/{call.raw_parameters['project_id']}"
        elif call.state.default_config_disabled:
            raise RefusedError(error(403, "The project is read by SDK key only."), "the default configuration is off")
        else:
            return
        if key not in keys:
            raise RefusedError(error(404, "The SDK key is not known."), "unknown SDK key")
        expected = None if keys[key] is None else f"Bearer {keys[key]}"
        if (authorization or None) != expected:
            raise unauthorized("The secret of the SDK key is missing, wrong or not expected.")

    def refusal(self, violation: ViolationError, call: Call) -> Reply:
        """The answer to a request that is not valid."""
        return error(422, "; ".join(violation.messages), ", ".join(violation.fields))

    def answer(self, call: Call) -> Reply:
        """The answer to a valid request."""
        credentials = call.state.credentials
        if call.path.get("account_id", credentials.account_id) != credentials.account_id:
            raise RefusedError(error(404, "There is no such account."), "unknown account")
        if call.path.get("project_id", credentials.project_id) != credentials.project_id:
            raise RefusedError(error(404, "There is no such project."), "unknown project")
        if call.operation.id in ("getProjectConfig", "getProjectConfigBySdkKey"):
            return self._config(call)
        if call.operation.method == "POST":
            return self._track(call)
        if call.path.get("visitor_id") != call.query.get("visitor_id"):
            raise RefusedError(error(422, "The visitor differs between path and query."), "two visitors")
        return sample_reply(call, _ids(call))

    def _config(self, call: Call) -> Reply:
        tokens = {call.header.get("convert-debug-token"), call.query.get("debug_token")} - {None}
        if not tokens <= {call.state.credentials.debug_token}:
            raise unauthorized("The debug token is not valid or has expired.")
        # By default, the delivery network answers from its cache, which ignores the token and the experience.
        fresh = "_conv_low_cache" in call.query
        debug = bool(tokens) and fresh
        only = call.query.get("exp") if fresh else None
        schema = {"$ref": "#/components/schemas/ConfigExperience"}
        sampler = Sampler(call.api.schemas)
        experiences: list[JSON] = []
        for identifier, status in STATUSES.items():
            if (debug or status == "active") and only in (None, identifier):
                given = {**_decidable(identifier), "status": status}
                if "environment" in call.query:
                    given["environment"] = call.query["environment"]
                experiences.append(sampler.value(schema, given))
        known = {"is_debug": debug, "experiences": experiences, "features": [FEATURE], "goals": GOALS}
        config = json.loads(sample_reply(call, {**_ids(call), **known}).content)
        for experience in config["experiences"]:
            experience.pop("site_area", None)  # the pages that it is for: a full stack project has none
        return Reply.of(config)

    def _track(self, call: Call) -> Reply:
        dropped = _is_bot(call.headers.get("user-agent", ""))
        events = call.state.dropped if dropped else call.state.events
        for visitor in call.body_object.get("visitors", []):
            for event in visitor.get("events", []):
                common = {key: value for key, value in call.body_object.items() if key != "visitors"}
                known = {key: value for key, value in visitor.items() if key != "events"}
                events.add("convert_serving", {**common, **known, **event})
        if dropped:
            raise RefusedError(Reply.of({"code": "BOT"}), "the user agent is a bot's: the events are dropped")
        return Reply.of({"code": 200, "message": "OK"})


def _decidable(identifier: str) -> dict[str, JSON]:
    """An experience that an SDK can decide: every visitor is in one of two variations, one of which has the feature."""
    change = {"id": 1, "type": "fullStackFeature", "data": {"feature_id": "1", "variables_data": {"columns": "3"}}}
    variations = [
        {"id": f"{identifier}01", "key": "control", "status": "running", "traffic_allocation": 50, "changes": []},
        {"id": f"{identifier}02", "key": "banner", "status": "running", "traffic_allocation": 50, "changes": [change]},
    ]
    key = f"experience-{identifier}"
    return {"id": identifier, "key": key, "audiences": [], "locations": [], "variations": variations}


def _is_bot(agent: str) -> bool:
    """Whether the metrics host takes the caller for a bot: neither an SDK of Convert's nor a browser."""
    return "ConvertAgent/" not in agent and not _BROWSER.match(agent)


def _ids(call: Call) -> dict[str, JSON]:
    """The account and the project, which this API writes as strings."""
    credentials = call.state.credentials
    return {
        "account_id": str(credentials.account_id),
        "project_id": str(credentials.project_id),
        "project": {"id": str(credentials.project_id)},
    }


def _sdk_keys(call: Call) -> dict[str, str | None]:
    """The secret of each SDK key or None: those of the credentials, and those created through the management API."""
    credentials = call.state.credentials
    keys: dict[str, str | None] = {
        credentials.sdk_key: credentials.sdk_key_secret,
        credentials.open_sdk_key: None,
        f"{credentials.account_id}/{credentials.project_id}": credentials.sdk_key_secret,
    }
    path = f"/accounts/{credentials.account_id}/projects/{credentials.project_id}/sdk-keys"
    for item in call.state.collections.get(path, {}).values():
        keys[str(item.id)] = item.values.get("sdk_secret")
    return keys

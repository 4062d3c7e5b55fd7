"""Webtrends Optimize: decides tests, stores decisions in the visitor's cookies, and records conversions."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json

from abwire.testing.engine.exchange import Call, RefusedError, Reply, Vendor, ViolationError
from abwire.testing.engine.schemas import JSON
from abwire.testing.engine.state import WebtrendsProject

_DAY = 86_400_000
_OFF = -1
"""The experiment in the cookie of a throttled visitor."""


class Webtrends(Vendor):
    """What goes wrong is a message with a code in a reply with status 200; only what can't be read gets a 400."""

    def refusal(self, violation: ViolationError, call: Call) -> Reply:
        """The answer to a request that is not valid."""
        domain = str(call.raw_parameters.get("domainId"))
        if violation.location == "encoding":
            return Reply.of({"message": str(violation)}, 400)
        if "domainId" in violation.fields:
            return _failure(call, 604, f"Invalid domainID supplied ({domain}). Must be an integer.")
        if "keyToken" in violation.fields:
            return _failure(call, 105, f"No keyToken found for use in encrypting response. Domain {domain}")
        if "conversionPoint" in violation.fields:
            return _failure(call, 201, "Invalid conversion request, no guid, alias or page found.")
        return _failure(call, 200, f"Unknown Request Exceptions: {violation}")

    def not_found(self, known_path: bool) -> Reply:
        """The answer to an unknown path, or to a known one with another method."""
        message = {"errorCode": 601, "errorMessage": "Unknown API method"}
        return Reply.of(
            {"body": {"message": message}, "guid": "NULL", "opstatus": "success"}, 405 if known_path else 404
        )

    def answer(self, call: Call) -> Reply:
        """The answer to a valid request."""
        credentials = call.state.credentials
        if call.path["domainId"] != credentials.webtrends_domain_id:
            raise _refused(call, 101, f"No Sites registered for account {call.path['domainId']}")
        if call.body_object["keyToken"] != credentials.webtrends_key_token:
            raise _refused(call, 104, "Key token of environment not equal to key token of control")
        visit = Visit(call)
        if call.operation.id == "track":
            return Reply.of(_one_or_many([visit.convert(alias) for alias in call.path["aliases"]]))
        if call.operation.id == "controlProject":
            return Reply.of(visit.decide(call.path["projectAlias"]))
        aliases = [project.alias for project in visit.projects()]
        replies = [visit.decide(alias) for alias in aliases]
        return Reply.of(
            _one_or_many(replies) if replies else visit.message(303, f"No test found for guid {visit.domain}")
        )


def _one_or_many(replies: list[JSON]) -> JSON:
    return replies[0] if len(replies) == 1 else replies


def _failure(call: Call, code: int, text: str) -> Reply:
    message = {"errorCode": code, "errorMessage": text}
    return Reply.of({"body": {"message": message}, "guid": "NULL", "opstatus": "success", "params": {}})


def _refused(call: Call, code: int, text: str) -> RefusedError:
    return RefusedError(_failure(call, code, text), text)


class Visit:
    """One request of one visitor.

    Args:
        call: The request, already checked.
    """

    def __init__(self, call: Call) -> None:
        self._call = call
        self._body = call.body_object
        self.domain: JSON = call.path["domainId"]
        self._sent = {name: cookie["value"] for name, cookie in self._body.get("cookies", {}).items()}
        self._new: dict[str, JSON] = {}
        self._visitor = self._know_visitor()

    def projects(self) -> list[WebtrendsProject]:
        """The tests on the address that the visitor's mode lets in."""
        staging = self._body.get("s_mode", "normal") == "staging"
        projects = self._call.state.webtrends_projects
        return [project for project in projects if self._body["url"] in project.urls and project.staging == staging]

    def message(self, code: int, text: str) -> dict[str, JSON]:
        """A reply without a decision."""
        body = {"cookies": self._cookies(), "message": {"errorCode": code, "errorMessage": text}}
        return self._with_log(
            {"body": body, "guid": "NULL", "opstatus": "success", "params": {"cookieDomain": ".example.com"}}
        )

    def decide(self, alias: str) -> dict[str, JSON]:
        """The decision on one test: the one in the visitor's cookie, or a new one that goes into it."""
        guid = f"{self.domain}-{alias}"
        project = next((project for project in self.projects() if project.alias == alias), None)
        if project is None:
            return self.message(303, f"No test found for guid {guid}")
        data = self._body.get("data", {})
        if any(data.get(key) != value for key, value in project.segment):
            return self.message(302, f"No test was found that matched any segments for guid {guid}")
        if project.throttled:
            self._keep(f"_wt.control-{guid}", {"e": _OFF}, 90 * _DAY, "persisted")
            return self.message(417, f"Throttled out OTS request for guid: {guid}")
        chosen = self._control(guid)
        if chosen is None or not 0 <= chosen - project.test_id - 2 < len(project.values):
            digest = hashlib.sha256(f"{self._visitor}-{alias}".encode()).digest()
            chosen = project.test_id + 2 + digest[0] % len(project.values)
        self._keep(f"_wt.control-{guid}", {"e": chosen}, 90 * _DAY, "persisted")
        if self._body["_wt.track"] == "true":
            self._store("view", alias, chosen)
        return self._decision("process", project, chosen)

    def convert(self, alias: str) -> dict[str, JSON]:
        """Record a conversion in one test."""
        guid = f"{self.domain}-{alias}"
        project = next((found for found in self._call.state.webtrends_projects if found.alias == alias), None)
        if project is None:
            return self.message(315, f"Test with guid {guid}, is not a valid test any more.")
        chosen = self._control(guid)
        if chosen is None:
            return self.message(314, f"No control cookie found for conversion on guid: {guid}")
        if chosen == _OFF:
            return self.message(
                418, f"User has been previously throttled out, no conversion for guid: {guid} can occur"
            )
        if project.paused:
            return self.message(318, f"No track made, test [{guid}] is paused.")
        if self._read(self._sent.get(f"_wt.conversion-{guid}", "")) == {"p": self._body["conversionPoint"]}:
            return self.message(312, f"Conversion cookie already exists, cannot convert again for guid {guid}")
        self._keep(f"_wt.conversion-{guid}", {"p": self._body["conversionPoint"]}, 1_800_000, "session")
        self._store("conversion", alias, chosen)
        return self._decision("conversion", project, chosen)

    def _decision(self, opcode: str, project: WebtrendsProject, chosen: int) -> dict[str, JSON]:
        test, run = project.test_id, project.test_id + 1
        factor = {"name": "[data-wt-id='head']", "operation": 3, "value": project.values[chosen - test - 2]}
        factors = {"factors": [factor], "metadata": '"2490619=Unknown,2490612=Unknown"'} if opcode == "process" else {}
        params = {
            "_wt_sessionID": f"17{self._visitor}",
            "cookieDomain": ".example.com",
            "cookieInspection": True,
            "guid": f"{self.domain}-{project.alias}-{run}-{chosen}",
            "r_experimentID": chosen,
            "r_paused": "true" if project.paused else "false",
            "r_runID": run,
            "r_runState": "TEST",
            "r_testID": test,
            "r_type": "AB",
            "systemUID": self._visitor,
            "testAlias": project.alias,
            "trackingGuid": f"1-{self.domain}-{test}-{run}-{chosen}",
            "use1stPartyCookies": True,
            "use3rdPartyCookies": False,
        }
        body = {"cookies": self._cookies(), **factors}
        return self._with_log({"body": body, "opcode": opcode, "opstatus": "success", "params": params})

    def _with_log(self, reply: dict[str, JSON]) -> dict[str, JSON]:
        if "debug" in self._body:
            reply["log"] = f"[SERVER LOG] : Page: {self._body['url']}\n[SERVER LOG] : Visitor {self._visitor}\n"
        return reply

    def _store(self, kind: str, alias: str, chosen: int) -> None:
        event: dict[str, JSON] = {"kind": kind, "alias": alias, "experiment": chosen, "visitor": self._visitor}
        for key in ("url", "conversionPoint", "data"):
            if key in self._body:
                event[key] = self._body[key]
        self._call.state.events.add("webtrends", {**event, "headers": dict(self._call.header)})

    # Cookies. Their content is opaque, so clients must return them unchanged.

    def _know_visitor(self) -> str:
        name = f"_wt.user-{self.domain}"
        known = self._read(self._sent.get(name, "")).get("u")
        visitor = known if isinstance(known, str) else f"48447{next(self._call.state.numbers):08}"
        self._keep(name, {"u": visitor}, 90 * _DAY, "persisted")
        self._keep(f"_wt.mode-{self.domain}", {"m": self._body.get("s_mode", "normal")}, 300_000, "session")
        return visitor

    def _control(self, guid: str) -> int | None:
        chosen = self._read(self._sent.get(f"_wt.control-{guid}", "")).get("e")
        return chosen if isinstance(chosen, int) else None

    def _cookies(self) -> dict[str, JSON]:
        return dict(self._new)

    def _keep(self, name: str, content: dict[str, JSON], timeout: int, kind: str) -> None:
        text = json.dumps(content, separators=(",", ":"))
        if self._body["_wt.encrypted"]:
            text = "WT3" + base64.urlsafe_b64encode(text.encode()[::-1]).decode().replace("=", "~")
        self._new[name] = {"timeout": timeout, "type": kind, "value": text}

    def _read(self, value: str) -> dict[str, JSON]:
        if not value:
            return {}
        try:
            if value.startswith("WT3"):
                value = base64.urlsafe_b64decode(value[3:].replace("~", "="))[::-1].decode()
            content = json.loads(value)
            if isinstance(content, dict):
                return content
        except (binascii.Error, ValueError):
            pass
        raise _refused(self._call, 300, "Unknown Response Exceptions")

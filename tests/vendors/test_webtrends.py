"""Webtrends Optimize: decisions, visitors and conversions."""

from __future__ import annotations

import json
import logging
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from abwire.errors import APIConnectionError, ConfigurationError, DecodeError, WebtrendsError
from abwire.testing import Sandbox, WebtrendsProject
from abwire.webtrends import Reason, Visitor, VisitorCookie, WebtrendsFailure, models
from support.calling import Call, caller
from support.clients import CLASSES

URL = "https://www.example.com/"
Code = models.ErrorCode


API = "webtrends"


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def body(sandbox: Sandbox) -> Any:
    return json.loads(sandbox.requests[-1].body)


def changed(sandbox: Sandbox, change: Callable[[Any], Any], operation_id: str = "control") -> None:
    sandbox.faults.add("mutation", operation_id=operation_id, change=change)


# Decisions


def test_several_decisions_are_an_array_and_one_is_an_object(sandbox: Sandbox, call: Call) -> None:
    several = call("control", url=URL)
    one = call("control", url=URL, project="ta_Project2")
    assert [each.alias for each in several] == ["ta_Project1", "ta_Project2"]
    assert [each.alias for each in one] == ["ta_Project2"]
    assert len(several) == 2
    assert several.flags.keys() == {"ta_Project1", "ta_Project2"}
    assert set(several.flags.values()) <= {"control", "variation"}
    first = several[0]
    assert (first.test_id, first.run_id, first.guid) == (1100, 1101, f"4-ta_Project1-1101-{first.experiment_id}")
    assert first.value == several.flags["ta_Project1"] == first.raw.body.factors[0].value
    assert several.why_not == {}


def test_an_address_without_a_test_is_not_an_error(call: Call) -> None:
    decisions = call("control", url="https://nowhere.example/")
    assert list(decisions) == []
    assert decisions.flags == {}
    assert decisions.why_not == {"": Reason(Code.RESPONSE_NO_TEST_FOUND, "No test found for guid 4")}
    assert "_wt.user-4" in decisions.visitor.cookies


def test_reasons_are_reported_by_alias(sandbox: Sandbox, call: Call) -> None:
    sandbox.state.webtrends_projects = [
        WebtrendsProject("ta_On"),
        WebtrendsProject("ta_Throttled", throttled=True),
        WebtrendsProject("ta_Segment", segment=(("plan", "paid"),)),
    ]
    decisions = call("control", url=URL, data={"plan": "free"})
    assert {alias: reason.code for alias, reason in decisions.why_not.items()} == {
        "ta_Throttled": Code.THROTTLED_OUT,
        "ta_Segment": Code.RESPONSE_NO_SEGMENT_MATCHED,
    }
    assert decisions.flags.keys() == {"ta_On"}
    assert call("control", url=URL, data={"plan": "paid"}).flags.keys() == {"ta_On", "ta_Segment"}


@pytest.mark.parametrize("code", [each for each in Code if each.is_answer])
def test_no_answer_code_is_an_error_code(sandbox: Sandbox, code: models.ErrorCode) -> None:
    message = {"errorCode": code.value, "errorMessage": "for guid: 4-ta_X"}
    changed(sandbox, lambda reply: {"body": {"message": message}, "guid": "NULL", "opstatus": "success"})
    decisions = caller(sandbox, "webtrends", "sync")("control", url=URL)
    assert decisions.why_not == {"ta_X": Reason(code, "for guid: 4-ta_X")}


@pytest.mark.parametrize("code", [*(each.value for each in Code if not each.is_answer), 999])
def test_every_other_code_is_an_error(sandbox: Sandbox, code: int) -> None:
    message = {"errorCode": code, "errorMessage": "it broke"}
    changed(sandbox, lambda reply: {"body": {"message": message}, "guid": "NULL", "opstatus": "success"})
    with pytest.raises(WebtrendsError, match=f"it broke .*{code}") as raised:
        caller(sandbox, "webtrends", "sync")("control", url=URL)
    assert raised.value.code == code
    assert isinstance(raised.value.code, Code) is (code != 999)


@pytest.mark.parametrize(
    ("text", "alias"),
    [
        ("Throttled out OTS request for guid: 4-ta_X", "ta_X"),
        ("No track made, test [4-ta_X] is paused.", "ta_X"),
        ("Test with guid 4-ta_X, is not a valid test any more.", "ta_X"),
        ("group does not match [guid: 4-$ta_X, test group: a], will not convert", "ta_X"),
        ("User has been throttled out, no conversion for guid: 4-ta-X can occur", "ta-X"),
        ("No test found for guid 4", ""),
        ("No test found for guid 14-ta_X", ""),
    ],
)
def test_the_alias_is_read_from_the_message(sandbox: Sandbox, text: str, alias: str) -> None:
    message = {"errorCode": 302, "errorMessage": text}
    changed(sandbox, lambda reply: [{"body": {"message": message}, "guid": "NULL", "opstatus": "success"}])
    assert list(caller(sandbox, "webtrends", "sync")("control", url=URL).why_not) == [alias]


def test_all_failures_are_reported_and_the_other_decisions_kept(sandbox: Sandbox, call: Call) -> None:
    def spoil(replies: Any) -> Any:
        failed = [
            {"body": {"message": {"errorCode": code, "errorMessage": f"broken 4-{alias}"}}, "opstatus": "success"}
            for code, alias in ((304, "ta_A"), (305, "ta_B"))
        ]
        return [*failed, replies[1]]

    changed(sandbox, spoil)
    with pytest.raises(WebtrendsFailure, match=r"ta_A: 304 broken 4-ta_A; ta_B: 305 broken 4-ta_B") as raised:
        call("control", url=URL)
    error = pickle.loads(pickle.dumps(raised.value))
    assert error.code == 304
    assert error.failures == {"ta_A": Reason(Code(304), "broken 4-ta_A"), "ta_B": Reason(Code(305), "broken 4-ta_B")}
    assert list(error.result.flags) == ["ta_Project2"]
    assert "_wt.control-4-ta_Project2" in error.result.visitor.cookies


@pytest.mark.parametrize("is_function", [False, True])
def test_the_key_token_is_no_part_of_a_failure(
    sandbox: Sandbox, form: str, caplog: pytest.LogCaptureFixture, is_function: bool
) -> None:
    caplog.set_level(logging.DEBUG)
    token = sandbox.credentials.webtrends_key_token
    message = {"errorCode": 104, "errorMessage": f"Key token not equal to key token of control ( {token} )"}
    changed(sandbox, lambda reply: {"body": {"message": message}, "opstatus": "success"})
    with pytest.raises(WebtrendsError, match=r"control \( \*\*\* \)") as raised:
        caller(sandbox, "webtrends", form, key_token=(lambda: token) if is_function else token)("control", url=URL)
    assert token not in f"{raised.value} {raised.value!r} {vars(raised.value)} {caplog.text}"


def test_a_wrong_key_token_is_a_failure(sandbox: Sandbox, form: str) -> None:
    with pytest.raises(WebtrendsError, match="Key token") as raised:
        caller(sandbox, "webtrends", form, key_token="other")("control", url=URL)
    assert raised.value.code is Code.SITE_KEY_TOKEN_MISMATCH


def test_the_arguments_are_sent(sandbox: Sandbox, call: Call) -> None:
    sandbox.state.webtrends_projects = [WebtrendsProject("ta_Stage", staging=True)]
    decisions = call(
        "control",
        url=URL,
        data={"n": 1, "ok": True, "no": None},
        track=False,
        mode="staging",
        user_agent="Visitor/1.0 \u00e9\r\nX: 1",
        ip="192.0.2.7",
        debug=True,
    )
    sent = body(sandbox)
    assert sent["_wt.encrypted"] is True
    assert (sent["_wt.track"], sent["s_mode"], sent["data"]) == ("false", "staging", {"n": 1, "ok": True, "no": None})
    assert "cookies" not in sent
    headers = sandbox.requests[-1].headers
    assert headers["user-agent"] == "Visitor/1.0 X: 1"
    assert headers["x-forwarded-for"] == "192.0.2.7"
    assert sandbox.events["webtrends"] == []
    assert decisions.flags.keys() == {"ta_Stage"}
    assert URL in decisions.log


def test_a_view_is_counted_by_default(sandbox: Sandbox, call: Call) -> None:
    assert call("control", url=URL).log == ""
    assert {event["kind"] for event in sandbox.events["webtrends"]} == {"view"}
    assert body(sandbox)["_wt.track"] == "true"


def test_the_flag_of_a_test_is_its_first_factor(sandbox: Sandbox, call: Call) -> None:
    def spoil(reply: Any) -> Any:
        reply["body"]["factors"] = [{"name": "head", "value": ""}, {"name": "foot", "value": "b"}]
        return reply

    changed(sandbox, spoil, "controlProject")
    decisions = call("control", url=URL, project="ta_Project1")
    assert decisions.flags == {"ta_Project1": ""}
    assert decisions[0].values == ("", "b")


@pytest.mark.parametrize(
    "value",
    [
        {"opstatus": "success"},
        {"opstatus": "success", "body": None, "params": []},
        {"opstatus": "failed", "params": {"testAlias": "ta_X"}, "body": {"factors": 3}},
        [{"opstatus": "success", "guid": "NULL", "body": {"message": {"errorCode": "oops"}}}],
        [{"opstatus": "success", "guid": "NULL", "body": {"message": {"errorCode": "\u00b2"}}}],
        [{"opstatus": "success", "guid": "NULL", "body": {"message": {"errorCode": "4\uff11\u0667"}}}],
        [{"opstatus": "success", "guid": "NULL", "body": {"message": {"errorCode": "9" * 5000}}}],
    ],
)
def test_an_empty_reply_is_a_failure(sandbox: Sandbox, value: Any) -> None:
    changed(sandbox, lambda reply: value)
    with pytest.raises(WebtrendsError) as raised:
        caller(sandbox, "webtrends", "sync")("control", url=URL)
    assert raised.value.code is Code.UNKNOWN


@pytest.mark.parametrize("value", ["text", 5, None, ["text"]])
def test_a_reply_of_the_wrong_type_is_a_decode_error(sandbox: Sandbox, value: Any) -> None:
    changed(sandbox, lambda reply: value)
    with pytest.raises(DecodeError):
        caller(sandbox, "webtrends", "sync")("control", url=URL)


def test_an_empty_array_holds_no_decision(sandbox: Sandbox, call: Call) -> None:
    changed(sandbox, lambda reply: [])
    assert list(call("control", url=URL)) == []


def test_a_code_may_be_a_string(sandbox: Sandbox, call: Call) -> None:
    changed(sandbox, lambda reply: {"opstatus": "success", "body": {"message": {"errorCode": "417"}}}, "controlProject")
    assert call("control", url=URL, project="ta_X").why_not == {
        "ta_X": Reason(Code.THROTTLED_OUT, Code.THROTTLED_OUT.text)
    }


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"data": {"a": {"b": 1}}}, TypeError),
        ({"data": {"a": [1]}}, TypeError),
        ({"mode": "live"}, ValueError),
        ({"debug": "no"}, ValueError),
    ],
)
def test_requests_that_webtrends_would_refuse_are_not_sent(
    sandbox: Sandbox, wrong: Any, error: type[Exception]
) -> None:
    with pytest.raises(error):
        caller(sandbox, "webtrends", "sync")("control", url=URL, **wrong)
    assert len(sandbox.requests) == 0


def test_a_client_without_a_domain_names_the_missing_setting(sandbox: Sandbox, form: str) -> None:
    with pytest.raises(ConfigurationError, match="WEBTRENDS_DOMAIN_ID"):
        caller(sandbox, "webtrends", form, domain_id=None)("control", url=URL)


# Visitors


def test_a_returning_visitor_gets_the_same_decision(sandbox: Sandbox, call: Call) -> None:
    sandbox.state.webtrends_projects = [WebtrendsProject("ta_Many", values=tuple(f"v{n}" for n in range(200)))]
    first = call("control", url=URL)
    stored = json.dumps(first.visitor.to_dict())
    again = call("control", url=URL, visitor=Visitor.from_dict(json.loads(stored)))
    browser = call("control", url=URL, visitor=Visitor.from_cookie_header(first.visitor.to_cookie_header()))
    assert first.flags == again.flags == browser.flags
    assert body(sandbox)["cookies"].keys() == {"_wt.control-4-ta_Many", "_wt.mode-4", "_wt.user-4"}
    views = sandbox.events["webtrends"]
    assert len({event["visitor"] for event in views}) == 1


def test_cookies_expire_by_their_timeout_from_when_they_came(sandbox: Sandbox, call: Call) -> None:
    clock = Clock()
    visitor = call("control", url=URL, visitor=Visitor(clock=clock)).visitor
    assert visitor.cookies["_wt.mode-4"].expires == clock.now + 300
    assert visitor.cookies["_wt.mode-4"].type == "session"
    assert visitor.cookies["_wt.user-4"].expires == clock.now + 90 * 86400
    clock.now += 299.9
    assert "_wt.mode-4" in visitor.current()
    clock.now += 0.1
    assert visitor.current().keys() == {"_wt.control-4-ta_Project1", "_wt.control-4-ta_Project2", "_wt.user-4"}
    call("control", url=URL, visitor=visitor)
    assert "_wt.mode-4" not in body(sandbox)["cookies"]
    assert "_wt.mode-4" not in visitor.to_cookie_header()
    assert "_wt.mode-4" not in visitor.to_dict()["cookies"]
    clock.now += 90 * 86400
    assert visitor.current() == {}


def test_a_reply_replaces_its_cookies_and_no_others(sandbox: Sandbox, call: Call) -> None:
    clock = Clock()
    first = call("control", url=URL, visitor=Visitor(clock=clock)).visitor
    clock.now += 1000
    second = call("control", url=URL, project="ta_Project1", visitor=first).visitor
    assert second.cookies["_wt.user-4"].expires == clock.now + 90 * 86400
    assert second.cookies["_wt.control-4-ta_Project2"] == first.cookies["_wt.control-4-ta_Project2"]
    assert first.cookies["_wt.user-4"].expires == clock.now - 1000 + 90 * 86400


def test_a_throttled_visitor_is_remembered(sandbox: Sandbox, call: Call) -> None:
    address = "https://www.example.com/throttled"
    visitor = call("control", url=address).visitor
    conversions = call("track", "ta_Throttled", "buy", visitor)
    assert conversions.why_not["ta_Throttled"].code is Code.THROTTLED_OUT_BEFORE


def test_a_cookie_header_keeps_every_character_of_webtrends_cookies_alone() -> None:
    visitor = Visitor(
        {"_wt.control-4-ta Project 1": VisitorCookie('{"a": "b;c=d,%20é"}'), "_wt.user-4": VisitorCookie("WT3a~")}
    )
    header = visitor.to_cookie_header()
    assert "_wt.user-4=WT3a~" in header
    assert set(header.replace("; ", "")).isdisjoint(' ",\\')
    assert Visitor.from_cookie_header(f"theme=dark; {header}; _wt.conversion-4-a=x; broken") == visitor


def test_the_repr_of_a_visitor_hides_the_values_of_cookies() -> None:
    visitor = Visitor({"_wt.user-4": VisitorCookie("marked-secret", 5.0, "session")})
    assert "marked-secret" not in f"{visitor!r} {visitor} {visitor.cookies!r} {pickle.loads(pickle.dumps(visitor))!r}"
    assert "_wt.user-4" in repr(visitor)
    assert pickle.loads(pickle.dumps(visitor)) == visitor


def test_a_value_that_is_not_a_visitor_is_refused() -> None:
    with pytest.raises(KeyError):
        Visitor.from_dict({})


# Conversions


def test_a_conversion_is_recorded_in_one_test_or_several(sandbox: Sandbox, call: Call) -> None:
    visitor = call("control", url=URL).visitor
    one = call("track", "ta_Project1", "Checkout", visitor, {"revenue": 5})
    assert one.recorded == ("ta_Project1",)
    assert sandbox.requests[-1].url.endswith("/track/4-ta_Project1")
    several = call("track", ["ta_Project1", "ta_Project2"], "Paid", visitor, count_view=False)
    assert several.recorded == ("ta_Project1", "ta_Project2")
    assert several.why_not == {}
    assert sandbox.requests[-1].url.endswith("/track/4-ta_Project1,ta_Project2")
    assert body(sandbox)["_wt.track"] == "false"
    events = [event for event in sandbox.events["webtrends"] if event["kind"] == "conversion"]
    assert [(event["alias"], event["conversionPoint"]) for event in events] == [
        ("ta_Project1", "Checkout"),
        ("ta_Project1", "Paid"),
        ("ta_Project2", "Paid"),
    ]
    assert events[0]["data"] == {"revenue": 5}


def test_a_conversion_has_the_address_of_the_decision_by_default(sandbox: Sandbox, call: Call) -> None:
    visitor = call("control", url=URL).visitor
    call("track", "ta_Project1", "a", visitor)
    assert body(sandbox)["url"] == URL
    call("track", "ta_Project1", "b", visitor, url="https://www.example.com/other")
    assert body(sandbox)["url"] == "https://www.example.com/other"
    with pytest.raises(ValueError, match="pass url="):
        call("track", "ta_Project1", "c", Visitor())


def test_conversion_cookies_are_not_kept_so_that_a_metric_counts_each_time(sandbox: Sandbox, call: Call) -> None:
    visitor = call("control", url=URL).visitor
    for _ in range(2):
        visitor = call("track", "ta_Project1", "Click", visitor).visitor
    assert not any(name.startswith("_wt.conversion") for name in visitor.cookies)
    assert [event["kind"] for event in sandbox.events["webtrends"]].count("conversion") == 2


def test_a_conversion_that_does_not_count_has_a_reason(sandbox: Sandbox, call: Call) -> None:
    visitor = call("control", url=URL).visitor
    on, paused = sandbox.state.webtrends_projects[0], WebtrendsProject("ta_Project2", paused=True, test_id=1200)
    sandbox.state.webtrends_projects = [on, paused]
    conversions = call("track", "ta_Project1, ta_Project2", "Buy", visitor)
    assert conversions.recorded == ("ta_Project1",)
    assert conversions.why_not["ta_Project2"].code is Code.RESPONSE_TEST_PAUSED


def test_a_failed_conversion_lists_the_recorded_ones(call: Call) -> None:
    visitor = call("control", url=URL, project="ta_Project1").visitor
    with pytest.raises(WebtrendsFailure) as raised:
        call("track", ["ta_Project1", "ta_Project2"], "Buy", visitor)
    assert raised.value.code is Code.RESPONSE_NO_CONTROL_COOKIE
    assert raised.value.failures.keys() == {"ta_Project2"}
    assert getattr(raised.value.result, "recorded") == ("ta_Project1",)  # noqa: B009


def test_one_reply_may_answer_for_several_tests(sandbox: Sandbox, call: Call) -> None:
    visitor = call("control", url=URL).visitor
    cookies = {f"_wt.conversion-4-{alias}": {"value": "x"} for alias in ("ta_Project1", "ta_Project2")}
    changed(
        sandbox, lambda reply: {"opcode": "conversion", "opstatus": "success", "body": {"cookies": cookies}}, "track"
    )
    assert call("track", ["ta_Project1", "ta_Project2"], "Buy", visitor).recorded == ("ta_Project1", "ta_Project2")


def test_a_test_that_the_reply_does_not_mention_is_reported(sandbox: Sandbox, call: Call) -> None:
    visitor = call("control", url=URL).visitor
    changed(sandbox, lambda reply: reply[:1], "track")
    conversions = call("track", ["ta_Project1", "ta_Project2"], "Buy", visitor)
    assert conversions.recorded == ("ta_Project1",)
    assert conversions.why_not["ta_Project2"].code is Code.UNKNOWN


def test_a_conversion_that_may_have_arrived_is_not_sent_again(sandbox: Sandbox, call: Call) -> None:
    visitor = call("control", url=URL).visitor
    sandbox.faults.add("reset_after_read", operation_id="track")
    with pytest.raises(APIConnectionError):
        call("track", "ta_Project1", "Buy", visitor)
    assert len(sandbox.requests.of("track")) == 1


def test_a_conversion_in_no_test_sends_nothing(sandbox: Sandbox, call: Call) -> None:
    visitor = Visitor(url=URL)
    found = call("track", [], "Buy", visitor)
    assert (found.recorded, found.why_not, found.visitor) == ((), {}, visitor)
    assert not sandbox.requests


@pytest.mark.parametrize("projects", ["", ["a", ""], ","])
def test_a_conversion_needs_an_alias(projects: Any, sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="projects"):
        caller(sandbox, "webtrends", "sync")("track", projects, "Buy", Visitor(url=URL))
    assert len(sandbox.requests) == 0


@pytest.mark.parametrize("code", [501, 502])
def test_a_page_without_a_test_raises_no_error(sandbox: Sandbox, code: int) -> None:
    message = {"errorCode": code, "errorMessage": "nothing for this URL"}
    nothing = {"body": {"message": message}, "guid": "NULL", "opstatus": "success", "params": {}}
    changed(sandbox, lambda _: nothing)
    decisions = caller(sandbox, "webtrends", "sync")("control", url=URL)
    assert decisions.flags == {}
    assert [reason.code for reason in decisions.why_not.values()] == [code]


def test_what_pages_pass_is_passed_on(sandbox: Sandbox, form: str, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = Visitor({"_wt.control-4-a": VisitorCookie("1")}, URL)
    seen: list[Any] = []

    def record(client: Any, *args: Any, **given: Any) -> Any:
        seen.append((args, given))
        raise APIConnectionError("down", method="POST", url=URL, attempts=1)

    async def arecord(client: Any, *args: Any, **given: Any) -> Any:
        record(client, *args, **given)

    for name in ("control", "track"):
        monkeypatch.setattr(CLASSES[API][form], name, record if form == "sync" else arecord)
    common: dict[str, Any] = {"mode": "staging", "user_agent": "agent", "ip": "::1", "debug": "why"}
    decision = {"project": "a", "visitor": visitor, "data": {"b": 1}, "track": False, **common}
    assert call("control_or_default", URL, {"a": "x"}, **decision).flags == {"a": "x"}
    conversion = {"url": "https://other.example.com/", "count_view": False, **common}
    assert call("track_or_log", "a", "bought", visitor, {"b": 1}, **conversion).recorded == ()
    assert seen == [((URL,), decision), ((["a"], "bought", visitor, {"b": 1}), conversion)]

"""What becomes of each reply of Webtrends, without a server: decisions, conversions, reasons and failures."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from abwire import DecodeError
from abwire.webtrends import Decision, Reason, Visitor, VisitorCookie, WebtrendsFailure, models
from abwire.webtrends.replies import RequestContext, read_conversions, read_decisions
from support.clients import CLASSES

URL = "https://www.example.com/"
Code = models.ErrorCode
REPLY = httpx.Response(200)


def response_of(sent: Any) -> Any:
    """A reply as it was decoded."""
    endpoint = SimpleNamespace(operation=SimpleNamespace(label="decisions.control"))
    union: Any = models.DecisionReplies
    parsed = union.decode(sent)
    return SimpleNamespace(parsed=parsed, http_response=REPLY, _endpoint=endpoint, content=b"sent")


def context(*aliases: str, visitor: Visitor | None = None) -> RequestContext:
    return RequestContext(4, aliases, visitor or Visitor(), URL, lambda text: text.replace("secret", "***"))


def decided(alias: str | None = "a", **others: Any) -> dict[str, Any]:
    """A reply with a decision."""
    params = {} if alias is None else {"testAlias": alias}
    body = {"factors": [{"name": "f", "value": "red"}]}
    return {"opcode": "process", "opstatus": "success", "params": params, "body": body, **others}


def said(code: Any, text: Any = None, **others: Any) -> dict[str, Any]:
    """A reply with a message in place of a decision."""
    message = {"errorCode": code, **({} if text is None else {"errorMessage": text})}
    return {"opstatus": "success", "guid": "NULL", "body": {"message": message}, **others}


def failures_of(sent: Any, *aliases: str) -> dict[str, Reason]:
    with pytest.raises(WebtrendsFailure) as raised:
        read_decisions(response_of(sent), context(*aliases))
    return raised.value.failures


# Decisions


def test_a_decision_has_what_its_reply_says() -> None:
    params = {"testAlias": "a", "guid": "4-a-7-8", "r_testID": 6, "r_runID": 7, "r_experimentID": 8}
    factors = [{"name": "f", "value": "red"}, {"name": "g"}, {"name": "h", "value": None}, "odd", {"value": ""}]
    sent = {"opstatus": "success", "params": params, "body": {"factors": factors}}
    [found] = read_decisions(response_of(sent), context())
    assert found == Decision("a", ("red", ""), "4-a-7-8", 6, 7, 8, models.DecisionReply.from_dict(sent))
    assert found.value == "red"
    [bare] = read_decisions(response_of(decided("b", body={"factors": "none"})), context())
    assert (bare.alias, bare.values, bare.value) == ("b", (), None)
    assert (bare.guid, bare.test_id, bare.run_id, bare.experiment_id) == (None, None, None, None)


def test_the_logs_and_cookies_of_all_replies_are_kept() -> None:
    cookies = [{"cookies": {"_wt.user-4": {"value": value}, "_wt.conversion-4-a": {"value": "x"}}} for value in "12"]
    sent = [decided("a", log="one", body=cookies[0]), decided("b", log=5), decided("c", log="two", body=cookies[1])]
    found = read_decisions(response_of(sent), context(visitor=Visitor({"_wt.mode-4": VisitorCookie("m")}, "before")))
    assert found.log == "one\ntwo"
    assert found.visitor == Visitor({"_wt.mode-4": VisitorCookie("m"), "_wt.user-4": VisitorCookie("2")}, URL)
    assert read_decisions(response_of([]), context()).log == ""


@pytest.mark.parametrize(
    ("sent", "aliases", "alias"),
    [
        # The parameters of the reply say it.
        (decided("a"), ("b",), "a"),
        # Or there are as many replies as tests.
        (decided(None), ("b",), "b"),
        (decided("", params={"testAlias": 5}), ("b",), "b"),
        # Or the guid says it, in which an alias may have dashes.
        (decided(None, params={"guid": "4-a-b-c-7-8"}), (), "a-b-c"),
        (decided(None, params={"guid": "4-a-7-8"}), ("b", "c"), "a"),
    ],
)
def test_a_decision_is_about_the_test_that_its_reply_names(sent: Any, aliases: tuple[str, ...], alias: str) -> None:
    assert [each.alias for each in read_decisions(response_of(sent), context(*aliases))] == [alias]


@pytest.mark.parametrize(
    ("sent", "aliases", "alias"),
    [
        (said(417, "no", params={"testAlias": "a"}), ("b",), "a"),
        (said(417, "for guid: 4-a b, and more"), ("a", "a b", "c"), "a b"),
        (said(417, "for guid: 4-a, and more"), ("a b", "a"), "a"),
        (said(417, "for guid: 4-a-b."), ("a", "c"), "a-b"),
        (said(417, "for guid: 4-ab"), ("a", "c"), "ab"),
        (said(417, "for guid: 4-$a"), ("a", "c"), "a"),
        (said(417, "for guid: 4-a.b"), ("a.b", "c"), "a.b"),
        (said(417, "for guid: 4-axb"), ("a.b", "c"), "axb"),
        (said(417, "nothing is named"), ("a",), "a"),
        (said(417, "nothing is named"), ("a", "b"), ""),
        (said(417, "nothing is named", params={"guid": "4-a-7-8"}), ("b", "c"), ""),
        (said(417, "[4-a], [4-b]"), (), "a"),
        (said(417, "(4-a)"), (), "a"),
        (said(417, "guid 4-a..."), (), "a"),
        (said(417, "guid 4-$a"), (), "a"),
        (said(417, "guid 14-a"), (), ""),
    ],
)
def test_a_reason_is_about_the_test_that_its_message_names(sent: Any, aliases: tuple[str, ...], alias: str) -> None:
    assert list(read_decisions(response_of(sent), context(*aliases)).why_not) == [alias]


def test_replies_are_about_the_tests_of_the_call_in_their_order() -> None:
    found = read_decisions(response_of([decided(None), said(417, "no")]), context("a", "b"))
    assert [each.alias for each in found] == ["a"]
    assert found.why_not == {"b": Reason(Code.THROTTLED_OUT, "no")}


def test_the_first_reason_for_a_test_is_kept() -> None:
    found = read_decisions(response_of([said(417, "4-a one"), said(417, "4-a two")]), context())
    assert found.why_not == {"a": Reason(Code.THROTTLED_OUT, "4-a one")}
    assert failures_of([said(304, "4-a one"), said(305, "4-a two")]) == {"a": Reason(Code(304), "4-a one")}


@pytest.mark.parametrize(
    ("code", "known"),
    [
        *[(304, Code(304)), ("304", Code(304)), (999_999_999, 999_999_999), ("999999999", 999_999_999)],
        *[
            ("1" * 10, Code.UNKNOWN),
            (10**9, Code.UNKNOWN),
            (-5, Code.UNKNOWN),
            ("", Code.UNKNOWN),
            (None, Code.UNKNOWN),
        ],
        *[("\u0663\u0660\u0664", Code.UNKNOWN), ("\u00b2", Code.UNKNOWN), (30.4, Code.UNKNOWN), ([], Code.UNKNOWN)],
    ],
)
def test_a_code_is_a_known_one_or_an_integer(code: Any, known: Any) -> None:
    [reason] = failures_of(said(code, "why")).values()
    assert reason == Reason(known, "why")
    assert type(reason.code) is type(known)


def test_a_reason_without_a_text_has_that_of_its_code() -> None:
    assert failures_of(said(304))[""].text == Code(304).text
    assert failures_of(said(999))[""].text == "Webtrends sent no reason"
    assert failures_of(said(304, 5))[""].text == "5"
    assert failures_of(said(304, "the secret"))[""].text == "the ***"


@pytest.mark.parametrize("status", ["failed", "secret", None])
def test_neither_a_decision_nor_a_reason_is_a_failure(status: Any) -> None:
    shown = repr(status).replace("secret", "***")
    text = f"the reply holds neither a decision nor a reason, and its status is {shown}"
    assert failures_of(decided("a", opstatus=status)) == {"a": Reason(Code.UNKNOWN, text)}
    assert failures_of([decided("a", opstatus="failed"), decided("a", opstatus="late")]).keys() == {"a"}
    text = "the reply holds neither a decision nor a reason, and its status is 'success'"
    assert failures_of(decided(None)) == {"": Reason(Code.UNKNOWN, text)}


def test_a_failure_has_all_reasons_and_what_was_decided() -> None:
    sent = [said(304, "4-a broke"), said(305), decided("c"), said(417, "4-d")]
    with pytest.raises(WebtrendsFailure) as raised:
        read_decisions(response_of(sent), context())
    error = raised.value
    assert error.failures == {"a": Reason(Code(304), "4-a broke"), "": Reason(Code(305), Code(305).text)}
    assert str(error) == f"decisions.control(): a: 304 4-a broke; 305 {Code(305).text} (Webtrends code 304)"
    assert (error.code, error.operation, error.response) == (304, "decisions.control", REPLY)
    result: Any = error.result
    assert (result.flags, list(result.why_not)) == ({"c": "red"}, ["d"])


@pytest.mark.parametrize("sent", ["text", None, [decided("a"), 5]])
def test_a_reply_that_is_something_else_can_not_be_decoded(sent: Any) -> None:
    with pytest.raises(DecodeError, match=r"the reply of decisions\.control\(\) holds something other") as raised:
        read_decisions(response_of(sent), context())
    error = raised.value
    assert (error.body, error.response, error.operation) == (b"sent", REPLY, "decisions.control")


# Conversions


def test_a_reply_may_record_several_tests() -> None:
    cookies = {f"_wt.conversion-4-{alias}": {"value": "x"} for alias in ("b", "c", "x")}
    sent = {"opstatus": "success", "params": {"testAlias": "a"}, "body": {"cookies": cookies}}
    found = read_conversions(response_of(sent), context("c", "b", "a", "d"))
    assert found.recorded == ("a", "c", "b")
    assert found.why_not == {"d": Reason(Code.UNKNOWN, "the reply does not mention this test")}
    other = {"_wt.conversion-5-b": {"value": "x"}}
    found = read_conversions(response_of({**sent, "log": "l", "body": {"cookies": other}}), context("a", "b"))
    assert (found.recorded, list(found.why_not), found.log, found.visitor.url) == (("a",), ["b"], "l", URL)
    assert found.error is None


def test_each_test_of_a_conversion_has_one_outcome() -> None:
    sent = [decided("a"), said(417, "4-b"), said(304, "4-c"), decided("a")]
    with pytest.raises(WebtrendsFailure) as raised:
        read_conversions(response_of(sent), context("a", "b", "c", "d", "e"))
    result: Any = raised.value.result
    assert result.recorded == ("a",)
    assert {alias: reason.code for alias, reason in result.why_not.items()} == {
        "b": Code.THROTTLED_OUT,
        "d": Code.UNKNOWN,
        "e": Code.UNKNOWN,
    }
    assert raised.value.failures.keys() == {"c"}


# Clients


@pytest.mark.parametrize("form", ["sync", "async"])
def test_a_page_waits_for_a_third_of_a_second_and_sends_once(form: str) -> None:
    client: Any = CLASSES["webtrends"][form](domain_id=4, key_token="k", deadline=9, retries=3)
    for method in ("control_or_default", "track_or_log"):
        function = getattr(type(client), method)
        assert getattr(function, "__wrapped__", function).__kwdefaults__["deadline"] == 0.3
    assert client._for_page(0.5)._options.deadline == 0.5
    assert client._for_page(None)._options.deadline == 9
    assert [client._for_page(each)._options.retries.attempts for each in (0.5, None)] == [1, 1]


@pytest.mark.parametrize("is_function", [False, True])
def test_the_texts_of_replies_hold_no_token(is_function: bool) -> None:
    token = "secret-token"
    client: Any = CLASSES["webtrends"]["sync"](domain_id=4, key_token=(lambda: token) if is_function else token)
    client._settings.resolve("key_token", True)
    made = client._context(URL, None, ("a",))
    assert (made.domain_id, made.aliases, made.visitor, made.url) == (4, ("a",), Visitor(), URL)
    assert made.redact("with secret-token in it") == "with *** in it"
    visitor = Visitor({"_wt.user-4": VisitorCookie("1")})
    assert client._context(URL, visitor, ()).visitor is visitor
    for missing in (None, ""):
        with pytest.raises(ValueError, match=r"^url is missing: pass url=, since the visitor has had no decision yet$"):
            client._context(missing, None, ())

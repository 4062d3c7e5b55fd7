"""Reads Webtrends' replies, which are one object for one test and an array for several."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from abwire_api.webtrends import models
from abwire_runtime.calls.response import Response
from abwire_runtime.client.errors import DecodeError
from abwire_runtime.data.unset import Unset

from .results import Conversions, Decision, Decisions, Reason, WebtrendsFailure
from .visitor import Visitor

_LONGEST_CODE = 9  # digits; codes have up to 4, and Python refuses to read more than 4,300


class RequestContext(NamedTuple):
    """What is needed of a request to read its reply.

    Attributes:
        domain_id: The account's domain.
        aliases: The tests that the request named; empty if it named none.
        visitor: The visitor that was sent.
        url: The address that tests were looked up by.
        redact: Removes the secrets from a string.
    """

    domain_id: int | str
    aliases: tuple[str, ...]
    visitor: Visitor
    url: str
    redact: Callable[[str], str]


def read_decisions(response: Response[models.DecisionReplies], context: RequestContext) -> Decisions:
    """Read the reply of a control call.

    Raises:
        WebtrendsFailure: A test failed.
        DecodeError: The reply holds something other than decisions.
    """
    replies = _ParsedReplies(response, context)
    decisions = [_decision(alias, reply) for alias, reply in replies.successes]
    result = Decisions(decisions, replies.why_not, replies.visitor, replies.log)
    replies.raise_failures(result)
    return result


def read_conversions(response: Response[models.DecisionReplies], context: RequestContext) -> Conversions:
    """Read the reply of a track call.

    Raises:
        WebtrendsFailure: A test failed.
        DecodeError: The reply holds something other than decisions.
    """
    replies = _ParsedReplies(response, context)
    recorded = dict.fromkeys(alias for alias, _ in replies.successes)
    why_not = replies.why_not
    for alias in context.aliases:
        if alias not in recorded and alias not in why_not and alias not in replies.failures:
            why_not[alias] = Reason(models.ErrorCode.UNKNOWN, "the reply does not mention this test")
    result = Conversions(tuple(recorded), why_not, replies.visitor, replies.log)
    replies.raise_failures(result)
    return result


class _ParsedReplies:
    """The replies for single tests, sorted by outcome.

    Attributes:
        successes: Alias and reply of each test that was decided or recorded.
        why_not: Reason by alias, for tests whose outcome is normal but not a decision.
        failures: Reason by alias, for tests that failed.
        log: The logs of all replies.
        visitor: The visitor with the cookies of the replies.
    """

    def __init__(self, response: Response[models.DecisionReplies], context: RequestContext) -> None:
        parsed = response.parsed
        replies = parsed if isinstance(parsed, list) else [parsed]
        self._response = response
        self._context = context
        self._count = len(replies)
        self.successes: list[tuple[str, models.DecisionReply]] = []
        self.why_not: dict[str, Reason] = {}
        self.failures: dict[str, Reason] = {}
        logs: list[str] = []
        cookies: list[dict[str, models.Cookie]] = []
        for index, reply in enumerate(replies):
            if not isinstance(reply, models.DecisionReply):
                operation = response._endpoint.operation.label
                text = f"the reply of {operation}() holds something other than decisions"
                raise DecodeError(text, body=response.content, response=response.http_response, operation=operation)
            self._sort(index, reply)
            if isinstance(reply.log, str):
                logs.append(reply.log)
            cookies.append(_cookies(reply))
        self.log = "\n".join(logs)
        self.visitor = context.visitor._merged(cookies, context.url)

    def _sort(self, index: int, reply: models.DecisionReply) -> None:
        message = _body(reply).message
        if not isinstance(message, models.Message):
            alias = self._alias(index, reply, "")
            aliases = [each for each in dict.fromkeys([alias, *self._converted(reply)]) if each]
            if aliases and reply.op_status == "success":
                self.successes += [(each, reply) for each in aliases]
                return
            text = f"the reply holds neither a decision nor a reason, and its status is {reply.op_status!r}"
            self.failures.setdefault(alias, Reason(models.ErrorCode.UNKNOWN, self._context.redact(text)))
            return
        code = _code(message.error_code)
        said = str(message.error_message or (code.text if isinstance(code, models.ErrorCode) else ""))
        reason = Reason(code, self._context.redact(said) or "Webtrends sent no reason")
        # Some codes are a normal outcome, for instance that no test matches; specs/webtrends.yaml lists them.
        is_answer = isinstance(code, models.ErrorCode) and code.is_answer
        reasons = self.why_not if is_answer else self.failures
        reasons.setdefault(self._alias(index, reply, said), reason)

    def _converted(self, reply: models.DecisionReply) -> list[str]:
        """The tests that a reply has conversion cookies of. One reply may be about several of them."""
        cookies, domain_id = _cookies(reply), self._context.domain_id
        return [each for each in self._context.aliases if f"_wt.conversion-{domain_id}-{each}" in cookies]

    def _alias(self, index: int, reply: models.DecisionReply, said: str) -> str:
        """The test that a reply is about: as its parameters or its message say, or else by its index."""
        params = _params(reply)
        if isinstance(params.test_alias, str) and params.test_alias:
            return params.test_alias
        domain, aliases = re.escape(str(self._context.domain_id)), self._context.aliases
        for alias in sorted(aliases, reverse=True):  # one that starts as another comes before it
            if re.search(rf"{domain}-\$?{re.escape(alias)}(?![\w-])", said):
                return alias
        if len(aliases) == self._count:
            return aliases[index]
        if not said and isinstance(params.guid, str):
            return params.guid.partition("-")[2].rsplit("-", 2)[0]
        match = re.search(rf"\b{domain}-\$?([^\s,\])]+)", said)
        return match[1].rstrip(".") if match else ""

    def raise_failures(self, result: Decisions | Conversions) -> None:
        """Raise an error if any test failed.

        Raises:
            WebtrendsFailure: With the failures and the result.
        """
        if not self.failures:
            return
        reasons = list(self.failures.items())
        shown = "; ".join(f"{f'{alias}: ' if alias else ''}{code:d} {text}" for alias, (code, text) in reasons)
        reply = self._response
        error = WebtrendsFailure(
            reasons[0][1].code, shown, response=reply.http_response, operation=reply._endpoint.operation.label
        )
        error.failures, error.result = self.failures, result
        raise error


# Replies are decoded leniently: a field may hold anything. These return an empty model for what does not match the spec.


def _body(reply: models.DecisionReply) -> models.DecisionBody:
    return reply.body if isinstance(reply.body, models.DecisionBody) else models.DecisionBody()


def _params(reply: models.DecisionReply) -> models.DecisionParams:
    return reply.params if isinstance(reply.params, models.DecisionParams) else models.DecisionParams()


def _cookies(reply: models.DecisionReply) -> dict[str, models.Cookie]:
    cookies = _body(reply).cookies
    return cookies.additional_properties if isinstance(cookies, models.Cookies) else {}


def _code(value: object) -> models.ErrorCode | int:
    """A code as a member of the enumeration, or as an integer that is not listed there."""
    text = str(int(value)) if isinstance(value, int) else str(value)
    if not text.isascii() or not text.isdigit() or len(text) > _LONGEST_CODE:
        return models.ErrorCode.UNKNOWN
    try:
        return models.ErrorCode(int(text))
    except ValueError:
        return int(text)


def _decision(alias: str, reply: models.DecisionReply) -> Decision:
    params, factors = _params(reply), _body(reply).factors
    return Decision(
        alias,
        tuple(
            each.value
            for each in (factors if isinstance(factors, list) else ())
            if isinstance(each, models.Factor) and not isinstance(each.value, Unset) and each.value is not None
        ),
        guid=params.guid or None,
        test_id=params.test_id or None,
        run_id=params.run_id or None,
        experiment_id=params.experiment_id or None,
        raw=reply,
    )

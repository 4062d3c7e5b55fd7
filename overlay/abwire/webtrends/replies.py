"""What Webtrends' replies say: decisions, conversions, why there are none, and what is to be kept of the visitor."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, TypeAlias, overload

from abwire_api.webtrends import models
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET
from abwire_runtime.data.values import drop_none, header_text

from ..errors import DecodeError, WebtrendsError
from .visitor import Visitor

Data: TypeAlias = Mapping[str, str | int | float | bool | None]
"""Values to match tests on or to record, by name; one level deep."""


class Reason(NamedTuple):
    """Why there is no decision or conversion.

    Attributes:
        code: Webtrends' code: a member of ``models.ErrorCode``, a plain integer where that does not list it.
        text: The same in English.
    """

    code: models.ErrorCode | int
    text: str


@dataclass(frozen=True)
class Decision:
    """What one test shows the visitor.

    Attributes:
        alias: The test's alias, the key of the flag.
        values: The value of each factor, in the reply's order.
        guid: Domain id, alias, run id and experiment id, joined with dashes.
        test_id: The test.
        run_id: Its run.
        experiment_id: The variation that was decided on.
        raw: The whole reply.
    """

    alias: str
    values: tuple[str, ...]
    guid: str | None
    test_id: int | None
    run_id: int | None
    experiment_id: int | None
    raw: models.DecisionReply

    @property
    def value(self) -> str | None:
        """The value of the factor, of the first one where the test has several; None where it has none."""
        return self.values[0] if self.values else None


class Decisions(Sequence[Decision]):
    """The decisions for a visitor.

    Attributes:
        why_not: Why there is no decision, by the test's alias; ``""`` where Webtrends does not tell the test.
        visitor: The visitor, to be kept for the next call.
        log: How Webtrends came to it, if ``debug`` asked for that.
    """

    def __init__(self, decisions: Sequence[Decision], why_not: dict[str, Reason], visitor: Visitor, log: str) -> None:
        self._decisions = tuple(decisions)
        self.why_not = why_not
        self.visitor = visitor
        self.log = log

    @property
    def flags(self) -> dict[str, str]:
        """The value of each test's factor by alias; of a test with several factors, the value of the first."""
        return {each.alias: each.values[0] for each in self._decisions if each.values}

    @overload
    def __getitem__(self, index: int) -> Decision: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Decision]: ...
    def __getitem__(self, index: int | slice) -> Decision | Sequence[Decision]:
        return self._decisions[index]

    def __len__(self) -> int:
        return len(self._decisions)

    def __repr__(self) -> str:
        return f"Decisions({self.flags}, why_not={self.why_not})"


@dataclass(frozen=True)
class Conversions:
    """What became of a conversion. Every alias that was asked for is in ``recorded`` or in ``why_not``.

    Attributes:
        recorded: The aliases of the tests that it was recorded in.
        why_not: Why it was not recorded, by alias.
        visitor: The visitor, to be kept for the next call.
        log: How Webtrends came to it, if ``debug`` asked for that.
    """

    recorded: tuple[str, ...]
    why_not: dict[str, Reason]
    visitor: Visitor
    log: str


class WebtrendsFailure(WebtrendsError):  # noqa: N818 - not an error of another kind, but this one with a result
    """One test or several failed: their codes are no answers.

    Attributes:
        failures: Code and text by alias; ``""`` where Webtrends does not tell the test.
        result: What was decided or recorded all the same, with the visitor to be kept.
    """

    failures: dict[str, Reason]
    result: Decisions | Conversions


class Asked(NamedTuple):
    """What a call asked for, with which its reply is read.

    Attributes:
        domain_id: The account's domain.
        aliases: The tests, if it named them.
        visitor: The visitor that was sent.
        url: The address.
        redact: Takes the secrets out of a text.
    """

    domain_id: int | str
    aliases: tuple[str, ...]
    visitor: Visitor
    url: str
    redact: Callable[[str], str]


def aliases_of(projects: str | Sequence[str]) -> tuple[str, ...]:
    """The aliases that a caller gives as one text, with commas between them, or one by one.

    Raises:
        ValueError: There is none, or one is empty.
    """
    found = tuple(
        each.strip() for part in ([projects] if isinstance(projects, str) else projects) for each in part.split(",")
    )
    if not found or not all(found):
        raise ValueError(f"projects takes the aliases of one test or several, not {projects!r}")
    return tuple(dict.fromkeys(found))


def arguments(
    url: str,
    visitor: Visitor,
    data: Data | None,
    *,
    track: bool,
    mode: Literal["normal", "staging"],
    user_agent: str | None,
    ip: str | None,
    debug: bool | str | None,
) -> dict[str, Any]:
    """The arguments that control and track calls share.

    Raises:
        TypeError: ``data`` is more than one level deep.
        ValueError: The mode is not known, or ``debug`` is too short.
    """
    if mode not in {"normal", "staging"}:
        raise ValueError(f"mode is 'normal' or 'staging', not {mode!r}")
    if isinstance(debug, str) and len(debug) < 3:
        raise ValueError("debug takes True, or a text of 3 or more characters")
    for name, value in (data or {}).items():
        if value is not None and not isinstance(value, (str, int, float)):
            what = f"{name!r} can't be of the type {type(value).__name__}"
            raise TypeError(f"data holds texts, numbers, booleans and None, one level deep: {what}")
    return drop_none(
        url=url,
        encrypted=True,
        track="true" if track else "false",
        mode=mode,
        cookies={name: {"value": cookie.value} for name, cookie in visitor.current().items()} or None,
        data=data,
        debug=("true" if debug is True else debug) or None,
        user_agent=header_text(user_agent),
        forwarded_for=header_text(ip),
    )


class _Read:
    """A reply, read: its parts, told apart."""

    def __init__(self, response: Response[Any], asked: Asked) -> None:
        parsed = response.parsed
        self.replies: list[models.DecisionReply] = parsed if isinstance(parsed, list) else [parsed]
        self.response = response
        self.asked = asked
        self.found: list[tuple[str, models.DecisionReply]] = []
        self.why_not: dict[str, Reason] = {}
        self.failures: dict[str, Reason] = {}
        for place, reply in enumerate(self.replies):
            if not isinstance(reply, models.DecisionReply):
                text = "the reply of Webtrends holds something else than decisions"
                raise DecodeError(text, body=response.content, response=response.http_response)
            self._sort(place, reply)
        self.log = "\n".join(reply.log for reply in self.replies if isinstance(reply.log, str))
        cookies = (getattr(reply.body, "cookies", None) for reply in self.replies)
        known = [each.additional_properties for each in cookies if isinstance(each, models.Cookies)]
        self.visitor = asked.visitor.merged(known, asked.url)

    def _sort(self, place: int, reply: models.DecisionReply) -> None:
        message = getattr(reply.body, "message", None)
        if not isinstance(message, models.Message):
            alias = self._alias(place, reply, "")
            known = [each for each in dict.fromkeys([alias, *self._converted(reply)]) if each]
            if known and reply.op_status == "success":
                self.found += [(each, reply) for each in known]
                return
            text = f"the reply holds neither a decision nor a reason, and its status is {reply.op_status!r}"
            self.failures.setdefault(alias, Reason(models.ErrorCode.UNKNOWN, self.asked.redact(text)))
            return
        code = _code(message.error_code)
        said = message.error_message or (code.text if isinstance(code, models.ErrorCode) else "")
        text = self.asked.redact(str(said)) or "Webtrends gives no reason"
        is_answer = isinstance(code, models.ErrorCode) and code.is_answer
        kept = self.why_not if is_answer else self.failures
        kept.setdefault(self._alias(place, reply, str(said)), Reason(code, text))

    def _converted(self, reply: models.DecisionReply) -> list[str]:
        """The tests that a reply has conversion cookies of: one reply may stand for several of them."""
        cookies = getattr(getattr(reply.body, "cookies", None), "additional_properties", ())
        return [each for each in self.asked.aliases if f"_wt.conversion-{self.asked.domain_id}-{each}" in cookies]

    def _alias(self, place: int, reply: models.DecisionReply, said: str) -> str:
        """The test that a reply is about: as it says, as its message says, or as its place tells."""
        alias = getattr(reply.params, "test_alias", None)
        if isinstance(alias, str) and alias:
            return alias
        domain, asked = re.escape(str(self.asked.domain_id)), self.asked.aliases
        for alias in sorted(asked, key=len, reverse=True):
            if re.search(rf"{domain}-\$?{re.escape(alias)}(?![\w-])", said):
                return alias
        if len(asked) == len(self.replies):
            return asked[place]
        guid = getattr(reply.params, "guid", None)
        if not said and isinstance(guid, str):
            return guid.partition("-")[2].rsplit("-", 2)[0]
        match = re.search(rf"\b{domain}-\$?([^\s,\])]+)", said)
        return match[1].rstrip(".") if match else ""

    def check(self, result: Decisions | Conversions) -> None:
        """Raise what failed."""
        if not self.failures:
            return
        reasons = list(self.failures.items())
        shown = "; ".join(f"{f'{alias}: ' if alias else ''}{code:d} {text}" for alias, (code, text) in reasons)
        error = WebtrendsFailure(reasons[0][1].code, shown, response=self.response.http_response)
        error.failures, error.result = self.failures, result
        raise error


def _code(value: object) -> models.ErrorCode | int:
    text = str(int(value)) if isinstance(value, int) else str(value)
    if not text.isascii() or not text.isdigit():
        return models.ErrorCode.UNKNOWN
    try:
        return models.ErrorCode(int(text))
    except ValueError:
        return int(text)


def decisions(response: Response[Any], asked: Asked) -> Decisions:
    """Read the reply of a control call.

    Raises:
        WebtrendsFailure: A test failed.
        DecodeError: The reply holds something else.
    """
    read = _Read(response, asked)
    result = Decisions([_decision(*each) for each in read.found], read.why_not, read.visitor, read.log)
    read.check(result)
    return result


def _decision(alias: str, reply: models.DecisionReply) -> Decision:
    factors = getattr(reply.body, "factors", None)
    values = [getattr(each, "value", None) for each in factors] if isinstance(factors, list) else []
    guid, test_id, run_id, experiment_id = (
        getattr(reply.params, name, None) or None for name in ("guid", "test_id", "run_id", "experiment_id")
    )
    return Decision(
        alias, tuple(each for each in values if each not in (None, UNSET)), guid, test_id, run_id, experiment_id, reply
    )


def conversions(response: Response[Any], asked: Asked) -> Conversions:
    """Read the reply of a track call.

    Raises:
        WebtrendsFailure: A test failed.
        DecodeError: The reply holds something else.
    """
    read = _Read(response, asked)
    recorded = dict.fromkeys(alias for alias, _ in read.found)
    why_not = read.why_not
    for alias in asked.aliases:
        if alias not in recorded and alias not in why_not and alias not in read.failures:
            why_not[alias] = Reason(models.ErrorCode.UNKNOWN, "the reply does not mention this test")
    result = Conversions(tuple(recorded), why_not, read.visitor, read.log)
    read.check(result)
    return result

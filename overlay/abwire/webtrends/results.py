"""What calls to Webtrends return: decisions, conversions, and the reasons why there are none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, overload

from abwire_api.webtrends import models
from abwire_runtime._public import public_in

from ..errors import AbwireError, WebtrendsError
from .visitor import Visitor


@public_in("abwire.webtrends")
class Reason(NamedTuple):
    """Why a test has no decision or conversion.

    Attributes:
        code: Webtrends' code: a member of ``models.ErrorCode``, or an integer that is not listed there.
        text: The reason in English.
    """

    code: models.ErrorCode | int
    text: str


@public_in("abwire.webtrends")
@dataclass(frozen=True)
class Decision:
    """What one test shows the visitor.

    Attributes:
        alias: The test's alias, which is the key of the flag.
        values: The value of each factor, in the order of the reply.
        guid: Domain id, alias, run id and experiment id, joined with dashes; None if the reply has none.
        test_id: Id of the test, likewise.
        run_id: Id of the test's run, likewise.
        experiment_id: Id of the variation that was decided on, likewise.
        raw: The reply for this test.
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
        """The value of the first factor; None if the test has no factors."""
        return self.values[0] if self.values else None


@public_in("abwire.webtrends")
class Decisions(Sequence[Decision]):
    """The decisions for a visitor.

    Args:
        decisions: The decisions.
        defaults: The value of ``flags`` by alias, for tests without a decision.

    Attributes:
        why_not: Reason by alias, for the tests that have no decision. The alias is ``""`` if Webtrends does not name
            the test.
        visitor: The visitor, to pass to the next call.
        log: Webtrends' log of the evaluation, if the call had ``debug``; otherwise empty.
        error: The error that ``control_or_default`` logged; None if there was none.
    """

    def __init__(
        self,
        decisions: Sequence[Decision],
        why_not: dict[str, Reason],
        visitor: Visitor,
        log: str,
        *,
        defaults: Mapping[str, str] | None = None,
        error: AbwireError | None = None,
    ) -> None:
        self._decisions = tuple(decisions)
        self._defaults = dict(defaults or {})
        self.why_not = why_not
        self.visitor = visitor
        self.log = log
        self.error = error

    @property
    def flags(self) -> dict[str, str]:
        """The value of each test by alias. If a test has several factors, this is the value of the first.

        A test without a decision has the value in ``defaults``, if the call had some.
        """
        return self._defaults | {each.alias: each.values[0] for each in self._decisions if each.values}

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


@public_in("abwire.webtrends")
@dataclass(frozen=True)
class Conversions:
    """The outcome of recording a conversion. Each alias of the call is in ``recorded`` or ``why_not``, unless it failed.

    Attributes:
        recorded: Aliases of the tests in which the conversion was recorded.
        why_not: Reason by alias, for the tests in which it was not.
        visitor: The visitor, to pass to the next call.
        log: Webtrends' log of the evaluation, if the call had ``debug``; otherwise empty.
        error: The error that ``track_or_log`` logged; None if there was none. The conversion may have been recorded
            nevertheless.
    """

    recorded: tuple[str, ...]
    why_not: dict[str, Reason]
    visitor: Visitor
    log: str
    error: AbwireError | None = None


@public_in("abwire.webtrends")
class WebtrendsFailure(WebtrendsError):  # noqa: N818 - a WebtrendsError that also has a result
    """Webtrends failed to decide, or to record the conversion in, one or more tests.

    Attributes:
        failures: Reason by alias. The alias is ``""`` if Webtrends does not name the test.
        result: What was decided or recorded nevertheless, with the visitor to pass to the next call.
    """

    failures: dict[str, Reason]
    result: Decisions | Conversions

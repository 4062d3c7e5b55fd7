"""The synchronous client of Webtrends Optimize's OTS API, and what it shares with the asynchronous one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Self, TypeVar

import httpx

from abwire_api.webtrends.client import BaseClient, Client
from abwire_runtime._public import public
from abwire_runtime.client.redaction import redact

from ..errors import AbwireError
from . import fallback
from .arguments import Data, decision_arguments, split_aliases
from .replies import RequestContext, read_conversions, read_decisions
from .results import Conversions, Decisions
from .visitor import Visitor

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)


class WebtrendsBase(BaseClient[HttpClientT]):
    """What the synchronous and the asynchronous client share."""

    def _secrets(self) -> tuple[str, ...]:
        token = self._settings.latest("key_token")
        return (str(token),) if token is not None else ()

    def _for_page(self, deadline: float | None) -> Self:
        """The client for one call of a page: it sends a request once, and ends the call in time."""
        if deadline is None:
            return self.with_options(retries=0)
        return self.with_options(retries=0, deadline=deadline)

    def _context(self, url: str | None, visitor: Visitor | None, aliases: tuple[str, ...]) -> RequestContext:
        if not url:
            raise ValueError("url is missing: pass url=, since the visitor has had no decision yet")
        domain_id: int = self._settings.resolve("domain_id", True)
        return RequestContext(domain_id, aliases, visitor or Visitor(), url, lambda text: redact(text, self._secrets()))


@public
class Webtrends(WebtrendsBase[httpx.Client], Client):
    """Client of Webtrends Optimize's OTS API."""

    def control(
        self,
        url: str,
        *,
        project: str | None = None,
        visitor: Visitor | None = None,
        data: Data | None = None,
        track: bool = True,
        mode: Literal["normal", "staging"] = "normal",
        user_agent: str | None = None,
        ip: str | None = None,
        debug: bool | str | None = None,
    ) -> Decisions:
        """Decide what a visitor sees, in all tests of the domain or in one.

        Args:
            url: Address that tests are looked up by; it may be made up.
            project: Alias of the only test to decide. By default, all tests that match are decided.
            visitor: The visitor from an earlier result; a new visitor by default.
            data: Values to match locations and segments on, by name, one level deep.
            track: Whether this counts as a view.
            mode: ``"normal"``, or ``"staging"`` for the tests in staging and no others.
            user_agent: The visitor's own user agent, for segments and reports.
            ip: The visitor's own IP address, for segments and reports.
            debug: True, or any string of 3 or more characters, for a log in the result. It slows Webtrends greatly.

        Returns:
            The decisions. It is not an error if the visitor is in no test: ``why_not`` has the reasons.

        Raises:
            WebtrendsFailure: Webtrends failed to decide a test. The error's ``result`` has the other decisions.
            APIConnectionError: No reply arrived.
            APIStatusError: The server refused the request, or failed.
            DecodeError: The reply does not match the spec.
            ConfigurationError: The domain id or the key token is missing.
            TypeError: ``data`` is more than one level deep.
            ValueError: ``url`` is empty, ``mode`` is not one of the accepted values, or ``debug`` is too short.
        """
        context = self._context(url, visitor, (project,) if project is not None else ())
        arguments = decision_arguments(
            url, context.visitor, data, track=track, mode=mode, user_agent=user_agent, ip=ip, debug=debug
        )
        if project is None:
            response = self.decisions.control_detailed(**arguments)
        else:
            response = self.decisions.control_project_detailed(project, **arguments)
        return read_decisions(response, context)

    def track(
        self,
        projects: str | Sequence[str],
        conversion_point: str,
        visitor: Visitor,
        data: Data | None = None,
        *,
        url: str | None = None,
        count_view: bool = True,
        mode: Literal["normal", "staging"] = "normal",
        user_agent: str | None = None,
        ip: str | None = None,
        debug: bool | str | None = None,
    ) -> Conversions:
        """Record a conversion of a visitor in one test or several.

        A call is not repeated if the conversion may have arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            projects: Alias of the test, or several: a sequence, or a string with commas between them. Nothing is sent for
                an empty sequence.
            conversion_point: Name of the metric.
            visitor: The visitor from the result of the ``control`` call that decided the tests.
            data: Values to record with the conversion, by name, one level deep.
            url: Address that tests are looked up by; that of the visitor's last decision by default.
            count_view: Whether this also counts as a view.
            mode: ``"normal"``, or ``"staging"`` for tests in staging.
            user_agent: The visitor's own user agent, for reports.
            ip: The visitor's own IP address, for reports.
            debug: True, or any string of 3 or more characters, for a log in the result. It slows Webtrends greatly.

        Returns:
            The tests in which the conversion was recorded, and the reasons for the others. It is not an error if it does
            not count, for instance because the test is paused.

        Raises:
            WebtrendsFailure: Webtrends failed to record it in a test. The error's ``result`` has the other tests.
            APIConnectionError: No reply arrived.
            APIStatusError: The server refused the request, or failed.
            DecodeError: The reply does not match the spec.
            ConfigurationError: The domain id or the key token is missing.
            TypeError: ``data`` is more than one level deep.
            ValueError: An alias is empty, the address is missing, ``mode`` is not one of the accepted values, or ``debug`` is
                too short.
        """
        aliases = split_aliases(projects)
        if not aliases:
            return Conversions((), {}, visitor, "")
        context = self._context(url or visitor.url, visitor, aliases)
        arguments = decision_arguments(
            context.url, visitor, data, track=count_view, mode=mode, user_agent=user_agent, ip=ip, debug=debug
        )
        response = self.tracking.track_detailed(context.aliases, conversion_point=conversion_point, **arguments)
        return read_conversions(response, context)

    def control_or_default(
        self,
        url: str,
        defaults: Mapping[str, str],
        *,
        deadline: float | None = 0.3,
        project: str | None = None,
        visitor: Visitor | None = None,
        data: Data | None = None,
        track: bool = True,
        mode: Literal["normal", "staging"] = "normal",
        user_agent: str | None = None,
        ip: str | None = None,
        debug: bool | str | None = None,
    ) -> Decisions:
        """Decide what a visitor sees, and use default values where Webtrends has no decision, is down or is too slow.

        This is :meth:`control` for web pages, which must not fail or wait because of Webtrends. The call is sent once. An
        error is logged as a warning with the logger ``abwire``.

        Args:
            url: Address that tests are looked up by; it may be made up.
            defaults: Value by alias, for tests that have no decision.
            deadline: The most seconds that the call may take; None for no limit but the client's own.
            project: Alias of the only test to decide. By default, all tests that match are decided.
            visitor: The visitor from an earlier result or from the cookies of the request; a new visitor by default.
            data: Values to match locations and segments on, by name, one level deep.
            track: Whether this counts as a view.
            mode: ``"normal"``, or ``"staging"`` for the tests in staging and no others.
            user_agent: The visitor's own user agent, for segments and reports.
            ip: The visitor's own IP address, for segments and reports.
            debug: True, or any string of 3 or more characters, for a log in the result. It slows Webtrends greatly.

        Returns:
            The decisions. ``flags`` has a value for each test in ``defaults``, and ``error`` is what went wrong.

        Raises:
            ConfigurationError: The domain id or the key token is missing, or ``deadline`` is not a number of seconds.
            TypeError: ``data`` is more than one level deep.
            ValueError: ``url`` is empty, ``mode`` is not one of the accepted values, or ``debug`` is too short.
        """
        client = self._for_page(deadline)
        try:
            decisions = client.control(
                url,
                project=project,
                visitor=visitor,
                data=data,
                track=track,
                mode=mode,
                user_agent=user_agent,
                ip=ip,
                debug=debug,
            )
        except AbwireError as error:
            return fallback.default_decisions(error, defaults, visitor)
        return fallback.with_defaults(decisions, defaults)

    def track_or_log(
        self,
        projects: str | Sequence[str],
        conversion_point: str,
        visitor: Visitor,
        data: Data | None = None,
        *,
        deadline: float | None = 0.3,
        url: str | None = None,
        count_view: bool = True,
        mode: Literal["normal", "staging"] = "normal",
        user_agent: str | None = None,
        ip: str | None = None,
        debug: bool | str | None = None,
    ) -> Conversions:
        """Record a conversion of a visitor, and log an error instead of raising it.

        This is :meth:`track` for web pages, which must not fail or wait because of Webtrends. The call is sent once. An
        error is logged as a warning with the logger ``abwire``. Tests that the visitor has had no decision in are not
        sent, because Webtrends refuses them.

        Args:
            projects: Alias of the test, or several: a sequence, or a string with commas between them.
                ``visitor.projects`` are all tests that the visitor has been in.
            conversion_point: Name of the metric.
            visitor: The visitor from the cookies of the request.
            data: Values to record with the conversion, by name, one level deep.
            deadline: The most seconds that the call may take; None for no limit but the client's own.
            url: Address that tests are looked up by; that of the visitor's last decision by default.
            count_view: Whether this also counts as a view.
            mode: ``"normal"``, or ``"staging"`` for tests in staging.
            user_agent: The visitor's own user agent, for reports.
            ip: The visitor's own IP address, for reports.
            debug: True, or any string of 3 or more characters, for a log in the result. It slows Webtrends greatly.

        Returns:
            The tests in which the conversion was recorded, and the reasons for the others; ``error`` is what went wrong.

        Raises:
            ConfigurationError: The domain id or the key token is missing, or ``deadline`` is not a number of seconds.
            TypeError: ``data`` is more than one level deep.
            ValueError: An alias is empty, ``mode`` is not one of the accepted values, or ``debug`` is too short.
        """
        aliases, why_not = fallback.convertible(split_aliases(projects), visitor, url)
        client = self._for_page(deadline)
        try:
            conversions = client.track(
                aliases,
                conversion_point,
                visitor,
                data,
                url=url,
                count_view=count_view,
                mode=mode,
                user_agent=user_agent,
                ip=ip,
                debug=debug,
            )
        except AbwireError as error:
            conversions = fallback.logged_conversions(error, visitor)
        return fallback.with_reasons(conversions, why_not)

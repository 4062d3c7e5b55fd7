"""Webtrends Optimize's OTS API: decisions for visitors, and their conversions."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Unpack

import httpx

from abwire_api.webtrends import SERVERS
from abwire_api.webtrends import models as models
from abwire_api.webtrends.resources import AsyncGroups, Groups
from abwire_runtime.client.base import ClientBase
from abwire_runtime.client.client import AsyncClient, SyncClient
from abwire_runtime.client.options import Settings
from abwire_runtime.client.redaction import redact

from ..auth import Credential
from .replies import Asked, Data, aliases_of, arguments, conversions, decisions
from .replies import Conversions as Conversions
from .replies import Decision as Decision
from .replies import Decisions as Decisions
from .replies import Reason as Reason
from .replies import WebtrendsFailure as WebtrendsFailure
from .visitor import Visitor as Visitor
from .visitor import VisitorCookie as VisitorCookie

if TYPE_CHECKING:
    from abwire_runtime.client.options import CommonOptions

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)
D = TypeVar("D")  # decisions, or a coroutine that gives them
C = TypeVar("C")  # conversions, or a coroutine that gives them
T = TypeVar("T")


class _WebtrendsBase(ClientBase[HttpClientT], Generic[HttpClientT, D, C]):
    def __init__(
        self,
        *,
        domain_id: int | None = None,
        key_token: Credential | None = None,
        base_url: str | None = None,
        http_client: HttpClientT | None = None,
        **options: Unpack[CommonOptions],
    ) -> None:
        """Make a client. What is not given is read from the environment variable in brackets.

        Args:
            domain_id: The account's domain [WEBTRENDS_DOMAIN_ID].
            key_token: Its key token, or a function that gives it [WEBTRENDS_KEY_TOKEN].
            base_url: Where the API is, if not at Webtrends' own address [WEBTRENDS_BASE_URL].
            http_client: An httpx client of your own to send with; closing it stays with you.
            timeout: Seconds for each of connecting, writing and reading.
            retries: How many times to repeat a call that failed, or :class:`abwire.Retries`; 0 turns retries off.
            headers: Headers to send with every request.
            strict: Whether requests and replies that stray from the spec are errors.
            delivery: ``"at_least_once"`` repeats also calls that may have arrived, so that they may count twice.
        """
        settings = Settings("WEBTRENDS", domain_id=domain_id, key_token=key_token, base_url=base_url)
        super().__init__(SERVERS, settings, None, settings.get("base_url"), http_client, **options)

    def _secrets(self) -> tuple[str, ...]:
        token = self._settings.latest("key_token")
        return (str(token),) if token is not None else ()

    def _asked(self, url: str | None, visitor: Visitor | None, aliases: tuple[str, ...]) -> Asked:
        if not url:
            raise ValueError("url is missing: give url=, since the visitor has had no decision yet")
        domain_id: Any = self._settings.resolve("domain_id", True)
        return Asked(domain_id, aliases, visitor or Visitor(), url, lambda text: redact(text, self._secrets()))

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
    ) -> D:
        """Decide what a visitor sees: in all tests of the domain, or in one.

        Args:
            url: Address that tests are looked up by; it may be made up.
            project: Alias of the one test to decide; all that match unless given.
            visitor: The visitor, from an earlier reply; a new one unless given.
            data: Values to match locations and segments on, one level deep.
            track: Whether this counts as a view.
            mode: ``"staging"`` to see the tests in staging, and no others.
            user_agent: The visitor's own user agent, for segments and reports.
            ip: The visitor's own IP address, for segments and reports.
            debug: True, or any text of 3 or more characters, for a log in the result; it slows Webtrends greatly.

        Returns:
            The decisions. A visitor who is in none of the tests is no error: ``why_not`` says why.

        Raises:
            WebtrendsError: Webtrends' code is a failure; it is a :class:`WebtrendsFailure`, whose ``result`` holds
                what was decided all the same.
            APIConnectionError: No reply came.
            APIStatusError: The server refused the request, or failed.
            DecodeError: The reply is not what the API promises.
            ConfigurationError: The domain id or the key token is missing.
            TypeError: ``data`` is more than one level deep.
            ValueError: ``mode`` or ``debug`` is out of range.
        """
        asked = self._asked(url, visitor, (project,) if project is not None else ())
        sent = arguments(url, asked.visitor, data, track=track, mode=mode, user_agent=user_agent, ip=ip, debug=debug)
        group = self._form.decisions
        reply = group.control_detailed(**sent) if project is None else group.control_project_detailed(project, **sent)
        result: D = self._form._read(decisions, reply, asked)
        return result

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
    ) -> C:
        """Record a conversion of a visitor in one test or several.

        It is not sent again when it is unknown whether it arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            projects: Alias of the test, or several.
            conversion_point: Name of the metric.
            visitor: The visitor, from the ``control`` that decided the tests.
            data: Values to record with it, one level deep.
            url: Address that tests are looked up by; that of the visitor's last decision unless given.
            count_view: Whether this counts as a view, too.
            mode: ``"staging"`` for tests in staging.
            user_agent: The visitor's own user agent, for reports.
            ip: The visitor's own IP address, for reports.
            debug: True, or any text of 3 or more characters, for a log in the result; it slows Webtrends greatly.

        Returns:
            In which tests it was recorded, and why not in the others. That it does not count, for instance because
            the test is paused, is no error.

        Raises:
            WebtrendsError: Webtrends' code is a failure; it is a :class:`WebtrendsFailure`, whose ``result`` tells
                where the conversion was recorded all the same.
            APIConnectionError: No reply came.
            APIStatusError: The server refused the request, or failed.
            DecodeError: The reply is not what the API promises.
            ConfigurationError: The domain id or the key token is missing.
            TypeError: ``data`` is more than one level deep.
            ValueError: There is no alias or no address, or ``mode`` or ``debug`` is out of range.
        """
        asked = self._asked(url or visitor.url, visitor, aliases_of(projects))
        sent = arguments(
            asked.url, visitor, data, track=count_view, mode=mode, user_agent=user_agent, ip=ip, debug=debug
        )
        sent["conversion_point"] = conversion_point
        reply = self._form.tracking.track_detailed(asked.aliases, **sent)
        result: C = self._form._read(conversions, reply, asked)
        return result


class Webtrends(_WebtrendsBase[httpx.Client, Decisions, Conversions], SyncClient, Groups):
    """Client of Webtrends Optimize's OTS API."""

    def _read(self, read: Callable[[Any, Asked], T], reply: Any, asked: Asked) -> T:
        return read(reply, asked)


class AsyncWebtrends(
    _WebtrendsBase[httpx.AsyncClient, Coroutine[Any, Any, Decisions], Coroutine[Any, Any, Conversions]],
    AsyncClient,
    AsyncGroups,
):
    """Asynchronous client of Webtrends Optimize's OTS API."""

    async def _read(self, read: Callable[[Any, Asked], T], reply: Awaitable[Any], asked: Asked) -> T:
        return read(await reply, asked)

"""VWO's server-side API: the settings file, and the events of visitors."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Coroutine, Iterable, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Unpack

import httpx

from abwire_api.vwo import SERVERS
from abwire_api.vwo import models as models
from abwire_api.vwo.resources import AsyncGroups, Groups
from abwire_runtime.client.base import ClientBase
from abwire_runtime.client.client import AsyncClient, SyncClient
from abwire_runtime.client.options import Settings, checked_choice
from abwire_runtime.data.values import Amount, TimeInput

from ..auth import Credential, HeaderToken
from .events import BatchFailure as BatchFailure
from .events import BatchResult as BatchResult
from .events import Push as Push
from .events import TrackGoal as TrackGoal
from .events import TrackUser as TrackUser
from .events import query
from .events import visitor_uuid as visitor_uuid

if TYPE_CHECKING:
    from uuid import UUID

    from abwire_runtime.client.options import CommonOptions

    from .events import Event

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)
R = TypeVar("R")  # what a call gives: nothing, or a coroutine that gives nothing


_SERVERS = dict(zip(("us", "eu", "as"), SERVERS, strict=True))


class _VWOBase(ClientBase[HttpClientT], Generic[HttpClientT, R]):
    def __init__(
        self,
        *,
        account_id: int | None = None,
        sdk_key: Credential | None = None,
        region: Literal["us", "eu", "as"] = "us",
        base_url: str | None = None,
        http_client: HttpClientT | None = None,
        **options: Unpack[CommonOptions],
    ) -> None:
        """Make a client. What is not given is read from the environment variable in brackets.

        Args:
            account_id: VWO account [VWO_ACCOUNT_ID].
            sdk_key: SDK key of the project's environment, or a function that gives it [VWO_SDK_KEY].
            region: Where the account's data resides: ``"us"``, ``"eu"`` or ``"as"`` (Asia).
            base_url: Where the API is, if not at VWO's own address [VWO_BASE_URL].
            http_client: An httpx client of your own to send with; closing it stays with you.
            timeout: Seconds for each of connecting, writing and reading.
            retries: How many times to repeat a call that failed, or :class:`abwire.Retries`; 0 turns retries off.
            headers: Headers to send with every request.
            strict: Whether requests and replies that stray from the spec are errors.
            delivery: ``"at_least_once"`` repeats also calls that may have arrived, so that they may count twice.
        """
        settings = Settings("VWO", account_id=account_id, sdk_key=sdk_key, base_url=base_url)
        key = settings.get("sdk_key")
        auth = HeaderToken("Authorization", key) if key is not None else None
        servers = (_SERVERS[checked_choice("region", region, *_SERVERS)],)
        super().__init__(servers, settings, auth, settings.get("base_url"), http_client, **options)

    def _track(self, method: str, event: TrackUser | TrackGoal | Push) -> R:
        account_id: int | str = self._settings.resolve("account_id", True)
        result: R = getattr(self._form.tracking, method)(**query(event, account_id))
        return result

    def track_user(
        self,
        experiment_id: int | str,
        variation_id: int | str,
        *,
        user_id: str | int | None = None,
        uuid: str | UUID | None = None,
        session_time: TimeInput | None = None,
        user_agent: str | None = None,
        ip: str | None = None,
    ) -> R:
        """Report that a visitor was given a variation. VWO counts the same visitor in the same variation once.

        Args:
            experiment_id: Campaign.
            variation_id: The variation that the visitor was given.
            user_id: Your own id of the visitor, of which VWO's UUID is made.
            uuid: VWO's UUID of the visitor, in place of ``user_id``.
            session_time: When it happened, as a datetime, a text (both in UTC unless they say otherwise) or UNIX
                seconds; now unless given.
            user_agent: The visitor's own user agent, for segments and reports.
            ip: The visitor's own IP address, for segments and reports.

        Raises:
            APIConnectionError: No reply came.
            APIStatusError: The server refused the event, for instance for a wrong SDK key, or failed.
            ConfigurationError: The account id or the SDK key is missing.
            TypeError: Not exactly one of ``user_id`` and ``uuid`` is drop_none, or something is of the wrong type.
            ValueError: A value is out of range.
        """
        return self._track(
            "track_user", TrackUser(experiment_id, variation_id, user_id, uuid, session_time, user_agent, ip)
        )

    def track_goal(
        self,
        experiment_id: int | str,
        variation_id: int | str,
        goal_id: int | str,
        *,
        user_id: str | int | None = None,
        uuid: str | UUID | None = None,
        revenue: Amount | None = None,
        session_time: TimeInput | None = None,
        user_agent: str | None = None,
        ip: str | None = None,
    ) -> R:
        """Report that a visitor reached a goal.

        It is not sent again when it is unknown whether it arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            experiment_id: Campaign.
            variation_id: The variation that the visitor was given.
            goal_id: The goal, within the campaign.
            user_id: Your own id of the visitor, of which VWO's UUID is made.
            uuid: VWO's UUID of the visitor, in place of ``user_id``.
            revenue: Revenue of the conversion, for goals that track revenue.
            session_time: When it happened, as a datetime, a text (both in UTC unless they say otherwise) or UNIX
                seconds; now unless given.
            user_agent: The visitor's own user agent, for segments and reports.
            ip: The visitor's own IP address, for segments and reports.

        Raises:
            APIConnectionError: No reply came.
            APIStatusError: The server refused the event, for instance for a wrong SDK key, or failed.
            ConfigurationError: The account id or the SDK key is missing.
            TypeError: Not exactly one of ``user_id`` and ``uuid`` is drop_none, or something is of the wrong type.
            ValueError: A value is out of range.
        """
        event = TrackGoal(experiment_id, variation_id, goal_id, user_id, uuid, revenue, session_time, user_agent, ip)
        return self._track("track_goal", event)

    def push(
        self,
        tags: Mapping[str, str],
        *,
        user_id: str | int | None = None,
        uuid: str | UUID | None = None,
        session_time: TimeInput | None = None,
        user_agent: str | None = None,
        ip: str | None = None,
    ) -> R:
        """Set a visitor's custom dimensions, by which reports can be split.

        It is not sent again when it is unknown whether it arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            tags: Value by key, both at most 255 characters.
            user_id: Your own id of the visitor, of which VWO's UUID is made.
            uuid: VWO's UUID of the visitor, in place of ``user_id``.
            session_time: When it happened, as a datetime, a text (both in UTC unless they say otherwise) or UNIX
                seconds; now unless given.
            user_agent: The visitor's own user agent, for segments and reports.
            ip: The visitor's own IP address, for segments and reports.

        Raises:
            APIConnectionError: No reply came.
            APIStatusError: The server refused the event, for instance for a wrong SDK key, or failed.
            ConfigurationError: The account id or the SDK key is missing.
            TypeError: Not exactly one of ``user_id`` and ``uuid`` is drop_none, or something is of the wrong type.
            ValueError: A value is out of range.
        """
        return self._track("push", Push(tags, user_id, uuid, session_time, user_agent, ip))


class VWO(_VWOBase[httpx.Client, None], SyncClient, Groups):
    """Client of VWO's server-side API."""

    def batch(self, events: Iterable[Event], *, size: int = 5000) -> BatchResult:
        """Report many events, as many requests as it takes.

        The events are taken from the iterable as they are needed, so that it may be of any length. What was taken before
        the iterable raised is still sent. A request that the server finds too large is halved. One that fails does not
        keep the others from being sent, unless the server refuses the account or the key. A request is not sent again
        when it is unknown whether it arrived, unless the client was made with ``delivery="at_least_once"``.

        Args:
            events: :class:`TrackUser`, :class:`TrackGoal` and :class:`Push`, or the generated models of events.
            size: How many events a request holds at most: 1 to 5000.

        Returns:
            How many arrived, and which ones did not, with the reasons: connection errors, refusals and events that are
            not valid are not raised.

        Raises:
            ConfigurationError: The account id or the SDK key is missing.
            TypeError: ``events`` is no iterable, or a single event.
            ValueError: ``size`` is out of range.
        """
        from .batch import request, sending

        steps, source = sending(self._settings.resolve("account_id", True), size, events), iter(events)
        outcome: BaseException | None = None
        while not isinstance(step := steps.send(outcome), BatchResult):
            outcome = None
            try:
                if isinstance(step, str):
                    self.call(*request(step, self._options.strict))
                else:
                    for event in islice(source, size):
                        step.append(event)
            except BaseException as error:  # goes to the steps, which raise what they do not know
                outcome = error
        return step


class AsyncVWO(_VWOBase[httpx.AsyncClient, Coroutine[Any, Any, None]], AsyncClient, AsyncGroups):
    """Asynchronous client of VWO's server-side API."""

    async def batch(self, events: Iterable[Event] | AsyncIterable[Event], *, size: int = 5000) -> BatchResult:
        """Report many events, as many requests as it takes.

        The events are taken from the iterable as they are needed, so that it may be of any length. What was taken before
        the iterable raised is still sent. A request that the server finds too large is halved. One that fails does not
        keep the others from being sent, unless the server refuses the account or the key. A request is not sent again
        when it is unknown whether it arrived, unless the client was made with ``delivery="at_least_once"``.

        Args:
            events: :class:`TrackUser`, :class:`TrackGoal` and :class:`Push`, or the generated models of events; from an
                iterable or an asynchronous one.
            size: How many events a request holds at most: 1 to 5000.

        Returns:
            How many arrived, and which ones did not, with the reasons: connection errors, refusals and events that are
            not valid are not raised.

        Raises:
            ConfigurationError: The account id or the SDK key is missing.
            TypeError: ``events`` is no iterable, or a single event.
            ValueError: ``size`` is out of range.
        """
        from .batch import request, sending

        steps = sending(self._settings.resolve("account_id", True), size, events)
        source = aiter(events) if isinstance(events, AsyncIterable) else iter(events)
        outcome: BaseException | None = None
        while not isinstance(step := steps.send(outcome), BatchResult):
            outcome = None
            try:
                if isinstance(step, str):
                    await self.call(*request(step, self._options.strict))
                elif isinstance(source, AsyncIterator):
                    async for event in source:
                        step.append(event)
                        if len(step) == size:
                            break
                else:
                    for event in islice(source, size):
                        step.append(event)
            except BaseException as error:  # goes to the steps, which raise what they do not know
                outcome = error
        return step

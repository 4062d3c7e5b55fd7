"""The asynchronous client of VWO's server-side API."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Mapping
from itertools import islice
from uuid import UUID

import httpx

from abwire_api.vwo import models
from abwire_api.vwo.resources import AsyncGroups
from abwire_runtime._public import public
from abwire_runtime.client.client import AsyncClient
from abwire_runtime.data.unset import UNSET
from abwire_runtime.data.values import Amount, TimeInput, integer_id, number

from .client import VWOBase
from .events import SDK_NAME, SDK_VERSION, BatchResult, Event, checked_tags, event_arguments


@public
class AsyncVWO(VWOBase[httpx.AsyncClient], AsyncClient, AsyncGroups):
    """Asynchronous client of VWO's server-side API."""

    async def track_user(
        self,
        experiment_id: int | str,
        variation_id: int | str,
        *,
        user_id: str | int | None = None,
        uuid: str | UUID | None = None,
        session_time: TimeInput | None = None,
        user_agent: str | None = None,
        ip: str | None = None,
    ) -> None:
        """Report that a visitor was given a variation. VWO counts the same visitor in the same variation once.

        Args:
            experiment_id: Id of the campaign: an integer, or a string of digits.
            variation_id: Id of the variation that the visitor was given, likewise.
            user_id: Your own id of the visitor, from which VWO's UUID is made. Pass either this or ``uuid``.
            uuid: VWO's UUID of the visitor: 32 hexadecimal digits, with or without dashes.
            session_time: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. Now
                by default.
            user_agent: The visitor's own user agent, for segments and reports.
            ip: The visitor's own IP address, for segments and reports.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server refused the event, for instance because the SDK key is wrong, or failed.
            ConfigurationError: The account id or the SDK key is missing.
            TypeError: Neither or both of ``user_id`` and ``uuid`` are given, or a value has the wrong type.
            ValueError: A value is empty or malformed.
        """
        await self.tracking.track_user(
            experiment_id=integer_id(experiment_id, "experiment_id"),
            variation_id=integer_id(variation_id, "variation_id"),
            extra_data=models.ExtraData(platform="server"),
            **event_arguments(self._account_id(), user_id, uuid, session_time, user_agent, ip),
        )

    async def track_goal(
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
    ) -> None:
        """Report that a visitor reached a goal.

        A call is not repeated if the event may have arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            experiment_id: Id of the campaign: an integer, or a string of digits.
            variation_id: Id of the variation that the visitor was given, likewise.
            goal_id: Id of the goal within the campaign, likewise.
            user_id: Your own id of the visitor, from which VWO's UUID is made. Pass either this or ``uuid``.
            uuid: VWO's UUID of the visitor: 32 hexadecimal digits, with or without dashes.
            revenue: Revenue of the conversion, for goals that track revenue: a finite number.
            session_time: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. Now
                by default.
            user_agent: The visitor's own user agent, for segments and reports.
            ip: The visitor's own IP address, for segments and reports.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server refused the event, for instance because the SDK key is wrong, or failed.
            ConfigurationError: The account id or the SDK key is missing.
            TypeError: Neither or both of ``user_id`` and ``uuid`` are given, or a value has the wrong type.
            ValueError: A value is empty, malformed or out of range.
        """
        await self.tracking.track_goal(
            experiment_id=integer_id(experiment_id, "experiment_id"),
            variation_id=integer_id(variation_id, "variation_id"),
            goal_id=integer_id(goal_id, "goal_id"),
            revenue=UNSET if revenue is None else number(revenue, "revenue"),
            **event_arguments(self._account_id(), user_id, uuid, session_time, user_agent, ip),
        )

    async def push(
        self,
        tags: Mapping[str, str],
        *,
        user_id: str | int | None = None,
        uuid: str | UUID | None = None,
        session_time: TimeInput | None = None,
        user_agent: str | None = None,
        ip: str | None = None,
    ) -> None:
        """Set custom dimensions of a visitor, by which reports can be split.

        A call is not repeated if the event may have arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            tags: Value by key, at most 255 characters each; at least one.
            user_id: Your own id of the visitor, from which VWO's UUID is made. Pass either this or ``uuid``.
            uuid: VWO's UUID of the visitor: 32 hexadecimal digits, with or without dashes.
            session_time: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. Now
                by default.
            user_agent: The visitor's own user agent, for segments and reports.
            ip: The visitor's own IP address, for segments and reports.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server refused the event, for instance because the SDK key is wrong, or failed.
            ConfigurationError: The account id or the SDK key is missing.
            TypeError: Neither or both of ``user_id`` and ``uuid`` are given, or a value has the wrong type.
            ValueError: A value is empty, malformed or too long.
        """
        await self.tracking.push(
            tags=models.CustomDimensions(dimensions=checked_tags(tags)),
            **event_arguments(self._account_id(), user_id, uuid, session_time, user_agent, ip),
        )

    async def batch(self, events: Iterable[Event] | AsyncIterable[Event], *, size: int = 5000) -> BatchResult:
        """Report any number of events, in as few requests as possible.

        Events are taken from the iterable only as they are needed, so it may be of any length. If the iterable raises,
        the events taken before are still sent. A request that the server refuses as too large is split in half. If a
        request fails, the others are still sent, unless the server refuses the account or the key. A request is not
        repeated if it may have arrived, unless the client was made with ``delivery="at_least_once"``.

        Args:
            events: :class:`TrackUser`, :class:`TrackGoal` and :class:`Push`, or the generated models of events.
                :class:`AsyncVWO` also accepts an asynchronous iterable.
            size: The largest number of events in one request: 1 to 5000.

        Returns:
            How many events arrived, and the others with the reasons. Connection errors, refusals and invalid events are
            reported there, not raised.

        Raises:
            ConfigurationError: The account id or the SDK key is missing.
            TypeError: ``events`` is not iterable, or is a single event.
            ValueError: ``size`` is out of range.
        """
        from .batch import batch_steps  # loads the operations

        steps = batch_steps(self._account_id(), size, events)
        source = aiter(events) if isinstance(events, AsyncIterable) else iter(events)
        error: BaseException | None = None
        while not isinstance(step := steps.send(error), BatchResult):
            error = None
            try:
                if isinstance(step, str):
                    await self._send_batch(step)
                elif isinstance(source, AsyncIterator):
                    async for event in source:
                        step.append(event)
                        if len(step) == size:
                            break
                else:
                    for event in islice(source, size):  # one by one, to keep those before an error
                        step.append(event)
            except BaseException as raised:  # batch_steps raises it again, unless it is a failed request
                error = raised
        return step

    async def _send_batch(self, events: str) -> None:
        """Send the events of one request: JSON objects with commas between them."""
        from .batch import ENCODED_BATCH, encoded_body, strict_body

        if self._options.strict:  # checks the events, so it needs them as JSON values
            await self.tracking.batch(body=strict_body(events), sdk_name=SDK_NAME, sdk_version=SDK_VERSION)
        else:
            body = encoded_body(events)
            await self._call(ENCODED_BATCH, {"body": body, "sdk_name": SDK_NAME, "sdk_version": SDK_VERSION})

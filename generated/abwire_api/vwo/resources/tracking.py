"""The resource group ``tracking``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import tracking as api

if TYPE_CHECKING:
    from .. import models


class Tracking(Resource):
    """Visitors, conversions and custom dimensions"""

    __slots__ = ()

    def track_user(
        self,
        *,
        experiment_id: int,
        variation_id: int,
        visitor_uuid: str,
        session_time: int,
        platform: str,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        extra_data: models.ExtraData | Unset = UNSET,
        visitor_user_agent: str | Unset = UNSET,
        visitor_ip: str | Unset = UNSET,
        device_user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> None:
        """Report that a visitor is in a campaign. Tells VWO which variation a visitor was given. The same visitor in
        the same variation is counted once, so repeating the call does no harm. ``trackUser``: GET
        /server-side/track-user.

        Args:
            experiment_id: Campaign id
            variation_id: Id of the variation that the visitor was given
            visitor_uuid: The visitor's UUID as 32 upper-case hexadecimal digits without dashes. It is a version 5 UUID
                of the user id; the namespace is the version 5 UUID of the account id (as text) in the namespace that is
                the version 5 UUID of `https://vwo.com` in the URL namespace.
            session_time: Time of the session, in UNIX seconds
            platform: Platform that the event comes from; `server` for every server-side caller ('server' unless given)
            account_id: VWO account id
            sdk_key: SDK key of the environment under which the reports show the data
            random: A fresh random number from 0 up to, but not including, 1; it keeps caches from answering (0 or more,
                less than 1)
            sdk_name: Name of the calling library
            sdk_version: Version of the calling library, as a semantic version
            extra_data: Further data about the event, as JSON text
            visitor_user_agent: The visitor's own user agent
            visitor_ip: The visitor's own IP address
            device_user_agent: The visitor's own user agent, as a header
            forwarded_for: The visitor's own IP address, as a header
        """
        return self._client.call(
            api.TRACK_USER,
            {
                "experiment_id": experiment_id,
                "variation_id": variation_id,
                "visitor_uuid": visitor_uuid,
                "session_time": session_time,
                "platform": platform,
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
                "extra_data": extra_data,
                "visitor_user_agent": visitor_user_agent,
                "visitor_ip": visitor_ip,
                "device_user_agent": device_user_agent,
                "forwarded_for": forwarded_for,
            },
        )

    def track_user_detailed(
        self,
        *,
        experiment_id: int,
        variation_id: int,
        visitor_uuid: str,
        session_time: int,
        platform: str,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        extra_data: models.ExtraData | Unset = UNSET,
        visitor_user_agent: str | Unset = UNSET,
        visitor_ip: str | Unset = UNSET,
        device_user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[None]:
        """Like :meth:`track_user`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.TRACK_USER,
            {
                "experiment_id": experiment_id,
                "variation_id": variation_id,
                "visitor_uuid": visitor_uuid,
                "session_time": session_time,
                "platform": platform,
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
                "extra_data": extra_data,
                "visitor_user_agent": visitor_user_agent,
                "visitor_ip": visitor_ip,
                "device_user_agent": device_user_agent,
                "forwarded_for": forwarded_for,
            },
        )

    def track_goal(
        self,
        *,
        experiment_id: int,
        variation_id: int,
        goal_id: int,
        visitor_uuid: str,
        session_time: int,
        platform: str,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        revenue: float | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        visitor_user_agent: str | Unset = UNSET,
        visitor_ip: str | Unset = UNSET,
        device_user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> None:
        """Report a conversion. Tells VWO that a visitor reached a goal of a campaign. A goal may count several
        conversions of one visitor, so a repeated call may be counted again. ``trackGoal``: GET
        /server-side/track-goal.

        Args:
            experiment_id: Campaign id
            variation_id: Id of the variation that the visitor was given
            goal_id: Id of the goal that was reached, within the campaign
            visitor_uuid: The visitor's UUID as 32 upper-case hexadecimal digits without dashes. It is a version 5 UUID
                of the user id; the namespace is the version 5 UUID of the account id (as text) in the namespace that is
                the version 5 UUID of `https://vwo.com` in the URL namespace.
            session_time: Time of the session, in UNIX seconds
            platform: Platform that the event comes from; `server` for every server-side caller ('server' unless given)
            account_id: VWO account id
            sdk_key: SDK key of the environment under which the reports show the data
            random: A fresh random number from 0 up to, but not including, 1; it keeps caches from answering (0 or more,
                less than 1)
            revenue: Revenue of the conversion, for goals that track revenue
            sdk_name: Name of the calling library
            sdk_version: Version of the calling library, as a semantic version
            visitor_user_agent: The visitor's own user agent
            visitor_ip: The visitor's own IP address
            device_user_agent: The visitor's own user agent, as a header
            forwarded_for: The visitor's own IP address, as a header
        """
        return self._client.call(
            api.TRACK_GOAL,
            {
                "experiment_id": experiment_id,
                "variation_id": variation_id,
                "goal_id": goal_id,
                "visitor_uuid": visitor_uuid,
                "session_time": session_time,
                "platform": platform,
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "revenue": revenue,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
                "visitor_user_agent": visitor_user_agent,
                "visitor_ip": visitor_ip,
                "device_user_agent": device_user_agent,
                "forwarded_for": forwarded_for,
            },
        )

    def track_goal_detailed(
        self,
        *,
        experiment_id: int,
        variation_id: int,
        goal_id: int,
        visitor_uuid: str,
        session_time: int,
        platform: str,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        revenue: float | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        visitor_user_agent: str | Unset = UNSET,
        visitor_ip: str | Unset = UNSET,
        device_user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[None]:
        """Like :meth:`track_goal`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.TRACK_GOAL,
            {
                "experiment_id": experiment_id,
                "variation_id": variation_id,
                "goal_id": goal_id,
                "visitor_uuid": visitor_uuid,
                "session_time": session_time,
                "platform": platform,
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "revenue": revenue,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
                "visitor_user_agent": visitor_user_agent,
                "visitor_ip": visitor_ip,
                "device_user_agent": device_user_agent,
                "forwarded_for": forwarded_for,
            },
        )

    def push(
        self,
        *,
        visitor_uuid: str,
        session_time: int,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        tags: models.CustomDimensions | Unset = UNSET,
        platform: str | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        visitor_user_agent: str | Unset = UNSET,
        visitor_ip: str | Unset = UNSET,
        device_user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> None:
        """Set a visitor's custom dimensions. Attaches key and value pairs to a visitor. Reports can be split by them
        afterwards. ``pushCustomDimension``: GET /server-side/push.

        Args:
            visitor_uuid: The visitor's UUID as 32 upper-case hexadecimal digits without dashes. It is a version 5 UUID
                of the user id; the namespace is the version 5 UUID of the account id (as text) in the namespace that is
                the version 5 UUID of `https://vwo.com` in the URL namespace.
            session_time: Time of the session, in UNIX seconds
            account_id: VWO account id
            sdk_key: SDK key of the environment under which the reports show the data
            random: A fresh random number from 0 up to, but not including, 1; it keeps caches from answering (0 or more,
                less than 1)
            tags: The custom dimensions, as JSON text
            platform: Platform that the event comes from; `server` for every server-side caller ('server' unless given)
            sdk_name: Name of the calling library
            sdk_version: Version of the calling library, as a semantic version
            visitor_user_agent: The visitor's own user agent
            visitor_ip: The visitor's own IP address
            device_user_agent: The visitor's own user agent, as a header
            forwarded_for: The visitor's own IP address, as a header
        """
        return self._client.call(
            api.PUSH,
            {
                "visitor_uuid": visitor_uuid,
                "session_time": session_time,
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "tags": tags,
                "platform": platform,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
                "visitor_user_agent": visitor_user_agent,
                "visitor_ip": visitor_ip,
                "device_user_agent": device_user_agent,
                "forwarded_for": forwarded_for,
            },
        )

    def push_detailed(
        self,
        *,
        visitor_uuid: str,
        session_time: int,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        tags: models.CustomDimensions | Unset = UNSET,
        platform: str | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        visitor_user_agent: str | Unset = UNSET,
        visitor_ip: str | Unset = UNSET,
        device_user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[None]:
        """Like :meth:`push`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.PUSH,
            {
                "visitor_uuid": visitor_uuid,
                "session_time": session_time,
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "tags": tags,
                "platform": platform,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
                "visitor_user_agent": visitor_user_agent,
                "visitor_ip": visitor_ip,
                "device_user_agent": device_user_agent,
                "forwarded_for": forwarded_for,
            },
        )

    @overload
    def batch(
        self,
        *,
        events: Sequence[models.BatchEvent],
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        event_batching: int | Unset = UNSET,
        batch_marker: int | Unset = UNSET,
    ) -> None: ...
    @overload
    def batch(
        self,
        *,
        body: models.BatchEvents,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        event_batching: int | Unset = UNSET,
        batch_marker: int | Unset = UNSET,
    ) -> None: ...
    def batch(self, **arguments: Any) -> None:
        """Report many events at once. Takes visitors, conversions and custom dimensions in one request. The body is
        refused with 413 when it is too large, whatever the number of events. ``batchEvents``: POST
        /server-side/batch-events.

        Args:
            events: The events, 1 to 5000 of them
            account_id: VWO account id
            sdk_key: SDK key of the environment under which the reports show the data
            sdk_name: Name of the calling library
            sdk_version: Version of the calling library, as a semantic version
            event_batching: Sent as 1 by VWO's SDKs with batches; what it does is documented nowhere
            batch_marker: Sent as 1 by VWO's SDKs with batches; what it does is documented nowhere
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.BATCH, arguments)

    @overload
    def batch_detailed(
        self,
        *,
        events: Sequence[models.BatchEvent],
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        event_batching: int | Unset = UNSET,
        batch_marker: int | Unset = UNSET,
    ) -> Response[None]: ...
    @overload
    def batch_detailed(
        self,
        *,
        body: models.BatchEvents,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        event_batching: int | Unset = UNSET,
        batch_marker: int | Unset = UNSET,
    ) -> Response[None]: ...
    def batch_detailed(self, **arguments: Any) -> Response[None]:
        """Like :meth:`batch`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BATCH, arguments)


class AsyncTracking(AsyncResource):
    """Visitors, conversions and custom dimensions"""

    __slots__ = ()

    async def track_user(
        self,
        *,
        experiment_id: int,
        variation_id: int,
        visitor_uuid: str,
        session_time: int,
        platform: str,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        extra_data: models.ExtraData | Unset = UNSET,
        visitor_user_agent: str | Unset = UNSET,
        visitor_ip: str | Unset = UNSET,
        device_user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> None:
        """Report that a visitor is in a campaign. Tells VWO which variation a visitor was given. The same visitor in
        the same variation is counted once, so repeating the call does no harm. ``trackUser``: GET
        /server-side/track-user.

        Args:
            experiment_id: Campaign id
            variation_id: Id of the variation that the visitor was given
            visitor_uuid: The visitor's UUID as 32 upper-case hexadecimal digits without dashes. It is a version 5 UUID
                of the user id; the namespace is the version 5 UUID of the account id (as text) in the namespace that is
                the version 5 UUID of `https://vwo.com` in the URL namespace.
            session_time: Time of the session, in UNIX seconds
            platform: Platform that the event comes from; `server` for every server-side caller ('server' unless given)
            account_id: VWO account id
            sdk_key: SDK key of the environment under which the reports show the data
            random: A fresh random number from 0 up to, but not including, 1; it keeps caches from answering (0 or more,
                less than 1)
            sdk_name: Name of the calling library
            sdk_version: Version of the calling library, as a semantic version
            extra_data: Further data about the event, as JSON text
            visitor_user_agent: The visitor's own user agent
            visitor_ip: The visitor's own IP address
            device_user_agent: The visitor's own user agent, as a header
            forwarded_for: The visitor's own IP address, as a header
        """
        return await self._client.call(
            api.TRACK_USER,
            {
                "experiment_id": experiment_id,
                "variation_id": variation_id,
                "visitor_uuid": visitor_uuid,
                "session_time": session_time,
                "platform": platform,
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
                "extra_data": extra_data,
                "visitor_user_agent": visitor_user_agent,
                "visitor_ip": visitor_ip,
                "device_user_agent": device_user_agent,
                "forwarded_for": forwarded_for,
            },
        )

    async def track_user_detailed(
        self,
        *,
        experiment_id: int,
        variation_id: int,
        visitor_uuid: str,
        session_time: int,
        platform: str,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        extra_data: models.ExtraData | Unset = UNSET,
        visitor_user_agent: str | Unset = UNSET,
        visitor_ip: str | Unset = UNSET,
        device_user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[None]:
        """Like :meth:`track_user`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.TRACK_USER,
            {
                "experiment_id": experiment_id,
                "variation_id": variation_id,
                "visitor_uuid": visitor_uuid,
                "session_time": session_time,
                "platform": platform,
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
                "extra_data": extra_data,
                "visitor_user_agent": visitor_user_agent,
                "visitor_ip": visitor_ip,
                "device_user_agent": device_user_agent,
                "forwarded_for": forwarded_for,
            },
        )

    async def track_goal(
        self,
        *,
        experiment_id: int,
        variation_id: int,
        goal_id: int,
        visitor_uuid: str,
        session_time: int,
        platform: str,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        revenue: float | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        visitor_user_agent: str | Unset = UNSET,
        visitor_ip: str | Unset = UNSET,
        device_user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> None:
        """Report a conversion. Tells VWO that a visitor reached a goal of a campaign. A goal may count several
        conversions of one visitor, so a repeated call may be counted again. ``trackGoal``: GET
        /server-side/track-goal.

        Args:
            experiment_id: Campaign id
            variation_id: Id of the variation that the visitor was given
            goal_id: Id of the goal that was reached, within the campaign
            visitor_uuid: The visitor's UUID as 32 upper-case hexadecimal digits without dashes. It is a version 5 UUID
                of the user id; the namespace is the version 5 UUID of the account id (as text) in the namespace that is
                the version 5 UUID of `https://vwo.com` in the URL namespace.
            session_time: Time of the session, in UNIX seconds
            platform: Platform that the event comes from; `server` for every server-side caller ('server' unless given)
            account_id: VWO account id
            sdk_key: SDK key of the environment under which the reports show the data
            random: A fresh random number from 0 up to, but not including, 1; it keeps caches from answering (0 or more,
                less than 1)
            revenue: Revenue of the conversion, for goals that track revenue
            sdk_name: Name of the calling library
            sdk_version: Version of the calling library, as a semantic version
            visitor_user_agent: The visitor's own user agent
            visitor_ip: The visitor's own IP address
            device_user_agent: The visitor's own user agent, as a header
            forwarded_for: The visitor's own IP address, as a header
        """
        return await self._client.call(
            api.TRACK_GOAL,
            {
                "experiment_id": experiment_id,
                "variation_id": variation_id,
                "goal_id": goal_id,
                "visitor_uuid": visitor_uuid,
                "session_time": session_time,
                "platform": platform,
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "revenue": revenue,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
                "visitor_user_agent": visitor_user_agent,
                "visitor_ip": visitor_ip,
                "device_user_agent": device_user_agent,
                "forwarded_for": forwarded_for,
            },
        )

    async def track_goal_detailed(
        self,
        *,
        experiment_id: int,
        variation_id: int,
        goal_id: int,
        visitor_uuid: str,
        session_time: int,
        platform: str,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        revenue: float | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        visitor_user_agent: str | Unset = UNSET,
        visitor_ip: str | Unset = UNSET,
        device_user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[None]:
        """Like :meth:`track_goal`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.TRACK_GOAL,
            {
                "experiment_id": experiment_id,
                "variation_id": variation_id,
                "goal_id": goal_id,
                "visitor_uuid": visitor_uuid,
                "session_time": session_time,
                "platform": platform,
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "revenue": revenue,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
                "visitor_user_agent": visitor_user_agent,
                "visitor_ip": visitor_ip,
                "device_user_agent": device_user_agent,
                "forwarded_for": forwarded_for,
            },
        )

    async def push(
        self,
        *,
        visitor_uuid: str,
        session_time: int,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        tags: models.CustomDimensions | Unset = UNSET,
        platform: str | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        visitor_user_agent: str | Unset = UNSET,
        visitor_ip: str | Unset = UNSET,
        device_user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> None:
        """Set a visitor's custom dimensions. Attaches key and value pairs to a visitor. Reports can be split by them
        afterwards. ``pushCustomDimension``: GET /server-side/push.

        Args:
            visitor_uuid: The visitor's UUID as 32 upper-case hexadecimal digits without dashes. It is a version 5 UUID
                of the user id; the namespace is the version 5 UUID of the account id (as text) in the namespace that is
                the version 5 UUID of `https://vwo.com` in the URL namespace.
            session_time: Time of the session, in UNIX seconds
            account_id: VWO account id
            sdk_key: SDK key of the environment under which the reports show the data
            random: A fresh random number from 0 up to, but not including, 1; it keeps caches from answering (0 or more,
                less than 1)
            tags: The custom dimensions, as JSON text
            platform: Platform that the event comes from; `server` for every server-side caller ('server' unless given)
            sdk_name: Name of the calling library
            sdk_version: Version of the calling library, as a semantic version
            visitor_user_agent: The visitor's own user agent
            visitor_ip: The visitor's own IP address
            device_user_agent: The visitor's own user agent, as a header
            forwarded_for: The visitor's own IP address, as a header
        """
        return await self._client.call(
            api.PUSH,
            {
                "visitor_uuid": visitor_uuid,
                "session_time": session_time,
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "tags": tags,
                "platform": platform,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
                "visitor_user_agent": visitor_user_agent,
                "visitor_ip": visitor_ip,
                "device_user_agent": device_user_agent,
                "forwarded_for": forwarded_for,
            },
        )

    async def push_detailed(
        self,
        *,
        visitor_uuid: str,
        session_time: int,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        tags: models.CustomDimensions | Unset = UNSET,
        platform: str | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        visitor_user_agent: str | Unset = UNSET,
        visitor_ip: str | Unset = UNSET,
        device_user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[None]:
        """Like :meth:`push`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.PUSH,
            {
                "visitor_uuid": visitor_uuid,
                "session_time": session_time,
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "tags": tags,
                "platform": platform,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
                "visitor_user_agent": visitor_user_agent,
                "visitor_ip": visitor_ip,
                "device_user_agent": device_user_agent,
                "forwarded_for": forwarded_for,
            },
        )

    @overload
    async def batch(
        self,
        *,
        events: Sequence[models.BatchEvent],
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        event_batching: int | Unset = UNSET,
        batch_marker: int | Unset = UNSET,
    ) -> None: ...
    @overload
    async def batch(
        self,
        *,
        body: models.BatchEvents,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        event_batching: int | Unset = UNSET,
        batch_marker: int | Unset = UNSET,
    ) -> None: ...
    async def batch(self, **arguments: Any) -> None:
        """Report many events at once. Takes visitors, conversions and custom dimensions in one request. The body is
        refused with 413 when it is too large, whatever the number of events. ``batchEvents``: POST
        /server-side/batch-events.

        Args:
            events: The events, 1 to 5000 of them
            account_id: VWO account id
            sdk_key: SDK key of the environment under which the reports show the data
            sdk_name: Name of the calling library
            sdk_version: Version of the calling library, as a semantic version
            event_batching: Sent as 1 by VWO's SDKs with batches; what it does is documented nowhere
            batch_marker: Sent as 1 by VWO's SDKs with batches; what it does is documented nowhere
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.BATCH, arguments)

    @overload
    async def batch_detailed(
        self,
        *,
        events: Sequence[models.BatchEvent],
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        event_batching: int | Unset = UNSET,
        batch_marker: int | Unset = UNSET,
    ) -> Response[None]: ...
    @overload
    async def batch_detailed(
        self,
        *,
        body: models.BatchEvents,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
        event_batching: int | Unset = UNSET,
        batch_marker: int | Unset = UNSET,
    ) -> Response[None]: ...
    async def batch_detailed(self, **arguments: Any) -> Response[None]:
        """Like :meth:`batch`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BATCH, arguments)

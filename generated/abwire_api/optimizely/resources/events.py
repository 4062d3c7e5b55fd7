"""The resource group ``events``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import events as api

if TYPE_CHECKING:
    from .. import models


class Events(Resource):
    """Impressions and conversions"""

    __slots__ = ()

    def record(
        self,
        *,
        event_name: str,
        user_id: str,
        project_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        goal_ids: Sequence[str] | Unset = UNSET,
        value: int | Unset = UNSET,
        time: int | Unset = UNSET,
        variations: models.VariationsByExperiment | Unset = UNSET,
        source: str | Unset = UNSET,
        segments: models.SegmentValues | Unset = UNSET,
    ) -> None:
        """Record one event. Records a conversion or, when the goal id is the experiment's own id, an impression. An
        event that is sent again may be counted again. The server also answers on plain HTTP. ``recordEvent``: GET
        /event.

        Args:
            event_name: Name of the event
            user_id: Id of the end user, the same in every event of that user
            project_id: Project id, as in the address of the project's snippet (matching ^[0-9]+$)
            account_id: Account id (matching ^[0-9]+$)
            goal_ids: Ids of the goals that were reached, joined with commas; for an impression the experiment's id
            value: Value of the event; for revenue the amount in cents, so that $5.00 is 500
            time: When the event happened, in UNIX seconds, for events that are sent later
            variations: Variation id by experiment id - what the user has seen. Each entry becomes a query parameter of
                its own, `x` and the experiment id. The variation ids of a multivariate experiment are joined with `_`.
                Without an entry the event counts for no experiment.
            source: Name of the system that sends the event
            segments: Segment value by segment id. Each entry becomes a query parameter of its own, `s` and the segment
                id.
        """
        return self._client.call(
            api.RECORD,
            {
                "event_name": event_name,
                "user_id": user_id,
                "project_id": project_id,
                "account_id": account_id,
                "goal_ids": goal_ids,
                "value": value,
                "time": time,
                "variations": variations,
                "source": source,
                "segments": segments,
            },
        )

    def record_detailed(
        self,
        *,
        event_name: str,
        user_id: str,
        project_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        goal_ids: Sequence[str] | Unset = UNSET,
        value: int | Unset = UNSET,
        time: int | Unset = UNSET,
        variations: models.VariationsByExperiment | Unset = UNSET,
        source: str | Unset = UNSET,
        segments: models.SegmentValues | Unset = UNSET,
    ) -> Response[None]:
        """Like :meth:`record`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.RECORD,
            {
                "event_name": event_name,
                "user_id": user_id,
                "project_id": project_id,
                "account_id": account_id,
                "goal_ids": goal_ids,
                "value": value,
                "time": time,
                "variations": variations,
                "source": source,
                "segments": segments,
            },
        )

    @overload
    def send(
        self,
        *,
        visitors: Sequence[models.Visitor],
        account_id: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        revision: str | Unset = UNSET,
        client_name: str | Unset = UNSET,
        client_version: str | Unset = UNSET,
        anonymize_ip: bool | Unset = UNSET,
        enrich_decisions: bool | Unset = UNSET,
        strict: bool | Unset = UNSET,
    ) -> None: ...
    @overload
    def send(self, *, body: models.EventBatch, strict: bool | Unset = UNSET) -> None: ...
    def send(self, **arguments: Any) -> None:
        """Send a batch of events. Sends events of any number of visitors, in a body of 3.5 MB at most. The server drops
        an event whose uuid it has seen before, so the same body may be sent again. An event counts for an experiment
        only if its timestamp is within the time that the experiment ran, and if a decision was sent for the visitor.
        ``sendEvents``: POST /v1/events.

        Args:
            visitors: The visitors, each with what they saw and did
            account_id: Account that the events belong to
            project_id: Project that the events belong to; the server needs it only for Recommendations, the SDKs always
                send it
            revision: Revision of the project's configuration that the decisions were made from
            client_name: Name of the system that sends the events, by convention organization/system
            client_version: Version of the system that sends the events
            anonymize_ip: Whether the last part of the sender's IP address is cut off before it is stored, which happens
                before any filter by address and whatever the account's settings say. Left out, it is cut off. (True
                unless given)
            enrich_decisions: Whether the server fills in a visitor's earlier decisions, so that only an impression
                needs to carry its decision; what the server does when this is left out is not documented
            strict: Whether an unusable event is refused with an error; unless sent, it is dropped in silence (False
                unless given)
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.SEND, arguments)

    @overload
    def send_detailed(
        self,
        *,
        visitors: Sequence[models.Visitor],
        account_id: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        revision: str | Unset = UNSET,
        client_name: str | Unset = UNSET,
        client_version: str | Unset = UNSET,
        anonymize_ip: bool | Unset = UNSET,
        enrich_decisions: bool | Unset = UNSET,
        strict: bool | Unset = UNSET,
    ) -> Response[None]: ...
    @overload
    def send_detailed(self, *, body: models.EventBatch, strict: bool | Unset = UNSET) -> Response[None]: ...
    def send_detailed(self, **arguments: Any) -> Response[None]:
        """Like :meth:`send`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.SEND, arguments)


class AsyncEvents(AsyncResource):
    """Impressions and conversions"""

    __slots__ = ()

    async def record(
        self,
        *,
        event_name: str,
        user_id: str,
        project_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        goal_ids: Sequence[str] | Unset = UNSET,
        value: int | Unset = UNSET,
        time: int | Unset = UNSET,
        variations: models.VariationsByExperiment | Unset = UNSET,
        source: str | Unset = UNSET,
        segments: models.SegmentValues | Unset = UNSET,
    ) -> None:
        """Record one event. Records a conversion or, when the goal id is the experiment's own id, an impression. An
        event that is sent again may be counted again. The server also answers on plain HTTP. ``recordEvent``: GET
        /event.

        Args:
            event_name: Name of the event
            user_id: Id of the end user, the same in every event of that user
            project_id: Project id, as in the address of the project's snippet (matching ^[0-9]+$)
            account_id: Account id (matching ^[0-9]+$)
            goal_ids: Ids of the goals that were reached, joined with commas; for an impression the experiment's id
            value: Value of the event; for revenue the amount in cents, so that $5.00 is 500
            time: When the event happened, in UNIX seconds, for events that are sent later
            variations: Variation id by experiment id - what the user has seen. Each entry becomes a query parameter of
                its own, `x` and the experiment id. The variation ids of a multivariate experiment are joined with `_`.
                Without an entry the event counts for no experiment.
            source: Name of the system that sends the event
            segments: Segment value by segment id. Each entry becomes a query parameter of its own, `s` and the segment
                id.
        """
        return await self._client.call(
            api.RECORD,
            {
                "event_name": event_name,
                "user_id": user_id,
                "project_id": project_id,
                "account_id": account_id,
                "goal_ids": goal_ids,
                "value": value,
                "time": time,
                "variations": variations,
                "source": source,
                "segments": segments,
            },
        )

    async def record_detailed(
        self,
        *,
        event_name: str,
        user_id: str,
        project_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        goal_ids: Sequence[str] | Unset = UNSET,
        value: int | Unset = UNSET,
        time: int | Unset = UNSET,
        variations: models.VariationsByExperiment | Unset = UNSET,
        source: str | Unset = UNSET,
        segments: models.SegmentValues | Unset = UNSET,
    ) -> Response[None]:
        """Like :meth:`record`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.RECORD,
            {
                "event_name": event_name,
                "user_id": user_id,
                "project_id": project_id,
                "account_id": account_id,
                "goal_ids": goal_ids,
                "value": value,
                "time": time,
                "variations": variations,
                "source": source,
                "segments": segments,
            },
        )

    @overload
    async def send(
        self,
        *,
        visitors: Sequence[models.Visitor],
        account_id: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        revision: str | Unset = UNSET,
        client_name: str | Unset = UNSET,
        client_version: str | Unset = UNSET,
        anonymize_ip: bool | Unset = UNSET,
        enrich_decisions: bool | Unset = UNSET,
        strict: bool | Unset = UNSET,
    ) -> None: ...
    @overload
    async def send(self, *, body: models.EventBatch, strict: bool | Unset = UNSET) -> None: ...
    async def send(self, **arguments: Any) -> None:
        """Send a batch of events. Sends events of any number of visitors, in a body of 3.5 MB at most. The server drops
        an event whose uuid it has seen before, so the same body may be sent again. An event counts for an experiment
        only if its timestamp is within the time that the experiment ran, and if a decision was sent for the visitor.
        ``sendEvents``: POST /v1/events.

        Args:
            visitors: The visitors, each with what they saw and did
            account_id: Account that the events belong to
            project_id: Project that the events belong to; the server needs it only for Recommendations, the SDKs always
                send it
            revision: Revision of the project's configuration that the decisions were made from
            client_name: Name of the system that sends the events, by convention organization/system
            client_version: Version of the system that sends the events
            anonymize_ip: Whether the last part of the sender's IP address is cut off before it is stored, which happens
                before any filter by address and whatever the account's settings say. Left out, it is cut off. (True
                unless given)
            enrich_decisions: Whether the server fills in a visitor's earlier decisions, so that only an impression
                needs to carry its decision; what the server does when this is left out is not documented
            strict: Whether an unusable event is refused with an error; unless sent, it is dropped in silence (False
                unless given)
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.SEND, arguments)

    @overload
    async def send_detailed(
        self,
        *,
        visitors: Sequence[models.Visitor],
        account_id: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        revision: str | Unset = UNSET,
        client_name: str | Unset = UNSET,
        client_version: str | Unset = UNSET,
        anonymize_ip: bool | Unset = UNSET,
        enrich_decisions: bool | Unset = UNSET,
        strict: bool | Unset = UNSET,
    ) -> Response[None]: ...
    @overload
    async def send_detailed(self, *, body: models.EventBatch, strict: bool | Unset = UNSET) -> Response[None]: ...
    async def send_detailed(self, **arguments: Any) -> Response[None]:
        """Like :meth:`send`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.SEND, arguments)

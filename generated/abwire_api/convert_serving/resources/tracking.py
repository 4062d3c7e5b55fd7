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
    """What visitors saw and did."""

    __slots__ = ()

    @overload
    def send_by_sdk_key(
        self,
        *,
        account_id: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        enrich_data: bool | Unset = UNSET,
        visitors: Sequence[models.TrackedVisitor] | Unset = UNSET,
        source: str | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
    ) -> models.SuccessData: ...
    @overload
    def send_by_sdk_key(
        self,
        *,
        body: models.SendTrackingEventsRequestData,
        sdk_key: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
    ) -> models.SuccessData: ...
    def send_by_sdk_key(self, **arguments: Any) -> models.SuccessData:
        """Send visitors' events by SDK key. An event that is sent again may be counted again.
        ``sendTrackingEventsSdkKey``: POST /track/{sdk_key}.

        Args:
            account_id: Id of the account, as a string.
            project_id: Id of the project in which the events happened, as a string.
            enrich_data: Whether the server adds what an event lacks from what it has stored for the visitor, such as
                the variation of a conversion. Not available in every plan.
            visitors: The visitors, each with their events.
            source: Name of the system that sends the events.
            sdk_key: SDK key, which stands for a project and one of its environments.
            debug_token: Debug token. The token of the client is not sent here; the vendor's SDKs do not send one
                either.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.SEND_BY_SDK_KEY, arguments)

    @overload
    def send_by_sdk_key_detailed(
        self,
        *,
        account_id: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        enrich_data: bool | Unset = UNSET,
        visitors: Sequence[models.TrackedVisitor] | Unset = UNSET,
        source: str | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    @overload
    def send_by_sdk_key_detailed(
        self,
        *,
        body: models.SendTrackingEventsRequestData,
        sdk_key: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    def send_by_sdk_key_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`send_by_sdk_key`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.SEND_BY_SDK_KEY, arguments)

    @overload
    def send(
        self,
        *,
        body_account_id: str | Unset = UNSET,
        body_project_id: str | Unset = UNSET,
        enrich_data: bool | Unset = UNSET,
        visitors: Sequence[models.TrackedVisitor] | Unset = UNSET,
        source: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    @overload
    def send(
        self,
        *,
        body: models.SendTrackingEventsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    def send(self, **arguments: Any) -> models.SuccessData:
        """Send visitors' events by account and project. An event that is sent again may be counted again.
        ``sendTrackingEvents``: POST /track/{account_id}/{project_id}.

        Args:
            body_account_id: Id of the account, as a string.
            body_project_id: Id of the project in which the events happened, as a string.
            enrich_data: Whether the server adds what an event lacks from what it has stored for the visitor, such as
                the variation of a conversion. Not available in every plan.
            visitors: The visitors, each with their events.
            source: Name of the system that sends the events.
            account_id: Id of the account that the project belongs to.
            project_id: Id of the project.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.SEND, arguments)

    @overload
    def send_detailed(
        self,
        *,
        body_account_id: str | Unset = UNSET,
        body_project_id: str | Unset = UNSET,
        enrich_data: bool | Unset = UNSET,
        visitors: Sequence[models.TrackedVisitor] | Unset = UNSET,
        source: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    @overload
    def send_detailed(
        self,
        *,
        body: models.SendTrackingEventsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    def send_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`send`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.SEND, arguments)


class AsyncTracking(AsyncResource):
    """What visitors saw and did."""

    __slots__ = ()

    @overload
    async def send_by_sdk_key(
        self,
        *,
        account_id: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        enrich_data: bool | Unset = UNSET,
        visitors: Sequence[models.TrackedVisitor] | Unset = UNSET,
        source: str | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
    ) -> models.SuccessData: ...
    @overload
    async def send_by_sdk_key(
        self,
        *,
        body: models.SendTrackingEventsRequestData,
        sdk_key: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
    ) -> models.SuccessData: ...
    async def send_by_sdk_key(self, **arguments: Any) -> models.SuccessData:
        """Send visitors' events by SDK key. An event that is sent again may be counted again.
        ``sendTrackingEventsSdkKey``: POST /track/{sdk_key}.

        Args:
            account_id: Id of the account, as a string.
            project_id: Id of the project in which the events happened, as a string.
            enrich_data: Whether the server adds what an event lacks from what it has stored for the visitor, such as
                the variation of a conversion. Not available in every plan.
            visitors: The visitors, each with their events.
            source: Name of the system that sends the events.
            sdk_key: SDK key, which stands for a project and one of its environments.
            debug_token: Debug token. The token of the client is not sent here; the vendor's SDKs do not send one
                either.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.SEND_BY_SDK_KEY, arguments)

    @overload
    async def send_by_sdk_key_detailed(
        self,
        *,
        account_id: str | Unset = UNSET,
        project_id: str | Unset = UNSET,
        enrich_data: bool | Unset = UNSET,
        visitors: Sequence[models.TrackedVisitor] | Unset = UNSET,
        source: str | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    @overload
    async def send_by_sdk_key_detailed(
        self,
        *,
        body: models.SendTrackingEventsRequestData,
        sdk_key: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    async def send_by_sdk_key_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`send_by_sdk_key`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.SEND_BY_SDK_KEY, arguments)

    @overload
    async def send(
        self,
        *,
        body_account_id: str | Unset = UNSET,
        body_project_id: str | Unset = UNSET,
        enrich_data: bool | Unset = UNSET,
        visitors: Sequence[models.TrackedVisitor] | Unset = UNSET,
        source: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    @overload
    async def send(
        self,
        *,
        body: models.SendTrackingEventsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    async def send(self, **arguments: Any) -> models.SuccessData:
        """Send visitors' events by account and project. An event that is sent again may be counted again.
        ``sendTrackingEvents``: POST /track/{account_id}/{project_id}.

        Args:
            body_account_id: Id of the account, as a string.
            body_project_id: Id of the project in which the events happened, as a string.
            enrich_data: Whether the server adds what an event lacks from what it has stored for the visitor, such as
                the variation of a conversion. Not available in every plan.
            visitors: The visitors, each with their events.
            source: Name of the system that sends the events.
            account_id: Id of the account that the project belongs to.
            project_id: Id of the project.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.SEND, arguments)

    @overload
    async def send_detailed(
        self,
        *,
        body_account_id: str | Unset = UNSET,
        body_project_id: str | Unset = UNSET,
        enrich_data: bool | Unset = UNSET,
        visitors: Sequence[models.TrackedVisitor] | Unset = UNSET,
        source: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    @overload
    async def send_detailed(
        self,
        *,
        body: models.SendTrackingEventsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    async def send_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`send`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.SEND, arguments)

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
    """What a visitor did"""

    __slots__ = ()

    @overload
    def track(
        self,
        aliases: Sequence[str],
        *,
        url: str,
        conversion_point: str,
        encrypted: bool,
        track: models.TrueOrFalse | str,
        key_token: str | Unset = UNSET,
        mode: models.Mode | str | Unset = UNSET,
        cookies: models.Cookies | Unset = UNSET,
        data: models.Data | Unset = UNSET,
        debug: str | Unset = UNSET,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> models.DecisionReplies: ...
    @overload
    def track(
        self,
        aliases: Sequence[str],
        *,
        body: models.TrackRequest,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> models.DecisionReplies: ...
    def track(self, aliases: Sequence[str], **arguments: Any) -> models.DecisionReplies:
        """Record a conversion in one or more tests. Records the conversion point for every test named in the path. The
        request must carry the `_wt.control` cookie of each of those tests. Conversion cookies in the reply need not
        be kept. ``track``: POST /track/{domainId}-{aliases}.

        Args:
            aliases: Aliases of the tests that the conversion counts for, joined with commas (at least 1 items)
            url: Address that tests are looked up by, as in the control request
            conversion_point: Name of the metric to record
            encrypted: Whether the cookies in the reply are encrypted; true is recommended
            track: Whether this request counts the visitor's view
            key_token: Key token of the account
            mode: Which tests the visitor may be in; `normal` unless sent
            debug: Any text of 3 or more characters adds a log of the evaluation to the reply. It slows the reply
                greatly; for development only.
            domain_id: Domain id of the account
            user_agent: The visitor's own user agent, for segments and reports by browser and device
            forwarded_for: The visitor's own IP address, for segments and reports by place
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(aliases=aliases)
        return self._client.call(api.TRACK, arguments)

    @overload
    def track_detailed(
        self,
        aliases: Sequence[str],
        *,
        url: str,
        conversion_point: str,
        encrypted: bool,
        track: models.TrueOrFalse | str,
        key_token: str | Unset = UNSET,
        mode: models.Mode | str | Unset = UNSET,
        cookies: models.Cookies | Unset = UNSET,
        data: models.Data | Unset = UNSET,
        debug: str | Unset = UNSET,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[models.DecisionReplies]: ...
    @overload
    def track_detailed(
        self,
        aliases: Sequence[str],
        *,
        body: models.TrackRequest,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[models.DecisionReplies]: ...
    def track_detailed(self, aliases: Sequence[str], **arguments: Any) -> Response[models.DecisionReplies]:
        """Like :meth:`track`, with the whole reply: status, headers, attempts."""
        arguments.update(aliases=aliases)
        return self._client.call_detailed(api.TRACK, arguments)


class AsyncTracking(AsyncResource):
    """What a visitor did"""

    __slots__ = ()

    @overload
    async def track(
        self,
        aliases: Sequence[str],
        *,
        url: str,
        conversion_point: str,
        encrypted: bool,
        track: models.TrueOrFalse | str,
        key_token: str | Unset = UNSET,
        mode: models.Mode | str | Unset = UNSET,
        cookies: models.Cookies | Unset = UNSET,
        data: models.Data | Unset = UNSET,
        debug: str | Unset = UNSET,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> models.DecisionReplies: ...
    @overload
    async def track(
        self,
        aliases: Sequence[str],
        *,
        body: models.TrackRequest,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> models.DecisionReplies: ...
    async def track(self, aliases: Sequence[str], **arguments: Any) -> models.DecisionReplies:
        """Record a conversion in one or more tests. Records the conversion point for every test named in the path. The
        request must carry the `_wt.control` cookie of each of those tests. Conversion cookies in the reply need not
        be kept. ``track``: POST /track/{domainId}-{aliases}.

        Args:
            aliases: Aliases of the tests that the conversion counts for, joined with commas (at least 1 items)
            url: Address that tests are looked up by, as in the control request
            conversion_point: Name of the metric to record
            encrypted: Whether the cookies in the reply are encrypted; true is recommended
            track: Whether this request counts the visitor's view
            key_token: Key token of the account
            mode: Which tests the visitor may be in; `normal` unless sent
            debug: Any text of 3 or more characters adds a log of the evaluation to the reply. It slows the reply
                greatly; for development only.
            domain_id: Domain id of the account
            user_agent: The visitor's own user agent, for segments and reports by browser and device
            forwarded_for: The visitor's own IP address, for segments and reports by place
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(aliases=aliases)
        return await self._client.call(api.TRACK, arguments)

    @overload
    async def track_detailed(
        self,
        aliases: Sequence[str],
        *,
        url: str,
        conversion_point: str,
        encrypted: bool,
        track: models.TrueOrFalse | str,
        key_token: str | Unset = UNSET,
        mode: models.Mode | str | Unset = UNSET,
        cookies: models.Cookies | Unset = UNSET,
        data: models.Data | Unset = UNSET,
        debug: str | Unset = UNSET,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[models.DecisionReplies]: ...
    @overload
    async def track_detailed(
        self,
        aliases: Sequence[str],
        *,
        body: models.TrackRequest,
        domain_id: int | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        forwarded_for: str | Unset = UNSET,
    ) -> Response[models.DecisionReplies]: ...
    async def track_detailed(self, aliases: Sequence[str], **arguments: Any) -> Response[models.DecisionReplies]:
        """Like :meth:`track`, with the whole reply: status, headers, attempts."""
        arguments.update(aliases=aliases)
        return await self._client.call_detailed(api.TRACK, arguments)

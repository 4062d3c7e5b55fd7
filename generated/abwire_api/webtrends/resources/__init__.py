"""The resource groups of Webtrends Optimize OTS API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from abwire_runtime.calls.resource import AsyncCaller, SyncCaller

if TYPE_CHECKING:
    from .decisions import AsyncDecisions, Decisions
    from .tracking import AsyncTracking, Tracking


class Groups(SyncCaller):
    """The resource groups of a synchronous client."""

    @cached_property
    def decisions(self) -> Decisions:
        """Which variation a visitor sees"""
        from .decisions import Decisions

        return Decisions(self)

    @cached_property
    def tracking(self) -> Tracking:
        """What a visitor did"""
        from .tracking import Tracking

        return Tracking(self)


class AsyncGroups(AsyncCaller):
    """The resource groups of an asynchronous client."""

    @cached_property
    def decisions(self) -> AsyncDecisions:
        """Which variation a visitor sees"""
        from .decisions import AsyncDecisions

        return AsyncDecisions(self)

    @cached_property
    def tracking(self) -> AsyncTracking:
        """What a visitor did"""
        from .tracking import AsyncTracking

        return AsyncTracking(self)

"""The resource groups of VWO server-side API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from abwire_runtime.calls.resource import AsyncCaller, SyncCaller

if TYPE_CHECKING:
    from .settings import AsyncSettings, Settings
    from .tracking import AsyncTracking, Tracking


class Groups(SyncCaller):
    """The resource groups of a synchronous client."""

    @cached_property
    def settings(self) -> Settings:
        """The account's campaigns as a settings file"""
        from .settings import Settings

        return Settings(self)

    @cached_property
    def tracking(self) -> Tracking:
        """Visitors, conversions and custom dimensions"""
        from .tracking import Tracking

        return Tracking(self)


class AsyncGroups(AsyncCaller):
    """The resource groups of an asynchronous client."""

    @cached_property
    def settings(self) -> AsyncSettings:
        """The account's campaigns as a settings file"""
        from .settings import AsyncSettings

        return AsyncSettings(self)

    @cached_property
    def tracking(self) -> AsyncTracking:
        """Visitors, conversions and custom dimensions"""
        from .tracking import AsyncTracking

        return AsyncTracking(self)
